import { type StateUpdater, useEffect, useState } from 'preact/hooks';

/** Whether a button is held down, and what to spread on that button. */
export interface Hold {
  held: boolean;
  handlers: {
    onPointerDown: (event: PointerEvent) => void;
    onKeyDown: (event: KeyboardEvent) => void;
    onClick: (event: MouseEvent) => void;
    onContextMenu: (event: Event) => void;
  };
}

const holdKeys = [' ', 'Enter'];

/** Holding with pointer, space bar or Enter. Letting go anywhere, or leaving the window, ends it. */
export function useHold(): Hold {
  const [held, setHeld] = useState(false);
  useRelease(held, setHeld);
  const handlers = {
    onPointerDown: (event: PointerEvent) => {
      if (event.button === 0) setHeld(true);
    },
    onKeyDown: (event: KeyboardEvent) => {
      if (!holdKeys.includes(event.key)) return;
      event.preventDefault();
      setHeld(true);
    },
    // Assistive technology cannot hold: its click carries no pointer and shows or hides.
    onClick: (event: MouseEvent) => {
      if (event.detail === 0) setHeld((before) => !before);
    },
    // A long press on a touch screen would open a menu instead.
    onContextMenu: (event: Event) => event.preventDefault(),
  };
  return { held, handlers };
}

function useRelease(held: boolean, setHeld: (update: StateUpdater<boolean>) => void): void {
  useEffect(() => {
    if (!held) return;
    const release = () => setHeld(false);
    const listening = new AbortController();
    const { signal } = listening;
    const onKeyUp = (event: KeyboardEvent) => {
      if (!holdKeys.includes(event.key)) return;
      event.preventDefault();
      release();
    };
    addEventListener('pointerup', release, { signal });
    addEventListener('pointercancel', release, { signal });
    addEventListener('keyup', onKeyUp, { signal });
    addEventListener('blur', release, { signal });
    document.addEventListener('visibilitychange', release, { signal });
    return () => listening.abort();
  }, [held, setHeld]);
}

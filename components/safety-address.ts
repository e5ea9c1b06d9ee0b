import { useEffect, useState } from 'preact/hooks';

/** What the popup puts after the address of the case page to have the Safety panel open. */
export const safetyHash = '#safety';

/** Whether the Safety panel is open: asked for with its button, or with the address. */
export function useSafetyOpen() {
  const [open, setOpen] = useState(asked);
  useEffect(() => {
    const look = () => {
      if (!asked()) return;
      setOpen(true);
      // So that it can be asked for again. Replaced, not added: history gets no line of this.
      history.replaceState(null, '', location.pathname + location.search);
    };
    look();
    addEventListener('hashchange', look);
    return () => removeEventListener('hashchange', look);
  }, []);
  return [open, setOpen] as const;
}

function asked(): boolean {
  return location.hash === safetyHash;
}

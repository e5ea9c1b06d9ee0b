import { useLayoutEffect, useState } from 'preact/hooks';

const second = 1000;

/** Whole seconds until a moment, counted down while they pass. */
export function useWait(until: string | null): number {
  const [left, setLeft] = useState(0);
  useLayoutEffect(() => {
    const count = () => {
      const seconds = secondsUntil(until);
      setLeft(seconds);
      if (seconds === 0) clearInterval(timer);
    };
    const timer = setInterval(count, second);
    count();
    return () => clearInterval(timer);
  }, [until]);
  return until === null ? 0 : left;
}

function secondsUntil(until: string | null): number {
  if (until === null) return 0;
  return Math.max(0, Math.ceil((Date.parse(until) - Date.now()) / second));
}

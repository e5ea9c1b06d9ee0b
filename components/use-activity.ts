import { useCallback, useEffect, useRef } from 'preact/hooks';

/** Milliseconds between two times that use is told. */
const pause = 10_000;

/**
 * Tells that Zegel is being used, at most every 10 s. Returns how to tell of use that is not a key
 * or a pointer.
 */
export function useActivity(touch: () => void): () => void {
  const lastRef = useRef(-Infinity);
  const used = useCallback(() => {
    const now = performance.now();
    if (now - lastRef.current < pause) return;
    lastRef.current = now;
    touch();
  }, [touch]);
  useEffect(() => {
    const listening = new AbortController();
    const options = { capture: true, passive: true, signal: listening.signal };
    document.addEventListener('pointerdown', used, options);
    document.addEventListener('keydown', used, options);
    return () => listening.abort();
  }, [used]);
  return used;
}

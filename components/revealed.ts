import { useEffect, useState } from 'preact/hooks';
import { asFault, type FaultCode } from '../lib/base/fault.ts';

/** The full picture while it is asked for. */
export interface Revealed {
  /** Object URL, only while asked for. */
  url: string | null;
  fault: FaultCode | null;
}

const nothing: Revealed = { url: null, fault: null };

/** Reads the picture when it is asked for, and lets go of every byte when it no longer is. */
export function useRevealed(load: () => Promise<Blob>, asked: boolean): Revealed {
  const [revealed, setRevealed] = useState<Revealed>(nothing);
  useEffect(() => {
    if (!asked) return;
    let url: string | null = null;
    let current = true;
    load().then(
      (blob) => {
        if (!current) return;
        url = URL.createObjectURL(blob);
        setRevealed({ url, fault: null });
      },
      (thrown: unknown) => setRevealed({ url: null, fault: asFault(thrown).code }),
    );
    return () => {
      current = false;
      if (url !== null) URL.revokeObjectURL(url);
      setRevealed((before) => (before.url === null ? before : nothing));
    };
  }, [load, asked]);
  return asked ? revealed : { ...revealed, url: null };
}

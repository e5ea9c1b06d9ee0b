import { useEffect, useState } from 'preact/hooks';
import { asFault, type FaultCode } from '../lib/base/fault.ts';
import type { CopyDesk } from '../lib/flows/copy-desk.ts';
import type { Size } from '../lib/flows/drawn-marks.ts';

/** The picture while it is to be seen: its address in this page, and its size in pixels. */
export interface ShownPicture {
  /** Whose it is: an answer for another picture does not count. */
  file: string;
  picture: (Size & { url: string }) | null;
  fault: FaultCode | null;
}

/** Reads a picture while it is asked for, and lets go of every byte when it no longer is. */
export function usePictureToMark(
  desk: CopyDesk,
  item: string,
  file: string,
  asked: boolean,
): ShownPicture {
  const nothing = { file, picture: null, fault: null };
  const [shown, setShown] = useState<ShownPicture>(nothing);
  useEffect(() => {
    if (!asked) return;
    let url: string | null = null;
    let current = true;
    desk.picture(item, file).then(
      ({ blob, width, height }) => {
        if (!current) return;
        url = URL.createObjectURL(blob);
        setShown({ file, picture: { url, width, height }, fault: null });
      },
      (thrown: unknown) =>
        current && setShown({ file, picture: null, fault: asFault(thrown).code }),
    );
    return () => {
      current = false;
      if (url !== null) URL.revokeObjectURL(url);
      setShown({ file, picture: null, fault: null });
    };
  }, [desk, item, file, asked]);
  return asked && shown.file === file ? shown : nothing;
}

/** Calls back when the page is no longer in view: another tab, or another window over it. */
export function useWhenAway(shown: boolean, away: () => void): void {
  useEffect(() => {
    if (!shown) return;
    const listening = new AbortController();
    const { signal } = listening;
    const look = () => document.visibilityState === 'hidden' && away();
    document.addEventListener('visibilitychange', look, { signal });
    return () => listening.abort();
  }, [shown, away]);
}

import { useEffect, useRef, useState } from 'preact/hooks';
import type { CopyDesk, SharedFile, ShareOrder } from '../lib/flows/copy-desk.ts';
import { useWork } from './use-work.ts';

/**
 * Writes one file to share, and saves it. Whatever takes this from the screen, such as the lock,
 * stops the writing, and removes the readable copy once it is saved.
 */
export function useSharing(desk: CopyDesk) {
  const [file, setFile] = useState<SharedFile | null>(null);
  const { busy, fault, run } = useWork();
  const leftRef = useRef<Promise<SharedFile | null>>(Promise.resolve(null));
  const stopRef = useRef<AbortController | null>(null);
  useEffect(
    () => () => {
      stopRef.current?.abort();
      void removed(desk, leftRef.current);
    },
    [desk],
  );
  const start = (order: ShareOrder) =>
    run(async () => {
      stopRef.current = new AbortController();
      const shared = desk.share(order, stopRef.current.signal);
      leftRef.current = shared;
      const made = await shared;
      const saving = desk.save(made);
      // What is being saved is saved first, and removed then.
      leftRef.current = saving.then(
        () => made,
        () => made,
      );
      setFile(made);
      await saving;
    });
  const saveAgain = (made: SharedFile) => run(() => desk.save(made));
  return { file, busy, fault, start, saveAgain };
}

async function removed(desk: CopyDesk, left: Promise<SharedFile | null>): Promise<void> {
  try {
    const made = await left;
    if (made) await desk.close(made);
  } catch (thrown) {
    // It broke off, and left nothing; or what is left goes at the next start of the browser.
    console.warn('a file to share was not closed', thrown);
  }
}

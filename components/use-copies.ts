import { useCallback, useState } from 'preact/hooks';
import type { CopyDesk } from '../lib/flows/copy-desk.ts';
import { useLoaded } from './loaded.ts';

/** The copies of the case, read again after every change that this page makes. */
export function useCopies(desk: CopyDesk) {
  const [version, setVersion] = useState(0);
  const copies = useLoaded(
    useCallback(() => desk.list(), [desk]),
    version,
  );
  const changed = useCallback(() => setVersion((before) => before + 1), []);
  return { copies, changed };
}

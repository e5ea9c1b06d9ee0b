import { useState } from 'preact/hooks';
import { asFault, type FaultCode } from '../lib/base/fault.ts';
import type { ExportedVolume } from '../lib/flows/export-events.ts';

/** How saving one volume stands. */
export type SaveState =
  { state: 'busy' } | { state: 'done' } | { state: 'failed'; fault: FaultCode };

/** Saves volumes and remembers, by file name, how that went. */
export function useSaves(save: (volume: ExportedVolume) => Promise<void>) {
  const [saves, setSaves] = useState<ReadonlyMap<string, SaveState>>(new Map());
  const saveOne = async (volume: ExportedVolume): Promise<void> => {
    const note = (state: SaveState) =>
      setSaves((before) => new Map(before).set(volume.name, state));
    note({ state: 'busy' });
    await save(volume).then(
      () => note({ state: 'done' }),
      (thrown: unknown) => note({ state: 'failed', fault: asFault(thrown).code }),
    );
  };
  return { saves, saveOne };
}

import { Fault } from '../base/fault.ts';

/** No ZIP over 2 GiB: FAT32 sticks and upload limits stop above it. */
export const volumeLimit = 2 * 1024 ** 3;

/** No volume with more items: its report must stay one that can be opened, and read by the verifier. */
export const mostItems = 2_000;

// Headers, manifests, the report and the log: room for them beside the items of a volume.
const reserve = 64 * 1024 ** 2;

/**
 * Spreads items over as few volumes as their order allows. An item is never split.
 * `sizes` are bytes of each item; returns the indexes that go into each volume.
 * @throws Fault `export-too-large` when one item alone does not fit.
 */
export function planVolumes(sizes: readonly number[], limit: number = volumeLimit): number[][] {
  const room = limit - Math.min(reserve, limit / 4);
  const volumes: number[][] = [[]];
  let used = 0;
  sizes.forEach((size, index) => {
    if (size > room) throw new Fault('export-too-large', `Item ${index + 1} is over the limit.`);
    if (used + size > room || volumes.at(-1)?.length === mostItems) {
      volumes.push([]);
      used = 0;
    }
    volumes.at(-1)?.push(index);
    used += size;
  });
  return volumes;
}

import type { BundleEntry } from './entry.ts';

/** Up to so many bytes an entry is read whole before its turn, which costs that much memory. */
const most = 8 * 2 ** 20;

/**
 * The same entries, each read while the one before it is written: reading means to wait for the disk
 * and to decrypt, both beside this thread. What is too large for it is read in its turn.
 */
export function readAhead(entries: readonly BundleEntry[]): BundleEntry[] {
  const begun = new Map<number, Promise<Uint8Array[]>>();
  const begin = (index: number) => {
    const entry = entries[index];
    if (!entry || entry.size > most || begun.has(index)) return;
    const parts = allOf(entry.read());
    // Whoever reads the entry gets the failure; until then it is nobody's.
    parts.catch(() => undefined);
    begun.set(index, parts);
  };
  return entries.map((entry, index) => ({
    ...entry,
    async *read() {
      begin(index);
      begin(index + 1);
      const parts = begun.get(index);
      begun.delete(index);
      if (parts) yield* await parts;
      else yield* entry.read();
    },
  }));
}

async function allOf(parts: AsyncIterable<Uint8Array>): Promise<Uint8Array[]> {
  const all: Uint8Array[] = [];
  for await (const part of parts) all.push(part);
  return all;
}

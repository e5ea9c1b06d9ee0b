import type { Acquisition, FileRecord } from './acquisition.ts';

/** Folder of an item's original media. */
const mediaFolder = 'media/';

/** One item as far as this needs it. */
export interface NumberedRecord {
  /** Number of the item in its case. */
  number: number;
  record: Acquisition;
}

/** Another place where bytes of a medium were kept. */
export interface Sighting {
  number: number;
  /** UUID of that item. */
  item: string;
  /** Address of the page it was kept from; null when it is not known. */
  address: string | null;
  /** When, UTC by the clock of the device. */
  at: string;
  /** Name of the file in that item. */
  name: string;
}

/** A medium of an item that was kept with other items too, byte for byte. */
export interface AlsoSeen {
  /** Name of the file in this item. */
  name: string;
  sha256: string;
  /** In order of the numbers of the items. */
  others: Sighting[];
}

/** Whether an item has media at all: without any there is nothing to look for. */
export function hasMedia(record: Acquisition): boolean {
  return record.files.some(isMedium);
}

/**
 * The media of an item whose very bytes were kept with other items of the case, by SHA-256. Only
 * originals count: what Zegel made itself is alike for reasons of its own. That bytes are the same
 * says that it is the same file, not who put it there first.
 */
export function alsoSeen(record: Acquisition, all: readonly NumberedRecord[]): AlsoSeen[] {
  const others = all
    .filter(({ record: { item } }) => item !== record.item)
    .toSorted((a, b) => a.number - b.number);
  return record.files.filter(isMedium).flatMap(({ name, sha256 }) => {
    const found = others.flatMap((other) => sightings(other, sha256));
    return found.length === 0 ? [] : [{ name, sha256, others: found }];
  });
}

function sightings({ number, record }: NumberedRecord, sha256: string): Sighting[] {
  const { item, startedAt: at } = record;
  const address = record.address ?? record.page?.address ?? null;
  return record.files
    .filter((file) => isMedium(file) && file.sha256 === sha256)
    .map(({ name }) => ({ number, item, address, at, name }));
}

function isMedium({ name, derived }: FileRecord): boolean {
  return !derived && name.startsWith(mediaFolder);
}

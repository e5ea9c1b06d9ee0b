import { mapAtOnce } from '../base/at-once.ts';
import type { Bytes } from '../base/bytes.ts';
import { itemFiles } from '../evidence/item-files.ts';
import type { SpokenCoverage } from '../i18n/coverage-words.ts';
import type { BundleSource } from './bundle-source.ts';
import { canonicalObject, isMoment, isObject, isText, type Unknown } from './canonical-record.ts';
import { itemPath, previewPath } from './layout.ts';
import { readPacked, unpacked } from './read-packed.ts';
import { spokenCoverage } from './spoken-coverage.ts';

/** An item of a bundle, as its record describes it. Everything in it is someone else's text. */
export interface ListedExhibit {
  number: number;
  address: string | null;
  title: string | null;
  /** UTC, ISO 8601, by the clock of the device; null when the record says no such thing. */
  startedAt: string | null;
  coverage: SpokenCoverage | null;
  /** Path of the small preview of the report; null without one. */
  preview: string | null;
  /** Whether its record could be read. */
  readable: boolean;
}

// Enough to look through by hand; a hostile case record can name hundreds of thousands.
const mostExhibits = 5_000;

/** Records that are read beside each other: reading one is mostly waiting. */
const recordsAtOnce = 4;

// A page can have a title of megabytes.
const longest = 4_000;

/** Describes the items with these numbers, from their records. Trusts nothing and does not throw. */
export async function listExhibits(
  source: BundleSource,
  numbers: readonly number[],
): Promise<ListedExhibit[]> {
  const files = await unpacked(source);
  const read = (path: string) => readPacked(files.get(path), path);
  return mapAtOnce(numbers.slice(0, mostExhibits), recordsAtOnce, async (number) => {
    const preview = files.has(previewPath(number)) ? previewPath(number) : null;
    const bytes = await read(itemPath(number, itemFiles.record));
    return { ...described(bytes), number, preview };
  });
}

function described(bytes: Bytes | null): Omit<ListedExhibit, 'number' | 'preview'> {
  const record: Unknown | null = bytes && canonicalObject(bytes);
  const { address, page, startedAt } = record ?? {};
  const title = isObject(page) ? page['title'] : null;
  return {
    address: isText(address) ? address.slice(0, longest) : null,
    title: isText(title) ? title.slice(0, longest) : null,
    startedAt: isMoment(startedAt) ? startedAt : null,
    coverage: record && spokenCoverage(record),
    readable: record !== null,
  };
}

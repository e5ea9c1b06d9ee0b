import type { CheckedFile, OpenedItem } from '../lib/flows/review.ts';
import type { Translate } from '../lib/i18n/translate.ts';

/** A picture of an item that can be looked at. Sizes in device pixels, null when not known. */
export interface NamedPicture {
  file: string;
  kind: 'medium' | 'view' | 'marked' | 'whole' | 'tile';
  /** Which of how many of its kind, 1 for the first. */
  number: number;
  count: number;
  width: number | null;
  height: number | null;
}

/** The pictures to choose from: the view, the marked part, then the whole, else the tiles one by one. */
export function itemPictures({ record, files }: OpenedItem): NamedPicture[] {
  const { coverage } = record;
  const { width, height, part, long } = coverage;
  const all = [
    ...listed('view', [{ file: 'view.png', width, height }]),
    ...listed('medium', mediaOf(record)),
    ...listed('marked', part ? [{ ...part, file: 'part.png' }] : []),
    ...listed('whole', long?.pieces ?? []),
    ...(long?.pieces.length ? [] : listed('tile', tilesOf({ record, files }))),
  ];
  const shown = files.filter(({ fault }) => !isWithheld(fault));
  const names = new Set(shown.map(({ name }) => name));
  return all.filter(({ file }) => names.has(file));
}

/** Whether a file is kept from view on purpose, not by damage. */
export function isWithheld(fault: CheckedFile['fault']): boolean {
  return fault === 'picture-erased' || fault === 'facts-only';
}

type Sized = Pick<NamedPicture, 'file' | 'width' | 'height'>;

function listed(kind: NamedPicture['kind'], pictures: readonly Sized[]): NamedPicture[] {
  const count = pictures.length;
  return pictures.map(({ file, width, height }, index) => {
    return { file, width, height, kind, number: index + 1, count };
  });
}

// A capture that broke off has no coverage of its tiles, but the tiles themselves.
function tilesOf({ record, files }: Pick<OpenedItem, 'record' | 'files'>): Sized[] {
  const { long } = record.coverage;
  if (long) return long.tiles.map(({ file, crop }) => ({ ...crop, file }));
  const names = files.filter(({ name }) => name.startsWith('tiles/'));
  return names.map(({ name: file }) => ({ file, width: null, height: null }));
}

// Kinds that both browsers draw in an `<img>`, where nothing of a file can run. From this size on a
// picture is no picture to look at, and would have to be held in memory.
const drawn = ['jpeg', 'png', 'gif', 'webp', 'bmp', 'avif'].map((type) => `image/${type}`);
const largestDrawn = 64 * 1024 * 1024;

function mediaOf({ media = [] }: OpenedItem['record']): Sized[] {
  return media.flatMap(({ file, kind, size, measure }) => {
    const shown = file !== null && drawn.includes(kind ?? '') && (size ?? 0) <= largestDrawn;
    return shown ? [{ file, width: measure.width, height: measure.height }] : [];
  });
}

/** What a picture is called in the list. */
export function pictureName(t: Translate, { kind, number, count }: NamedPicture): string {
  if (kind === 'view') return t('picture-view');
  if (kind === 'marked') return t('picture-marked');
  if (kind === 'medium') return t('picture-medium');
  return t(`picture-${kind}`, { number, count });
}

import type { Acquisition } from '../../lib/evidence/acquisition.ts';
import { itemPath } from '../../lib/bundle/layout.ts';
import { type Bundle, bytesIn, recordsIn } from './bundles.ts';
import { decodePng, joinPictures, type Picture } from './png.ts';

/** One item of a bundle: its number and its record. */
export interface Item {
  number: number;
  record: Acquisition;
}

/** The items of a bundle, in order. */
export function itemsIn(bundle: Bundle): Item[] {
  return recordsIn(bundle).map((record, index) => ({ number: index + 1, record }));
}

/** The whole of a longer capture: its derived pieces, or the tiles where they follow each other. */
export function wholeOf(bundle: Bundle, item: Item): Picture {
  return joinPictures(piecesOf(bundle, item));
}

/** The pieces that the whole is cut into, from the top. */
export function piecesOf(bundle: Bundle, { number, record }: Item): Picture[] {
  const { pieces, tiles } = record.coverage.long!;
  const names = (pieces.length > 0 ? pieces : tiles).map(({ file }) => file);
  return names.map((name) => decodePng(bytesIn(bundle.files, itemPath(number, name))));
}

/** The tiles of a longer capture, each cut to what shows the scroller. */
export function tilesOf(bundle: Bundle, { number, record }: Item): Picture[] {
  return record.coverage.long!.tiles.map(({ file }) =>
    decodePng(bytesIn(bundle.files, itemPath(number, file))),
  );
}

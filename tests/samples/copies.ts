import type { Bytes } from '../../lib/base/bytes.ts';
import type { Mark, Shape } from '../../lib/evidence/copy-record.ts';
import { ownCopies } from '../../lib/flows/own-copies.ts';
import type { CopySetting } from '../../lib/flows/own-copies.ts';
import { openVault, png } from './capture.ts';
import type { Vault } from './facts-only.ts';

/** A cover of some pixels. */
export function cover(x: number, y: number, width: number, height: number): Mark {
  return { kind: 'cover', x, y, width, height, text: '' };
}

/** Copies of a vault, drawn by nobody: what was to be drawn is noted, and grey pictures come back. */
export function copiesOf({ database, review }: Vault, changes: Partial<CopySetting> = {}) {
  const asked: Shape[][] = [];
  let grey = 0;
  const draw = (_: Blob, shapes: readonly Shape[]): Promise<Bytes> => {
    asked.push([...shapes]);
    return Promise.resolve(png(40, 25, ++grey));
  };
  const desk = ownCopies({
    database,
    clock: () => new Date(`2026-11-24T10:00:0${String(asked.length)}Z`),
    unlocked: openVault(database),
    file: review.file,
    sizeOf: () => Promise.resolve({ width: 40, height: 25 }),
    draw,
    ...changes,
  });
  return { desk, asked };
}

import { Fault } from '../base/fault.ts';
import type { FileRecord } from '../evidence/acquisition.ts';
import type { Failure, Rectangle } from '../evidence/coverage.ts';
import { itemFiles } from '../evidence/item-files.ts';
import { fileOf, png } from './capture-files.ts';
import type { Seen } from './capture-look.ts';
import { failureOf, type LongWork } from './capture-work.ts';

/** The marked part: its rectangle in device pixels of the view, and the picture cut out of it. */
export interface PartCapture {
  part: Rectangle | null;
  records: FileRecord[];
  failures: Failure[];
}

/**
 * Lets the reporter mark a part of the view, which has been taken already and stays whole. When
 * that fails, the view stands alone and the record says so.
 * @throws Fault `part-cancelled` when the reporter gives it up.
 */
export async function capturePart(
  work: LongWork,
  { picture, reading }: Seen,
): Promise<PartCapture> {
  const { setting, page, item, order } = work;
  const none = { part: null, records: [], failures: [] };
  if (!picture) return none;
  try {
    const progress = { way: order.way, phase: 'marking' as const };
    await setting.progress({ ...progress, done: 0, expected: 1, secondsLeft: null });
    const hand = await setting.handIn(page.target.tab);
    const marked = await hand.mark(await setting.markTexts());
    if (!marked) throw new Fault('part-cancelled', 'No part was marked.');
    const size = setting.sizeOf(picture);
    const part = inPixels(marked, reading?.facts.view.pixelRatio ?? 1, size);
    const cut = await setting.cutOut(picture, part);
    const file = await fileOf(itemFiles.part, png, cut, [itemFiles.view]);
    await setting.keep(item, file);
    return { part, records: [file.record], failures: [] };
  } catch (thrown) {
    if (thrown instanceof Fault) throw thrown;
    return { ...none, failures: [failureOf('part', thrown)] };
  }
}

function inPixels(
  { x, y, width, height }: Rectangle,
  ratio: number,
  size: { width: number; height: number } | null,
): Rectangle {
  const left = Math.max(0, Math.round(x * ratio));
  const top = Math.max(0, Math.round(y * ratio));
  const right = Math.min(size?.width ?? Infinity, Math.round((x + width) * ratio));
  const bottom = Math.min(size?.height ?? Infinity, Math.round((y + height) * ratio));
  return { x: left, y: top, width: Math.max(1, right - left), height: Math.max(1, bottom - top) };
}

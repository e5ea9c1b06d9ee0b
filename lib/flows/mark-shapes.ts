import type { Mark, Shape } from '../evidence/copy-record.ts';
import type { Size } from './drawn-marks.ts';

// The head of an arrow: how long, as a share of the arrow, and how wide it opens, in radians.
const headPart = 0.3;
const headAngle = 0.5;

/** How thick lines are, in pixels of the picture: to be seen in a large one too. */
export function strokeIn({ width }: Size): number {
  return Math.max(2, Math.round(Math.min(width, 4000) / 300));
}

/** What is drawn for marks: covers first, so that what points at them is not covered. */
export function shapesOf(marks: readonly Mark[], size: Size): Shape[] {
  const covers = marks.filter(({ kind }) => kind === 'cover');
  const others = marks.filter(({ kind }) => kind !== 'cover');
  return [...covers, ...others].flatMap((mark) => shapesOfMark(mark, strokeIn(size)));
}

/** What is drawn for one mark. */
export function shapesOfMark(mark: Mark, stroke: number): Shape[] {
  const { x, y, width, height } = mark;
  switch (mark.kind) {
    case 'cover':
      return [{ kind: 'cover', x, y, width, height }];
    case 'box':
      return [{ kind: 'line', points: corners(mark), stroke }];
    case 'arrow':
      return arrow(mark, stroke);
    case 'text':
      // Letters stand on the line; what hangs below it takes a fifth of their height.
      return [{ kind: 'text', x, y: y + height * 0.8, size: height, text: mark.text }];
  }
}

function corners({ x, y, width, height }: Mark): [number, number][] {
  const [right, low] = [x + width, y + height];
  return [
    [x, y],
    [right, y],
    [right, low],
    [x, low],
    [x, y],
  ];
}

function arrow({ x, y, width, height }: Mark, stroke: number): Shape[] {
  const tip: [number, number] = [x + width, y + height];
  const length = Math.max(stroke * 4, Math.hypot(width, height) * headPart);
  const back = Math.atan2(height, width) + Math.PI;
  const end = (angle: number): [number, number] => [
    tip[0] + length * Math.cos(back + angle),
    tip[1] + length * Math.sin(back + angle),
  ];
  return [
    { kind: 'line', points: [[x, y], tip], stroke },
    { kind: 'line', points: [end(headAngle), tip, end(-headAngle)], stroke },
  ];
}

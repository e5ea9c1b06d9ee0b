import type { Element, Paper } from './pdf-paper.ts';
import type { ScriptPicture } from './pdf-script.ts';
import { type Measure, splitUnit, type TextStyle, type Unit, unitsOf } from './pdf-units.ts';
import type { Line } from './report-blocks.ts';

/** A stretch of a line of one kind, ready to be drawn. */
interface Run {
  text: string;
  font: string | null;
  size: number;
  width: number;
  to?: string | undefined;
  picture?: ScriptPicture;
}

/** A line that fits the paper. */
export interface SetLine {
  runs: Run[];
  height: number;
  /** From its upper edge to the baseline. */
  ascent: number;
}

/** Sets a line of text in as many lines as the width asks for. */
export async function setLine(
  measure: Measure,
  line: Line,
  style: TextStyle,
  width: number,
): Promise<SetLine[]> {
  const broken = breakUnits(measure, unitsOf(measure, line, style), width);
  return Promise.all(broken.map((units) => finished(measure, units, style)));
}

function breakUnits(measure: Measure, units: readonly Unit[], width: number): Unit[][] {
  const lines: Unit[][] = [[]];
  let used = 0;
  const put = (cluster: readonly Unit[]) => {
    const wide = sum(cluster);
    if (used + wide > width && used > 0) {
      lines.push([]);
      used = 0;
    }
    if (used === 0 && lines.length > 1 && cluster.every(({ isSpace }) => isSpace)) return;
    lines.at(-1)!.push(...cluster);
    used += wide;
  };
  for (const cluster of clustersOf(units)) {
    if (sum(cluster) <= width) put(cluster);
    else for (const unit of cluster) for (const part of splitUnit(measure, unit)) put([part]);
  }
  return lines.filter((line, index) => index === 0 || line.length > 0);
}

// What must not be parted: an opening quotation mark stays with the word behind it.
function clustersOf(units: readonly Unit[]): Unit[][] {
  const clusters: Unit[][] = [];
  for (const unit of units) {
    const last = clusters.at(-1);
    const joins = last && !unit.mayBreak && !unit.isSpace && !last.at(-1)!.isSpace;
    if (joins) last.push(unit);
    else clusters.push([unit]);
  }
  return clusters;
}

function sum(units: readonly Unit[]): number {
  return units.reduce((width, unit) => width + unit.width, 0);
}

async function finished(measure: Measure, units: Unit[], style: TextStyle): Promise<SetLine> {
  while (units.at(-1)?.isSpace) units.pop();
  const groups: Unit[][] = [];
  for (const unit of units) {
    const last = groups.at(-1)?.at(-1);
    const same =
      last &&
      last.font === unit.font &&
      last.size === unit.size &&
      last.to === unit.to &&
      (unit.font !== null || last.group === unit.group);
    if (same) groups.at(-1)!.push(unit);
    else groups.push([unit]);
  }
  const runs = await Promise.all(groups.map((group) => runOf(measure, group)));
  const height = style.size * 1.38;
  return { runs, height, ascent: style.size * 1.05 };
}

async function runOf({ paper, pen }: Measure, units: readonly Unit[]): Promise<Run> {
  const [{ font, size, to, rightToLeft }] = units as [Unit];
  const text = units.map((unit) => unit.text).join('');
  if (font !== null) return { text, font, size, to, width: paper.widthOf(text, font, size) };
  const picture = await pen.draw(text, size, rightToLeft);
  return { text, font, size, to, width: picture.width, picture };
}

/** Draws a set line with its upper left corner at a place, as content of an element; null for none. */
export function drawLine(
  paper: Paper,
  element: Element | null,
  { runs, ascent, height }: SetLine,
  x: number,
  y: number,
): void {
  let left = x;
  for (const run of runs) {
    const at = left;
    if (element === null) drawText(paper, run, at, y + ascent);
    else if (run.picture) drawPicture(paper, element, run, at, y + ascent);
    else if (run.to === undefined) paper.mark(element, () => drawText(paper, run, at, y + ascent));
    else {
      const link = paper.element(element, 'Link');
      paper.mark(link, () => drawText(paper, run, at, y + ascent));
      paper.link(link, run.to, at, y, run.width, height);
      link.end();
    }
    left += run.width;
  }
}

function drawText(paper: Paper, { text, font, size }: Run, x: number, baseline: number): void {
  if (font !== null) paper.text(text, font, size, x, baseline);
}

// A picture of text: the text itself goes along, for copying, searching and reading aloud.
function drawPicture(paper: Paper, element: Element, run: Run, x: number, baseline: number): void {
  const { picture, text, size } = run;
  if (!picture) return;
  const span = paper.element(element, 'Span', { actual: text });
  const draw = () => {
    paper.unseen(paper.fontFor(' ', 'regular') ?? '', size, x, baseline);
    paper.picture(picture.jpeg, x, baseline - picture.ascent, picture.width, picture.height);
  };
  paper.mark(span, draw, text);
  span.end();
}

import { visible } from '../base/visible.ts';
import type { Face, Paper } from './pdf-paper.ts';
import { hasRightToLeft, type ScriptPen, startsRightToLeft } from './pdf-script.ts';
import type { Line, Piece } from './report-blocks.ts';

/** The smallest part of a line that stays together, unless it is wider than the paper. */
export interface Unit {
  text: string;
  width: number;
  size: number;
  /** Font; null for what the pen draws. */
  font: string | null;
  /** Units of one group that stand beside each other become one picture. */
  group: number;
  rightToLeft: boolean;
  /** A new line may begin here. */
  mayBreak: boolean;
  isSpace: boolean;
  /** Where it leads to. */
  to?: string | undefined;
}

/** How text is set. */
export interface TextStyle {
  size: number;
  face: Face;
}

/** What text is measured with. */
export interface Measure {
  paper: Paper;
  pen: ScriptPen;
}

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** The units of a line. */
export function unitsOf(measure: Measure, line: Line, style: TextStyle): Unit[] {
  return line.flatMap((piece, index) => pieceUnits(measure, piece, style, index * 1000));
}

function pieceUnits(measure: Measure, piece: Piece, style: TextStyle, group: number): Unit[] {
  if (typeof piece === 'string') return textUnits(measure, piece, style, group);
  if ('strong' in piece) return textUnits(measure, piece.strong, { ...style, face: 'bold' }, group);
  if ('link' in piece)
    return textUnits(measure, piece.link, style, group).map((unit) => ({ ...unit, to: piece.to }));
  if ('code' in piece) {
    const mono: TextStyle = { size: style.size * 0.85, face: 'mono' };
    return textUnits(measure, piece.code, mono, group);
  }
  const text = visible(piece.quoted);
  return hasRightToLeft(text)
    ? mixedUnits(measure, text, style, group)
    : textUnits(measure, text, style, group);
}

// Text with letters from right to left: the pen puts each line in order, so all of it is the pen's.
function mixedUnits({ pen }: Measure, text: string, { size }: TextStyle, group: number): Unit[] {
  const rightToLeft = startsRightToLeft(text);
  return text.split(/(?<=\s)|(?=\s)/u).map((word) => ({
    ...{ text: word, width: pen.measure(word, size), size, font: null, group, rightToLeft },
    ...{ mayBreak: true, isSpace: /^\s+$/.test(word) },
  }));
}

function textUnits(measure: Measure, text: string, style: TextStyle, group: number): Unit[] {
  // The narrow space of French numbers is in none of the fonts; the wide one does not break either.
  const runs = runsOf(measure.paper, text.replaceAll('\u202f', '\u00a0'), style.face);
  return runs.flatMap(({ text: run, font }, index) => {
    const parts = font === null ? characters(run) : words(run);
    const size = style.size;
    return parts.map((part, place): Unit => {
      const width =
        font === null ? measure.pen.measure(part, size) : measure.paper.widthOf(part, font, size);
      const isSpace = /^\s+$/.test(part);
      const mayBreak = place > 0 || (index > 0 && (font === null ? isWide(part) : isSpace));
      return {
        text: part,
        width,
        size,
        font,
        group: group + index,
        rightToLeft: false,
        mayBreak,
        isSpace,
      };
    });
  });
}

/** Stretches of a text that one font can draw, or none. */
function runsOf(paper: Paper, text: string, face: Face): { text: string; font: string | null }[] {
  const runs: { text: string; font: string | null }[] = [];
  for (const { segment } of graphemes.segment(text)) {
    const font = paper.fontFor(segment, face);
    const last = runs.at(-1);
    if (last?.font === font) last.text += segment;
    else runs.push({ text: segment, font });
  }
  return runs;
}

// Words, spaces, and the parts of what is long: addresses after their marks.
function words(text: string): string[] {
  // A space that does not break belongs to the word.
  const parts = text.split(/(?<=[^\S\u00a0])(?=[\S\u00a0])|(?<=[\S\u00a0])(?=[^\S\u00a0])/u);
  return parts.flatMap((part) => (part.length > 24 ? part.split(/(?<=[/?&=#._-])/u) : [part]));
}

function characters(text: string): string[] {
  return Array.from(graphemes.segment(text), ({ segment }) => segment);
}

// Scripts that are written without spaces may break anywhere.
function isWide(text: string): boolean {
  return /[\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\u{20000}-\u{3ffff}]/u.test(text);
}

/** A unit that is wider than the paper, in parts that are not. */
export function splitUnit(measure: Measure, unit: Unit): Unit[] {
  const { font, size } = unit;
  return characters(unit.text).map((text, index) => ({
    ...unit,
    text,
    width:
      font === null ? measure.pen.measure(text, size) : measure.paper.widthOf(text, font, size),
    mayBreak: unit.mayBreak || index > 0,
  }));
}

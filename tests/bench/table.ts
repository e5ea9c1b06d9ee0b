import { readFileSync, writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import type { Figure, Unit } from './figure.ts';

const document = join(import.meta.dirname, '../../docs/performance.md');

const [begin, end] = ['<!-- figures -->', '<!-- /figures -->'];

const digits: Record<Unit, number> = { ms: 1, MB: 0, B: 0, n: 0 };

/** A figure as a line of the terminal. */
export function lineOf(figure: Figure): string {
  const { name, ratio, goal, met } = figure;
  const cells = amountsOf(figure).map((text) => text.padStart(13));
  const ratios = [ratio, goal].map((number) => number.toFixed(2).padStart(8));
  return [name.padEnd(46), ...cells, ...ratios, met ? '  met' : '  NOT MET'].join('');
}

function amountsOf({ floor, value, unit }: Figure): string[] {
  return [floor, value].map((amount) => `${amount.toFixed(digits[unit])} ${unit}`);
}

/** Puts figures in the table of `docs/performance.md`, each in place of an older one of its name. */
export async function noteFigures(figures: readonly Figure[]): Promise<void> {
  const text = withFigures(readFileSync(document, 'utf8'), figures.map(rowOf));
  const style = await resolveConfig(document);
  writeFileSync(document, await format(text, { ...style, parser: 'markdown' }));
}

function rowOf(figure: Figure): string {
  const { name, ratio, goal, met } = figure;
  const load = `load ${loadavg()[0]!.toFixed(1)} on ${cpus().length}`;
  const cells = [
    ...[name, ...amountsOf(figure)],
    ...[ratio.toFixed(2), goal.toFixed(2), met ? 'met' : '**not met**'],
    `${new Date().toISOString().slice(0, 10)}, ${load}`,
  ];
  return `| ${cells.join(' | ')} |`;
}

/**
 * A document with rows put in its table between the two markers: in place of the row whose first
 * cell is the same, or at its end.
 * @throws Error for a document without the markers.
 */
export function withFigures(text: string, rows: readonly string[]): string {
  const [from, to] = [text.indexOf(begin), text.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`no ${begin} … ${end}`);
  const lines = text.slice(from + begin.length, to).split('\n');
  const table = lines.filter((line) => line.startsWith('|'));
  for (const row of rows) {
    const at = table.findIndex((line) => firstCell(line) === firstCell(row));
    if (at < 0) table.push(row);
    else table[at] = row;
  }
  return `${text.slice(0, from)}${begin}\n\n${table.join('\n')}\n\n${text.slice(to)}`;
}

function firstCell(row: string): string | undefined {
  return row.split('|')[1]?.trim();
}

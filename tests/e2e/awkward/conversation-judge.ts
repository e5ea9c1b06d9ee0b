import { type Area, BandRows } from '../band-rows.ts';
import { joinPictures, type Picture } from '../png.ts';
import { conversation, conversationBands, type Message, textWidth } from './conversation.ts';

/** How the pictures of a conversation are to be read. */
export interface ConversationView {
  /** Device pixels for a CSS pixel. */
  ratio: number;
  /** Where the scroller is in each picture, in device pixels; by default everywhere. */
  area?: Partial<Area>;
  /** The messages that are to be there, oldest first; by default all. */
  messages?: readonly Message[];
}

/** Rows that show one band: `from` up to and without `to`, in device pixels of the picture. */
interface Run {
  band: number;
  from: number;
  to: number;
}

/**
 * Judges the composite of a conversation by the bands of its messages.
 * @param parts the composite from the top, in as many pieces as it was cut into
 * @returns a sentence for each message that is missing, cut, repeated or out of order
 */
export function judgeConversation(parts: readonly Picture[], view: ConversationView): string[] {
  const { runs, unit } = runsOf(joinPictures(parts), view);
  const byBand = Map.groupBy(runs, ({ band }) => band);
  const { messages = conversation } = view;
  const findings = messages.flatMap((message) => {
    const fault = faultOf(message, (band) => heightsOf(byBand.get(band)), unit);
    return fault === undefined ? [] : [`${message.id} ${fault}`];
  });
  return [...findings, ...disorder(runs, messages, 'composite'), ...strangers(runs)];
}

/**
 * Judges the tiles of a conversation, which overlap: every message is to be in them, whole.
 * @param tiles in the order in which they were taken, upward or downward
 */
export function judgeTiles(tiles: readonly Picture[], view: ConversationView): string[] {
  const read = tiles.map((tile) => runsOf(tile, view));
  const unit = read[0]?.unit ?? 0;
  const { messages = conversation } = view;
  const best = new Map<number, number>();
  for (const { band, height } of read.flatMap(({ runs }) => runs.map(measured))) {
    best.set(band, Math.max(best.get(band) ?? 0, height));
  }
  const findings = messages.flatMap((message) => {
    const fault = faultOf(message, (band) => listed(best.get(band)), unit);
    return fault === undefined ? [] : [`${message.id} ${fault}`];
  });
  const within = read.flatMap(({ runs }, at) => [
    ...disorder(runs, messages, `tile ${at + 1}`),
    ...strangers(runs),
  ]);
  return [...findings, ...within, ...jumps(read.map(({ runs }) => runs))];
}

/**
 * Compares ids of messages, as read from the page, with those of the conversation.
 * @returns a sentence for each that is missing, repeated, unknown or out of order
 */
export function judgeIds(
  ids: readonly string[],
  messages: readonly Message[] = conversation,
): string[] {
  const right = new Map(messages.map(({ id }, at) => [id, at]));
  const count = Map.groupBy(ids, (id) => id);
  const missing = messages.filter(({ id }) => !count.has(id)).map(({ id }) => `${id} missing`);
  const repeated = [...count].flatMap(([id, all]) =>
    all.length > 1 ? [`${id} ${all.length} times`] : [],
  );
  const unknown = ids.filter((id) => !right.has(id)).map((id) => `${id} unknown`);
  const disordered = ids.flatMap((id, at) => {
    const before = ids[at - 1];
    const isLate = before !== undefined && (right.get(id) ?? 0) < (right.get(before) ?? 0);
    return isLate ? [`${id} after ${before}`] : [];
  });
  return [...missing, ...repeated, ...unknown, ...disordered];
}

/** The runs of bands in a picture, from the top. Rows without one are left out. */
function runsOf(
  picture: Picture,
  { ratio, area }: ConversationView,
): { runs: Run[]; unit: number } {
  const text = { x: area?.x ?? 0, y: 0, width: textWidth * ratio, height: picture.height };
  const rows = new BandRows(picture, {
    ratio,
    firstBand: 0,
    bands: conversationBands,
    except: [text],
    ...(area !== undefined && { area }),
  });
  const runs: Run[] = [];
  for (let y = rows.area.y; y < rows.area.y + rows.area.height; y++) {
    const band = rows.bandAt(y) ?? -1;
    const last = runs.at(-1);
    if (last?.band === band && last.to === y) last.to = y + 1;
    else if (band !== -1) runs.push({ band, from: y, to: y + 1 });
  }
  return { runs, unit: rows.unit };
}

function faultOf(
  { firstBand, bands }: Message,
  heightsAt: (band: number) => readonly number[],
  unit: number,
): string | undefined {
  const all = Array.from({ length: bands }, (_, at) => heightsAt(firstBand + at));
  if (all.every((heights) => heights.length === 0)) return 'missing';
  if (all.some((heights) => heights.length > 1)) return 'repeated';
  const rows = all.map(([height = 0]) => height);
  const seen = rows.reduce((sum, height) => sum + Math.min(height, unit), 0);
  if (seen < bands * unit) return `cut: ${bands * unit - seen} of ${bands * unit} rows missing`;
  return rows.some((height) => height > unit) ? 'stretched: rows come twice' : undefined;
}

function heightsOf(runs: readonly Run[] | undefined): readonly number[] {
  return (runs ?? []).map(({ from, to }) => to - from);
}

function listed(height: number | undefined): readonly number[] {
  return height === undefined ? [] : [height];
}

function measured({ band, from, to }: Run): { band: number; height: number } {
  return { band, height: to - from };
}

/** Messages that stand below a later one. */
function disorder(runs: readonly Run[], messages: readonly Message[], where: string): string[] {
  return runs.flatMap(({ band, from }, at) => {
    const before = runs[at - 1];
    if (before === undefined || band > before.band) return [];
    const names = [messageOf(messages, band), messageOf(messages, before.band)];
    return [`${names[0]} below ${names[1]} at row ${from} of the ${where}`];
  });
}

function messageOf(messages: readonly Message[], band: number): string {
  const found = messages.find(
    ({ firstBand, bands }) => band >= firstBand && band < firstBand + bands,
  );
  return found?.id ?? `band ${band}`;
}

/** Headers and other furniture over the conversation. */
function strangers(runs: readonly Run[]): string[] {
  return runs
    .filter(({ band }) => band >= conversationBands)
    .map(({ band, from, to }) => `rows ${from}-${to - 1}: band ${band} is of no message`);
}

/** Tiles that do not go on where the one before them ended. */
function jumps(tiles: readonly (readonly Run[])[]): string[] {
  const spans = tiles.map((runs) => [runs[0]?.band ?? 0, runs.at(-1)?.band ?? 0] as const);
  return spans.slice(1).flatMap(([top, bottom], at) => {
    const [topBefore, bottomBefore] = spans[at]!;
    const touches = top <= bottomBefore + 1 && bottom >= topBefore - 1;
    return touches ? [] : [`tile ${at + 2} does not touch the one before it`];
  });
}

/** A message or entry of a list, as one tile showed it. Hostile text. */
export interface MessageRow {
  /** The value of the attribute that tells rows apart, for example `data-message-id`. */
  id: string;
  /** Rendered text, cut at 20,000 characters. */
  text: string;
}

/** A row with the tiles it was read in, 1 for the first. */
export interface SeenRow extends MessageRow {
  tiles: number[];
}

/**
 * Puts the rows of one more tile into their place among those already seen: each id once, in the
 * order of the page. What is not known yet goes in front of the next row of the tile that is, and
 * behind the last one when there is none; when the tile shares nothing with what was seen, it goes
 * to the end that the capture moves towards. The longer text of a row stays: lists draw rows late.
 */
export function mergeRows(
  seen: readonly SeenRow[],
  rows: readonly MessageRow[],
  tile: number,
  direction: 'up' | 'down',
): SeenRow[] {
  const known = new Map(seen.map((row) => [row.id, row]));
  const fresh = uniqueRows(rows);
  const merged = new Map(fresh.map((row) => [row.id, joined(known.get(row.id), row, tile)]));
  const kept = seen.map((row) => merged.get(row.id) ?? row);
  return placed(
    kept,
    fresh.map(({ id }) => merged.get(id)!),
    known,
    direction,
  );
}

function uniqueRows(rows: readonly MessageRow[]): MessageRow[] {
  const byId = new Map<string, MessageRow>();
  for (const row of rows) if (!byId.has(row.id)) byId.set(row.id, row);
  return [...byId.values()];
}

function joined(before: SeenRow | undefined, row: MessageRow, tile: number): SeenRow {
  if (!before) return { ...row, tiles: [tile] };
  const tiles = before.tiles.includes(tile) ? before.tiles : [...before.tiles, tile];
  return { id: row.id, text: row.text.length > before.text.length ? row.text : before.text, tiles };
}

// New rows wait until a known one comes: then they belong in front of it.
function placed(
  kept: readonly SeenRow[],
  rows: readonly SeenRow[],
  known: ReadonlyMap<string, SeenRow>,
  direction: 'up' | 'down',
): SeenRow[] {
  const before = new Map<string, SeenRow[]>();
  let waiting: SeenRow[] = [];
  let last: string | null = null;
  for (const row of rows) {
    if (known.has(row.id)) {
      before.set(row.id, waiting);
      waiting = [];
      last = row.id;
    } else waiting.push(row);
  }
  const ordered = kept.flatMap((row) => [
    ...(before.get(row.id) ?? []),
    row,
    ...(row.id === last ? waiting : []),
  ]);
  if (last !== null) return ordered;
  return direction === 'down' ? [...ordered, ...waiting] : [...waiting, ...ordered];
}

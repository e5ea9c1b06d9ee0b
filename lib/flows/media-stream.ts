import { type Bytes, concat } from '../base/bytes.ts';
import { kindHead, kindOf } from '../evidence/media-kind.ts';
import { largestMedium, type MediaReason } from '../evidence/media-record.ts';
import type { MediaSource } from '../evidence/media-source.ts';
import type { MediaKind } from '../evidence/media-types.ts';
import type { MediaWindow } from './media-window.ts';

/** Ends a route, with the reason for the record. */
export class RouteEnd extends Error {
  readonly reason: MediaReason;

  constructor(reason: MediaReason, detail = '') {
    super(detail);
    this.name = 'RouteEnd';
    this.reason = reason;
  }
}

/** The bytes of an opened route, with what their beginning says they are. */
export interface MediaStream {
  kind: MediaKind;
  pieces: AsyncIterable<Bytes>;
}

interface Watched {
  window: MediaWindow;
  signal: AbortSignal;
  /** Told after every piece. */
  passed(bytes: number): Promise<void>;
}

/**
 * Reads as far as the beginning says what it is; the rest comes as it is asked for.
 * @throws RouteEnd when it is no medium, too large, empty, broken off or stopped.
 */
export async function streamOf(
  source: MediaSource,
  claimedType: string | null,
  watched: Watched,
): Promise<MediaStream> {
  const pieces = piecesOf(source, watched);
  const held: Bytes[] = [];
  while (held.reduce((sum, { length }) => sum + length, 0) < kindHead) {
    const { done, value } = await pieces.next();
    if (done) break;
    held.push(value);
  }
  if (held.length === 0) throw new RouteEnd('empty');
  const kind = kindOf(concat(...held));
  if (!kind) throw new RouteEnd('not-a-medium', claimedType?.slice(0, 100) ?? '');
  const all = async function* () {
    yield* held;
    yield* pieces;
  };
  return { kind, pieces: all() };
}

async function* piecesOf(
  source: MediaSource,
  { window, signal, passed }: Watched,
): AsyncGenerator<Bytes, void> {
  // The next piece is on its way while this one is hashed, sealed and stored.
  for (let coming = asked(source); ;) {
    if (signal.aborted) throw new RouteEnd('stopped');
    const piece = await coming;
    if (piece === null) return;
    coming = asked(source);
    window.add(piece);
    if (window.size > largestMedium) throw new RouteEnd('too-large', String(largestMedium));
    yield piece;
    await passed(window.size);
  }
}

// It is thrown where it is awaited; until then nobody listens.
function asked(source: MediaSource): Promise<Bytes | null> {
  const coming = source.next();
  coming.catch(() => undefined);
  return coming;
}

import { readFileSync } from 'node:fs';
import type { Bytes } from '../../lib/base/bytes.ts';
import type { MediaRoute, MediumTarget } from '../../lib/evidence/media-record.ts';
import type { MediaSource } from '../../lib/evidence/media-source.ts';
import type { Opening } from '../../lib/evidence/page-medium.ts';
import type { CaptureSetting } from '../../lib/flows/capture-setting.ts';

/** A harmless sample of a kind of media. */
export function mediaSample(name: string): Bytes {
  return new Uint8Array(readFileSync(new URL(`media/${name}`, import.meta.url)));
}

/** What a route gives: pieces, a refusal, or something thrown in the middle. */
export type Given = Opening | Bytes[] | { pieces: Bytes[]; then: () => void; size?: number };

/** A page with one medium. */
export interface FakeMedium {
  controlled?: boolean;
  sameOrigin?: boolean;
  routes: Partial<Record<MediaRoute, Given>>;
  /** Every route that was opened, in order. */
  opened: MediaRoute[];
}

/** The ways to that medium. Routes that it does not name are unreachable. */
export function fakeMedium(page: FakeMedium): CaptureSetting['mediumIn'] {
  let pieces: Bytes[] = [];
  let then: () => void = () => undefined;
  const source: MediaSource = {
    look: () =>
      Promise.resolve({
        controlled: page.controlled ?? false,
        sameOrigin: page.sameOrigin ?? true,
        shown: { width: 64, height: 48, durationMs: null },
      }),
    open: (route) => {
      page.opened.push(route);
      const given = page.routes[route] ?? { ok: false, reason: 'unreachable', detail: 'nothing' };
      if ('ok' in given) return Promise.resolve(given);
      pieces = [...('pieces' in given ? given.pieces : given)];
      then = 'pieces' in given ? given.then : () => undefined;
      const size = 'size' in given ? (given.size ?? null) : null;
      return Promise.resolve({ ok: true, type: 'image/png; charset=x', size });
    },
    next: () => {
      const piece = pieces.shift();
      if (!piece) then();
      return Promise.resolve(piece ?? null);
    },
    close: () => Promise.resolve(),
  };
  return () => Promise.resolve(source);
}

/** A picture that was pointed at. */
export function pointed(address: string | null = 'https://groep.example/a.png'): MediumTarget {
  return { element: 'picture', frame: 0, address };
}

import type { MediaReason, MediaRoute } from './media-record.ts';

/** What the page shows of a medium. */
export interface MediumSight {
  /** Whether a worker of the page may answer its requests. */
  controlled: boolean;
  /** Whether the address is of the origin of the page. */
  sameOrigin: boolean;
  shown: { width: number | null; height: number | null; durationMs: number | null };
}

/** Routes that the injected script can go by itself. */
export type PageRoute = Exclude<MediaRoute, 'page-world' | 'host'>;

/** How a route began: what is said of the bytes, or why there are none. */
export type Opening =
  | { ok: true; type: string | null; size: number | null }
  | { ok: false; reason: MediaReason; detail: string };

/** The way to a medium's bytes, in pieces; one at a time. */
export interface PageMedium {
  look(address: string): Promise<MediumSight>;
  open(order: { route: PageRoute; address: string }): Promise<Opening>;
  /** The next piece in base64, 1 MiB except the last; null at the end. @throws Error when it breaks off. */
  next(): Promise<string | null>;
  close(): Promise<void>;
}

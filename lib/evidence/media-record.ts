import type { MediaMeasure } from './media-types.ts';
import type { Similarity } from './similarity.ts';

/** Every way to the bytes of a medium, in the order in which they are tried. See `docs/capture.md`. */
export const mediaRoutes = [
  'data',
  'blob',
  'same-origin',
  'cors',
  'cache',
  'page-world',
  'host',
] as const;

export type MediaRoute = (typeof mediaRoutes)[number];

/** Why a route gave nothing. */
export const mediaReasons = [
  /** The element has no address of its own: it plays what the page feeds it, or something unknown. */
  'no-address',
  /** No route leads to an address of this kind. */
  'scheme',
  /** The page has a worker that may answer this address; past it, the request would reach the network. */
  'worker',
  /** The browser gave nothing: revoked, made piece by piece, not allowed, or not reachable. */
  'unreachable',
  /** The server answered with another status than 200. */
  'status',
  /** The page's cache holds nothing under this address, or not all of it. */
  'not-cached',
  'parts-missing',
  /** The reporter has not allowed Zegel to reach that host. */
  'permission',
  /** The bytes are no picture, video or sound, whatever was said of them. */
  'not-a-medium',
  'empty',
  'too-large',
  /** It ended before its end. */
  'broken-off',
  'stopped',
  'page-gone',
  'storage-full',
] as const;

export type MediaReason = (typeof mediaReasons)[number];

/** After these no other route is tried. */
export const finalReasons: readonly MediaReason[] = ['stopped', 'page-gone', 'storage-full'];

/** A route that gave nothing. */
export interface TriedRoute {
  /** null when there was no route to try. */
  route: MediaRoute | null;
  reason: MediaReason;
  /** A status, a host, a type, or the browser's own words; at most 300 characters. Hostile text. */
  detail: string;
}

export const mediaElements = ['picture', 'video', 'audio'] as const;

export type MediaElement = (typeof mediaElements)[number];

/** The one medium that the reporter pointed at: how its bytes were had, or why not. */
export interface MediaRecord {
  element: MediaElement;
  /** As the page gave it, at most 2,000 characters; null without one. */
  address: string | null;
  /** Characters of the whole address. */
  addressLength: number;
  /** Whether a worker of the page stood between it and the network. */
  worker: boolean;
  /** The route that gave the bytes; null when none did. */
  route: MediaRoute | null;
  /** Routes that gave nothing, in the order in which they were tried. */
  tried: TriedRoute[];
  /** Name of the file of the item; null when there is none. */
  file: string | null;
  size: number | null;
  /** What the server or the page says it is, at most 100 characters. */
  claimedType: string | null;
  /** What its own bytes say it is. */
  kind: string | null;
  /** What the file says of its size and length. */
  measure: MediaMeasure;
  /** Of a picture whose bytes are there: an aid, no proof. Absent or null of everything else. */
  similarity?: Similarity | null;
  /** What the page showed it as: pixels and milliseconds. */
  shown: { width: number | null; height: number | null; durationMs: number | null };
  /** Whether the page itself handed the bytes over, and so could have given others than it showed. */
  pageCouldAlter: boolean;
}

/** Where the medium is: what the menu of the right mouse button tells. */
export interface MediumTarget {
  element: MediaElement;
  /** Frame of the tab, 0 for the page itself. */
  frame: number;
  address: string | null;
}

/** Longest address that a record holds. */
export const addressBound = 2_000;

/**
 * Most bytes of one medium: an item must fit into a volume of 2 GiB with its other files, because it
 * is never split (`bundle/plan-volumes.ts`).
 */
export const largestMedium = 1920 * 1024 * 1024;

/** Whether a value says where a medium is. */
export function isMediumTarget(value: MediumTarget | undefined): value is MediumTarget {
  if (!value) return false;
  const { element, frame, address } = value;
  const placed = Number.isSafeInteger(frame) && frame >= 0;
  return mediaElements.includes(element) && placed && (address === null || address.length > 0);
}

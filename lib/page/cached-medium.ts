import type { MediaReason } from '../evidence/media-record.ts';

/** What the page's own cache holds of a medium, or why that is not all of it. */
export type Cached =
  { ok: true; blob: Blob; type: string | null } | { ok: false; reason: MediaReason };

const mostCaches = 50;
const mostParts = 8_192;

/**
 * Looks into the page's Cache Storage for one address: the whole under that address, or all its parts
 * (Telegram Web keeps videos in parts of 512 KiB, under the address with `start` and `end`). Entries
 * of other addresses are not asked for.
 * @throws Error where the browser gives a page no Cache Storage.
 */
export async function cachedMedium(caches: CacheStorage, address: string): Promise<Cached> {
  let reason: MediaReason = 'not-cached';
  for (const name of (await caches.keys()).slice(0, mostCaches)) {
    const cache = await caches.open(name);
    const whole = await cache.match(address, { ignoreVary: true });
    if (whole?.status === 200)
      return { ok: true, blob: await whole.blob(), type: whole.headers.get('content-type') };
    const parts = await partsIn(cache, address);
    if (parts?.ok) return parts;
    if (parts) reason = parts.reason;
  }
  return { ok: false, reason };
}

interface Part {
  start: number;
  request: Request;
}

async function partsIn(cache: Cache, address: string): Promise<Cached | null> {
  const requests = await cache.keys(address, { ignoreSearch: true, ignoreVary: true });
  const parts = [...requests].slice(0, mostParts).flatMap(partOf);
  if (parts.length === 0) return null;
  parts.sort((a, b) => a.start - b.start);
  const blobs: Blob[] = [];
  let [size, total, type]: [number, number | null, string | null] = [0, null, null];
  for (const { start, request } of parts) {
    const response = start === size ? await cache.match(request, { ignoreVary: true }) : undefined;
    if (!response) break;
    const blob = await response.blob();
    total ??= totalOf(response);
    type ??= response.headers.get('content-type');
    blobs.push(blob);
    size += blob.size;
  }
  // Without its length nobody can say that the last part is the last.
  if (total === null || size !== total) return { ok: false, reason: 'parts-missing' };
  return { ok: true, blob: new Blob(blobs), type };
}

function partOf(request: Request): Part[] {
  const start = new URL(request.url).searchParams.get('start');
  return start !== null && /^\d{1,12}$/.test(start) ? [{ start: Number(start), request }] : [];
}

function totalOf(response: Response): number | null {
  const total = /^bytes \d+-\d+\/(\d{1,12})$/.exec(
    response.headers.get('content-range') ?? '',
  )?.[1];
  return total === undefined ? null : Number(total);
}

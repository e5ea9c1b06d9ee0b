import { messageOf } from '../base/fault.ts';
import type { MediaReason } from '../evidence/media-record.ts';
import type { Opening, PageMedium, PageRoute } from '../evidence/page-medium.ts';
import { windowOf } from '../readers/own-property.ts';
import { cachedMedium } from './cached-medium.ts';
import { sightOf } from './medium-sight.ts';
import { type Pieces, piecesOf } from './pieces.ts';

/** Silence after which the bytes are let go although nobody asked: the background has died. */
const watchdog = 60_000;

type Source = { ok: true; response: Response; type: string | null } | Refused;
type Refused = Extract<Opening, { ok: false }>;

/** The way to one medium's bytes from a world that the page cannot reach. */
export function mediumIn(document: Document, ask: typeof fetch): PageMedium {
  const view = windowOf(document);
  let pieces: Pieces | null = null;
  let timer = 0;
  const close = async () => {
    view.clearTimeout(timer);
    const last = pieces;
    pieces = null;
    await last?.cancel();
  };
  const watch = () => {
    view.clearTimeout(timer);
    timer = view.setTimeout(() => void close(), watchdog);
  };
  return {
    look: (address) => Promise.resolve(sightOf(document, address)),
    async open({ route, address }) {
      await close();
      watch();
      const source = await opened(document, ask, route, address);
      if (!source.ok) return source;
      const { response, type } = source;
      if (!response.body) return refused('empty', '');
      pieces = piecesOf(response.body);
      const size = Number(response.headers.get('content-length') ?? NaN);
      return { ok: true, type, size: Number.isSafeInteger(size) ? size : null };
    },
    async next() {
      watch();
      if (!pieces) throw new Error('the bytes were let go');
      return (await pieces.next())?.toBase64() ?? null;
    },
    close,
  };
}

async function opened(
  document: Document,
  ask: typeof fetch,
  route: PageRoute,
  address: string,
): Promise<Source> {
  try {
    // An isolated request bypasses the worker of the page and reaches the network: never that.
    const outside = route === 'same-origin' || route === 'cors';
    if (outside && sightOf(document, address).controlled) return refused('worker', '');
    if (route === 'cache') return await fromCache(windowOf(document), ask, address);
    return answered(await ask(address, wishes[route]));
  } catch (thrown) {
    return refused('unreachable', messageOf(thrown).slice(0, 300));
  }
}

// What the browser holds is used as it is, however old: it is what the page showed.
const wishes: Record<Exclude<PageRoute, 'cache'>, RequestInit> = {
  data: {},
  blob: {},
  'same-origin': { credentials: 'same-origin', cache: 'force-cache' },
  cors: { credentials: 'omit', cache: 'force-cache' },
};

function answered(response: Response): Source {
  if (response.status !== 200) return refused('status', String(response.status));
  return { ok: true, response, type: response.headers.get('content-type') };
}

async function fromCache(
  view: Window & typeof globalThis,
  ask: typeof fetch,
  address: string,
): Promise<Source> {
  const { caches } = view as { caches?: CacheStorage };
  if (!caches) return refused('not-cached', 'no Cache Storage');
  const cached = await cachedMedium(caches, address);
  if (!cached.ok) return refused(cached.reason, '');
  const url = URL.createObjectURL(cached.blob);
  try {
    const source = answered(await ask(url));
    return source.ok ? { ...source, type: cached.type } : source;
  } finally {
    URL.revokeObjectURL(url);
  }
}

function refused(reason: MediaReason, detail: string): Refused {
  return { ok: false, reason, detail };
}

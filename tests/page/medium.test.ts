import { describe, expect, it } from 'vitest';
import { cachedMedium } from '../../lib/page/cached-medium.ts';
import { mediumIn } from '../../lib/page/medium.ts';
import { pieceLength, piecesOf } from '../../lib/page/pieces.ts';

const address = 'https://groep.example/a.png';

/** A stream that says how often it was asked. */
function streamed(sizes: number[]) {
  let pulls = 0;
  const left = [...sizes];
  const stream = new ReadableStream<Uint8Array>(
    {
      pull(controller) {
        pulls++;
        const size = left.shift();
        if (size === undefined) controller.close();
        else controller.enqueue(new Uint8Array(size).fill(pulls));
      },
    },
    { highWaterMark: 0 },
  );
  return { stream, pulls: () => pulls };
}

describe('the pieces of a stream', () => {
  it('have one length, whatever comes, and the rest at the end', async () => {
    const { stream } = streamed([10, pieceLength, 2 * pieceLength, 5, 1]);
    const pieces = piecesOf(stream);
    const lengths: number[] = [];
    for (let piece = await pieces.next(); piece; piece = await pieces.next())
      lengths.push(piece.length);
    expect(lengths).toEqual([pieceLength, pieceLength, pieceLength, 16]);
  });

  it('are read no faster than they are asked for', async () => {
    const { stream, pulls } = streamed(new Array<number>(50).fill(pieceLength));
    const pieces = piecesOf(stream);
    await pieces.next();
    expect(pulls()).toBe(1);
    await pieces.next();
    expect(pulls()).toBe(2);
  });
});

function controlled(by: object | undefined): void {
  const value = by === undefined ? undefined : { controller: by };
  Object.defineProperty(window.navigator, 'serviceWorker', { value, configurable: true });
}

// The browsers have it from Chromium 140 and Firefox 133 on; Node 24 does not.
Object.assign(Uint8Array.prototype, {
  toBase64(this: Uint8Array) {
    return Buffer.from(this).toString('base64');
  },
});

/** A medium in a page whose requests are noted. */
function inPage(answer: () => Response) {
  const asked: string[] = [];
  const ask = (input: unknown) => {
    asked.push(String(input));
    return Promise.resolve(answer());
  };
  return { asked, medium: mediumIn(document, ask) };
}

describe('a medium in a page', () => {
  it('comes in base64, piece by piece, then ends', async () => {
    controlled(undefined);
    const { medium } = inPage(() => new Response('abc', { headers: { 'content-length': '3' } }));
    const opening = await medium.open({ route: 'same-origin', address });
    expect(opening).toMatchObject({ ok: true, size: 3 });
    expect(await medium.next()).toBe(btoa('abc'));
    expect(await medium.next()).toBeNull();
    await medium.close();
    await expect(medium.next()).rejects.toThrow();
  });

  it.each(['same-origin', 'cors'] as const)(
    'is not asked for by %s where the page has a worker, not even when told to',
    async (route) => {
      controlled({});
      const { medium, asked } = inPage(() => new Response('abc'));
      expect(await medium.open({ route, address })).toMatchObject({ ok: false, reason: 'worker' });
      expect(asked).toEqual([]);
      expect(await medium.look(address)).toMatchObject({ controlled: true });
    },
  );

  it('that the server does not give is refused with its status', async () => {
    controlled(undefined);
    for (const status of [206, 403, 404]) {
      const { medium } = inPage(() => new Response('abc', { status }));
      const opening = await medium.open({ route: 'same-origin', address });
      expect(opening).toEqual({ ok: false, reason: 'status', detail: String(status) });
    }
  });

  it('that the browser does not get is refused in its words', async () => {
    controlled(undefined);
    const fails = () => {
      throw new TypeError('Failed to fetch');
    };
    const { medium } = inPage(fails);
    const opening = await medium.open({ route: 'cors', address });
    expect(opening).toEqual({ ok: false, reason: 'unreachable', detail: 'Failed to fetch' });
  });
});

/** A cache with entries by address, that notes what it is asked. */
function cacheWith(entries: Record<string, Response>) {
  const asked: string[] = [];
  const bare = (url: string) => url.split('?')[0];
  const cache = {
    match: (request: string | { url: string }) => {
      const url = typeof request === 'string' ? request : request.url;
      asked.push(url);
      return Promise.resolve(entries[url]?.clone());
    },
    keys: (url: string) =>
      Promise.resolve(
        Object.keys(entries)
          .filter((one) => bare(one) === bare(url))
          .map((one) => ({ url: one })),
      ),
  };
  const caches = { keys: () => Promise.resolve(['tt-media']), open: () => Promise.resolve(cache) };
  return { asked, caches: caches as unknown as CacheStorage };
}

const part = (text: string, start: number, total: number) =>
  new Response(text, {
    status: 200,
    headers: { 'content-range': `bytes ${start}-${start + text.length - 1}/${total}` },
  });

const film = 'https://web.telegram.org/a/progressive/document1';
const at = (start: number) => `${film}?start=${start}&end=${start + 3}&type=arrayBuffer`;

describe("the page's own cache", () => {
  it('gives the whole that lies under the address, and asks for no other', async () => {
    const { caches, asked } = cacheWith({
      [address]: new Response('abc'),
      other: new Response('x'),
    });
    const cached = await cachedMedium(caches, address);
    expect(cached.ok && (await cached.blob.text())).toBe('abc');
    expect(asked).toEqual([address]);
  });

  it('gives a film that lies there in parts, in their order', async () => {
    const parts = {
      [at(3)]: part('def', 3, 7),
      [at(6)]: part('g', 6, 7),
      [at(0)]: part('abc', 0, 7),
    };
    const cached = await cachedMedium(cacheWith(parts).caches, film);
    expect(cached.ok && (await cached.blob.text())).toBe('abcdefg');
  });

  it.each([
    ['the first', { [at(3)]: part('def', 3, 6) }],
    ['one between', { [at(0)]: part('abc', 0, 9), [at(6)]: part('ghi', 6, 9) }],
    ['the last', { [at(0)]: part('abc', 0, 9), [at(3)]: part('def', 3, 9) }],
    ['the length', { [at(0)]: new Response('abc') }],
  ])('does not give a film of which %s is missing', async (_, parts) => {
    expect(await cachedMedium(cacheWith(parts).caches, film)).toEqual({
      ...{ ok: false, reason: 'parts-missing' },
    });
  });

  it('says when it holds nothing', async () => {
    const { caches } = cacheWith({});
    expect(await cachedMedium(caches, address)).toEqual({ ok: false, reason: 'not-cached' });
  });
});

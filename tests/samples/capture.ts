import { noTrustedTime } from '../../lib/evidence/stamp.ts';
import { deflateSync } from 'node:zlib';
import { crc32 } from 'node:zlib';
import { type Bytes, concat, utf8 } from '../../lib/base/bytes.ts';
import { pngSize } from '../../lib/browser/picture.ts';
import type { Change } from '../../lib/evidence/coverage.ts';
import type { PageReading } from '../../lib/evidence/facts.ts';
import { captureStore } from '../../lib/flows/capture-store.ts';
import type { CaptureReply, PageTarget } from '../../lib/browser/messages.ts';
import type { Trigger } from '../../lib/evidence/acquisition.ts';
import { capture } from '../../lib/flows/capture.ts';
import type { CaptureOrder, CaptureSetting } from '../../lib/flows/capture-setting.ts';
import { type FakePage, fakeHand } from './page-hand.ts';
import { type Unlocked, unlockedBy } from '../../lib/flows/identity.ts';
import { Database } from '../../lib/store/database.ts';

/** A grey PNG of a size, made by hand. */
export function png(width: number, height: number, grey = 128): Bytes {
  const header = new Uint8Array(13);
  const view = new DataView(header.buffer);
  view.setUint32(0, width);
  view.setUint32(4, height);
  header.set([8, 0, 0, 0, 0], 8);
  const rows = new Uint8Array((width + 1) * height).fill(grey);
  for (let row = 0; row < height; row++) rows[row * (width + 1)] = 0;
  const signature = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  const parts = [chunk('IHDR', header), chunk('IDAT', deflateSync(rows)), chunk('IEND')];
  return concat(signature, ...parts);
}

function chunk(type: string, content: Uint8Array = new Uint8Array()): Bytes {
  const body = concat(utf8(type), content);
  const frame = new DataView(new ArrayBuffer(8));
  frame.setUint32(0, content.length);
  frame.setUint32(4, crc32(body));
  return concat(new Uint8Array(frame.buffer, 0, 4), body, new Uint8Array(frame.buffer, 4, 4));
}

/** What a page script would have read. */
export function reading(
  address = 'https://groep.example/post/17',
  title = 'Een bericht',
): PageReading {
  return {
    text: 'Zichtbare tekst\n',
    html: '<!DOCTYPE html>\n<title>Een bericht</title>',
    facts: {
      address,
      title,
      canonical: null,
      language: 'nl',
      charset: 'UTF-8',
      referrer: '',
      doctype: 'html',
      lastModified: '11/23/2026 12:00:00',
      meta: [{ name: 'og:url', content: 'https://groep.example/post/17' }],
      jsonLd: [],
      navigation: { type: 'navigate', status: 200, protocol: 'h2', redirects: 0 },
      frames: [],
      media: [],
      view: view(),
      browser: browserFacts(),
      platform: null,
      cuts: [],
    },
  };
}

function view(): PageReading['facts']['view'] {
  const page = { pageWidth: 1280, pageHeight: 4000, pixelRatio: 1 };
  return { width: 1280, height: 800, scrollX: 0, scrollY: 0, ...page };
}

function browserFacts(): PageReading['facts']['browser'] {
  const screen = { screenWidth: 1920, screenHeight: 1080 };
  const zone = { zone: 'Europe/Amsterdam', offsetMinutes: 60 };
  return { userAgent: 'a test', brands: [], platform: null, languages: ['nl'], ...screen, ...zone };
}

/** Parts of a capture that a test may make fail. */
export interface Odd {
  view?: () => Promise<Bytes>;
  page?: () => Promise<PageReading>;
  /** What the platform shows at each picture of a longer capture. */
  platform?: CaptureSetting['readPlatform'];
  changes?: Change[];
  address?: string | null;
  store?: CaptureSetting['store'];
  keep?: CaptureSetting['keep'];
  /** Share of pixels that do not fit, tile by tile. */
  differing?: () => Promise<number | null>;
  /** A page that scrolls. */
  fake?: FakePage;
  /** Whether the page is still in front. */
  inFront?: () => boolean;
  /** The ways to a medium of the page. */
  medium?: CaptureSetting['mediumIn'];
  pixels?: CaptureSetting['readPixels'];
  clock?: () => Date;
  beforeToken?: CaptureSetting['beforeToken'];
  /** Bytes free on the disk. */
  free?: number;
}

export const target = { tab: 1, window: 1 };

/** Everything a capture needs, with nothing of a browser. */
export function setting(database: Database, odd: Odd = {}): CaptureSetting {
  const clock = odd.clock ?? (() => new Date());
  const address = odd.address === undefined ? 'https://groep.example/post/17' : odd.address;
  return {
    clock,
    software: () => Promise.resolve({ name: 'Zegel', version: '0.1.0', browser: 'Test 1' }),
    pageAt: () => Promise.resolve({ target, address }),
    watch: () => ({ seen: () => [], stop: () => Promise.resolve(odd.changes ?? []) }),
    isInFront: () => Promise.resolve(odd.inFront?.() ?? true),
    readPage: odd.page ?? (() => Promise.resolve(reading())),
    readPlatform: odd.platform ?? (() => Promise.resolve(null)),
    viewOf: odd.view ?? (() => Promise.resolve(png(40, 25))),
    rectOf: null,
    handIn: () => Promise.resolve(fakeHand(odd.fake)),
    readPixels:
      odd.pixels ??
      (() => Promise.resolve({ ok: false, reason: 'undecodable', message: 'no canvas' })),
    mediumIn: odd.medium ?? (() => Promise.reject(new Error('no medium'))),
    composite: () => ({
      differing: odd.differing ?? (() => Promise.resolve(0)),
      add: () => Promise.resolve(),
      finish: () => Promise.resolve([]),
    }),
    cutOut: (_, area) => Promise.resolve(png(area.width, area.height)),
    markTexts: () => Promise.resolve({ title: '', help: '', keep: '', cancel: '' }),
    progress: () => Promise.resolve(),
    sizeOf: pngSize,
    preview: () => Promise.resolve('data:image/jpeg;base64,AAAA'),
    beforeToken: odd.beforeToken ?? (() => Promise.resolve(noTrustedTime)),
    ...captureStore(database, clock, () => Promise.resolve(odd.free ?? Infinity)),
    ...(odd.store ? { store: odd.store } : {}),
    ...(odd.keep ? { keep: odd.keep } : {}),
  };
}

/** An order as the popup gives it. */
export function order(over: Partial<CaptureOrder> = {}): CaptureOrder {
  const usual = { target, trigger: 'popup' as const, way: 'screen' as const, direction: null };
  return { ...usual, screens: 100, signal: new AbortController().signal, ...over };
}

/** Keeps this screen. */
export function captureScreen(
  parts: CaptureSetting,
  target: PageTarget,
  trigger: Trigger,
): Promise<CaptureReply> {
  return capture(parts, order({ target, trigger }));
}

let made = 0;

/** The identity of a vault without a passphrase. */
export function openVault(database: Database): Unlocked {
  return unlockedBy(database, () => Promise.resolve(null));
}

/** A database of its own. */
export function freshDatabase(): Database {
  return new Database({ name: `zegel-test-${++made}` });
}

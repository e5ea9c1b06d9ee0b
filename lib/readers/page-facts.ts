import type {
  BrowserFacts,
  MediaFacts,
  NamedText,
  NavigationFacts,
  PageFacts,
  ViewFacts,
} from '../evidence/facts.ts';
import { bounds, type Cutter } from './bounds.ts';
import { own, rootOf, windowOf } from './own-property.ts';

/** What a page says about itself. Reads only; everything in it is the page's word, not ours. */
export function pageFacts(document: Document, cutter: Cutter): Omit<PageFacts, 'platform'> {
  const view = windowOf(document);
  const text = (name: 'title' | 'characterSet' | 'referrer' | 'lastModified') =>
    own(view.Document.prototype, name, document);
  const root = rootOf(document);
  const facts = {
    address: cutter.text('address', view.location.href, bounds.address),
    title: cutter.text('title', text('title'), bounds.title),
    canonical: attribute(document, 'link[rel~="canonical" i]', 'href', cutter),
    language: root?.getAttribute('lang')?.slice(0, 100) ?? null,
    charset: text('characterSet'),
    referrer: cutter.text('referrer', text('referrer'), bounds.address),
    doctype: own(view.Document.prototype, 'doctype', document)?.name ?? null,
    lastModified: text('lastModified'),
  };
  return { ...facts, ...contents(document, view, cutter), cuts: cutter.cuts };
}

type Contents = Pick<
  PageFacts,
  'meta' | 'jsonLd' | 'navigation' | 'frames' | 'media' | 'view' | 'browser'
>;

function contents(document: Document, view: Window & typeof globalThis, cutter: Cutter): Contents {
  return {
    meta: metaOf(document, cutter),
    jsonLd: jsonLdOf(document, cutter),
    navigation: navigationOf(view),
    frames: framesOf(document, cutter),
    media: mediaOf(document, cutter),
    view: viewOf(view, rootOf(document)),
    browser: browserOf(view),
  };
}

// Through the prototype: `querySelectorAll` of a document can be shadowed like any property.
function all<E extends Element>(document: Document, selector: string): NodeListOf<E> {
  const query = own(windowOf(document).Document.prototype, 'querySelectorAll', document);
  return query.call(document, selector) as NodeListOf<E>;
}

function attribute(document: Document, selector: string, name: string, cutter: Cutter) {
  const value = all(document, selector)[0]?.getAttribute(name);
  return value == null ? null : cutter.text(name, value, bounds.address);
}

function metaOf(document: Document, cutter: Cutter): NamedText[] {
  const named = all<HTMLMetaElement>(document, 'meta[name], meta[property], meta[itemprop]');
  return cutter.list('meta', named).map((meta) => ({
    name: ['property', 'name', 'itemprop']
      .map((key) => meta.getAttribute(key))
      .find((value) => value !== null)!
      .slice(0, 200),
    content: cutter.text('meta content', meta.getAttribute('content') ?? '', bounds.content),
  }));
}

function jsonLdOf(document: Document, cutter: Cutter): string[] {
  const scripts = all(document, 'script[type="application/ld+json" i]');
  let left: number = bounds.jsonLd;
  return cutter.list('json-ld', scripts).map((script) => {
    const text = cutter.text('json-ld', script.textContent ?? '', left);
    left -= text.length;
    return text;
  });
}

function navigationOf(view: Window): NavigationFacts | null {
  const [entry] = view.performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  if (!entry) return null;
  return {
    type: entry.type,
    status: entry.responseStatus || null,
    protocol: entry.nextHopProtocol,
    redirects: entry.redirectCount,
  };
}

function framesOf(document: Document, cutter: Cutter): string[] {
  const frames = cutter.list('frames', all<HTMLIFrameElement>(document, 'iframe, frame'));
  return frames.map((frame) => cutter.text('frame address', frame.src || 'about:blank', 4_000));
}

function mediaOf(document: Document, cutter: Cutter): MediaFacts[] {
  const media = all<HTMLImageElement | HTMLMediaElement>(document, 'img, video, audio');
  return cutter.list('media', media).map((medium) => {
    const { width, height } = naturalSize(medium);
    return {
      kind: medium.tagName === 'IMG' ? 'image' : medium.tagName === 'VIDEO' ? 'video' : 'audio',
      address: cutter.text('media address', medium.currentSrc || medium.src || '', bounds.address),
      width,
      height,
      alt: cutter.text('alt', medium.getAttribute('alt') ?? '', bounds.content),
    };
  });
}

function naturalSize(medium: HTMLImageElement | HTMLMediaElement) {
  if ('naturalWidth' in medium) return { width: medium.naturalWidth, height: medium.naturalHeight };
  const video = medium as Partial<HTMLVideoElement>;
  return { width: video.videoWidth ?? 0, height: video.videoHeight ?? 0 };
}

function viewOf(view: Window, root: HTMLElement | null): ViewFacts {
  return {
    width: view.innerWidth,
    height: view.innerHeight,
    scrollX: view.scrollX,
    scrollY: view.scrollY,
    pageWidth: root?.scrollWidth ?? 0,
    pageHeight: root?.scrollHeight ?? 0,
    pixelRatio: view.devicePixelRatio,
  };
}

interface ClientHints {
  brands?: { brand: string; version: string }[];
  platform?: string;
}

function browserOf(view: Window & typeof globalThis): BrowserFacts {
  const { navigator, screen } = view;
  const hints = (navigator as Navigator & { userAgentData?: ClientHints }).userAgentData;
  return {
    userAgent: navigator.userAgent,
    brands: hints?.brands?.map(({ brand, version }) => `${brand} ${version}`) ?? [],
    platform: hints?.platform ?? null,
    languages: [...navigator.languages],
    screenWidth: screen.width,
    screenHeight: screen.height,
    zone: new Intl.DateTimeFormat('en').resolvedOptions().timeZone,
    offsetMinutes: 0 - new Date().getTimezoneOffset(),
  };
}

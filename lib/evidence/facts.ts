import type { Cut } from './cut.ts';
import type { PlatformReading } from './platform-facts.ts';

/** What the page said about itself, read once at the moment of the capture. Hostile text, all of it. */
export interface PageFacts {
  /** Address as the document itself has it, also after in-page navigation. */
  address: string;
  title: string;
  canonical: string | null;
  language: string | null;
  charset: string;
  referrer: string;
  doctype: string | null;
  /** `document.lastModified` as the browser gives it: local time, no zone. */
  lastModified: string;
  /** `<meta>` names and properties (Open Graph among them) with their content, in page order. */
  meta: NamedText[];
  /** Texts of `<script type="application/ld+json">`, as they stand. */
  jsonLd: string[];
  navigation: NavigationFacts | null;
  /** Addresses of the frames. */
  frames: string[];
  media: MediaFacts[];
  view: ViewFacts;
  browser: BrowserFacts;
  /** Accounts, messages and ids by the reader of this platform; null in records made before it. */
  platform: PlatformReading | null;
  /** What was left out, because it was too large or took too long. */
  cuts: Cut[];
}

export interface NamedText {
  name: string;
  content: string;
}

/** From the Navigation Timing entry of the document. */
export interface NavigationFacts {
  type: string;
  status: number | null;
  protocol: string;
  redirects: number;
}

export interface MediaFacts {
  kind: 'image' | 'video' | 'audio';
  address: string;
  /** Natural size in CSS pixels, 0 when the medium has not loaded. */
  width: number;
  height: number;
  alt: string;
}

/** Sizes in CSS pixels. */
export interface ViewFacts {
  width: number;
  height: number;
  scrollX: number;
  scrollY: number;
  pageWidth: number;
  pageHeight: number;
  /** Device pixels per CSS pixel, zoom included. */
  pixelRatio: number;
}

export interface BrowserFacts {
  userAgent: string;
  /** User-agent client hints of low entropy, where the browser has them. */
  brands: string[];
  platform: string | null;
  languages: string[];
  screenWidth: number;
  screenHeight: number;
  zone: string;
  /** Minutes ahead of UTC. */
  offsetMinutes: number;
}

/** What the page script hands back: the facts, and the two texts that become files. */
export interface PageReading {
  facts: PageFacts;
  /** Visible text, open shadow roots included. */
  text: string;
  /** Serialised DOM: scripts inert, form values left out. */
  html: string;
  /** Parts of the visible text that may lead on, each as one element of the page holds it. */
  pieces?: string[];
}

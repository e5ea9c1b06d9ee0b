import type { BrowserName, Session } from '../e2e/browser.ts';
import type { Site } from '../e2e/site.ts';
import type { Figure } from './figure.ts';

/** How much a part measures, where that was asked for; each part has its own usual scale. */
export interface Scale {
  /** How often a thing and its floor are measured; the middle counts. */
  runs?: number | undefined;
  /** How large the thing is, in what the part counts: items, screens or MiB. */
  size?: number | undefined;
}

/** Where a part measures: a fresh browser with the built extension and `/bench.html`, and a site. */
export interface Place extends Scale {
  browser: BrowserName;
  session: Session;
  site: Site;
}

/** One part of the bench: measures one thing. */
export type Part = BrowserPart | LonePart;

/** Measured in each browser. */
export interface BrowserPart {
  name: string;
  measure(place: Place): Promise<Figure[]>;
}

/** Measured once, without a browser. */
export interface LonePart {
  name: string;
  /** What it measures is the built extension. */
  needsBuild?: true;
  measureAlone(scale: Scale): Promise<Figure[]>;
}

import type { BrowserName, Session } from '../e2e/browser.ts';
import type { Site } from '../e2e/site.ts';
import type { Figure } from './figure.ts';

/** Where a part measures: a fresh browser with the built extension and `/bench.html`, and a site. */
export interface Place {
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
  measureAlone(): Promise<Figure[]>;
}

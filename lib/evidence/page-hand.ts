import type { Rectangle } from './coverage.ts';
import type { Finish, ScrollOrder, Sight, Standing, Start, Walkthrough } from './sight.ts';

/** What moves a page during a longer capture, and leaves it as it was found. */
export interface Hand {
  start(order: ScrollOrder): Promise<Start>;
  /** Runs through the page once, so that what loads late begins to load. `limit` in CSS pixels. */
  walk(limit: number): Promise<Walkthrough>;
  /** Where the scroller stands now. */
  here(): Promise<Standing>;
  /** Brings what the last sight showed back to where it was, after the page has moved it. */
  back(): Promise<Standing>;
  /** Goes to a place of the content. */
  go(to: { x?: number; y?: number }): Promise<Sight>;
  /** Goes on by so many CSS pixels, less when nothing would be left to join the two sights. */
  step(by: number): Promise<Sight>;
  finish(): Promise<Finish>;
}

/** Texts of the marker of a part, in the language of the reporter. */
export interface MarkTexts {
  title: string;
  help: string;
  keep: string;
  cancel: string;
}

/** All that the injected script can do. */
export interface PageHand extends Hand {
  /** Lets the reporter mark a part of the view; null when it was given up. CSS pixels. */
  mark(texts: MarkTexts): Promise<Rectangle | null>;
}

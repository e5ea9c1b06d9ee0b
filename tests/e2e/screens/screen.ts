import type { Session, Tab } from '../browser.ts';
import type { Site } from '../site.ts';

/**
 * One state of a page of ours. All of them together are in `all.ts`: each is judged by axe-core and
 * by `fit.ts` in every language and theme (`screens.test.ts`), and `npm run screens` takes pictures.
 *
 * To add one, bring a page into the state in one of the walks and `yield { name, page }`; the walk
 * goes on where it was. A new area gets a walk of its own and a line in `all.ts`.
 */
export interface Screen {
  /** Also the name of its picture; a page of the extension first, as in `popup-empty`. */
  name: string;
  page: Tab;
  /**
   * For a page without a choice of language, which is loaded anew in each: brings the state back.
   * Everything else changes its language on the spot.
   */
  again?: () => Promise<void>;
}

/** Where the walks are made: one browser with the built extension, and one site. */
export interface Place {
  session: Session;
  site: Site;
}

/**
 * Goes from state to state. The walks follow each other in one session: a later one finds the items
 * and cases of those before it. Each closes the pages that it opened.
 */
export type Walk = (place: Place) => AsyncGenerator<Screen>;

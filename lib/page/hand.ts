import type { Hand } from '../evidence/page-hand.ts';
import type { Finish } from '../evidence/sight.ts';
import { windowOf } from '../readers/own-property.ts';
import { type Held, hold, letGo } from './held.ts';
import { firstSight, goBack, goTo, standing, stepBy, walkThrough } from './sights.ts';

/** Silence after which the page is put back although nobody asked: the background has died. */
const watchdog = 20_000;

/** A hand on a document. @throws Error `nothing to scroll` from `start`, when there is nothing. */
export function handOn(document: Document): Hand {
  const view = windowOf(document);
  let held: Held | null = null;
  let timer = 0;
  const alive = <A, R>(work: (held: Held, argument: A) => Promise<R>) => {
    return async (argument: A): Promise<R> => {
      watch();
      if (!held) throw new Error('the page is no longer held');
      return work(held, argument);
    };
  };
  const finish = async (): Promise<Finish> => {
    view.clearTimeout(timer);
    const [last, nothing] = [held, { count: 0, addresses: [] }];
    held = null;
    if (last) return letGo(document, last);
    return { altered: [], imagesMissing: nothing, content: { width: 0, height: 0 } };
  };
  const watch = () => {
    view.clearTimeout(timer);
    timer = view.setTimeout(() => void finish(), watchdog);
  };
  const here = alive((now) => Promise.resolve(standing(now)));
  const back = alive((now) => goBack(document, now));
  return {
    async start(order) {
      await finish();
      held = hold(document, order);
      watch();
      return firstSight(document, held, order);
    },
    walk: alive((now, limit: number) => walkThrough(document, now, limit)),
    here: () => here(null),
    back: () => back(null),
    go: alive((now, to: { x?: number; y?: number }) => goTo(document, now, to)),
    step: alive((now, by: number) => stepBy(document, now, by)),
    finish,
  };
}

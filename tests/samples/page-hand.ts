import type { PageHand } from '../../lib/evidence/page-hand.ts';
import type { Rectangle } from '../../lib/evidence/coverage.ts';
import type { Sight } from '../../lib/evidence/sight.ts';

/** A page that scrolls, with as much of it as a capture asks for. CSS pixels. */
export interface FakePage {
  height?: number;
  /** Called before every sight, with its number, 1 for the first. */
  before?: (sight: number) => unknown;
  virtual?: boolean;
  mark?: Rectangle | null;
  inner?: boolean;
  /** How much longer the page is when it is let go. */
  later?: number;
}

const view = { width: 40, height: 25 };

/** The hand in such a page. What it did is in `calls`. */
export function fakeHand(fake: FakePage = {}, calls: string[] = []): PageHand {
  const { height = 100, virtual = false, mark = null, inner = false, later = 0 } = fake;
  const end = Math.max(0, height - view.height);
  let y = 0;
  let sights = 0;
  const sight = (moved: number): Sight => {
    fake.before?.(++sights);
    return {
      ...{ x: 0, y, originX: 0, pixelRatio: 1, rows: [] },
      content: { width: view.width, height },
      seen: { x: 0, y: 0, ...view },
      moved: { y: moved, by: 'rows' },
      atTop: y === 0,
      atBottom: y >= end,
    };
  };
  const go = (to: number): number => {
    const from = y;
    y = Math.min(end, Math.max(0, to));
    return y - from;
  };
  const told = <T>(name: string, value: T): Promise<T> => {
    calls.push(name);
    return Promise.resolve(value);
  };
  return {
    start: () => {
      const scroller = inner ? ('inner' as const) : ('page' as const);
      return told('start', { scroller, direction: 'down' as const, sight: sight(0) });
    },
    walk: () => told('walk', { virtual, grew: false }),
    here: () => Promise.resolve({ x: 0, y, moved: 0 }),
    back: () => Promise.resolve({ x: 0, y, moved: 0 }),
    go: (to) => told('go', sight(go(to.y ?? y))),
    step: (by) => told('step', sight(go(y + by))),
    finish: () => {
      const content = { width: view.width, height: height + later };
      return told('finish', { altered: [], imagesMissing: { count: 0, addresses: [] }, content });
    },
    mark: () => told('mark', mark),
  };
}

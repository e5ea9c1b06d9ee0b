import { type BrowserName, browserNames } from '../e2e/browser.ts';
import type { Chart, Line } from './chart.ts';

/** What was measured with so many items. */
export interface Point {
  browser: BrowserName;
  items: number;
  /** Milliseconds an item, to put it in the vault. */
  add: number;
  /** Milliseconds until the popup, and the case page, can be used. */
  popup: number;
  case: number;
  /** Milliseconds of a first search, which opens everything. */
  search: number;
  /** Milliseconds an item, to export it. */
  export: number;
  /** MB above idle, with the case page open, and at most during an export. */
  memory: { looking: number; exporting: number };
}

const shown: Record<BrowserName, string> = { chromium: 'Chromium', firefox: 'Firefox' };

type Measure = (point: Point) => number;

/** The charts of the measured points, by name. */
export function chartsOf(points: readonly Point[]): Record<'pages' | 'items' | 'memory', Chart> {
  const across = 'items in the case';
  const lines = (measures: Record<string, Measure>) => linesOf(points, measures);
  return {
    pages: {
      ...{ title: 'Until the screen can be used', across, up: 'milliseconds' },
      lines: lines({
        popup: ({ popup }) => popup,
        'case page': (point) => point.case,
        'first search': ({ search }) => search,
      }),
    },
    items: {
      ...{ title: 'Time for each item', across, up: 'milliseconds an item' },
      lines: lines({ keeping: ({ add }) => add, exporting: (point) => point.export }),
    },
    memory: {
      ...{ title: 'Memory above idle', across, up: 'MB' },
      lines: lines({
        'case page open': ({ memory }) => memory.looking,
        'during an export': ({ memory }) => memory.exporting,
      }),
    },
  };
}

/** A line for each measure in each browser; Firefox is dashed. */
function linesOf(points: readonly Point[], measures: Record<string, Measure>): Line[] {
  return Object.entries(measures).flatMap(([name, measure], colour) =>
    browserNames
      .map((browser) => {
        const own = points.filter((point) => point.browser === browser);
        const dots = own.map((point) => [point.items, measure(point)] as const);
        return {
          name: `${name}, ${shown[browser]}`,
          colour,
          dashed: browser === 'firefox',
          points: dots,
        };
      })
      .filter((line) => line.points.length > 0),
  );
}

import type { ServerResponse } from 'node:http';
import { bandBlock, bandPixels, bandRows } from '../bands.ts';
import { encodePng } from '../png.ts';
import { awkwardPages } from './all.ts';
import { documentOf, pathOf } from './page.ts';

/** What the site gives for an answer. */
export interface Asking {
  path: string;
  /** Host and port by which the site was asked. */
  host: string;
  response: ServerResponse;
  /** Keeps something back until `Site.go`. */
  hold: (go: () => void) => void;
}

/** How long a late answer takes, in milliseconds. */
const late = 300;

/** Columns of the pictures: as many squares as the widest page has. */
const columns = 140;

type Route = (asking: Asking, first: number, count: number) => void;

const routes: readonly (readonly [RegExp, Route])[] = [
  [/^\/awkward\/now\/(\d+)-(\d+)\.png$/, sendBands],
  [/^\/awkward\/late\/(\d+)-(\d+)\.png$/, (...args) => void setTimeout(sendBands, late, ...args)],
  [/^\/awkward\/held\/(\d+)-(\d+)\.png$/, (...args) => args[0].hold(() => sendBands(...args))],
  // Nothing comes, and the connection stays.
  [/^\/awkward\/never\/(\d+)-(\d+)\.png$/, () => undefined],
  [
    /^\/awkward\/rows\/(\d+)-(\d+)$/,
    ({ response }, ...rows) => void response.end(bandRows(...rows)),
  ],
  [/^\/awkward\/earlier\/(\d+)$/, ({ response }) => void response.end('earlier')],
  [
    /^\/awkward\/frame\/(\d+)-(\d+)\.html$/,
    ({ response }, ...rows) =>
      void response.end(documentOf({ title: 'frame', body: bandBlock(...rows) })),
  ],
];

/** Answers for an awkward page or a part of one. @returns whether it has */
export function answerAwkward(asking: Asking): boolean {
  const { path, host, response } = asking;
  const page = awkwardPages.find((candidate) => pathOf(candidate) === path);
  if (page !== undefined) {
    response.end(page.html({ host, otherOrigin: `http://${otherHost(host)}` }));
    return true;
  }
  for (const [pattern, route] of routes) {
    const match = pattern.exec(path);
    if (match === null) continue;
    route(asking, Number(match[1]), Number(match[2]));
    return true;
  }
  return false;
}

function sendBands({ response }: Asking, first: number, count: number): void {
  response.end(encodePng(columns, count, bandPixels(first, count, columns)));
}

/** The same machine by its other name. */
export function otherHost(host: string): string {
  const [name = '', port = '80'] = host.split(':');
  return `${name === 'localhost' ? '127.0.0.1' : 'localhost'}:${port}`;
}

import { chatPages } from './chat-pages.ts';
import { imagePages } from './image-pages.ts';
import { livingPages } from './living-pages.ts';
import { nestedPages } from './nested-pages.ts';
import type { AwkwardPage } from './page.ts';
import { plainPages } from './plain-pages.ts';
import { scrollPages } from './scroll-pages.ts';
import { stickyPages } from './sticky-pages.ts';

/** Every awkward page of the site. */
export const awkwardPages: readonly AwkwardPage[] = [
  ...plainPages,
  ...stickyPages,
  ...scrollPages,
  ...imagePages,
  ...nestedPages,
  ...livingPages,
  ...chatPages,
];

/** The awkward page of a name. @throws Error when there is none */
export function awkwardPage(name: string): AwkwardPage {
  const page = awkwardPages.find((candidate) => candidate.name === name);
  if (page === undefined) throw new Error(`no awkward page ${name}`);
  return page;
}

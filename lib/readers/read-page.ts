import type { PageReading } from '../evidence/facts.ts';
import { cutter } from './bounds.ts';
import { rootOf, windowOf } from './own-property.ts';
import { pageCopy } from './page-copy.ts';
import { pageFacts } from './page-facts.ts';
import { readPlatform } from './read-platform.ts';
import { visibleText } from './visible-text.ts';

/** Reads a page once, within bounds, without changing it. Facts come first: they matter most. */
export function readPage(document: Document): PageReading {
  const view = windowOf(document);
  const limits = cutter(() => view.performance.now());
  if (!rootOf(document)) limits.note({ what: 'document', had: 0, kept: 0, why: 'count' });
  const page = pageFacts(document, limits);
  const facts = { ...page, platform: readPlatform(document, view.location.href) };
  const pieces: string[] = [];
  const text = visibleText(document, limits, pieces);
  const html = pageCopy(document, limits);
  return { facts, text, html, pieces };
}

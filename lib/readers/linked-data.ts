import type { TimeFact } from '../evidence/platform-facts.ts';
import { fact, isoTime, linkFact } from './fact.ts';
import { at, findRecord, isRecord, textAt } from './json-find.ts';
import type { Sheet } from './sheet.ts';

const script = 'script[type="application/ld+json" i]';

const kinds =
  /^(?:VideoObject|ImageObject|Article|NewsArticle|BlogPosting|SocialMediaPosting|DiscussionForumPosting|Comment)$/;

/** What JSON-LD (schema.org) says of the page: hostile text, and perhaps of an earlier page. */
export interface LinkedData {
  /** Key of the author's account. */
  author: string | null;
  time: TimeFact | null;
  title: string | null;
  address: string | null;
}

/**
 * Reads the first work that JSON-LD describes. In pages that navigate inside themselves it may be of
 * the page first loaded: only a work whose address passes the test is taken.
 */
export function readLinkedData(sheet: Sheet, isThis: (address: string) => boolean): LinkedData {
  const works = sheet.all(script).map((one) => findRecord(sheet.json(one), isWork));
  const work = works.find((one) => one !== null && isThis(addressOf(one) ?? '')) ?? null;
  const from = (name: string) => `${script} ${name}`;
  const name = textAt(work, 'uploadDate') === null ? 'datePublished' : 'uploadDate';
  return {
    author: work && authorOf(sheet, at(work, 'author')),
    time: isoTime(textAt(work, name), from(name)),
    title: textAt(work, 'headline') ?? textAt(work, 'name'),
    address: work && addressOf(work),
  };
}

function isWork(record: Readonly<Record<string, unknown>>): boolean {
  const type = record['@type'];
  return (Array.isArray(type) ? type : [type]).some((one) => kinds.test(String(one)));
}

function addressOf(work: unknown): string | null {
  const main = at(work, 'mainEntityOfPage');
  const page = isRecord(main) ? textAt(main, '@id') : textAt(work, 'mainEntityOfPage');
  return textAt(work, 'url') ?? textAt(work, 'embedUrl') ?? page;
}

function authorOf(sheet: Sheet, author: unknown): string | null {
  const one: unknown = Array.isArray(author) ? author[0] : author;
  const from = `${script} author`;
  const name = typeof one === 'string' ? one : textAt(one, 'name');
  const link = linkFact(textAt(one, 'url'), `${from}.url`, sheet.url);
  return sheet.account({ role: 'author', name: fact(name, from), link });
}

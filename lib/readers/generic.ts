import { fact, handleFact, isoTime, linkFact } from './fact.ts';
import { readLinkedData } from './linked-data.ts';
import type { Reader } from './reader.ts';
import { type Sheet, sheetOf } from './sheet.ts';

const select = {
  canonical: 'link[rel~="canonical" i]',
  graphUrl: 'meta[property="og:url"]',
  author: 'meta[name="author"], meta[property="article:author"]',
  creator: 'meta[name="twitter:creator"], meta[property="profile:username"]',
  published: 'meta[property="article:published_time"]',
  video: 'meta[property="og:video"], meta[property="og:video:url"]',
  time: 'time[datetime]',
  text: 'article, main, body',
} as const;

/** Any page: what it says of itself in the ways that are common to all sites. */
export const generic: Reader = {
  platform: 'generic',
  hosts: [],
  matches: () => true,
  read(document, url) {
    const sheet = sheetOf(document, url);
    const work = readLinkedData(sheet, (address) => !address || samePage(address, url));
    const author = work.author ?? authorOf(sheet);
    const meta = contentOf(sheet, select.published);
    const time = sheet.all(select.time).length === 1 ? sheet.first(select.time) : null;
    const permalink = permalinkOf(sheet);
    const stated =
      work.time ??
      isoTime(meta, `${select.published} @content`) ??
      isoTime(sheet.attr(time, 'datetime'), `${select.time} @datetime`);
    const known = permalink ?? stated ?? author ?? work.title;
    const media = contentOf(sheet, select.video);
    if (known !== null)
      sheet.post({
        ...{ kind: 'post', author, permalink, time: stated, text: work.title },
        shown: fact(sheet.text(time), select.time),
        media: media ? [{ form: 'video', raw: media, normalised: null, from: select.video }] : [],
      });
    sheet.links(sheet.first(select.text), select.text, null);
    return sheet.done('other');
  },
};

function contentOf(sheet: Sheet, selector: string): string | null {
  return sheet.attr(sheet.first(selector), 'content');
}

function samePage(address: string, url: URL): boolean {
  if (!URL.canParse(address, url)) return false;
  const other = new URL(address, url);
  return other.host === url.host && other.pathname === url.pathname;
}

function permalinkOf(sheet: Sheet) {
  const href = sheet.attr(sheet.first(select.canonical), 'href');
  const canonical = linkFact(href, `${select.canonical} @href`, sheet.url);
  return (
    canonical ??
    linkFact(contentOf(sheet, select.graphUrl), `${select.graphUrl} @content`, sheet.url)
  );
}

function authorOf(sheet: Sheet): string | null {
  return sheet.account({
    role: 'author',
    name: fact(contentOf(sheet, select.author), `${select.author} @content`),
    handle: handleFact(contentOf(sheet, select.creator), `${select.creator} @content`),
  });
}

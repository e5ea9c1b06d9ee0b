import type { IdFact } from '../evidence/platform-facts.ts';
import { fact, form, idFact, isoTime, linkFact, unixTime } from './fact.ts';
import { onHosts, type Reader } from './reader.ts';
import { type Sheet, sheetOf } from './sheet.ts';

// Two families of markup: that of 4chan, and that of vichan, which most other boards run.
const select = {
  post: '.post[id^="p"], .post.op[id^="op_"], .post.reply[id^="reply_"], .thread[id^="thread_"] > .post.op',
  name: '.nameBlock .name, .intro .name',
  trip: '.postertrip, .trip',
  poster: '.posteruid, .poster_id',
  utc: '.dateTime[data-utc]',
  time: '.intro time[datetime]',
  text: '.postMessage, .body',
  file: '.fileText a[href], .fileinfo a[href]',
  md5: 'img[data-md5]',
  quote: '.quotelink',
} as const;

/** Boards such as 4chan, where nobody has an account and threads are gone in minutes. */
export const imageboard: Reader = {
  platform: 'imageboard',
  hosts: [
    ...['4chan.org', '4channel.org', '8kun.top', 'endchan.net', 'lainchan.org', 'kohlchan.net'],
    ...['soyjak.st', 'leftypol.org', 'vichan.net'],
  ],
  matches(url) {
    return onHosts(url, this.hosts);
  },
  read(document, url) {
    const sheet = sheetOf(document, url);
    const [, board, thread] =
      /^\/(\w{1,20})(?:\/(?:thread|res)\/(\d{1,20}))?/.exec(url.pathname) ?? [];
    const ids = [
      ...form('board', board, 'address: path', board),
      ...form('thread', thread, 'address: path'),
    ];
    if (ids.length > 0) sheet.group({ kind: thread ? 'thread' : 'board', ids });
    for (const [index, post] of sheet.all(select.post).entries()) {
      if (sheet.late('posts', index)) break;
      readPost(sheet, post, board ?? '');
    }
    return sheet.done(thread ? 'thread' : 'board');
  },
};

function readPost(sheet: Sheet, post: Element, board: string): void {
  const raw = sheet.attr(post, 'id');
  const from = '.post @id';
  const number = /^(?:p|op_|reply_)(\d{1,20})$/.exec(raw ?? '')?.[1] ?? null;
  const id = fact(raw, from, number);
  const body = sheet.first(select.text, post);
  const utc = sheet.first(select.utc, post);
  const time = sheet.first(select.time, post);
  const place = sheet.url.href.replace(/#.*$/s, '');
  sheet.post({
    ...{ kind: 'post', id },
    permalink: number
      ? linkFact(`${place}#${number === raw?.slice(1) ? 'p' : ''}${number}`, from, place)
      : null,
    time:
      unixTime(sheet.attr(utc, 'data-utc'), `${select.utc} @data-utc`) ??
      isoTime(sheet.attr(time, 'datetime'), `${select.time} @datetime`),
    shown: fact(sheet.text(utc ?? time), utc ? select.utc : select.time),
    author: authorOf(sheet, post, board),
    reply: fact(sheet.text(body && sheet.first(select.quote, body)), select.quote),
    text: sheet.text(body),
    media: mediaOf(sheet, post),
  });
  sheet.links(body, select.text, raw);
}

// A poster id is of one thread only; a tripcode can be used again. Neither is an account.
function authorOf(sheet: Sheet, post: Element, board: string): string | null {
  const poster = sheet.text(sheet.first(select.poster, post));
  const trip = sheet.text(sheet.first(select.trip, post));
  const name = fact(sheet.text(sheet.first(select.name, post)), select.name);
  const otherIds = [
    ...form(
      `poster-id of ${board} thread`,
      poster,
      select.poster,
      /(\w[\w+/]{3,11})\)?$/.exec(poster ?? '')?.[1] ?? null,
    ),
    ...form('tripcode', trip, select.trip, trip),
  ];
  return sheet.account({ role: 'author', name, otherIds });
}

function mediaOf(sheet: Sheet, post: Element): IdFact[] {
  const link = sheet.first(select.file, post);
  const href = sheet.attr(link, 'href');
  const md5 = sheet.attr(sheet.first(select.md5, post), 'data-md5');
  const stored = idFact(/\/(\d{10,16})\.\w+$/.exec(href ?? '')?.[1], '');
  return [
    ...form(
      'file-link',
      href,
      `${select.file} @href`,
      linkFact(href, '', sheet.url)?.normalised ?? null,
    ),
    ...form('stored-name', stored?.raw, `${select.file} @href`),
    ...form('file-name', sheet.attr(link, 'title') ?? sheet.text(link), select.file, null),
    ...form('md5', md5, `${select.md5} @data-md5`, null),
  ];
}

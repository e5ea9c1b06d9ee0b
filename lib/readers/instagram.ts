import type { Fact } from '../evidence/platform-facts.ts';
import { fact, form, handleFact, idFact, isoTime, linkFact } from './fact.ts';
import { idCreated, mediaIdOf } from './id-time.ts';
import { at, findRecord, textAt } from './json-find.ts';
import { onHosts, partsOf, type Reader } from './reader.ts';
import { type Sheet, sheetOf } from './sheet.ts';

const select = {
  time: 'time[datetime]',
  author: 'article header a[href]',
  caption: 'article h1, article [data-testid="post-caption"]',
  comment: 'a[href*="/c/"]',
  commentRow: 'li, [role="listitem"]',
  json: 'script[data-sjs]',
  name: 'header h2, header h1',
  row: 'div[role="row"]',
  partner: '[role="main"] header a[href]',
} as const;

const reserved = new Set(
  'p reel reels tv stories direct explore accounts about legal developer web challenge emails session'.split(
    ' ',
  ),
);

/** Instagram: posts, reels, stories, profiles and messages. */
export const instagram: Reader = {
  platform: 'instagram',
  hosts: ['instagram.com'],
  matches(url) {
    return onHosts(url, this.hosts);
  },
  read(document, url) {
    const sheet = sheetOf(document, url);
    const place = placeOf(url);
    if (place.code) readPost(sheet, place.code, place.handle);
    else if (place.story) readStory(sheet, place.story, place.handle);
    else if (place.thread) readMessages(sheet, place.thread);
    else if (place.handle) readProfile(sheet, place.handle);
    return sheet.done(place.kind);
  },
};

interface Place {
  kind: 'post' | 'story' | 'conversation' | 'profile' | 'other';
  code: string | null;
  story: string | null;
  thread: string | null;
  handle: string | null;
}

function placeOf(url: URL): Place {
  const [first = '', second = '', third = ''] = partsOf(url);
  const none = { code: null, story: null, thread: null, handle: null };
  const user = /^[\w.]{1,30}$/.test(first) && !reserved.has(first) ? first : null;
  if (/^(p|reel|reels|tv)$/.test(first) && second) return { ...none, kind: 'post', code: second };
  if (user && /^(p|reel|tv)$/.test(second) && third)
    return { ...none, kind: 'post', code: third, handle: user };
  if (first === 'stories' && third)
    return {
      ...none,
      kind: 'story',
      story: third,
      handle: second === 'highlights' ? null : second,
    };
  if (first === 'direct' && second === 't' && third)
    return { ...none, kind: 'conversation', thread: third };
  return { ...none, kind: user ? 'profile' : 'other', handle: user };
}

/** The handle in a link such as `/name/`; null for other links. */
function handleIn(href: string | null): string | null {
  const name = /^(?:https:\/\/www\.instagram\.com)?\/([\w.]{1,30})\/?$/.exec(href ?? '')?.[1];
  return name && !reserved.has(name) ? name : null;
}

// What the page was loaded with also describes an earlier page: only an object that names the
// account or the post of the address bar is taken.
function loaded(sheet: Sheet, names: (record: Readonly<Record<string, unknown>>) => boolean) {
  for (const script of sheet.all(select.json)) {
    const found = findRecord(sheet.json(script), names);
    if (found) return found;
  }
  return null;
}

const idKeys = ['pk', 'id', 'user_id', 'profile_id'];

function idOf(user: unknown): Fact | null {
  const key = idKeys.find((one) => /^\d+$/.test(textAt(user, one) ?? ''));
  return key ? idFact(textAt(user, key), `${select.json} ${key}`) : null;
}

function readPost(sheet: Sheet, code: string, inPath: string | null): void {
  const media = loaded(
    sheet,
    (record) => record['code'] === code && at(record, 'user') !== undefined,
  );
  const link = sheet.all(select.author).find((one) => handleIn(sheet.attr(one, 'href')));
  const shown = handleIn(sheet.attr(link ?? null, 'href'));
  const owner = at(media, 'user') ?? at(media, 'owner');
  const stated = textAt(owner, 'username');
  const author = inPath
    ? handleFact(inPath, 'address: path')
    : (handleFact(shown, `${select.author} @href`) ??
      handleFact(stated, `${select.json} username`));
  const isOwner = stated !== null && stated.toLowerCase() === author?.raw.toLowerCase();
  const key = account(
    sheet,
    author,
    isOwner ? idOf(owner) : null,
    isOwner ? textAt(owner, 'full_name') : null,
  );
  const id = fact(code, 'address: path', mediaIdOf(code));
  const time = timeOf(sheet, code);
  sheet.post({
    ...{ kind: 'post', id, author: key, ...time },
    permalink: linkFact(sheet.url.href, 'address bar', sheet.url),
    idCreated: idCreated('instagram', id?.normalised, sheet.now),
    text: sheet.text(sheet.first(select.caption)),
  });
  sheet.links(sheet.first(select.caption), select.caption, code);
  readComments(sheet, code);
}

function account(
  sheet: Sheet,
  handle: Fact | null,
  id: Fact | null,
  name: string | null,
): string | null {
  const path = handle && `https://www.instagram.com/${handle.normalised ?? handle.raw}/`;
  const link = handle && linkFact(path, handle.from, sheet.url);
  const from = `${select.json} full_name`;
  const key = sheet.account({ role: 'author', handle, id, link, name: fact(name, from) });
  if (key && !id) sheet.hide('instagram-id', key);
  return key;
}

function timeOf(sheet: Sheet, code: string) {
  const isOwn = (one: Element) => {
    const href = sheet.attr(sheet.closest(one, 'a[href]'), 'href');
    return href === null || (href.includes(`/${code}/`) && !href.includes('/c/'));
  };
  const element = sheet.all(select.time).find(isOwn) ?? null;
  const from = `${select.time} @datetime`;
  const time = isoTime(sheet.attr(element, 'datetime'), from);
  return { time, shown: fact(sheet.text(element), select.time) };
}

function readComments(sheet: Sheet, code: string): void {
  for (const link of sheet.all(select.comment)) {
    const href = sheet.attr(link, 'href') ?? '';
    const [, post, comment] = /\/(?:p|reel)\/([\w-]+)\/c\/(\d+)/.exec(href) ?? [];
    if (post !== code) continue;
    const row = sheet.closest(link, select.commentRow);
    const name = row && sheet.all('a[href]', row).find((one) => handleIn(sheet.attr(one, 'href')));
    const handle = handleFact(
      handleIn(sheet.attr(name ?? null, 'href')),
      `${select.commentRow} a @href`,
    );
    const time = sheet.first('time', link);
    sheet.post({
      kind: 'comment',
      id: idFact(comment, `${select.comment} @href`),
      permalink: linkFact(href, `${select.comment} @href`, sheet.url),
      author: account(sheet, handle, null, null),
      time: isoTime(sheet.attr(time, 'datetime'), `${select.comment} time @datetime`),
      shown: fact(sheet.text(time), `${select.comment} time`),
      text: sheet.text(row, 'a, button, time'),
    });
  }
}

// The numbers of stories are not all made by the scheme of posts: no time is worked out of them.
function readStory(sheet: Sheet, story: string, name: string | null): void {
  const handle = handleFact(name, 'address: path');
  const element = sheet.first(select.time);
  sheet.post({
    kind: 'story',
    id: idFact(story, 'address: path'),
    permalink: linkFact(sheet.url.href, 'address bar', sheet.url),
    author: account(sheet, handle, userId(sheet, name), null),
    time: isoTime(sheet.attr(element, 'datetime'), `${select.time} @datetime`),
    shown: fact(sheet.text(element), select.time),
  });
}

function userOf(sheet: Sheet, name: string | null) {
  const wanted = name?.toLowerCase();
  const is = (value: unknown) => typeof value === 'string' && value.toLowerCase() === wanted;
  return wanted ? loaded(sheet, (record) => is(record['username']) && idOf(record) !== null) : null;
}

function userId(sheet: Sheet, name: string | null): Fact | null {
  return idOf(userOf(sheet, name));
}

function readProfile(sheet: Sheet, name: string): void {
  const user = userOf(sheet, name);
  const shown = fact(sheet.text(sheet.first(select.name)), select.name);
  const key = sheet.account({
    role: 'profile',
    handle: handleFact(name, 'address: path'),
    id: idOf(user),
    name: fact(textAt(user, 'full_name'), `${select.json} full_name`) ?? shown,
    link: linkFact(`/${name}/`, 'address: path', sheet.url),
  });
  if (!user) sheet.hide('instagram-id', key);
}

function readMessages(sheet: Sheet, thread: string): void {
  const link = sheet.all(select.partner).find((one) => handleIn(sheet.attr(one, 'href'))) ?? null;
  const handle = handleFact(handleIn(sheet.attr(link, 'href')), `${select.partner} @href`);
  const title = fact(sheet.text(link), select.partner);
  sheet.group({ kind: 'conversation', title, ids: form('thread', thread, 'address: path') });
  const key = sheet.account({ role: 'partner', handle, name: title });
  if (key) sheet.hide('instagram-id', key);
  sheet.hide('instagram-messages');
  for (const row of sheet.all(select.row)) {
    sheet.post({ kind: 'message', text: sheet.text(row) });
    sheet.links(row, select.row, null);
  }
}

import type { Fact } from '../evidence/platform-facts.ts';
import { fact, form, handleFact, idFact, isoTime, linkFact } from './fact.ts';
import { idCreated } from './id-time.ts';
import { at, textAt } from './json-find.ts';
import { onHosts, partsOf, type Reader } from './reader.ts';
import { type Sheet, sheetOf } from './sheet.ts';

const select = {
  post: 'article[data-testid="tweet"]',
  statusTime: 'a[href*="/status/"] time[datetime]',
  user: '[data-testid="User-Name"]',
  text: '[data-testid="tweetText"]',
  photo: 'img[src*="pbs.twimg.com/media/"]',
  schema: 'script[data-testid="UserProfileSchema-test"]',
  follow:
    '[data-testid$="-follow"], [data-testid$="-unfollow"], [data-testid$="-unblock"], [data-testid$="-cancel"]',
  name: '[data-testid="UserName"]',
  message: '[data-testid="messageEntry"]',
} as const;

const reserved = new Set(
  'i home explore search settings messages notifications compose login logout jobs tos privacy intent share hashtag'.split(
    ' ',
  ),
);

/** X, formerly Twitter. */
export const x: Reader = {
  platform: 'x',
  hosts: ['x.com', 'twitter.com'],
  matches(url) {
    return onHosts(url, this.hosts);
  },
  read(document, url) {
    const sheet = sheetOf(document, url);
    const [first = '', second = '', third = ''] = partsOf(url);
    const isStatus = second === 'status' || (first === 'i' && third === 'status');
    const isMessages = first === 'messages' || (first === 'i' && second === 'chat');
    const handle = /^\w{1,15}$/.test(first) && !reserved.has(first) ? first : null;
    if (handle && !isStatus) readProfile(sheet, handle);
    if (isMessages) readMessages(sheet, first === 'messages' ? second : third);
    for (const [index, post] of sheet.all(select.post).entries()) {
      if (sheet.late('posts', index)) break;
      readPost(sheet, post);
    }
    return sheet.done(
      isStatus ? 'post' : isMessages ? 'conversation' : handle ? 'profile' : 'other',
    );
  },
};

function readPost(sheet: Sheet, post: Element): void {
  const element = sheet.first(select.statusTime, post);
  const href = sheet.attr(element && sheet.closest(element, 'a[href]'), 'href');
  const [, name, number] = /\/(\w{1,15})\/status\/(\d{1,20})/.exec(href ?? '') ?? [];
  const from = `${select.statusTime} a @href`;
  const id = idFact(number, from);
  const text = sheet.first(select.text, post);
  const user = sheet.text(sheet.first(select.user, post));
  sheet.post({
    kind: 'post',
    id,
    permalink: linkFact(href, from, sheet.url),
    author: accountOf(sheet, handleFact(name, from), fact(firstLine(user), select.user), 'author'),
    time: isoTime(sheet.attr(element, 'datetime'), `${select.statusTime} @datetime`),
    shown: fact(sheet.text(element), select.statusTime),
    idCreated: idCreated('x', id?.normalised, sheet.now),
    text: sheet.text(text),
    media: mediaOf(sheet, post),
  });
  sheet.links(text, select.text, number ?? null);
}

function firstLine(text: string | null): string | null {
  return text?.split('\n')[0]?.split(/\s?@\w+/)[0] ?? null;
}

function accountOf(
  sheet: Sheet,
  handle: Fact | null,
  name: Fact | null,
  role: 'author' | 'profile',
  id: Fact | null = null,
): string | null {
  const path = handle?.normalised ? `/${handle.normalised}` : null;
  const link = linkFact(path, handle?.from ?? '', sheet.url);
  const key = sheet.account({ role, handle, name, id, link });
  if (key && !id) sheet.hide('x-id', key);
  return key;
}

function mediaOf(sheet: Sheet, post: Element) {
  return sheet.all(select.photo, post).flatMap((photo) => {
    const key = /\/media\/([\w-]+)/.exec(sheet.attr(photo, 'src') ?? '')?.[1];
    return form('media-key', key, `${select.photo} @src`, key ?? null);
  });
}

function readProfile(sheet: Sheet, handle: string): void {
  const name = fact(firstLine(sheet.text(sheet.first(select.name))), select.name);
  const id = schemaId(sheet, handle) ?? buttonId(sheet, handle);
  accountOf(sheet, handleFact(handle, 'address: path'), name, 'profile', id);
}

// It lags behind in-page navigation: only for the account of the address bar.
function schemaId(sheet: Sheet, handle: string): Fact | null {
  const entity = at(sheet.json(sheet.first(select.schema)), 'mainEntity');
  const stated = textAt(entity, 'additionalName')?.toLowerCase();
  if (stated !== handle.toLowerCase()) return null;
  return idFact(textAt(entity, 'identifier'), `${select.schema} mainEntity.identifier`);
}

// Suggestions beside the profile have such buttons too: the label must name this account.
function buttonId(sheet: Sheet, handle: string): Fact | null {
  const names = new RegExp(String.raw`@${handle}(?!\w)`, 'i');
  const isOwn = (one: Element) => names.test(sheet.attr(one, 'aria-label') ?? '');
  const button = sheet.all(select.follow).find(isOwn) ?? null;
  const id = /^(\d{1,20})-/.exec(sheet.attr(button, 'data-testid') ?? '')?.[1];
  return idFact(id, 'follow button @data-testid');
}

function readMessages(sheet: Sheet, conversation: string): void {
  const ids = form('conversation', conversation, 'address: path', conversation);
  const people = /^(\d{1,20})-(\d{1,20})$/.exec(conversation)?.slice(1) ?? [];
  const both = people.flatMap((id) => form('participant', id, 'address: path'));
  if (conversation) sheet.group({ kind: 'conversation', ids: [...ids, ...both] });
  for (const row of sheet.all(select.message)) {
    sheet.post({ kind: 'message', text: sheet.text(row) });
    sheet.links(row, select.message, null);
  }
}

import type { Fact } from '../evidence/platform-facts.ts';
import { fact, form, handleFact, idFact, isoTime, linkFact } from './fact.ts';
import { onHosts, partsOf, type Reader } from './reader.ts';
import { type Sheet, sheetOf } from './sheet.ts';
import { groupIds, messageLink } from './telegram-ids.ts';

const select = {
  post: '.tgme_widget_message[data-post]',
  link: 'a.tgme_widget_message_date',
  time: '.tgme_widget_message_date time[datetime]',
  owner: '.tgme_widget_message_owner_name',
  author: '.tgme_widget_message_from_author',
  text: '.tgme_widget_message_text',
  meta: '.tgme_widget_message_meta',
  forward: '.tgme_widget_message_forwarded_from_name',
  reply: '.tgme_widget_message_reply',
  title: '.tgme_channel_info_header_title, .tgme_page_title',
  members: '.tgme_page_extra, .tgme_header_counter',
} as const;

/** Public pages of Telegram, `t.me`. */
export const telegramPublic: Reader = {
  platform: 'telegram-public',
  hosts: ['t.me', 'telegram.me', 'telegram.dog'],
  matches(url) {
    return onHosts(url, this.hosts);
  },
  read(document, url) {
    const sheet = sheetOf(document, url);
    const place = placeOf(url);
    readPlace(sheet, place);
    for (const [index, post] of sheet.all(select.post).entries()) {
      if (sheet.late('messages', index)) break;
      readPost(sheet, post);
    }
    return sheet.done(place.kind);
  },
};

interface Place {
  kind: 'channel' | 'post' | 'invite' | 'phone' | 'other';
  handle: string | null;
  number: string | null;
  post: string | null;
  invite: string | null;
  phone: string | null;
}

// https://core.telegram.org/api/links
function placeOf(url: URL): Place {
  const none = { handle: null, number: null, post: null, invite: null, phone: null };
  const [label, ...domain] = url.hostname.split('.');
  const own = domain.length === 2 && label !== 'www' ? [label ?? ''] : [];
  const [first = '', second = null, third = null, fourth = null] = [...own, ...partsOf(url)];
  if (/^\+\d+$/.test(first)) return { ...none, kind: 'phone', phone: first };
  if (first.startsWith('+')) return { ...none, kind: 'invite', invite: first };
  if (first === 'joinchat') return { ...none, kind: 'invite', invite: second };
  if (first === 'c') return { ...none, kind: 'post', number: second, post: fourth ?? third };
  const name = first === 's' ? second : first;
  const post = first === 's' ? third : (third ?? second);
  if (!name || !/^\w{4,64}$/.test(name)) return { ...none, kind: 'other' };
  return { ...none, kind: post ? 'post' : 'channel', handle: name, post };
}

function readPlace(sheet: Sheet, place: Place): void {
  const { handle, number, invite, phone } = place;
  const path = 'address: path';
  const title = fact(sheet.text(sheet.first(select.title)), select.title);
  if (phone) {
    sheet.account({ role: 'profile', name: title, phone: fact(phone, path, phone) });
    return;
  }
  const members = fact(sheet.text(sheet.first(select.members)), select.members);
  const link = handle ? linkFact(`https://t.me/${handle}`, path, sheet.url) : null;
  const id = idFact(number, path);
  const ids = id?.normalised ? groupIds(id, 'channel', BigInt(id.normalised)) : [];
  const named = [...form('username', handle, path, handle), ...ids];
  const join = invite ? linkFact(sheet.url.href, path, sheet.url) : null;
  if (handle || number || invite)
    sheet.group({ kind: 'channel', title, ids: named, link, invite: join, members });
}

function readPost(sheet: Sheet, post: Element): void {
  const raw = sheet.attr(post, 'data-post');
  const [channel, number = null] = raw?.split('/') ?? [];
  const from = '.tgme_widget_message @data-post';
  const id = fact(raw, from, number && /^\d{1,18}$/.test(number) ? number : null);
  const element = sheet.first(select.time, post);
  const meta = sheet.text(sheet.first(select.meta, post), 'time');
  const body = sheet.first(select.text, post);
  sheet.post({
    kind: 'post',
    id,
    permalink: permalinkOf(sheet, post, channel ?? '', number),
    shown: fact(sheet.text(element), select.time),
    time: isoTime(sheet.attr(element, 'datetime'), `${select.time} @datetime`),
    author: authorOf(sheet, post, channel ?? null),
    forwardedFrom: forwardOf(sheet, post),
    reply: fact(sheet.text(sheet.first(select.reply, post)), select.reply),
    edited: /edited/.test(meta ?? '') ? fact(meta, select.meta) : null,
    text: sheet.text(body),
  });
  sheet.links(body, select.text, raw);
}

function permalinkOf(
  sheet: Sheet,
  post: Element,
  channel: string,
  number: string | null,
): Fact | null {
  const href = sheet.attr(sheet.first(select.link, post), 'href');
  return linkFact(href, `${select.link} @href`, sheet.url) ?? messageLink(channel, number);
}

function authorOf(sheet: Sheet, post: Element, channel: string | null): string | null {
  const owner = sheet.first(select.owner, post);
  const link = linkFact(sheet.attr(owner, 'href'), `${select.owner} @href`, sheet.url);
  const signed = sheet.text(sheet.first(select.author, post));
  if (signed) sheet.account({ role: 'author', name: fact(signed, select.author) });
  const handle = handleFact(channel, '.tgme_widget_message @data-post');
  return sheet.account({
    role: 'author',
    name: fact(sheet.text(owner), select.owner),
    handle,
    link,
  });
}

function forwardOf(sheet: Sheet, post: Element): string | null {
  const element = sheet.first(select.forward, post);
  const name = fact(sheet.text(element), select.forward);
  const link = linkFact(sheet.attr(element, 'href'), `${select.forward} @href`, sheet.url);
  const path = /^https:\/\/t\.me\/(\w{4,64})/.exec(link?.normalised ?? '')?.[1];
  return sheet.account({
    ...{ role: 'forwarded', name, link },
    handle: handleFact(path, `${select.forward} @href`),
  });
}

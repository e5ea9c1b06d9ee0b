import type { Fact, TimeFact } from '../evidence/platform-facts.ts';
import { fact, form, handleFact, idFact, numeric, unixTime } from './fact.ts';
import { onHosts, partsOf, type Reader } from './reader.ts';
import { type Sheet, sheetOf } from './sheet.ts';
import { documentIds, groupIds, messageLink } from './telegram-ids.ts';

const select = {
  peer: '.topbar .chat-info .person-avatar[data-peer-id], .topbar .chat-info [data-peer-id]',
  title: '.topbar .chat-info .peer-title',
  status: '.topbar .chat-info .bottom .info',
  bubble: '.bubble[data-mid][data-peer-id]',
  run: '.bubbles-group',
  avatar: '.bubbles-group-avatar[data-peer-id]',
  name: '.name .peer-title[data-peer-id], .name[data-peer-id]',
  hiddenName: '.hidden-profile',
  time: '.time .time-inner',
  text: '.message',
  notText: '.time, .reactions, .reply, .name',
  reply: '.reply',
  video: 'video[src]',
  album: '.grouped-item[data-mid]',
} as const;

/** Message ids of channels and supergroups are 2^32 more than those of the server. */
const channelMids = 4_294_967_296n;

/** Telegram Web K, `web.telegram.org/k/`. */
export const telegramK: Reader = {
  platform: 'telegram-k',
  hosts: ['web.telegram.org', 'webk.telegram.org'],
  matches(url) {
    if (!onHosts(url, this.hosts)) return false;
    return !url.hostname.startsWith('web.') || partsOf(url)[0] === 'k';
  },
  read(document, url) {
    const sheet = sheetOf(document, url);
    const bubbles = sheet.all(select.bubble);
    const chat = chatOf(sheet, bubbles);
    for (const [index, bubble] of bubbles.entries()) {
      if (sheet.late('messages', index)) break;
      readBubble(sheet, chat, bubble);
    }
    return sheet.done(chat.kind);
  },
};

interface Chat {
  kind: 'conversation' | 'group' | 'channel' | 'other';
  n: bigint;
  handle: Fact | null;
  partner: string | null;
}

function chatOf(sheet: Sheet, bubbles: readonly Element[]): Chat {
  const [, name, number] = /^#(?:(@\w{1,64})|(-?\d{1,18}))/.exec(sheet.url.hash) ?? [];
  const attribute = `${select.peer} @data-peer-id`;
  const header = idFact(sheet.attr(sheet.first(select.peer), 'data-peer-id'), attribute);
  const id = idFact(number, 'address: fragment') ?? header;
  const handle = handleFact(name, 'address: fragment');
  const title = fact(sheet.text(sheet.first(select.title)), select.title);
  const n = BigInt(id?.normalised ?? 0);
  if (!id && !handle) return { kind: 'other', n, handle, partner: null };
  if (n > 0n || (!id && handle)) {
    const key = sheet.account({ role: 'partner', id, handle, name: title, link: linkOf(handle) });
    if (key) sheet.hide('telegram-phone', key);
    return { kind: 'conversation', n, handle, partner: key };
  }
  const isChannel = bubbles.some((one) => isChannelMid(sheet.attr(one, 'data-mid')));
  const kind = isChannel ? 'channel' : 'group';
  const members = fact(sheet.text(sheet.first(select.status)), select.status);
  // Without a message nothing tells a basic group from a channel: then only the id as shown.
  const known = isChannel || bubbles.length > 0;
  const ids = id && known ? groupIds(id, kind, -n) : form('as-shown', id?.raw, id?.from ?? '');
  sheet.group({ kind, title, ids, members, link: linkOf(handle) });
  return { kind, n: -n, handle, partner: null };
}

function linkOf(handle: Fact | null): Fact | null {
  if (!handle?.normalised) return null;
  return { raw: handle.raw, normalised: `https://t.me/${handle.normalised}`, from: handle.from };
}

function isChannelMid(mid: string | null): boolean {
  return mid !== null && /^\d{1,18}$/.test(mid) && BigInt(mid) >= channelMids;
}

function messageIdOf(mid: string | null): Fact | null {
  const id = mid && /^\d{1,18}$/.test(mid) ? String(BigInt(mid) % channelMids) : null;
  return fact(mid, '.bubble @data-mid, modulo 2^32', id);
}

function readBubble(sheet: Sheet, chat: Chat, bubble: Element): void {
  const raw = sheet.attr(bubble, 'data-mid');
  const id = messageIdOf(raw);
  const own = sheet.closest(bubble, '.is-out') !== null;
  const body = sheet.first(select.text, bubble);
  const isService = sheet.closest(bubble, '.service') !== null;
  const people = peopleOf(sheet, bubble, chat);
  const place = chat.handle?.normalised ?? chat.n;
  sheet.post({
    kind: isService ? 'service' : 'message',
    ...{ id, ...timesOf(sheet, bubble), ...people },
    own: isService ? null : own,
    author: own || isService ? null : people.author,
    permalink: isChannelMid(raw) ? messageLink(place, id?.normalised ?? null) : null,
    reply: fact(sheet.text(sheet.first(select.reply, bubble)), select.reply),
    text: sheet.text(body ?? (isService ? bubble : null), select.notText),
    media: mediaOf(sheet, bubble),
  });
  sheet.links(body, select.text, raw);
}

interface Times {
  shown: Fact | null;
  time: TimeFact | null;
  edited: Fact | null;
}

function timesOf(sheet: Sheet, bubble: Element): Times {
  const element = sheet.first(select.time, bubble);
  const [title, ...more] = (sheet.attr(element, 'title') ?? '').split('\n');
  const from = `${select.time} @title`;
  const time = unixTime(sheet.attr(bubble, 'data-timestamp'), '.bubble @data-timestamp');
  const shown = fact(title, from) ?? fact(sheet.text(element), select.time);
  return { shown, time, edited: fact(more.join('\n').trim(), from) };
}

function peopleOf(sheet: Sheet, bubble: Element, chat: Chat) {
  const run = sheet.closest(bubble, select.run);
  const avatar = run && sheet.first(select.avatar, run);
  const title = sheet.first(select.name, bubble);
  const hidden = sheet.first(select.hiddenName, bubble);
  const titleId = sheet.attr(title, 'data-peer-id');
  const senderId = sheet.attr(avatar, 'data-peer-id');
  const saved = sheet.attr(bubble, 'data-saved-from');
  const isForward =
    hidden !== null || saved !== null || (senderId && titleId && senderId !== titleId);
  const forwardedFrom = isForward ? forwardOf(sheet, hidden ?? title, hidden !== null) : null;
  const id = idFact(senderId ?? (isForward ? null : titleId), `${select.avatar} @data-peer-id`);
  const name = isForward ? null : fact(sheet.text(title), select.name);
  // The other person's id is known from the header; a name in the bubble is somebody else's.
  if (chat.partner) return { author: chat.partner, forwardedFrom };
  const author = id || name ? sheet.account({ role: 'author', id, name }) : null;
  if (author && numeric(id?.raw)?.startsWith('-') === false) {
    sheet.hide('telegram-phone', author);
    sheet.hide('telegram-handle', author);
  }
  return { author, forwardedFrom };
}

function forwardOf(sheet: Sheet, title: Element | null, isHidden: boolean): string | null {
  const raw = isHidden ? null : sheet.attr(title, 'data-peer-id');
  const id = idFact(raw, `${select.name} @data-peer-id`);
  const name = fact(sheet.text(title), isHidden ? select.hiddenName : select.name);
  const key = sheet.account({ role: 'forwarded', id, name });
  if (!id) sheet.hide('telegram-forward', key);
  return key;
}

function mediaOf(sheet: Sheet, bubble: Element) {
  const videos = sheet.all(select.video, bubble).flatMap((video) => {
    return documentIds(decodedSource(sheet.attr(video, 'src')), `${select.video} @src`);
  });
  const album = sheet.all(select.album, bubble).flatMap((part) => {
    const id = messageIdOf(sheet.attr(part, 'data-mid'));
    return form('album-message-id', id?.raw, `${select.album} @data-mid`, id?.normalised ?? null);
  });
  const saved = form(
    'forwarded-from-message',
    sheet.attr(bubble, 'data-saved-from'),
    '.bubble @data-saved-from',
  );
  return [...videos, ...album, ...saved];
}

function decodedSource(address: string | null): string | null {
  return (
    address
      ?.replaceAll('%22', '"')
      .replaceAll('%7B', '{')
      .replaceAll('%3A', ':')
      .replaceAll('%2C', ',') ?? null
  );
}

import type { Fact } from '../evidence/platform-facts.ts';
import { fact, form, handleFact, idFact, shownLink } from './fact.ts';
import { localTime } from './local-time.ts';
import { onHosts, partsOf, type Reader } from './reader.ts';
import { type Sheet, sheetOf } from './sheet.ts';
import { documentIds, groupIds, isInvite, messageLink, peerOf } from './telegram-ids.ts';

// Class names and ids of Telegram Web A that the build does not hash (checked in its sources).
const select = {
  title: '.MiddleHeader .ChatInfo .fullName',
  status: '.MiddleHeader .ChatInfo .status',
  avatar: '.MiddleHeader .Avatar[data-peer-id]',
  // The marker inside a message repeats its id, so the element id is asked for too.
  message: '[id^="message-"][data-message-id], .ActionMessage[data-message-id]',
  run: '.sender-group-container',
  peer: '.Avatar[data-peer-id]',
  sender: '.message-title-name .sender-title',
  time: '.message-time',
  text: '.text-content',
  meta: '.MessageMeta',
  forward: '.message-title .forward-avatar',
  forwardName: '.message-title .sender-title',
  forwardHidden: '.sender-hidden',
  reply: '.message-subheader .EmbeddedMessage',
  video: 'video[src]',
  album: '[id^="album-media-message-"]',
  panel: '#RightColumn',
  panelPeer: '#RightColumn .ProfileInfo .Avatar[data-peer-id]',
  panelName: '#RightColumn .ProfileInfo .fullName',
  panelRow: '#RightColumn .ChatExtra .ListItem',
  panelValue: '.title',
} as const;

/** Telegram Web A, `web.telegram.org/a/`. */
export const telegramA: Reader = {
  platform: 'telegram-a',
  hosts: ['web.telegram.org', 'weba.telegram.org', 'webz.telegram.org'],
  matches(url) {
    if (!onHosts(url, this.hosts)) return false;
    return !url.hostname.startsWith('web.') || /^[az]$/.test(partsOf(url)[0] ?? '');
  },
  read(document, url) {
    const sheet = sheetOf(document, url);
    const chat = chatOf(sheet);
    const known = readPanel(sheet);
    if (chat?.partner && chat.partner !== known) hideAccount(sheet, chat.partner);
    if (chat) readChat(sheet, chat);
    const kind = chat?.peer?.kind === 'user' ? 'conversation' : chat?.peer?.kind;
    return sheet.done(kind ?? 'other');
  },
};

interface Chat {
  id: Fact;
  peer: ReturnType<typeof peerOf>;
  /** Key of the other person in a conversation of two. */
  partner: string | null;
}

function chatOf(sheet: Sheet): Chat | null {
  const shown = /^#(-?\d{1,20})(?:_|$)/.exec(sheet.url.hash)?.[1];
  const avatar = sheet.attr(sheet.first(select.avatar), 'data-peer-id');
  const id = idFact(shown, 'address: fragment') ?? idFact(avatar, `${select.avatar} @data-peer-id`);
  if (!id) return null;
  const peer = peerOf(id.normalised);
  const title = fact(sheet.text(sheet.first(select.title)), select.title);
  if (peer?.kind !== 'user') {
    const members = fact(sheet.text(sheet.first(select.status)), select.status);
    const ids = peer ? groupIds(id, peer.kind, peer.n) : form('as-shown', id.raw, id.from);
    sheet.group({ kind: peer?.kind ?? 'group', title, ids, members });
    return { id, peer, partner: null };
  }
  return { id, peer, partner: sheet.account({ role: 'partner', id, name: title }) };
}

function readChat(sheet: Sheet, chat: Chat): void {
  const rows = sheet.all(select.message);
  for (const [index, row] of rows.entries()) {
    if (sheet.late('messages', index)) return;
    readMessage(sheet, chat, row);
  }
}

function readMessage(sheet: Sheet, chat: Chat, row: Element): void {
  const raw = sheet.attr(row, 'data-message-id');
  const id = idFact(raw, '.Message @data-message-id');
  const own = sheet.closest(row, '.own') !== null;
  const body = sheet.first(select.text, row);
  const isService = sheet.closest(row, '.ActionMessage') !== null;
  const { shown, time, edited } = timeOf(sheet, row);
  sheet.post({
    ...{ kind: isService ? 'service' : 'message', id, shown, time, edited },
    own: isService ? null : own,
    permalink:
      chat.peer?.kind === 'channel' ? messageLink(chat.peer.n, id?.normalised ?? null) : null,
    author: own || isService ? null : (chat.partner ?? senderOf(sheet, row)),
    forwardedFrom: forwardOf(sheet, row),
    reply: fact(sheet.text(sheet.first(select.reply, row)), select.reply),
    text: sheet.text(isService ? row : body, select.meta),
    media: mediaOf(sheet, row),
  });
  sheet.links(body, select.text, raw);
}

// The full time stands in `title` only once the pointer was on it; reading does not make it appear.
function timeOf(sheet: Sheet, row: Element) {
  const element = sheet.first(select.time, row);
  const [title] = (sheet.attr(element, 'title') ?? '').split('\n');
  const text = sheet.text(element);
  const shown = fact(text, select.time);
  const edited = /^\p{L}.*\d:\d\d/u.test(text ?? '') ? shown : null;
  if (!title && element) sheet.hide('telegram-seconds');
  const time = localTime(title ?? null, `${select.time} @title`, sheet.zone, sheet.languages);
  return { shown, time, edited };
}

function senderOf(sheet: Sheet, row: Element): string | null {
  const run = sheet.closest(row, select.run);
  if (!run) return null;
  const isOfRun = (one: Element) => sheet.closest(one, select.message) === null;
  const avatar = sheet.all(select.peer, run).find(isOfRun) ?? null;
  const id = idFact(
    sheet.attr(avatar, 'data-peer-id'),
    `${select.run} ${select.peer} @data-peer-id`,
  );
  const isSender = (one: Element) =>
    !sheet.first(select.forward, sheet.closest(one, select.message));
  const name = sheet.all(select.sender, run).find(isSender) ?? null;
  const key = sheet.account({ role: 'author', id, name: fact(sheet.text(name), select.sender) });
  if (key && peerOf(id?.normalised ?? null)?.kind !== 'channel') {
    hideAccount(sheet, key);
  }
  return key;
}

function hideAccount(sheet: Sheet, key: string): void {
  sheet.hide('telegram-phone', key);
  sheet.hide('telegram-handle', key);
}

function forwardOf(sheet: Sheet, row: Element): string | null {
  const hidden = sheet.first(select.forwardHidden, row);
  const avatar = sheet.first(select.forward, row);
  if (!hidden && !avatar) return null;
  const id = idFact(sheet.attr(avatar, 'data-peer-id'), `${select.forward} @data-peer-id`);
  const from = hidden ? select.forwardHidden : select.forwardName;
  const name = fact(sheet.text(hidden ?? sheet.all(from, row).at(-1) ?? null), from);
  const key = sheet.account({ role: 'forwarded', id, name });
  if (!id) sheet.hide('telegram-forward', key);
  return key;
}

function mediaOf(sheet: Sheet, row: Element) {
  const videos = sheet
    .all(select.video, row)
    .flatMap((video) => documentIds(sheet.attr(video, 'src'), `${select.video} @src`));
  const album = sheet.all(select.album, row).flatMap((part) => {
    const id = sheet.attr(part, 'id')?.replace('album-media-message-', '');
    return form('album-message-id', id, `${select.album} @id`);
  });
  return [...videos, ...album];
}

/** Reads the open profile: who it is, with phone, public name and link as shown. Gives its key. */
function readPanel(sheet: Sheet): string | null {
  const id = idFact(
    sheet.attr(sheet.first(select.panelPeer), 'data-peer-id'),
    `${select.panelPeer} @data-peer-id`,
  );
  const rows = sheet.all(select.panelRow);
  const value = (icon: string) => {
    const row = rows.find((one) => sheet.first(`.icon-${icon}`, one));
    return row ? sheet.text(sheet.first(select.panelValue, row)) : null;
  };
  const from = (icon: string) => `${select.panelRow} .icon-${icon}`;
  const name = fact(sheet.text(sheet.first(select.panelName)), select.panelName);
  const handle = handleFact(value('mention'), from('mention'));
  const link = shownLink(value('link'), from('link'));
  const peer = peerOf(id?.normalised ?? null);
  if (id && peer && peer.kind !== 'user') {
    const invite = link && isInvite(link.normalised ?? '') ? link : null;
    const ids = groupIds(id, peer.kind, peer.n);
    sheet.group({ kind: peer.kind, title: name, ids, link: invite ? null : link, invite });
    return null;
  }
  const phone = fact(value('phone'), from('phone'));
  const key = sheet.account({ role: 'profile', id, name, handle, phone, link });
  if (key && !phone) sheet.hide('telegram-phone', key);
  return key;
}

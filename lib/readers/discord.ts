import type { Fact } from '../evidence/platform-facts.ts';
import { fact, form, idFact, isoTime, linkFact, numeric } from './fact.ts';
import { idCreated } from './id-time.ts';
import { onHosts, partsOf, type Reader } from './reader.ts';
import { type Sheet, sheetOf } from './sheet.ts';

const select = {
  row: 'li[id^="chat-messages-"]',
  time: 'time[id^="message-timestamp-"][datetime]',
  name: '[id^="message-username-"]',
  content: '[id^="message-content-"]',
  reply: '[id^="message-reply-context-"]',
  avatar: 'img[src*="/avatars/"]',
  attachment: 'a[href*="/attachments/"], img[src*="/attachments/"], video[src*="/attachments/"]',
  title: '[aria-label] h1, section h1, main h1',
} as const;

const avatarId = /\/(?:avatars\/(\d{15,20})\/|users\/(\d{15,20})\/avatars\/)/;
const attachmentId = /\/attachments\/(\d{15,20})\/(\d{15,20})\/([^?#]*)/;

/** Discord: servers, channels, threads and direct messages. */
export const discord: Reader = {
  platform: 'discord',
  hosts: ['discord.com', 'discordapp.com', 'discord.gg', 'discordapp.net'],
  matches(url) {
    return onHosts(url, this.hosts);
  },
  read(document, url) {
    const sheet = sheetOf(document, url);
    const [first = '', ...rest] = partsOf(url);
    if (first === 'channels') readPlace(sheet, rest);
    if (onHosts(url, ['discord.gg']) || first === 'invite') readInvite(sheet, rest[0] ?? first);
    if (first === 'attachments') readFile(sheet);
    const rows = sheet.all(select.row);
    let author: string | null = null;
    for (const [index, row] of rows.entries()) {
      if (sheet.late('messages', index)) break;
      // Only the first of a run shows who wrote it.
      author = readRow(sheet, row, author, rest[0] ?? null);
    }
    const kind = rest[0] === '@me' ? 'conversation' : 'channel';
    return sheet.done(first === 'channels' ? kind : first === 'attachments' ? 'file' : 'other');
  },
};

function readPlace(sheet: Sheet, [guild = '', channel, next, thread]: string[]): void {
  const path = 'address: path';
  const ids = [
    ...(guild === '@me' ? [] : form('server', guild, path)),
    ...form('channel', channel, path),
    ...(next === 'threads' ? form('thread', thread, path) : []),
  ];
  const title = fact(sheet.text(sheet.first(select.title)), select.title);
  const kind = guild === '@me' ? 'conversation' : 'channel';
  if (ids.length > 0) sheet.group({ kind, title, ids });
}

function readInvite(sheet: Sheet, code: string): void {
  const invite = linkFact(`https://discord.gg/${code}`, 'address: path', sheet.url);
  const title = fact(sheet.text(sheet.first(select.title)), select.title);
  if (code) sheet.group({ kind: 'server', title, invite });
}

function readFile(sheet: Sheet): void {
  const media = attachmentOf(sheet.url.href, 'address: path');
  const [id] = media.filter(({ form: name }) => name === 'attachment-id');
  const permalink = linkFact(sheet.url.href, 'address bar', sheet.url);
  const created = idCreated('discord', id?.normalised, sheet.now);
  if (id) sheet.post({ kind: 'file', id, permalink, media, idCreated: created });
}

function attachmentOf(address: string, from: string) {
  const [, channel, attachment, name] = attachmentId.exec(address) ?? [];
  return [
    ...form('channel', channel, from),
    ...form('attachment-id', attachment, from),
    ...form('file-name', name, from, null),
  ];
}

function readRow(
  sheet: Sheet,
  row: Element,
  before: string | null,
  guild: string | null,
): string | null {
  const raw = sheet.attr(row, 'id');
  const from = `${select.row} @id`;
  const [, channel, message] = /^chat-messages-(\d{1,20})-(\d{1,20})$/.exec(raw ?? '') ?? [];
  const id = idFact(message ?? raw, from);
  const reply = sheet.first(select.reply, row);
  // The reply context repeats name and text of the message that is answered.
  const isOwn = (one: Element) => sheet.closest(one, select.reply) === null;
  const own = (selector: string) => sheet.all(selector, row).find(isOwn) ?? null;
  const [time, content] = [own(select.time), own(select.content)];
  const author = authorOf(sheet, own(select.name), own(select.avatar)) ?? before;
  const path = guild && channel && message ? `/channels/${guild}/${channel}/${message}` : null;
  sheet.post({
    ...{ kind: 'message', id, author },
    permalink: linkFact(path, from, sheet.url),
    time: isoTime(sheet.attr(time, 'datetime'), `${select.time} @datetime`),
    shown: fact(sheet.text(time), select.time),
    idCreated: idCreated('discord', id?.normalised, sheet.now),
    reply: replyOf(sheet, reply),
    text: sheet.text(content),
    media: mediaOf(sheet, row),
  });
  sheet.links(content, select.content, id?.raw ?? null);
  return author;
}

function authorOf(sheet: Sheet, name: Element | null, avatar: Element | null): string | null {
  if (!name) return null;
  const [, user, member] = avatarId.exec(sheet.attr(avatar, 'src') ?? '') ?? [];
  const id = idFact(user ?? member, `${select.avatar} @src`);
  const shown = fact(sheet.text(name), select.name);
  const key = sheet.account({ role: 'author', id, name: shown });
  if (key && !id) sheet.hide('discord-id', key);
  return key;
}

function replyOf(sheet: Sheet, reply: Element | null): Fact | null {
  const content = reply && sheet.first(select.content, reply);
  const id = sheet.attr(content, 'id')?.replace('message-content-', '');
  return (
    fact(id, `${select.reply} ${select.content} @id`, numeric(id)) ??
    fact(sheet.text(reply), select.reply)
  );
}

function mediaOf(sheet: Sheet, row: Element) {
  const addresses = sheet
    .all(select.attachment, row)
    .map((one) => sheet.attr(one, 'href') ?? sheet.attr(one, 'src') ?? '');
  const plain = addresses.map((address) => address.replace(/[?#].*$/s, ''));
  const names = new Set(plain.map((address) => address.replace(/^https?:\/\/[^/]+/, '')));
  return [...names].flatMap((path) => attachmentOf(path, select.attachment));
}

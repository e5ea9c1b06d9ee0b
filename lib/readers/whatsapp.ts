import type { Fact, TimeFact } from '../evidence/platform-facts.ts';
import { fact, form } from './fact.ts';
import { localTime } from './local-time.ts';
import { onHosts, type Reader } from './reader.ts';
import { type Sheet, sheetOf } from './sheet.ts';

const select = {
  row: '#main [role="row"] [data-id]',
  stamp: '[data-pre-plain-text]',
  text: '[data-testid="selectable-text"], .selectable-text',
  title: 'header[data-testid="conversation-header"] span[dir], #main header span[dir]',
  out: '.message-out',
  into: '.message-in',
  deleted: '[data-icon="recalled"]',
  quote: '[aria-label="Quoted message" i], .quoted-mention',
  drawer: '[data-testid="contact-info-drawer"], [data-testid="chat-info-drawer"]',
  drawerText: '[data-testid="contact-info-drawer"] span, [data-testid="chat-info-drawer"] span',
} as const;

/** WhatsApp Web. Its addresses say nothing; ids stand in the rows, in an older and a newer form. */
export const whatsapp: Reader = {
  platform: 'whatsapp',
  hosts: ['web.whatsapp.com'],
  matches(url) {
    return onHosts(url, this.hosts);
  },
  read(document, url) {
    const sheet = sheetOf(document, url);
    const rows = sheet.all(select.row);
    const title = fact(sheet.text(sheet.first(select.title)), select.title);
    const chat = readHead(sheet, title, chatIdOf(sheet, rows));
    for (const [index, row] of rows.entries()) {
      if (sheet.late('messages', index)) break;
      readRow(sheet, row, chat.partner);
    }
    return sheet.done(rows.length > 0 || title ? chat.kind : 'other');
  },
};

interface RowId {
  message: string;
  own: boolean | null;
  chat: string | null;
  participant: string | null;
}

const jid = String.raw`[\w.:-]+@[a-z.]+`;
const oldForm = new RegExp(`^(true|false)_(${jid})_([^_]{1,64})(?:_(${jid}))?`);

/** The parts of a row's id: until 2026 it named chat, direction and participant, since then nothing. */
function partsOfId(raw: string): RowId {
  const [, direction, chat, message, participant] = oldForm.exec(raw) ?? [];
  if (message === undefined) return { message: raw, own: null, chat: null, participant: null };
  return {
    message,
    own: direction === 'true',
    chat: chat ?? null,
    participant: participant ?? null,
  };
}

function chatIdOf(sheet: Sheet, rows: readonly Element[]): string | null {
  for (const row of rows) {
    const { chat } = partsOfId(sheet.attr(row, 'data-id') ?? '');
    if (chat) return chat;
  }
  return null;
}

/** A number of an id such as `447700900123@c.us`. An id that ends in `@lid` holds no number. */
function phoneOf(id: string | null, from: string): Fact | null {
  const digits = /^(\d{6,15})(?::\d+)?@(?:c\.us|s\.whatsapp\.net)$/.exec(id ?? '')?.[1];
  return digits ? fact(`+${digits}`, from) : null;
}

function shownPhone(text: string | null, from: string): Fact | null {
  return text && /^\+[\d\s()-]{7,25}$/.test(text) ? fact(text, from) : null;
}

interface Head {
  kind: 'conversation' | 'group';
  /** Key of the other person, when there is one only. */
  partner: string | null;
}

function readHead(sheet: Sheet, title: Fact | null, chat: string | null): Head {
  const from = `${select.row} @data-id`;
  const isGroup = chat?.endsWith('@g.us') || (!chat && hasAuthors(sheet, title));
  if (isGroup) {
    sheet.group({ kind: 'group', title, ids: form('jid', chat, from, chat) });
    if (!chat) sheet.hide('whatsapp-group');
    return { kind: 'group', partner: null };
  }
  const drawer = sheet.all(select.drawerText).map((one) => sheet.text(one));
  const known = drawer.find((text) => shownPhone(text, '')) ?? null;
  const phone =
    phoneOf(chat, from) ??
    shownPhone(title?.raw ?? null, select.title) ??
    shownPhone(known, select.drawer);
  const name = shownPhone(title?.raw ?? null, '') ? null : title;
  const otherIds = form('jid', chat, from, chat);
  const partner = sheet.account({ role: 'partner', name, phone, otherIds });
  if (!phone && partner) sheet.hide('whatsapp-number', partner);
  return { kind: 'conversation', partner };
}

// In a conversation of two, what comes in is by one author, whose name is the title.
function hasAuthors(sheet: Sheet, title: Fact | null): boolean {
  const names = sheet
    .all(`${select.row} ${select.stamp}`)
    .filter((one) => sheet.closest(one, select.into))
    .map((one) => stampOf(sheet.attr(one, 'data-pre-plain-text')).author);
  const others = new Set(names.filter((name) => name !== null && name !== title?.raw));
  return others.size > 1;
}

/** `[13:32, 18/04/2026] Name: ` in its parts. */
function stampOf(raw: string | null): { time: string | null; author: string | null } {
  const [, time = null, author = null] = /^\[([^\]]{1,60})\]\s*(.*?):?\s*$/su.exec(raw ?? '') ?? [];
  return { time, author: author === '' ? null : author };
}

function readRow(sheet: Sheet, row: Element, partner: string | null): void {
  const raw = sheet.attr(row, 'data-id');
  const parts = partsOfId(raw ?? '');
  const element = sheet.first(select.stamp, row);
  const stamp = stampOf(sheet.attr(element, 'data-pre-plain-text'));
  const from = `${select.stamp} @data-pre-plain-text`;
  const time = localTime(stamp.time, from, sheet.zone);
  if (!stamp.time) sheet.hide('whatsapp-date');
  if (time && isOtherDay(time)) sheet.hide('whatsapp-day-month');
  const own = parts.own ?? directionOf(sheet, row);
  const body = sheet.first(select.text, row);
  const deleted = sheet.first(select.deleted, row) !== null;
  sheet.post({
    ...{ kind: deleted ? 'service' : 'message', own, time },
    id: fact(raw, '[data-id] @data-id', parts.message || null),
    shown: fact(stamp.time, from),
    author: own ? null : authorOf(sheet, stamp.author, parts.participant, partner),
    reply: fact(sheet.text(sheet.first(select.quote, row)), select.quote),
    text: sheet.text(body ?? (deleted ? row : null), select.quote),
  });
  sheet.links(body, select.text, raw);
}

// In the hour that the clock is set back it is the same day.
function isOtherDay({ possible }: TimeFact): boolean {
  const [first, last] = [possible[0], possible.at(-1)];
  return first !== undefined && first.slice(0, 10) !== last?.slice(0, 10);
}

function directionOf(sheet: Sheet, row: Element): boolean | null {
  const is = (way: string) => sheet.closest(row, way) ?? sheet.first(way, row);
  if (is(select.out)) return true;
  return is(select.into) ? false : null;
}

function authorOf(
  sheet: Sheet,
  shown: string | null,
  participant: string | null,
  partner: string | null,
): string | null {
  if (partner) return partner;
  const from = `${select.stamp} @data-pre-plain-text`;
  const ids = form('jid', participant, `${select.row} @data-id`, participant);
  const phone = phoneOf(participant, `${select.row} @data-id`) ?? shownPhone(shown, from);
  const name = shownPhone(shown, from) ? null : fact(shown, from);
  const key = sheet.account({ role: 'author', name, phone, otherIds: ids });
  if (key && !phone) sheet.hide('whatsapp-number', key);
  return key;
}

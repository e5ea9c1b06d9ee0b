import { fact, form, handleFact, idFact, linkFact } from './fact.ts';
import { onHosts, partsOf, type Reader } from './reader.ts';
import { type Sheet, sheetOf } from './sheet.ts';

const select = {
  name: 'main h1, h1',
  row: '[role="main"] li, main li',
} as const;

/** Snapchat. Public pages name accounts in their addresses; the web chat shows names only. */
export const snapchat: Reader = {
  platform: 'snapchat',
  hosts: ['snapchat.com'],
  matches(url) {
    return onHosts(url, this.hosts);
  },
  read(document, url) {
    const sheet = sheetOf(document, url);
    const [first = '', second = '', third = '', fourth = ''] = partsOf(url);
    const own = first.startsWith('@') ? first : first === 'add' ? second : null;
    const isChat = first === 'web' || url.hostname.startsWith('web.');
    const spotlight = first === 'spotlight' ? second : third === 'spotlight' ? fourth : '';
    const story = own && second === 'spotlight' ? third : spotlight;
    const key = own ? readAccount(sheet, own) : null;
    if (story) readSpotlight(sheet, story, key);
    if (isChat) readChat(sheet, first === 'web' ? second : first);
    return sheet.done(story ? 'video' : isChat ? 'conversation' : own ? 'profile' : 'other');
  },
};

function readAccount(sheet: Sheet, raw: string): string | null {
  const handle = handleFact(raw, 'address: path');
  const link = linkFact(`/add/${handle?.normalised ?? ''}`, 'address: path', sheet.url);
  const name = fact(sheet.text(sheet.first(select.name)), select.name);
  return sheet.account({ role: 'profile', handle, link, name });
}

function readSpotlight(sheet: Sheet, id: string, author: string | null): void {
  const permalink = linkFact(sheet.url.href, 'address bar', sheet.url);
  const known = /^[\w-]{1,128}$/.test(id) ? id : null;
  sheet.post({ kind: 'video', id: fact(id, 'address: path', known), permalink, author });
}

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

function readChat(sheet: Sheet, id: string): void {
  const normalised = uuid.test(id) ? id.toLowerCase() : null;
  const title = fact(sheet.text(sheet.first(select.name)), select.name);
  if (id) {
    const ids = form('conversation', id, 'address: path', normalised);
    sheet.group({ kind: 'conversation', title, ids });
  }
  const key = sheet.account({ role: 'partner', name: title });
  sheet.hide('snapchat-handle', key);
  sheet.hide('snapchat-messages');
  for (const row of sheet.all(select.row)) {
    const text = sheet.text(row);
    if (text) sheet.post({ kind: 'message', text, id: idFact(null, '') });
  }
}

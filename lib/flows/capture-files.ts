import { type Bytes, utf8 } from '../base/bytes.ts';
import { canonicalBytes } from '../base/canonical.ts';
import type { Page } from '../browser/tabs.ts';
import { sha256 } from '../crypto/hash.ts';
import type { SeenRow } from '../evidence/message-row.ts';
import { itemFiles } from '../evidence/item-files.ts';
import type { NewFile } from './capture-setting.ts';
import type { Seen } from './capture-look.ts';

const text = 'text/plain;charset=utf-8';
export const png = 'image/png';

/** A file with its record. It is hashed here, before anything else happens to it. */
export async function fileOf(
  name: string,
  type: string,
  bytes: Bytes,
  from?: readonly string[],
): Promise<NewFile> {
  const digest = { size: bytes.length, sha256: await sha256(bytes) };
  const derived = from !== undefined;
  return { record: { name, type, ...digest, derived, ...(from && { from: [...from] }) }, bytes };
}

/** The files of one look: picture, text, and a copy of the page. */
export function filesOf({ picture, reading }: Seen): Promise<NewFile[]> {
  const files: Promise<NewFile>[] = [];
  if (picture) files.push(fileOf(itemFiles.view, png, picture));
  if (reading) files.push(fileOf(itemFiles.text, text, utf8(reading.text)));
  if (reading) files.push(fileOf(itemFiles.html, 'text/html;charset=utf-8', utf8(reading.html)));
  return Promise.all(files);
}

/** The file of facts only: a copy of a page holds the pictures that are written into it. */
export function factsFiles({ reading }: Seen): Promise<NewFile[]> {
  return Promise.all(reading ? [fileOf(itemFiles.text, text, utf8(reading.text))] : []);
}

/** What is known of the page at the start; it stays only when the capture breaks off. */
export function draftFile({ address }: Page, { reading, changes }: Seen): Promise<NewFile> {
  const draft = { address, page: reading?.facts ?? null, changes };
  return fileOf(itemFiles.draft, 'application/json', canonicalBytes(draft));
}

/** The messages of a conversation, each once and in order: for programs, and to read. */
export function messageFiles(rows: readonly SeenRow[]): Promise<NewFile[]> {
  if (rows.length === 0) return Promise.resolve([]);
  const readable = rows.map(({ id, text: words }) => `[${id}]\n${words}\n`).join('\n');
  return Promise.all([
    fileOf(itemFiles.messages, 'application/json', canonicalBytes({ messages: rows })),
    fileOf(itemFiles.messagesText, text, utf8(readable)),
  ]);
}

import { createHash, webcrypto } from 'node:crypto';
import { selfSignedCertificate } from '../../lib/timestamp/certificate.ts';
import { signDetached } from '../../lib/timestamp/cms-sign.ts';
import { toPem } from '../../lib/timestamp/pem.ts';
import { type SampleEntry, sampleZip } from './sample-zip.ts';

/** A small, complete case, written by hand from the description of the format, without our builder. */
export const sample = {
  code: '7k3m9q2x',
  day: '20261123',
  top: 'zegel-7k3m9q2x-20261123',
  items: [
    '0b8f9a52-1111-4c55-9d4e-000000000001',
    '0b8f9a52-1111-4c55-9d4e-000000000002',
    '0b8f9a52-1111-4c55-9d4e-000000000003',
  ],
} as const;

export type Files = Map<string, Buffer>;
type Values = Record<string, unknown>;

/** Where a test may reach in; each is called before what follows is computed from it. */
export interface Faults {
  /** The record of an item, by its place (0 to 2), before it is hashed into the log. */
  record?(record: Values, place: number): void;
  /** Entries of the log before they are numbered and linked. */
  log?(entries: Values[]): void;
  /** Entries after they were numbered and linked. */
  linked?(entries: Values[]): void;
  caseRecord?(record: Values): void;
  payload?(files: Files): void;
  manifest?(lines: string[]): string[];
  info?(lines: string[]): string[];
  report?(html: string): string;
  tags?(files: Files): void;
  tagManifest?(lines: string[]): string[];
  /** Everything, after the signature. */
  after?(files: Files): void;
  top?: string;
  signWith?: Signer;
  certificate?: Signer;
}

export interface Signer {
  keys: CryptoKeyPair;
  certificate: Uint8Array<ArrayBuffer>;
}

/** A new key with its certificate. */
export async function newSigner(): Promise<Signer> {
  const algorithm = { name: 'ECDSA', namedCurve: 'P-256' };
  const keys = (await webcrypto.subtle.generateKey(algorithm, true, ['sign'])) as CryptoKeyPair;
  return { keys, certificate: await selfSignedCertificate(keys, `Zegel case ${sample.code}`) };
}

const owner = await newSigner();
const signerName = digest(
  Buffer.from(await webcrypto.subtle.exportKey('spki', owner.keys.publicKey)),
);

/** SHA-256 in hexadecimal. */
export function digest(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** Canonical JSON of what the sample holds: ASCII keys, no floating point. */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const entries = Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([key, part]) => `${JSON.stringify(key)}:${canonical(part)}`).join(',')}}`;
}

/** The ZIP of the sample, with the faults that a test asks for. */
export async function sampleBundle(faults: Faults = {}): Promise<Buffer> {
  return sampleZip(entriesOf(await sampleFiles(faults), faults.top));
}

/** Entries in the order in which they go into the ZIP. */
export function entriesOf(files: Files, top: string = sample.top): SampleEntry[] {
  return [...files].map(([path, bytes]) => ({ name: `${top}/${path}`, bytes }));
}

/** All files of the sample by path, signed. */
export async function sampleFiles(faults: Faults = {}): Promise<Files> {
  const payload = payloadOf(faults);
  faults.payload?.(payload);
  const tags = tagsOf(payload, faults);
  faults.tags?.(tags);
  const lines = manifestLines(tags);
  const tagManifest = Buffer.from((faults.tagManifest?.(lines) ?? lines).join(''));
  const signer = faults.signWith ?? owner;
  const shown = faults.certificate ?? signer;
  const p7s = await signDetached(
    new Uint8Array(tagManifest),
    signer.certificate,
    signer.keys.privateKey,
    new Date('2026-11-23T12:00:00Z'),
  );
  const files: Files = new Map([
    ...tags,
    ['tagmanifest-sha256.txt', tagManifest],
    ['signatures/tagmanifest-sha256.txt.p7s', Buffer.from(p7s)],
    ['signatures/signer.crt.pem', Buffer.from(toPem(shown.certificate))],
    ...payload,
  ]);
  faults.after?.(files);
  return files;
}

function payloadOf(faults: Faults): Files {
  const items = sample.items.map((item, place) => itemOf(item, place, faults));
  const entries = logOf(items, faults);
  const opened = entries[0]?.['at'];
  const record: Values = {
    format: 'zegel-bundle/1',
    code: sample.code,
    openedAt: opened,
    signer: signerName,
    volume: { number: 1, count: 1 },
    items: [0, 2].map((place) => ({
      number: place + 1,
      item: sample.items[place],
      record: items[place]?.digest,
      volume: 1,
    })),
    deleted: 1,
    software: { name: 'Zegel', version: '0.1.0', browser: 'Firefox 153.0' },
    limits: ['It does not prove who made it.'],
  };
  faults.caseRecord?.(record);
  return new Map([
    ['data/case.json', Buffer.from(canonical(record))],
    [
      'data/custody-log.jsonl',
      Buffer.from(entries.map((entry) => `${canonical(entry)}\n`).join('')),
    ],
    ['data/identifiers.csv', Buffer.from('\ufeffitem,kind\r\n')],
    ...(items[0]?.files ?? []),
    ...(items[2]?.files ?? []),
  ]);
}

interface Item {
  item: string;
  digest: string;
  files: Files;
}

function itemOf(item: string, place: number, faults: Faults): Item {
  const folder = `data/items/000${place + 1}/`;
  const png = Buffer.concat([
    Buffer.from('89504e470d0a1a0a', 'hex'),
    Buffer.alloc(6000, `pixels of ${item} `),
  ]);
  const named: [string, string, Buffer][] = [
    ['view.png', 'image/png', png],
    ['page.txt', 'text/plain;charset=utf-8', Buffer.from(`text ${place} \u202e`)],
  ];
  const record: Values = {
    format: 'zegel-item/1',
    item,
    case: sample.code,
    way: 'screen',
    files: named.map(([name, type, bytes]) => {
      return { name, type, size: bytes.length, sha256: digest(bytes), derived: false };
    }),
  };
  faults.record?.(record, place);
  const bytes = Buffer.from(canonical(record));
  const files: Files = new Map([[`${folder}item.json`, bytes]]);
  for (const [name, , content] of named) files.set(folder + name, content);
  return { item, digest: digest(bytes), files };
}

function logOf(items: Item[], faults: Faults): Values[] {
  const at = (minute: number) => `2026-11-23T10:0${minute}:00.000Z`;
  const [first, second, third] = items.map(({ item, digest: record }) => ({ item, record }));
  const entries: Values[] = [
    { at: at(0), action: 'case-opened', detail: { signer: signerName } },
    { at: at(1), action: 'item-acquired', ...first },
    { at: at(2), action: 'item-acquired', ...second },
    { at: at(3), action: 'item-deleted', ...second },
    { at: at(4), action: 'acquisition-incomplete', ...third },
    { at: at(5), action: 'bundle-exported', detail: { name: 'earlier.zip' } },
  ];
  faults.log?.(entries);
  let prev: string | null = null;
  entries.forEach((entry, index) => {
    Object.assign(entry, { seq: index + 1, prev });
    prev = digest(Buffer.from(canonical(entry)));
  });
  faults.linked?.(entries);
  return entries;
}

function tagsOf(payload: Files, faults: Faults): Files {
  const octets = [...payload.values()].reduce((sum, { length }) => sum + length, 0);
  const info = [
    'Bagging-Date: 2026-11-23\n',
    `External-Identifier: ${sample.code}\n`,
    `Internal-Sender-Identifier: ${signerName}\n`,
    'Bag-Software-Agent: Zegel 0.1.0\n',
    `Payload-Oxum: ${octets}.${payload.size}\n`,
    'Bag-Size: 13.5 KB\n',
  ];
  const own = manifestLines(payload);
  const manifest = (faults.manifest?.(own) ?? own).join('');
  const report = reportOf(payload, manifest);
  return new Map<string, Buffer>([
    ['READ-ME-FIRST.txt', Buffer.from('Lees dit eerst.\n')],
    ['report.html', Buffer.from(faults.report?.(report) ?? report)],
    ['previews/0001.jpg', Buffer.from('ffd8ffe0', 'hex')],
    ['bagit.txt', Buffer.from('BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n')],
    ['bag-info.txt', Buffer.from((faults.info?.(info) ?? info).join(''))],
    ['manifest-sha256.txt', Buffer.from(manifest)],
  ]);
}

/** A report that shows what the verifier compares: seal code, key, items, files with digests. */
function reportOf(payload: Files, manifest: string): string {
  const digits = digest(Buffer.from(manifest)).slice(0, 32);
  const rows = [...payload].map(
    ([path, bytes]) =>
      `<tr><td class="path">${path}</td><td>1</td><td class="digest">${digest(bytes)}</td></tr>`,
  );
  const folders = [...payload.keys()].map((path) => /^data\/items\/(\d+)/.exec(path)?.[1]);
  const numbers = new Set(folders.flatMap((folder) => (folder ? [Number(folder)] : [])));
  return [
    '<!DOCTYPE html><title>x</title>',
    `<p class="code">${digits.match(/.{4}/g)?.join(' ')}</p>`,
    `<dd class="digest">${signerName}</dd>`,
    ...[...numbers].map((number) => `<section id="item-${number}"></section>`),
    `<table>${rows.join('\n')}</table>\n`,
  ].join('\n');
}

function manifestLines(files: Files): string[] {
  return [...files].map(([path, bytes]) => `${digest(bytes)}  ${path}\n`);
}

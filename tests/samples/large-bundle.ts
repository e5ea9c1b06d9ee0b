import { noStatement } from '../../lib/evidence/statement.ts';
import { createHash } from 'node:crypto';
import { closeSync, openSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { canonicalBytes } from '../../lib/base/canonical.ts';
import { buildVolume, entry } from '../../lib/bundle/build.ts';
import { bundleFormat, type CaseRecord } from '../../lib/bundle/case-record.ts';
import type { BundleEntry } from '../../lib/bundle/entry.ts';
import { itemPath } from '../../lib/bundle/layout.ts';
import { noTime } from '../../lib/bundle/report-model.ts';
import { appendEntry, type CustodyEvent, emptyHead } from '../../lib/evidence/custody.ts';
import { itemFiles, tileFile } from '../../lib/evidence/item-files.ts';
import { newSigner } from '../bundle/sample.ts';
import { png } from './capture.ts';

const code = '7k3m9q2x';
const item = '0b8f9a52-1111-4c55-9d4e-000000000001';
const mebibyte = 2 ** 20;
const tileSize = 4 * mebibyte;

/**
 * Writes a bundle of about so many MiB with the product's own code: one item with many tiles, each
 * with other bytes at its end. Gives its path and seal code.
 */
export async function largeBundle(
  folder: string,
  mebibytes: number,
): Promise<{ path: string; sealCode: string }> {
  const picture = png(640, 480);
  const tiles = Array.from({ length: (mebibytes * mebibyte) / tileSize }, (_, at) => {
    return { name: tileFile(at + 1), bytes: () => tile(picture, at) };
  });
  const files: BundleEntry[] = tiles.map(({ name, bytes }) => lazily(itemPath(1, name), bytes));
  const record = canonicalBytes({
    ...{ format: 'zegel-item/1', item, case: code, way: 'page' },
    files: files.map(({ size, sha256 }, at) => {
      return { name: tiles[at]!.name, type: 'image/png', size, sha256, derived: false };
    }),
  });
  const recorded = await entry(itemPath(1, itemFiles.record), record);
  const signer = await newSigner();
  const spki = Buffer.from(await crypto.subtle.exportKey('spki', signer.keys.publicKey));
  const fingerprint = createHash('sha256').update(spki).digest('hex');
  const path = join(folder, `zegel-${code}-20261123.zip`);
  const { sealCode } = await written(path, {
    fingerprint,
    recorded,
    files: [recorded, ...files],
    signer: { privateKey: signer.keys.privateKey, certificate: signer.certificate },
  });
  return { path, sealCode };
}

function tile(picture: Uint8Array, at: number): Buffer {
  const bytes = Buffer.alloc(tileSize, picture);
  bytes.writeUInt32BE(at, tileSize - 4);
  return bytes;
}

function lazily(path: string, bytes: () => Buffer): BundleEntry {
  const sha256 = createHash('sha256').update(bytes()).digest('hex');
  const read = async function* () {
    await Promise.resolve();
    yield bytes();
  };
  return { path, size: tileSize, sha256, read };
}

interface Parts {
  fingerprint: string;
  recorded: BundleEntry;
  files: BundleEntry[];
  signer: { privateKey: CryptoKey; certificate: Uint8Array<ArrayBuffer> };
}

async function written(path: string, { fingerprint, recorded, files, signer }: Parts) {
  const { sha256: record } = recorded;
  const openedAt = '2026-11-23T10:00:00.000Z';
  const log = await logOf([
    { at: openedAt, action: 'case-opened', detail: { signer: fingerprint } },
    { at: '2026-11-23T10:01:00.000Z', action: 'item-acquired', item, record },
  ]);
  const caseRecord: CaseRecord = {
    format: bundleFormat,
    ...{ code, openedAt, signer: fingerprint },
    volume: { number: 1, count: 1 },
    items: [{ number: 1, item, record, volume: 1 }],
    ...{ authorities: [], deleted: 0, limits: [] },
    software: { name: 'Zegel', version: '0.1.0' },
  };
  const exhibit = {
    ...{ number: 1, item, record: null, digest: record, damaged: [] },
    ...{ preview: null, revealed: false, identifiers: [], time: noTime },
  };
  const file = openSync(path, 'w');
  const sink = { write: (bytes: Uint8Array) => void writeSync(file, bytes) };
  const at = new Date('2026-11-23T12:00:00Z');
  const rest = { previews: [], authorities: [], statement: noStatement, annex: false };
  const volume = { caseRecord, madeIn: 'Test 1', log, exhibits: [exhibit], files, ...rest };
  const built = await buildVolume({ ...volume, language: 'nl', at, signer }, sink);
  closeSync(file);
  return built;
}

async function logOf(events: CustodyEvent[]) {
  const lines = [];
  let head = emptyHead;
  for (const event of events) {
    const next = await appendEntry(head, event);
    lines.push(next.bytes);
    head = next.head;
  }
  return lines;
}

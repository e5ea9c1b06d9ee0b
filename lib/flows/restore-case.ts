import { caseFiles } from '../backup/layout.ts';
import { type CheckedLog, checkedLog, type LoggedCase, loggedCase } from '../backup/log.ts';
import { anyObject, objectOf } from '../backup/json.ts';
import type { ReadEntry } from '../backup/read-backup.ts';
import { type BackupCase, isBackupItem } from '../backup/records.ts';
import { invalid } from '../backup/invalid.ts';
import { type Bytes, sameBytes } from '../base/bytes.ts';
import { fingerprint, isKeyPair } from '../crypto/signing-key.ts';
import type { ItemRow } from '../store/database.ts';
import { caseNameLabel, entryLabel, signingKeyLabel } from '../store/labels.ts';
import { sealedBlob, sealedJson } from '../store/sealed.ts';
import type { RestoredCase } from '../store/staging.ts';
import { checkCertificate } from '../timestamp/certificate-read.ts';
import { type CasePart, caseParts } from './backup-parts.ts';
import { openItem, type OpenItem } from './restore-item.ts';
import type { Restoring } from './restore-setting.ts';

const mostKey = 64 * 1024;
const mostLog = 40 * 1024 * 1024;
const mostPart = 32 * 1024 * 1024;

/** A case whose files are being read. */
export interface OpenCase {
  code: string;
  /** Takes a file of its folder. */
  file(name: string, entry: ReadEntry): Promise<void>;
  /** Begins an item. */
  itemAbout(number: number, entry: ReadEntry): Promise<void>;
  itemFile(number: number, name: string, entry: ReadEntry): Promise<void>;
  /** The case, once everything of it was there and held. @throws Fault `backup-invalid`. */
  close(): Promise<RestoredCase & { damaged: number }>;
}

/** What was read of a case so far. */
interface Reading {
  files: Map<string, Bytes>;
  log: CheckedLog | null;
  logged: LoggedCase | null;
  parts: { part: CasePart; value: unknown }[];
  item: { number: number; open: OpenItem } | null;
  items: ItemRow[];
  damaged: number;
}

/** Begins a case: nothing of it counts before it is closed. */
export function openCase(restoring: Restoring, claim: BackupCase): OpenCase {
  const { code } = claim;
  const reading: Reading = {
    ...{ files: new Map<string, Bytes>(), log: null, logged: null, parts: [] },
    ...{ item: null, items: [], damaged: 0 },
  };
  return {
    code,
    file: (name, entry) => takeFile(reading, claim, name, entry),
    async itemAbout(number, entry) {
      closeItem(reading);
      const about = await objectOf(entry, isBackupItem, 'what is said of an item');
      const logged = reading.logged?.items.get(about.item);
      if (!reading.logged || !logged || about.number !== number)
        throw invalid('the log does not know an item');
      const own = { code, factsOnly: reading.logged.factsOnly, logged };
      reading.item = { number, open: await openItem(restoring, own, about) };
      if (about.damage.length > 0) reading.damaged++;
    },
    async itemFile(number, name, entry) {
      if (reading.item?.number !== number) throw invalid('a file is in the wrong place');
      await reading.item.open.file(name, entry);
    },
    async close() {
      closeItem(reading);
      return { ...(await restored(restoring, claim, reading)), damaged: reading.damaged };
    },
  };
}

async function takeFile(
  reading: Reading,
  claim: BackupCase,
  name: string,
  entry: ReadEntry,
): Promise<void> {
  const part = caseParts.find(({ file }) => file === name);
  if (reading.item) throw invalid('a file is in the wrong place');
  if (name === caseFiles.log) {
    reading.log = await checkedLog(await entry.whole(mostLog));
    const { seq, digest } = reading.log.head;
    if (seq !== claim.head.seq || digest !== claim.head.digest)
      throw invalid('a custody log does not end where it should');
    reading.logged = loggedCase(reading.log.entries);
  } else if (part) {
    reading.parts.push({ part, value: anyObject(await entry.whole(mostPart), name) });
  } else if (name === caseFiles.key || name === caseFiles.spki || name === caseFiles.certificate) {
    reading.files.set(name, await entry.whole(mostKey));
  } else throw invalid(`${name} is no file of a case`);
}

function closeItem(reading: Reading): void {
  if (reading.item) reading.items.push(reading.item.open.close());
  reading.item = null;
}

async function restored(
  { to }: Restoring,
  { code, head, name, exported }: BackupCase,
  { files, log, logged, parts, items }: Reading,
): Promise<RestoredCase> {
  const [pkcs8, spki] = [files.get(caseFiles.key), files.get(caseFiles.spki)];
  if (!log || !logged || !pkcs8 || !spki) throw invalid('a case is not complete');
  const present = new Set(items.map(({ item }) => item));
  if (present.size !== logged.items.size) throw invalid('an item that the log names is missing');
  await checkKey({ pkcs8, spki }, files.get(caseFiles.certificate) ?? null, logged.signer);
  const { acquired, asked, factsOnly } = logged;
  const custody = [];
  for (const [index, line] of log.lines.entries()) {
    const seq = index + 1;
    custody.push({ case: code, seq, sealed: await sealedBlob(to, entryLabel(code, seq), line) });
  }
  const others = [];
  for (const { part, value } of parts) {
    const target = { to, code, items: present, digests: log.digests };
    others.push({ table: part.table, rows: await part.read(value, target) });
  }
  const row = {
    ...{ code, head, acquired, asked, factsOnly, spki, chosen: 0 },
    name: name === null ? null : await sealedJson(to, caseNameLabel(code), { name }),
    signingKey: await sealedBlob(to, signingKeyLabel(code), pkcs8),
    certificate: files.get(caseFiles.certificate) ?? null,
    ...(exported > 0 ? { exported: Math.min(exported, acquired) } : {}),
  };
  return { row, items, custody, others };
}

/** The key must be the one that the first entry of the log names: else the log would be continued by another. */
async function checkKey(
  key: { pkcs8: Bytes; spki: Bytes },
  certificate: Bytes | null,
  signer: string,
): Promise<void> {
  if ((await fingerprint(key.spki)) !== signer || !(await isKeyPair(key)))
    throw invalid('the signing key is not that of the case');
  const read = certificate && (await checkCertificate(certificate));
  if (certificate && !(read && sameBytes(read.spki, key.spki)))
    throw invalid('the certificate is not that of the signing key');
}

import { mapAtOnce } from '../base/at-once.ts';
import { Fault } from '../base/fault.ts';
import { buildVolume, type Volume, volumeName } from '../bundle/build.ts';
import { type ByteSource } from '../bundle/byte-source.ts';
import type { ByteSink } from '../bundle/entry.ts';
import { verifyBundle } from '../bundle/verify.ts';
import type { Verdict } from '../bundle/verdict.ts';
import type { Bytes } from '../base/bytes.ts';
import type { Identity } from '../crypto/vault-key.ts';
import type { Software } from '../evidence/acquisition.ts';
import { entryOfLine } from '../evidence/custody.ts';
import type { Reporting } from '../evidence/reporting.ts';
import { appendWith, readLog } from '../store/custody.ts';
import { caseOf, currentCase } from '../store/current-case.ts';
import type { CaseRow, Database, ItemRow } from '../store/database.ts';
import { readReporting } from '../store/reporting.ts';
import { storageFault } from '../store/storage-fault.ts';
import { noteExported } from '../store/exported.ts';
import { recipient } from '../store/vault.ts';
import type { AskSetting } from './ask-authority.ts';
import { chosenItems, previewFor } from './export-choice.ts';
import { type CheckedItem, checkItem } from './export-check.ts';
import { describe } from './export-describe.ts';
import type {
  BundleLanguage,
  ExportedVolume,
  ExportProgress,
  ExportResult,
  SignatureStamp,
} from './export-events.ts';
import { counting, telling } from './export-telling.ts';
import { recordLeftOut } from './export-left-out.ts';
import { stampSignature } from './export-time.ts';

/** A file that is written in order, and read once it is finished. */
export interface ExportTarget extends ByteSink {
  finish(): Promise<ByteSource>;
  discard(): Promise<void>;
}

/** What an export needs of the world. */
export interface ExportSetting extends AskSetting {
  database: Database;
  /** The vault is unlocked for as long as the export runs. */
  identity: Identity;
  software(): Promise<Software>;
  create(name: string): Promise<ExportTarget>;
  /** Makes `report.pdf`; without it there is none. */
  pdf?: Volume['pdf'];
  /** A small JPEG of a picture: blurred for good, unless it is to be revealed. */
  preview(png: Bytes, revealed: boolean): Promise<Bytes>;
  progress(progress: ExportProgress): void;
  /** Most bytes of one volume; the default is 2 GiB. */
  volumeLimit?: number;
}

/**
 * Writes the case as one or more bundles, and offers them only when our own verifier finds nothing
 * wrong with any of them. Damage that was there before is written into the log, and so into the
 * bundle: never a hole that nobody mentions.
 * @throws Fault `export-empty`, `export-invalid`, `export-too-large`, `storage-full`, `record-unreadable`.
 */
export async function exportCase(
  setting: ExportSetting,
  language: BundleLanguage,
): Promise<ExportResult> {
  const at = setting.clock();
  const own = await currentCase(setting.database);
  const by = setting.identity;
  if (!own) throw new Fault('export-empty', 'There is no case.');
  const { code, factsOnly } = own;
  const reporting = await readReporting(setting.database, by, code);
  const { chosen, leftOut } = await chosenItems(setting.database, by, code, reporting);
  if (chosen.length === 0) throw new Fault('export-empty', 'The case holds no items.');
  const items = await checkedItems({ setting, by, factsOnly }, chosen, reporting);
  await recordDamage(setting, by, code, items);
  await recordLeftOut(setting, by, code, items);
  const row = await caseOf(setting.database, code);
  await sameKind(row, factsOnly);
  const content = { items, leftOut, reporting, at, language };
  const volumes = await describe(setting, by, row, content);
  const exported: ExportedVolume[] = [];
  for (const volume of volumes) exported.push(await write(setting, volume));
  await recordExport(setting, code, exported, factsOnly);
  const numbers = [...chosen, ...leftOut].map(({ number }) => number);
  await noteExported(setting.database, code, Math.max(...numbers));
  const damaged = items.filter(({ damage }) => damage.length > 0).length;
  return { ok: true, volumes: exported, items: items.length, damaged };
}

/** Items that are read through beside each other; each may hold a picture in memory. */
const checkedAtOnce = 3;

async function checkedItems(
  { setting, by, factsOnly }: { setting: ExportSetting; by: Identity; factsOnly: boolean },
  rows: readonly ItemRow[],
  reporting: Reporting,
): Promise<CheckedItem[]> {
  const { database, progress } = setting;
  const total = rows.reduce((sum, { size }) => sum + size, 0);
  let done = 0;
  return mapAtOnce(rows, checkedAtOnce, async (row) => {
    progress({ phase: 'checking', done, total });
    const preview = previewFor(setting.preview, reporting, row.item);
    const item = await checkItem({ database, by, row, preview, factsOnly });
    done += row.size;
    return item;
  });
}

// An entry a damaged file, once: the same damage found again is not news.
async function recordDamage(
  { database, clock }: ExportSetting,
  by: Identity,
  code: string,
  items: readonly CheckedItem[],
): Promise<void> {
  const to = await recipient(database);
  const known = new Set((await readLog(database, by, code)).map(damageKey));
  for (const { row, damage } of items) {
    for (const { file, fault, found } of damage) {
      if (known.has(`${row.item} ${file}`)) continue;
      const detail = { file, fault, ...(found ? { found } : {}) };
      const { item, record } = row;
      const action = 'integrity-failed' as const;
      const eventNow = () => ({ action, at: clock().toISOString(), item, record, detail });
      await appendWith(database, to, code, eventNow, () => Promise.resolve());
    }
  }
}

function damageKey(line: Bytes): string {
  const { action, item, detail } = entryOfLine(line);
  return action === 'integrity-failed' ? `${item} ${detail?.['file']}` : '';
}

async function write(setting: ExportSetting, volume: Volume): Promise<ExportedVolume> {
  const name = `${volumeName(volume)}.zip`;
  const total = volume.files.reduce((sum, { size }) => sum + size, 0);
  const target = await setting.create(name);
  try {
    const counted = counting(target, (done) => setting.progress({ phase: 'writing', done, total }));
    const told: SignatureStamp[] = [];
    const stamped = {
      ...volume,
      stampSignature: stamping(setting, told),
      pdf: telling(setting.pdf, setting.progress),
    };
    const built = await buildVolume(stamped, counted);
    const source = await target.finish();
    const onProgress = (done: number) => setting.progress({ phase: 'verifying', done, total });
    const verdict = await verifyBundle(source, { name, onProgress });
    refuse(verdict, built.sealCode);
    return { ...built, size: source.size, stamps: told };
  } catch (thrown) {
    await target.discard();
    throw storageFault(thrown);
  }
}

/** Asks for the stamps over the signature, and notes how that went. */
function stamping(setting: ExportSetting, told: SignatureStamp[]): Volume['stampSignature'] {
  return async (imprint) => {
    const stamped = await stampSignature(setting.database, setting, imprint);
    told.push(...stamped.told);
    return stamped.replies;
  };
}

function refuse(verdict: Verdict, sealCode: string): void {
  if (verdict.level !== 'error' && verdict.sealCode === sealCode) return;
  const wrong = verdict.findings.filter(({ level }) => level === 'error');
  const told = wrong.map(({ check, code, path }) => `${check}: ${code} ${path ?? ''}`);
  throw new Fault('export-invalid', told.slice(0, 5).join('; '));
}

async function recordExport(
  { database, clock }: ExportSetting,
  code: string,
  volumes: readonly ExportedVolume[],
  factsOnly: boolean,
): Promise<void> {
  const to = await recipient(database);
  for (const { name, sealCode, stamps } of volumes) {
    const times = stamps.map((stamp) => (stamp.ok ? stamp.time : stamp.reason));
    const detail = { name, sealCode, ...(times.length > 0 ? { stamps: times.join(', ') } : {}) };
    const action = 'bundle-exported' as const;
    const eventNow = () => ({ action, at: clock().toISOString(), detail });
    await appendWith(database, to, code, eventNow, (row) => sameKind(row, factsOnly));
  }
}

// A case that became facts only meanwhile: the bundle with its pictures is not offered.
function sameKind(row: CaseRow, factsOnly: boolean): Promise<void> {
  if (row.factsOnly !== factsOnly)
    throw new Fault('facts-only', 'The case became facts only during the export.');
  return Promise.resolve();
}

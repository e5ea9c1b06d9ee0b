import { type Bytes, utf8 } from '../base/bytes.ts';
import { Fault, messageOf } from '../base/fault.ts';
import { type Clock, zoneAt } from '../base/time.ts';
import type { CaptureReply, PageTarget } from '../browser/messages.ts';
import type { PictureSize } from '../browser/picture.ts';
import type { Page, Watch } from '../browser/tabs.ts';
import { sha256 } from '../crypto/hash.ts';
import {
  type Acquisition,
  type FileRecord,
  recordFormat,
  type Software,
  type Trigger,
} from '../evidence/acquisition.ts';
import type { Change, Coverage, Failure } from '../evidence/coverage.ts';
import type { PageReading } from '../evidence/facts.ts';
import { itemFiles } from '../evidence/item-files.ts';
import { pageAccess } from '../evidence/page-access.ts';
import type { TimeAtCapture } from '../evidence/stamp.ts';
import type { NewItem } from '../store/items.ts';

/** What a capture needs of the world. */
export interface CaptureSetting {
  clock: Clock;
  software(): Promise<Software>;
  pageAt(target: PageTarget): Promise<Page>;
  watch(page: Page): Watch;
  readPage(tab: number): Promise<PageReading>;
  viewOf(window: number): Promise<Bytes>;
  sizeOf(png: Bytes): PictureSize | null;
  preview(png: Bytes): Promise<string>;
  /** What is known of trusted time now; takes two seconds at most and never throws. */
  beforeToken(): Promise<TimeAtCapture>;
  /** Code of the case that captures go to. */
  caseCode(): Promise<string>;
  /** Notes that a capture begins, so that one that breaks off is not forgotten. @throws Fault. */
  begin(item: string, trigger: Trigger): Promise<void>;
  /** Forgets a capture of which nothing came. */
  abandon(item: string): Promise<void>;
  /** Stores an item whole or not at all. @throws Fault `storage-full`, `storage-failed`. */
  store(item: NewItem): Promise<void>;
}

interface Seen {
  picture: Bytes | null;
  reading: PageReading | null;
  changes: Change[];
  failures: Failure[];
}

/**
 * Keeps what a window shows: the untouched view, the page's facts, its text and a copy of it.
 * What fails on the way is recorded in the item; only when there is nothing at all, no item is made.
 * @throws Fault `page-gone`, `page-forbidden`, `nothing-captured`, `storage-full`, `storage-failed`.
 */
export async function captureScreen(
  setting: CaptureSetting,
  target: PageTarget,
  trigger: Trigger,
): Promise<CaptureReply> {
  const item = crypto.randomUUID();
  await setting.begin(item, trigger);
  try {
    return await takeAndStore(setting, { item, target, trigger, startedAt: setting.clock() });
  } catch (thrown) {
    // The reporter is told right away that there is no item; there is nothing left to close later.
    await setting.abandon(item);
    throw thrown;
  }
}

interface Click {
  item: string;
  target: PageTarget;
  trigger: Trigger;
  startedAt: Date;
}

async function takeAndStore(setting: CaptureSetting, click: Click): Promise<CaptureReply> {
  const page = await setting.pageAt(click.target);
  refuseForbidden(page);
  const asking = setting.beforeToken();
  const seen = await look(setting, page);
  if (!seen.picture && !seen.reading) throw refusal(seen);
  const trustedTime = await asking;
  const made = await assemble(setting, { ...click, page, seen, trustedTime });
  await setting.store(made);
  return { ok: true, item: click.item, failed: made.record.failures.map(({ step }) => step) };
}

// Picture and facts at the same moment: nothing lies between what is seen and what is read.
async function look(setting: CaptureSetting, page: Page): Promise<Seen> {
  const watch = setting.watch(page);
  const [view, reading] = await Promise.allSettled([
    setting.viewOf(page.target.window),
    setting.readPage(page.target.tab),
  ]);
  const changes = await watch.stop();
  const failures: Failure[] = [];
  const picture = outcome(view, 'view', failures);
  const facts = outcome(reading, 'page', failures);
  return { picture: ofThisPage(picture, changes, failures), reading: facts, changes, failures };
}

function outcome<T>(
  settled: PromiseSettledResult<T>,
  step: Failure['step'],
  failures: Failure[],
): T | null {
  if (settled.status === 'fulfilled') return settled.value;
  const code = step === 'view' ? 'picture-failed' : 'page-unreadable';
  failures.push({ step, code, message: messageOf(settled.reason) });
  return null;
}

// A window takes the picture of whatever tab is in front: after a switch it may show another page.
function ofThisPage(picture: Bytes | null, changes: Change[], failures: Failure[]): Bytes | null {
  if (!picture || !changes.some(({ kind }) => kind === 'tab-switched')) return picture;
  const message = 'Another tab came to the front, so the picture may show another page.';
  failures.push({ step: 'view', code: 'page-changed', message });
  return null;
}

// Browsers would still give the picture of some of their own pages: their lists of visited pages
// and downloads, for example. That is nobody's evidence, and popup and shortcut must not differ.
function refuseForbidden({ address }: Page): void {
  if (['open', 'local-file'].includes(pageAccess(address))) return;
  throw new Fault('page-forbidden', 'Browsers keep extensions away from this page.');
}

function refusal({ changes, failures }: Seen): Fault {
  const told = failures.map(({ message }) => message).join(' ');
  if (changes.some(({ kind }) => kind === 'tab-closed')) return new Fault('page-gone', told);
  return new Fault('nothing-captured', told);
}

interface Capture extends Click {
  page: Page;
  seen: Seen;
  trustedTime: TimeAtCapture;
}

async function assemble(setting: CaptureSetting, capture: Capture): Promise<NewItem> {
  const { item, page, seen, startedAt, trigger, trustedTime } = capture;
  const files = filesOf(seen);
  const finishedAt = setting.clock();
  const record: Acquisition = {
    format: recordFormat,
    item,
    case: await setting.caseCode(),
    way: 'screen',
    trigger,
    startedAt: startedAt.toISOString(),
    finishedAt: finishedAt.toISOString(),
    zone: zoneOf(finishedAt),
    trustedTime,
    address: page.address,
    page: seen.reading?.facts ?? null,
    files: await Promise.all(files.map(recorded)),
    coverage: coverageOf(setting, seen),
    failures: seen.failures,
    software: await setting.software(),
  };
  return { record, files, summary: await summaryOf(setting, record, seen) };
}

function zoneOf(moment: Date): Acquisition['zone'] {
  const { name, offsetMinutes } = zoneAt(moment);
  return { name, offsetMinutes };
}

interface NewFile {
  name: string;
  type: string;
  bytes: Bytes;
}

function filesOf({ picture, reading }: Seen): NewFile[] {
  const files: NewFile[] = [];
  if (picture) files.push({ name: itemFiles.view, type: 'image/png', bytes: picture });
  if (!reading) return files;
  const { html, text } = reading;
  const type = 'text/plain;charset=utf-8';
  files.push({ name: itemFiles.text, type, bytes: utf8(text) });
  files.push({ name: itemFiles.html, type: 'text/html;charset=utf-8', bytes: utf8(html) });
  return files;
}

async function recorded({ name, type, bytes }: NewFile): Promise<FileRecord> {
  return { name, type, size: bytes.length, sha256: await sha256(bytes), derived: false };
}

function coverageOf(setting: CaptureSetting, { picture, changes }: Seen): Coverage {
  const size = picture ? setting.sizeOf(picture) : null;
  const taken = picture ? 1 : 0;
  return { planned: 1, taken, width: size?.width ?? null, height: size?.height ?? null, changes };
}

async function summaryOf(
  setting: CaptureSetting,
  record: Acquisition,
  { picture, reading }: Seen,
): Promise<NewItem['summary']> {
  return {
    item: record.item,
    at: record.startedAt,
    address: record.address ?? reading?.facts.address ?? null,
    title: (reading?.facts.title ?? '').slice(0, 300),
    preview: picture ? await previewOf(setting, picture) : null,
    failures: record.failures.length,
  };
}

// A list without a thumbnail is no loss of evidence: it is made from the picture, which is kept,
// and a picture that cannot be decoded shows when it is opened.
async function previewOf(setting: CaptureSetting, picture: Bytes): Promise<string | null> {
  try {
    return await setting.preview(picture);
  } catch {
    return null;
  }
}

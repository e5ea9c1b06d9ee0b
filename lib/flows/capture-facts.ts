import type { CaptureReply } from '../browser/messages.ts';
import { factsWithoutPictures, withoutPictures } from '../evidence/facts-only.ts';
import type { PageReading } from '../evidence/facts.ts';
import type { TimeAtCapture } from '../evidence/stamp.ts';
import { factsFiles } from './capture-files.ts';
import type { Seen } from './capture-look.ts';
import { type Looked, recordOf, summaryOf } from './capture-record.ts';
import { type CaptureSetting, named } from './capture-setting.ts';

/** A capture of which an item came. */
export type DoneReply = Extract<CaptureReply, { ok: true }>;

/**
 * Stores what is known of a page without any picture: address, accounts, ids, times and text. What
 * is written into those as a picture is cut, and the record says so.
 */
export async function storeFacts(
  setting: CaptureSetting,
  looked: Looked,
  asking: Promise<TimeAtCapture>,
): Promise<DoneReply> {
  const page = factsWithoutPictures(looked.page);
  const seen = { ...looked.seen, reading: looked.seen.reading && cleared(looked.seen.reading) };
  const own = { ...looked, page, seen };
  const files = await factsFiles(seen);
  const rest = { files: files.map(({ record }) => record), long: null, part: null, media: [] };
  const done = { ...own, ...rest, failures: seen.failures, trustedTime: await asking };
  const record = factsWithoutPictures(await recordOf(setting, done));
  const summary = await summaryOf(setting, own, seen.failures.length);
  await setting.store({ record, files: files.map(named), summary });
  return { ok: true, item: looked.item, failed: seen.failures.map(({ step }) => step) };
}

function cleared(reading: PageReading): PageReading {
  const text = withoutPictures(reading.text);
  const facts = factsWithoutPictures(reading.facts);
  const same = text === reading.text && JSON.stringify(facts) === JSON.stringify(reading.facts);
  const cut = { what: 'pictures in text', had: null, kept: 0, why: 'facts-only' as const };
  return { ...reading, text, facts: same ? facts : { ...facts, cuts: [...facts.cuts, cut] } };
}

/** A capture whose pictures were refused half-way, as one of facts only that says so. */
export function withoutView(looked: Looked): Looked {
  const message =
    'The case became facts only during this capture. Its pictures were dropped, and the rest of it stopped.';
  const failure = { step: 'capture' as const, code: 'facts-only', message };
  const seen: Seen = {
    ...looked.seen,
    picture: null,
    failures: [...looked.seen.failures.filter(({ step }) => step === 'page'), failure],
  };
  return { ...looked, order: { ...looked.order, way: 'facts' }, seen };
}

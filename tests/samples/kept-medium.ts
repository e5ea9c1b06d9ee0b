import type { MediaRecord, MediumTarget } from '../../lib/evidence/media-record.ts';
import { capture } from '../../lib/flows/capture.ts';
import { caseReview } from '../../lib/flows/case-review.ts';
import type { Database } from '../../lib/store/database.ts';
import { type Odd, openVault, order, setting } from './capture.ts';
import { type FakeMedium, fakeMedium, pointed } from './medium.ts';

/** Keeps a medium of a made-up page; gives its item, opened, and the routes that were gone. */
export async function keptMedium(
  database: Database,
  page: Omit<FakeMedium, 'opened'>,
  target: MediumTarget = pointed(),
  odd: Odd = {},
) {
  const opened: FakeMedium['opened'] = [];
  const parts = setting(database, { medium: fakeMedium({ ...page, opened }), ...odd });
  const reply = await capture(parts, order({ way: 'media', medium: target }));
  if (!reply.ok) throw new Error(reply.fault);
  const item = await caseReview(database, parts.clock, openVault(database)).open(reply.item);
  return { ...item, medium: item.record.media![0]!, opened, failed: reply.failed };
}

/** The routes that gave nothing, with their reasons. */
export function triedIn({ tried }: MediaRecord): unknown[][] {
  return tried.map(({ route, reason }) => [route, reason]);
}

/** Names of what lies in the vault that no record has. */
export async function unnamedFiles(database: Database): Promise<string[]> {
  const rows = await database.files.toArray();
  return rows.map(({ name }) => name).filter((name) => name.includes('#'));
}

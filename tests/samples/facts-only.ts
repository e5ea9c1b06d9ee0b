import { expect } from 'vitest';
import type { CaptureWay } from '../../lib/evidence/capture-way.ts';
import type { PageReading } from '../../lib/evidence/facts.ts';
import { capture } from '../../lib/flows/capture.ts';
import { caseReview } from '../../lib/flows/case-review.ts';
import type { Cases } from '../../lib/flows/cases.ts';
import { ownCases } from '../../lib/flows/own-cases.ts';
import type { OpenedItem, Review } from '../../lib/flows/review.ts';
import type { CaptureReply } from '../../lib/browser/messages.ts';
import type { Database } from '../../lib/store/database.ts';
import { readSummary } from '../../lib/store/items.ts';
import { fileLabel } from '../../lib/store/labels.ts';
import { openedBytes } from '../../lib/store/sealed.ts';
import { freshDatabase, type Odd, openVault, order, png, reading, setting } from './capture.ts';

/** The files of an item of facts only. */
export const facts = ['item.json', 'page.txt'];

/** A vault of its own, and what a test does with it. */
export interface Vault {
  database: Database;
  review: Review;
  cases: Cases;
  captured(way: CaptureWay, odd?: Odd): Promise<OpenedItem & { reply: CaptureReply }>;
  /** The names of everything in the vault, and proof that none of it is a picture. */
  stored(): Promise<string[]>;
  actions(): Promise<string[]>;
}

/** A fresh vault without a passphrase. */
export function freshVault(): Vault {
  const database = freshDatabase();
  const clock = () => new Date();
  const review = caseReview(database, clock, openVault(database));
  return {
    database,
    review,
    cases: ownCases(database, clock, openVault(database)),
    async captured(way, odd = {}) {
      const reply = await capture(setting(database, odd), order({ way }));
      if (!reply.ok) throw new Error(reply.fault);
      return { ...(await review.open(reply.item)), reply };
    },
    stored: () => storedIn(database),
    actions: async () => (await review.log()()).map(({ action }) => action),
  };
}

async function storedIn(database: Database): Promise<string[]> {
  const by = await openVault(database)();
  const rows = await database.files.toArray();
  for (const { item, name, sealed } of rows) {
    const bytes = await openedBytes(by, fileLabel(item, name), sealed);
    expect(bytes.slice(0, 4)).not.toEqual(png(1, 1).slice(0, 4));
    expect(new TextDecoder().decode(bytes)).not.toMatch(/data:image|iVBOR/);
  }
  for (const row of await database.items.toArray())
    expect((await readSummary(by, row)).preview).toBeNull();
  return rows.map(({ name }) => name).sort();
}

/** A page that has a picture written into it as text, in every place that is read. */
export function withIn(written: string): PageReading {
  const page = reading();
  const media = { kind: 'image' as const, address: written, width: 9, height: 9, alt: '' };
  const jsonLd = [`{"image":"${written.replace('image/', 'image\\/')}"}`];
  const meta = [{ name: 'og:image', content: written.slice('data:image/png;base64,'.length) }];
  const text = `Zie ${written} hier\ndata:\nniet/dit,hier\n`;
  return { ...page, text, facts: { ...page.facts, title: text, media: [media], jsonLd, meta } };
}

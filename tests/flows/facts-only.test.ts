import { beforeEach, describe, expect, it } from 'vitest';
import type { Bytes } from '../../lib/base/bytes.ts';
import { captureWays } from '../../lib/evidence/capture-way.ts';
import type { MinorAnswer } from '../../lib/evidence/facts-only.ts';
import { captureDesk } from '../../lib/flows/capture-desk.ts';
import { capture } from '../../lib/flows/capture.ts';
import type { CaptureSetting } from '../../lib/flows/capture-setting.ts';
import type { Cases } from '../../lib/flows/cases.ts';
import { closeInterrupted } from '../../lib/flows/close-interrupted.ts';
import type { Review } from '../../lib/flows/review.ts';
import type { Database } from '../../lib/store/database.ts';
import { order, png, setting, target } from '../samples/capture.ts';
import { facts, freshVault, type Vault, withIn } from '../samples/facts-only.ts';

const clock = () => new Date();
let vault: Vault;
let database: Database;
let review: Review;
let cases: Cases;

beforeEach(() => {
  vault = freshVault();
  ({ database, review, cases } = vault);
});

describe('a case in which someone may be under 18', () => {
  it.each(captureWays)('keeps facts only when %s was asked for', async (way) => {
    await cases.answerMinor('yes');
    const marked = { x: 1, y: 1, width: 5, height: 5 };
    const { record, reply } = await vault.captured(way, { fake: { height: 200, mark: marked } });
    expect(await vault.stored()).toEqual(facts);
    expect(record).toMatchObject({ way: 'facts', coverage: { planned: 0, taken: 0 } });
    expect(reply).toEqual({
      ok: true,
      item: record.item,
      failed: [],
      ...(way !== 'facts' && { factsOnly: true }),
    });
  });

  it.each(['shortcut', 'menu'] as const)('keeps facts only by %s', async (trigger) => {
    await cases.answerMinor('unknown');
    const desk = captureDesk({
      activePage: () => Promise.resolve({ target, address: 'https://groep.example/' }),
      capture: (wish) => capture(setting(database), wish),
      show: () => Promise.resolve(),
      remember: () => Promise.resolve(),
      clearProgress: () => Promise.resolve(),
    });
    await desk.press('screen', trigger);
    await desk.press('page', trigger);
    expect(await vault.stored()).toEqual([...facts, ...facts].sort());
  });

  it('never asks the browser for a picture', async () => {
    await cases.answerMinor('yes');
    const view = () => Promise.reject(new Error('a picture was asked for'));
    const { record } = await vault.captured('screen', { view });
    expect(record.failures).toEqual([]);
  });

  it('is one too when the answer is not known, and is none after "no"', async () => {
    const of = async (answer: MinorAnswer) => {
      await cases.answerMinor(answer);
      return (await review.overview()).factsOnly;
    };
    expect(await of('unknown')).toBe(true);
    expect(await of('yes')).toBe(true);
    expect(await of('no')).toBe(false);
    const answers = (await review.log()()).map(({ detail }) => detail?.['answer']);
    expect(answers).toEqual([undefined, 'unknown', 'yes', 'no']);
    expect((await vault.captured('screen')).files).toHaveLength(3);
  });

  it('keeps no picture that is written into the page as text, and says that it was cut', async () => {
    await cases.answerMinor('yes');
    const written = `data:image/png;base64,${'iVBORw0KGgo'.padEnd(90, 'A')}`;
    const { record } = await vault.captured('facts', {
      page: () => Promise.resolve(withIn(written)),
    });
    expect(await vault.stored()).toEqual(facts);
    expect(record.page?.media[0]?.address).toBe('data:cut');
    expect(record.page?.cuts).toMatchObject([{ what: 'pictures in text', why: 'facts-only' }]);
    expect(record.failures).toEqual([]);
  });
});

describe('a case that becomes facts only during a capture', () => {
  it('keeps of one screen the facts, and says why', async () => {
    const view = async () => {
      await cases.answerMinor('yes');
      return png(40, 25);
    };
    const { record, reply } = await vault.captured('screen', { view });
    expect(await vault.stored()).toEqual(facts);
    expect(record.failures).toMatchObject([{ step: 'capture', code: 'facts-only' }]);
    expect(reply).toMatchObject({ failed: ['capture'], factsOnly: true });
    expect(await vault.actions()).toEqual([
      'case-opened',
      'minor-answered',
      'acquisition-incomplete',
    ]);
  });

  it('stops a longer one, drops its pictures and keeps the facts', async () => {
    let views = 0;
    const view = async () => {
      if (++views === 4) await cases.answerMinor('unknown');
      return png(40, 25);
    };
    const { record } = await vault.captured('page', { view, fake: { height: 5000 } });
    expect(views).toBeLessThan(8);
    expect(await vault.stored()).toEqual(facts);
    expect(await database.pending.count()).toBe(0);
    expect(record.coverage).toMatchObject({ taken: 0 });
    expect(record.coverage.long).toBeUndefined();
  });

  it('between two of its files keeps the text once', async () => {
    const parts = setting(database);
    const keep: CaptureSetting['keep'] = async (item, file) => {
      if (file.record.name === 'page.txt') await cases.answerMinor('yes');
      await parts.keep(item, file);
    };
    const { files } = await vault.captured('page', { keep, fake: { height: 200 } });
    expect(files.map(({ name, fault }) => [name, fault])).toEqual([['page.txt', null]]);
    expect(await vault.stored()).toEqual(facts);
  });

  it('has nothing left of one that a dead worker never finished', async () => {
    const stuck: CaptureSetting = setting(database, { fake: { height: 5000 } });
    let views = 0;
    let reached = () => {};
    const waiting = new Promise<void>((resolve) => (reached = resolve));
    const viewOf = () => {
      if (++views < 4) return Promise.resolve(png(40, 25));
      reached();
      return new Promise<Bytes>(() => undefined);
    };
    void capture({ ...stuck, viewOf }, order({ way: 'page' }));
    await waiting;
    expect((await database.files.toArray()).length).toBeGreaterThan(3);
    await cases.answerMinor('yes');
    expect(await database.files.count()).toBe(0);
    await closeInterrupted(database, clock, stuck.software);
    expect(await database.files.toCollection().primaryKeys()).toHaveLength(1);
    expect((await review.log()()).at(-1)?.action).toBe('acquisition-incomplete');
  });

  it('stays as it is when another case is chosen meanwhile: the capture ends where it began', async () => {
    await cases.answerMinor('no');
    const [first] = await cases.list();
    const view = async () => {
      await cases.open();
      await cases.answerMinor('yes');
      return png(40, 25);
    };
    const { record } = await vault.captured('screen', { view });
    expect(record.case).toBe(first!.code);
    expect((await review.overview()).count).toBe(0);
  });
});

import { beforeEach, describe, expect, it } from 'vitest';
import { freshVault, type Vault } from '../samples/facts-only.ts';
import { setting } from '../samples/capture.ts';

let vault: Vault;

beforeEach(() => {
  vault = freshVault();
});

const shown = async () =>
  (await vault.cases.list()).map(({ name, count, current }) => [name, count, current]);

describe('several cases', () => {
  it('are opened, named and chosen; captures go to the chosen one', async () => {
    const { cases } = vault;
    await vault.captured('screen');
    await cases.rename('  Oude zaak ');
    await cases.open();
    await cases.rename('Nieuwe zaak');
    await vault.captured('facts');
    await vault.captured('facts');
    expect(await shown()).toEqual([
      ['Nieuwe zaak', 2, true],
      ['Oude zaak', 1, false],
    ]);
    const [, old] = await cases.list();
    await cases.choose(old!.code);
    expect(await vault.review.items()).toHaveLength(1);
    expect((await vault.review.overview()).code).toBe(old!.code);
    const { record } = await vault.captured('facts');
    expect(record.case).toBe(old!.code);
  });

  it('each have a log and an answer of their own', async () => {
    const { cases } = vault;
    await cases.answerMinor('yes');
    await cases.open();
    expect(await cases.kind()).toEqual({ asked: false, factsOnly: false });
    expect(await vault.actions()).toEqual(['case-opened']);
    expect((await vault.captured('screen')).files).toHaveLength(3);
  });

  it('stay when the current one is deleted: another one is current then', async () => {
    const { cases } = vault;
    await cases.rename('Een');
    await cases.open();
    await cases.rename('Twee');
    await vault.review.removeCase();
    expect(await shown()).toEqual([['Een', 0, true]]);
    await vault.review.removeCase();
    expect(await shown()).toEqual([]);
    expect((await vault.review.overview()).code).toBeNull();
  });

  it('keep their names sealed, and lose an empty one', async () => {
    const { cases, database } = vault;
    await cases.rename('Geheime naam');
    const [row] = await database.cases.toArray();
    expect(row!.name).toBeInstanceOf(Blob);
    expect(new TextDecoder().decode(await row!.name!.arrayBuffer())).not.toContain('Geheime');
    await cases.rename('   ');
    expect(await shown()).toEqual([[null, 0, true]]);
  });

  it('cannot be chosen when they are gone', async () => {
    await vault.cases.rename('Een');
    await expect(vault.cases.choose('weg')).rejects.toMatchObject({ code: 'storage-failed' });
    const parts = setting(vault.database);
    expect((await parts.begin(crypto.randomUUID(), 'popup', 'screen')).way).toBe('screen');
  });
});

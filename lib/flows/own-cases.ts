import { asFault } from '../base/fault.ts';
import type { Clock } from '../base/time.ts';
import type { Identity } from '../crypto/vault-key.ts';
import { chooseCase, ensureCase, openCase } from '../store/cases.ts';
import { currentCase } from '../store/current-case.ts';
import { readCaseName, renameCase } from '../store/case-name.ts';
import type { CaseRow, Database } from '../store/database.ts';
import { answerMinor, picturesLeft } from '../store/facts-only.ts';
import { recipient } from '../store/vault.ts';
import { caseKind } from './case-kind.ts';
import { type Cases, type ListedCase, longestName, type NamedCase } from './cases.ts';
import type { Unlocked } from './identity.ts';

/** The cases of this vault, for the screens. */
export function ownCases(database: Database, clock: Clock, unlocked: Unlocked): Cases {
  const ensured = async () => (await ensureCase(database, clock())).code;
  return {
    list: async () => listed(database, await unlocked()),
    names: async () => named(database, await unlocked()),
    kind: () => caseKind(database),
    async open() {
      await openCase(database, clock());
    },
    choose: (code) => chooseCase(database, code),
    async rename(name) {
      const cut = name.trim().slice(0, longestName);
      await renameCase(database, await recipient(database), await ensured(), cut);
    },
    async answerMinor(answer) {
      await answerMinor(database, await recipient(database), await ensured(), answer, clock);
    },
    picturesLeft: async () => leftIn(database, await currentCase(database)),
    async erasePictures() {
      const by = await unlocked();
      const row = await currentCase(database);
      if (!row?.factsOnly) return;
      // Asked for once in a case, if ever: not a part of every popup.
      const { erasePictures } = await import('./erase-pictures.ts');
      await erasePictures(database, by, row.code, clock);
    },
  };
}

async function listed(database: Database, by: Identity): Promise<ListedCase[]> {
  const cases = (await named(database, by)).map(async (one) => {
    const { code } = one;
    const own = database.items.where('[case+number]').between([code, 0], [code, Infinity]);
    return { ...one, count: await own.count() };
  });
  return Promise.all(cases);
}

async function named(database: Database, by: Identity): Promise<NamedCase[]> {
  const current = (await currentCase(database))?.code;
  const rows = await database.cases.toArray();
  const cases = rows.map(async (row) => {
    const { code } = row;
    return { code, name: await nameOf(by, row), current: code === current };
  });
  return (await Promise.all(cases)).sort(inOrder);
}

function inOrder(a: NamedCase, b: NamedCase): number {
  if (a.current !== b.current) return a.current ? -1 : 1;
  return (a.name ?? '').localeCompare(b.name ?? '') || a.code.localeCompare(b.code);
}

// A name that no longer opens must not take the list away.
async function nameOf(by: Identity, row: CaseRow): Promise<string | null> {
  try {
    return await readCaseName(by, row);
  } catch (thrown) {
    console.warn('the name of a case does not open', asFault(thrown));
    return null;
  }
}

async function leftIn(database: Database, row: CaseRow | undefined) {
  if (!row?.factsOnly) return { items: 0, files: 0 };
  const left = await picturesLeft(database, row.code);
  return { items: left.size, files: [...left.values()].flat().length };
}

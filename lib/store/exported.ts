import type { CaseRow, Database } from './database.ts';

/** Notes up to which item a case was exported. A bundle that is finished later may hold less. */
export async function noteExported(
  database: Database,
  code: string,
  newest: number,
): Promise<void> {
  await database.write([database.cases], async () => {
    const row = await database.cases.get(code);
    if (!row) return;
    await database.cases.update(code, { exported: Math.max(newest, row.exported ?? 0) });
  });
}

/** How many items came after the last export, and are still there. Needs no key. */
export function notExported(
  database: Database,
  { code, exported = 0 }: Pick<CaseRow, 'code' | 'exported'>,
): Promise<number> {
  const later = database.items.where('[case+number]');
  return later.between([code, exported], [code, Infinity], false).count();
}

/** Sealed bytes of the items of a case, but for those that are left out. Needs no key. */
export async function sizeOfItems(
  database: Database,
  code: string,
  leftOut: readonly string[],
): Promise<number> {
  let sum = 0;
  const own = database.items.where('[case+number]').between([code, 0], [code, Infinity]);
  await own.each(({ item, size }) => {
    if (!leftOut.includes(item)) sum += size;
  });
  return sum;
}

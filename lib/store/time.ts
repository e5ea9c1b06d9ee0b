import type { AuthorityRow, Database, TimeRow } from './database.ts';

const off: TimeRow = { id: 'time', on: false, chosen: [], newest: null, refused: {} };

/** Whether and where time is asked for. Off until the reporter chooses otherwise. */
export async function timeRow(database: Database): Promise<TimeRow> {
  return (await database.time.get('time')) ?? off;
}

/** Changes part of it. */
export function updateTime(
  database: Database,
  change: (row: TimeRow) => Partial<Omit<TimeRow, 'id'>>,
): Promise<void> {
  return database.write([database.time], async () => {
    const row = await timeRow(database);
    await database.time.put({ ...row, ...change(row) });
  });
}

/** The authorities that the reporter added, in order of their identifiers. */
export function ownAuthorities(database: Database): Promise<AuthorityRow[]> {
  return database.authorities.toArray();
}

/** Keeps an authority of the reporter's own. */
export async function keepAuthority(database: Database, row: AuthorityRow): Promise<void> {
  await database.write([database.authorities], () => database.authorities.put(row));
}

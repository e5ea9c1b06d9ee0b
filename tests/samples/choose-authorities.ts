import type { Database } from '../../lib/store/database.ts';
import { keepAuthority, updateTime } from '../../lib/store/time.ts';
import type { TestAuthority } from './authority.ts';

/** Turns trusted time on in a database, with authorities by their identifiers. */
export async function chooseAuthorities(
  database: Database,
  authorities: Readonly<Record<string, TestAuthority>>,
): Promise<void> {
  for (const [id, { rootDer }] of Object.entries(authorities)) {
    const url = `https://${id}.example/`;
    await keepAuthority(database, { id, name: `Dienst ${id}`, url, roots: [rootDer] });
  }
  await updateTime(database, () => ({ on: true, chosen: Object.keys(authorities) }));
}

import type { Identity, Recipient } from '../crypto/vault-key.ts';
import type { CaseRow, Database } from './database.ts';
import { caseNameLabel } from './labels.ts';
import { openedJson, sealedJson } from './sealed.ts';

/** Seals a name for a case, for the reporter's own use; an empty one takes it away. */
export async function renameCase(
  database: Database,
  to: Recipient,
  code: string,
  name: string,
): Promise<void> {
  const sealed = name === '' ? null : await sealedJson(to, caseNameLabel(code), { name });
  await database.write([database.cases], () => database.cases.update(code, { name: sealed }));
}

/** The name of a case; null when it has none. @throws Fault `record-unreadable`. */
export async function readCaseName(by: Identity, { code, name }: CaseRow): Promise<string | null> {
  if (name === null) return null;
  return (await openedJson<{ name: string }>(by, caseNameLabel(code), name)).name;
}

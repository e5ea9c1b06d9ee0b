import { rmSync } from 'node:fs';
import { backupPassphrase, inBackup, openBackups, startRestore } from '../backup-steps.ts';
import { typeInto } from '../vault-steps.ts';
import type { Place, Screen } from './screen.ts';

/** Making a backup, and restoring it where all of it is there already. */
export async function* backupScreens({ session }: Place): AsyncGenerator<Screen> {
  const page = await openBackups(session);
  await page.click(inBackup.make);
  await typeInto(page, inBackup.passphrase, backupPassphrase);
  await typeInto(page, inBackup.repeat, backupPassphrase);
  yield { name: 'backup-make', page };
  await page.click(inBackup.start);
  await page.waitFor(inBackup.done, 60_000);
  yield { name: 'backup-done', page };
  const file = await session.waitForDownload(/^zegel-.*\.age$/);
  await page.click(inBackup.close);
  await startRestore(page, file, backupPassphrase);
  await page.waitFor(inBackup.restored, 60_000);
  yield { name: 'backup-restored', page };
  rmSync(file);
  await page.close();
}

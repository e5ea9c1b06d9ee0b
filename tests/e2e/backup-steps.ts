import type { Session, Tab } from './browser.ts';
import { openCasePage, rowsOf, until } from './case-page.ts';
import { isPresent } from './source.ts';
import { lock, typeInto } from './vault-steps.ts';

/** The passphrase of the backups in the scenarios. */
export const backupPassphrase = 'zes blauwe lampen zingen';

/** The part of the Safety panel about backups. */
export const inBackup = {
  make: '[data-test=backup-make]',
  restore: '[data-test=backup-restore]',
  passphrase: '[data-test=backup-passphrase]',
  repeat: '[data-test=backup-repeat]',
  start: '[data-test=backup-start]',
  done: '[data-test=backup-done]',
  fault: '[data-test=backup-fault]',
  running: '[data-test=backup-running]',
  stop: '[data-test=backup-stop]',
  stopped: '[data-test=backup-stopped]:not(:empty)',
  close: '[data-test=backup-close]',
  file: '[data-test=restore-file]',
  restorePassphrase: '[data-test=restore-passphrase]',
  restoreStart: '[data-test=restore-start]',
  restored: '[data-test=restore-done]',
  restoreClose: '[data-test=restore-close]',
  different: '[data-test=restore-different]',
  same: '[data-test=restore-same]',
} as const;

/** scrypt takes its time on a busy machine. */
const patient = 120_000;

/** Opens the Safety panel of a case page. */
export async function openBackups(session: Session): Promise<Tab> {
  const page = await openCasePage(session);
  await page.click(lock.safety);
  await page.waitFor(inBackup.make);
  return page;
}

/** Begins a backup in the open Safety panel. */
export async function beginBackup(page: Tab): Promise<void> {
  await page.click(inBackup.make);
  await typeInto(page, inBackup.passphrase, backupPassphrase);
  await typeInto(page, inBackup.repeat, backupPassphrase);
  await page.click(inBackup.start);
}

/** Makes a backup and gives the path of the downloaded file. */
export async function makeBackup(session: Session): Promise<string> {
  const page = await openBackups(session);
  await beginBackup(page);
  await page.waitFor(`${inBackup.done}, ${inBackup.fault}`, patient);
  if (await page.evaluate(isPresent, inBackup.fault))
    throw new Error(`no backup: ${await page.text(inBackup.fault)}`);
  const file = await session.waitForDownload(/^zegel-.*\.age$/, patient);
  await page.click(inBackup.close);
  await page.waitFor(inBackup.make);
  await page.close();
  return file;
}

/** Begins to restore a file; the page stays on what it says of that. */
export async function startRestore(page: Tab, file: string, passphrase: string): Promise<void> {
  await page.click(inBackup.restore);
  await page.waitFor(inBackup.file);
  await page.choose(inBackup.file, [file]);
  await typeInto(page, inBackup.restorePassphrase, passphrase);
  await page.click(inBackup.restoreStart);
}

/** Restores a file, and gives what the page says of it: what was done, or the code of the fault. */
export async function restoreBackup(
  session: Session,
  file: string,
  passphrase = backupPassphrase,
): Promise<{ ok: boolean; text: string }> {
  const page = await openBackups(session);
  await startRestore(page, file, passphrase);
  await page.waitFor(`${inBackup.restored}, ${inBackup.fault}`, patient);
  const ok = await page.evaluate(isPresent, inBackup.restored);
  const text = await page.text(ok ? inBackup.restored : inBackup.fault);
  await page.close();
  return { ok, text };
}

/** Waits until nothing half restored is left in the vault. */
export async function nothingStaged(page: Tab): Promise<void> {
  await until('no staged item', async () => (await page.evaluate(rowsOf, 'restoring')) === 0);
}

import type { Session, Tab } from './browser.ts';
import { openCasePage } from './case-page.ts';
import { on } from './steps.ts';

/** The passphrase of the scenarios. */
export const passphrase = 'vier groene fietsen zwemmen';

/** How long Argon2id may take on a busy machine. */
const patient = 60_000;

/** Selectors of locking, leaving and wiping. */
export const lock = {
  safety: '[data-test=safety]',
  panel: '[data-test=safety-panel]',
  choose: '[data-test=choose-passphrase]',
  first: '[data-test=passphrase-new]',
  repeat: '[data-test=passphrase-repeat]',
  save: '[data-test=passphrase-save]',
  now: '[data-test=lock]',
  form: '[data-test=unlock-form]',
  field: '[data-test=passphrase]',
  unlock: '[data-test=unlock]',
  error: 'p[data-test=unlock-error]',
  wait: '[data-test=wait]',
  added: '[data-test=added]',
  leave: '[data-test=quick-exit]',
  gone: '[data-test=gone]:not(:empty)',
} as const;

/** Types a text into a field. */
export async function typeInto(page: Tab, selector: string, text: string): Promise<void> {
  await page.waitFor(selector);
  await page.evaluate(type, selector, text);
}

function type(selector: string, text: string): void {
  const input = document.querySelector<HTMLInputElement>(selector);
  if (!input) throw new Error(`no ${selector}`);
  input.value = text;
  input.dispatchEvent(new Event('input', { bubbles: true }));
}

/** Chooses the passphrase on a case page; the vault is unlocked afterwards. */
export async function choosePassphrase(page: Tab): Promise<void> {
  await page.click(lock.safety);
  await page.click(lock.choose);
  await typeInto(page, lock.first, passphrase);
  await typeInto(page, lock.repeat, passphrase);
  await page.click(lock.save);
  await page.waitFor(lock.now, patient);
}

/** Locks with the button. */
export async function lockNow(page: Tab): Promise<void> {
  await page.click(lock.now);
  await page.waitFor(lock.form);
}

/** Unlocks a case page. */
export async function unlock(page: Tab): Promise<void> {
  await tryPassphrase(page, passphrase);
  await page.waitFor(lock.now, patient);
}

/** Types a passphrase into the unlock form and sends it. */
export async function tryPassphrase(page: Tab, text: string): Promise<void> {
  await typeInto(page, lock.field, text);
  await page.click(`${lock.unlock}:not([aria-disabled=true])`);
}

/** Tries a wrong passphrase, and waits until it was refused. */
export async function tryWrong(page: Tab): Promise<void> {
  await page.evaluate(markOld, lock.error);
  await tryPassphrase(page, 'helemaal verkeerd');
  await page.waitFor(`${lock.error}:not([data-old])`, patient);
}

function markOld(selector: string): void {
  document.querySelector(selector)?.setAttribute('data-old', '');
}

/** Opens a case page of a vault that is locked. */
export async function openLocked(session: Session): Promise<Tab> {
  const page = await session.openExtensionPage('/case.html');
  await page.waitFor(lock.form);
  return page;
}

/** Opens a case page with the passphrase chosen. */
export async function openProtected(session: Session): Promise<Tab> {
  const page = await openCasePage(session);
  await choosePassphrase(page);
  return page;
}

/** Starts an export and waits for what shows that it runs. */
export async function startExport(page: Tab): Promise<void> {
  await page.click(on.export);
  await page.click(on.exportStart);
}

/** Presses the button, and tells what is left on the screen before anything else can happen. */
export function pressAndLook(selector: string): string {
  document.querySelector<HTMLElement>(selector)?.click();
  return document.title + document.body.innerHTML;
}

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Session, Tab } from './browser.ts';

/** The stand-alone file, as `npm run build` makes it. */
export const verifyHtml = join(import.meta.dirname, '../../.output/verify.html');

/** The two faces with a screen: the page in the extension, and the file on the disk. */
export const faces = {
  'the page in the extension': (session: Session) =>
    ready(session.openExtensionPage('/verify.html')),
  'verify.html from the disk': (session: Session) =>
    ready(session.openTab(pathToFileURL(verifyHtml).href)),
} as const;

/** A page that has loaded may not show anything yet. */
async function ready(opening: Promise<Tab>): Promise<Tab> {
  const page = await opening;
  await page.waitFor(inVerify.files);
  return page;
}

/** Selectors of the page that verifies. */
export const inVerify = {
  files: '[data-test=files]',
  results: '[data-test=results]',
  headline: '[data-test=headline]',
  sentence: '[data-test=sentence]',
  where: '[data-test=where]',
  sealCode: '[data-test=seal-code]',
  typed: '[data-test=typed-code]',
  compared: '[data-test=compared]',
  exhibit: '[data-test=exhibit]',
  show: '[data-test=show]',
  again: '[data-test=again]',
  cancel: '[data-test=cancel]',
} as const;

/** What the page says of what was chosen. */
export interface Said {
  says: string | undefined;
  sentence: string;
  where: string;
  findings: string[];
}

/** Has the page verify files, and reads what it says. */
export async function verifiedBy(page: Tab, ...paths: string[]): Promise<Said> {
  await page.waitFor(inVerify.files);
  await page.choose(inVerify.files, paths);
  await page.waitFor(inVerify.results, 300_000);
  return page.evaluate(said);
}

function said(): Said {
  const find = (name: string) => document.querySelector<HTMLElement>(`[data-test=${name}]`);
  const lines = [...document.querySelectorAll<HTMLElement>('[data-test=finding]')];
  return {
    says: find('headline')?.dataset['says'],
    sentence: find('sentence')?.innerText ?? '',
    where: find('where')?.innerText ?? '',
    findings: lines.map(({ dataset }) => dataset['code'] ?? ''),
  };
}

/** Goes back to choosing. */
export async function chooseAgain(page: Tab): Promise<void> {
  await page.click(inVerify.again);
  await page.waitFor(inVerify.files);
}

/** A copy of a bundle with one bit changed in the middle of a file that is stored in it. */
export function withChanged(bundle: string, name: string, copy: string): void {
  const bytes = readFileSync(bundle);
  const at = bytes.indexOf(name);
  if (at < 0) throw new Error(`no ${name} in the bundle`);
  const middle = at + name.length + 60;
  bytes[middle] = bytes[middle]! ^ 1;
  writeFileSync(copy, bytes);
}

/** Types into the field for the seal code. */
export function typeCode(selector: string, code: string): void {
  const field = document.querySelector<HTMLInputElement>(selector);
  if (!field) throw new Error('no field for the seal code');
  field.value = code;
  field.dispatchEvent(new Event('input', { bubbles: true }));
}

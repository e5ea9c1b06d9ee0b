import { expect } from 'vitest';
import type { Session, Tab } from './browser.ts';
import { type Bundle, exportedCase, logIn } from './bundles.ts';
import { inCase, openCasePage, rowsOf, until } from './case-page.ts';

/** What a case holds, as the case page shows it after it has read and hashed every file again. */
export interface CaseState {
  /** For each item its files: name, digest and whether it is as recorded. Newest first. */
  items: [item: string, files: string[]][];
  /** For each line of the log what it says. Oldest first. */
  log: string[];
}

/** Opens every item, and reads the log. */
export async function stateOf(session: Session): Promise<CaseState> {
  const page = await openCasePage(session);
  await page.waitFor(inCase.log);
  const items: CaseState['items'] = [];
  for (const item of await page.evaluate(itemIds)) items.push([item, await filesOf(page, item)]);
  const log = await page.evaluate(logLines);
  await page.close();
  return { items, log };
}

async function filesOf(page: Tab, item: string): Promise<string[]> {
  await page.evaluate(itemIds, item);
  await page.click(`[data-item="${item}"]`);
  await page.waitFor(`${inCase.detail} ${inCase.facts}`);
  const files = await page.evaluate(fileLines);
  await page.click('[data-test=back]');
  await page.waitFor(`body:not(:has(${inCase.detail}))`);
  return files;
}

/** Goes down the list, whose rows are only there near the view, as far as an item or to its end. */
async function itemIds(last?: string): Promise<string[]> {
  const found: string[] = [];
  for (const group of document.querySelectorAll('[data-test=items] > *')) {
    group.scrollIntoView({ block: 'nearest' });
    while (!group.querySelector('[data-item]')) await new Promise(requestAnimationFrame);
    const rows = [...group.querySelectorAll<HTMLElement>('[data-item]')];
    found.push(...rows.map((row) => row.dataset['item'] ?? ''));
    if (last !== undefined && found.includes(last)) break;
  }
  return found;
}

function fileLines(): string[] {
  const files = [...document.querySelectorAll<HTMLElement>('[data-test=file]')];
  return files.map((file) => {
    const name = file.querySelector('strong')?.textContent ?? '';
    return [name, file.querySelector('code')?.textContent, file.dataset['state']].join(' ');
  });
}

function logLines(): string[] {
  const lines = [...document.querySelectorAll<HTMLElement>('[data-test=log] [data-action]')];
  return lines.toReversed().map((line) => {
    const at = line.querySelector('time')?.dateTime;
    return [at, line.dataset['action'], line.querySelector('code')?.title].join(' ');
  });
}

/** Every file of every item is there, and what was recorded. */
export function expectWhole({ items }: CaseState): void {
  for (const [item, files] of items)
    for (const file of files) expect(file, item).toMatch(/ [0-9a-f]{64} whole$/);
}

/**
 * What was there before is there now, unchanged: items, their files by digest, and the log's lines;
 * and a bundle of it verifies. Gives what came after.
 */
export async function expectKept(
  session: Session,
  before: CaseState,
): Promise<{ added: CaseState; bundle: Bundle }> {
  const after = await stateOf(session);
  expectWhole(before);
  expectWhole(after);
  const added = after.items.length - before.items.length;
  expect(after.items.slice(added)).toEqual(before.items);
  expect(after.log.slice(0, before.log.length)).toEqual(before.log);
  const bundle = await exportedCase({ session });
  // A clock that went back is worth a note; anything worse would be a warning or an error.
  const wrong = bundle.verdict.findings.filter(({ level }) => level !== 'ok' && level !== 'note');
  expect(wrong).toEqual([]);
  expect(logIn(bundle)).toHaveLength(after.log.length);
  const log = after.log.slice(before.log.length);
  return { added: { items: after.items.slice(0, added), log }, bundle };
}

/** Waits until every interrupted capture was closed; the start of the background does that. */
export async function allClosed(session: Session): Promise<void> {
  const page = await openCasePage(session);
  await until('no open capture', async () => (await page.evaluate(rowsOf, 'pending')) === 0);
  await page.close();
}

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Tab } from './browser.ts';

const axe = readFileSync(
  join(import.meta.dirname, '../../node_modules/axe-core/axe.min.js'),
  'utf8',
);

interface Axe {
  axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
}

/** What axe-core finds wrong on a page, one line a fault. */
export async function faultsOn(page: Tab): Promise<string[]> {
  await page.evaluate(axe);
  return page.evaluate(async () => {
    // A colour on its way to another one is no colour of ours.
    await Promise.all(document.getAnimations().map(({ finished }) => finished));
    const { violations } = await (globalThis as unknown as Axe).axe.run();
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  });
}

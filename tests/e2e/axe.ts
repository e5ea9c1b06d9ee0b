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
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe);
  await page.evaluate(settled);
  return page.evaluate(async () => {
    const { violations } = await (globalThis as unknown as Axe).axe.run();
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  });
}

/** A colour on its way to another one is no colour of ours. Runs in the page. */
export async function settled(): Promise<void> {
  // The one frame in which the change is noticed, and those that it takes. A page that is behind
  // another one draws none.
  const drawn = new Promise(requestAnimationFrame).then(() =>
    // One that was called off is over too.
    Promise.allSettled(document.getAnimations().map(({ finished }) => finished)),
  );
  await Promise.race([drawn, new Promise((go) => setTimeout(go, 1000))]);
}

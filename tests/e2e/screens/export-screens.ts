import { rmSync } from 'node:fs';
import type { Tab } from '../browser.ts';
import { openCasePage } from '../case-page.ts';
import { exportBundle, on } from '../steps.ts';
import { typeInto } from '../vault-steps.ts';
import type { Place, Screen } from './screen.ts';

/** Exporting, from the reporter's words to the saved bundle. */
export async function* exportScreens(place: Place): AsyncGenerator<Screen> {
  const { session } = place;
  const page = await openCasePage(session);
  await page.click(on.export);
  await page.waitFor('[data-test=reporting-happened]');
  yield { name: 'export-start', page };
  await typeInto(page, '[data-test=reporting-happened]', 'Mijn foto staat in een groep.');
  await page.click('[data-test=reporting-laws]');
  await page.click('[data-test=reporting-items]');
  await page.waitFor('.reporting-items');
  yield { name: 'export-words', page };
  await page.click('[data-test=report-look]');
  await page.waitFor('[data-test=report-frame]');
  yield { name: 'export-look', page };
  await page.click('[data-test=export-hide]');
  const { bundle } = await exportBundle(session, page);
  rmSync(bundle);
  yield { name: 'export', page };
  await page.close();
  if (session.name === 'chromium') yield* stoppedScreens(place);
}

/**
 * An export that takes long, and one that fails. Its worker is kept from working: in Firefox the
 * tests live in a world of their own and cannot.
 */
async function* stoppedScreens({ session }: Place): AsyncGenerator<Screen> {
  const page = await openCasePage(session);
  await page.evaluate(silenceWorkers);
  await begin(page);
  await page.waitFor('[data-test=export-cancel]');
  yield { name: 'export-running', page };
  await page.close();
  const failing = await openCasePage(session);
  await failing.evaluate(breakWorkers);
  await begin(failing);
  await failing.waitFor(on.exportFailed);
  yield { name: 'export-failed', page: failing };
  await failing.close();
}

async function begin(page: Tab): Promise<void> {
  await page.click(on.export);
  await page.click(on.exportStart);
}

/** No worker of the page hears anything any more, as a question for `evaluate`. */
export function silenceWorkers(): void {
  Worker.prototype.postMessage = () => undefined;
}

function breakWorkers(): void {
  Worker.prototype.postMessage = function () {
    setTimeout(() => this.dispatchEvent(new ErrorEvent('error', { message: 'broken' })));
  };
}

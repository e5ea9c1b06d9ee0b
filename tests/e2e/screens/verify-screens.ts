import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Tab } from '../browser.ts';
import { openCasePage } from '../case-page.ts';
import { exportBundle } from '../steps.ts';
import {
  chooseAgain,
  faces,
  inVerify,
  typeCode,
  verifiedBy,
  withChanged,
} from '../verify-steps.ts';
import { silenceWorkers } from './export-screens.ts';
import type { Place, Screen } from './screen.ts';

/** The page that verifies: choosing, waiting, and what it says of bundles good and bad. */
export async function* verifyScreens(place: Place): AsyncGenerator<Screen> {
  const { session } = place;
  const folder = mkdtempSync(join(tmpdir(), 'zegel-screens-'));
  const page = await openCasePage(session);
  const { bundle, sealCode } = await exportBundle(session, page);
  await page.close();
  const changed = join(folder, 'changed.zip');
  withChanged(bundle, '/data/items/0001/view.png', changed);
  const other = join(folder, 'other.zip');
  writeFileSync(other, 'not a bundle');
  const verify = await faces['the page in the extension'](session);
  yield { name: 'verify-start', page: verify };
  yield* goodScreens(verify, bundle, sealCode);
  for (const [name, paths] of Object.entries({
    wrong: [changed],
    unknown: [other],
    several: [bundle, changed],
  })) {
    await chooseAgain(verify);
    await verifiedBy(verify, ...paths);
    yield { name: `verify-${name}`, page: verify };
  }
  await verify.close();
  if (session.name === 'chromium') yield* runningScreens(place, bundle);
  rmSync(bundle);
  rmSync(folder, { recursive: true });
}

async function* goodScreens(page: Tab, bundle: string, code: string): AsyncGenerator<Screen> {
  await verifiedBy(page, bundle);
  yield { name: 'verify', page };
  await page.click(`${inVerify.exhibit} summary`);
  await page.waitFor(inVerify.show);
  await page.evaluate(typeCode, inVerify.typed, code);
  await page.waitFor(`${inVerify.compared}[data-compared=same]`);
  yield { name: 'verify-exhibit', page };
  await page.evaluate(typeCode, inVerify.typed, `${code.slice(0, -1)}~`);
  await page.waitFor(`${inVerify.compared}:not([data-compared=same])`);
  yield { name: 'verify-other-code', page };
}

async function* runningScreens({ session }: Place, bundle: string): AsyncGenerator<Screen> {
  const page = await faces['the page in the extension'](session);
  await page.evaluate(silenceWorkers);
  await page.choose(inVerify.files, [bundle]);
  await page.waitFor(inVerify.cancel);
  yield { name: 'verify-running', page };
  await page.click(inVerify.cancel);
  yield { name: 'verify-cancelled', page };
  await page.close();
}

import { rmSync } from 'node:fs';
import type { Session } from './browser.ts';
import { inCase, inLanguage, openCasePage } from './case-page.ts';
import { exportBundle, on } from './steps.ts';
import { chooseAgain, faces, inVerify, verifiedBy, withChanged } from './verify-steps.ts';

/** Pictures of verify.html: a bundle that is whole, and one that was changed. */
export async function verifyScreens(
  session: Session,
  name: (screen: string, language: string) => string,
): Promise<void> {
  const { bundle } = await exported(session);
  const changed = bundle.replace(/\.zip$/, '-copy.zip');
  withChanged(bundle, '/data/items/0001/view.png', changed);
  const page = await faces['verify.html from the disk'](session);
  for (const language of ['nl', 'en']) {
    await page.waitFor(inVerify.files);
    await inLanguage(page, language);
    await page.screenshot(name('verify-start', language));
    await verifiedBy(page, bundle);
    await page.click(`${inVerify.exhibit} summary`);
    await page.waitFor(inVerify.show);
    await page.screenshot(name('verify', language), true);
    await chooseAgain(page);
    await verifiedBy(page, changed);
    await page.screenshot(name('verify-wrong', language));
    await chooseAgain(page);
  }
  await page.close();
  rmSync(bundle);
  rmSync(changed);
}

async function exported(session: Session): Promise<{ bundle: string }> {
  const page = await openCasePage(session);
  const { bundle } = await exportBundle(session, page);
  await page.click(inCase.exportClose);
  await page.waitFor(`body:not(:has(${on.exportDone}))`);
  await page.close();
  return { bundle };
}

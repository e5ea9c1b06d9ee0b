import type { Session, Tab } from '../e2e/browser.ts';
import { lock } from '../e2e/vault-steps.ts';

/** Opens a case page, locked or not. @throws Error with what it shows when it shows neither. */
export async function openVault(session: Session): Promise<Tab> {
  const page = await session.openExtensionPage('/case.html');
  try {
    await page.waitFor(`${lock.form}, ${lock.now}`, 60_000);
    return page;
  } catch (cause) {
    const text = await page.evaluate(() => document.body.innerText.slice(0, 400));
    throw new Error(`the case page shows neither form nor case: ${JSON.stringify(text)}`, {
      cause,
    });
  }
}

import { describe, expect, it } from 'vitest';
import { browserNames, type Session, type Tab } from './browser.ts';
import { openCasePage, until } from './case-page.ts';
import { chooseByKeys, pressKey, waitForFocus } from './keys.ts';
import { isPresent } from './source.ts';
import { useStage } from './stage.ts';
import { captureByToolbar } from './steps.ts';
import { typeInto } from './vault-steps.ts';

const at = (step: string) => `[data-step=${step}]`;
const next = '[data-test=welcome-next]';

describe.each(browserNames)('in %s', (browser) => {
  const stage = useStage(browser, () => ({ welcome: true, colorScheme: 'dark' }));

  it('opens once at install, and is gone through by keys alone; quick exit closes it', async () => {
    const { session } = stage;
    const page = await session.waitForTab(/\/welcome\.html/);
    await page.waitFor(at('hello'));
    await chooseByKeys(page, '[data-test=welcome-help]');
    await page.waitFor('[data-test=help-places]');
    await chooseByKeys(page, next);
    await waitForFocus(page, 'h2');
    await chooseByKeys(page, next);
    await page.waitFor('[data-test=minor-no]');
    await waitForFocus(page, 'h2');
    await chooseByKeys(page, '[data-test=minor-no]');
    await page.waitFor('[data-test=welcome-answered]');
    for (const step of ['lock', 'time', 'try']) {
      await chooseByKeys(page, next);
      await page.waitFor(at(step));
    }
    const empty = await session.openTab('about:blank');
    for (let count = 0; count < 3; count++) await pressKey(page, 'Shift').catch(ignoreClosed);
    await until('no page of Zegel', () => hasNone(session));
    await empty.close();
  });

  it('cases are named and chosen on the case page, and the popup says where a capture goes', async () => {
    const { session, site } = stage;
    const page = await openCasePage(session);
    await page.click('[data-test=cases]');
    await rename(page, 'Eerste zaak');
    await page.click('[data-test=case-open]');
    await until('two cases', async () => (await page.evaluate(lines)) === 2);
    await rename(page, 'Tweede zaak');
    const tab = await session.openTab(site.url('/sample.html'));
    const { popup, outcome } = await captureByToolbar(session, tab);
    expect(outcome).toBe('done');
    await popup.waitFor('[data-test=case-target]');
    expect(await popup.text('[data-test=case-target]')).toContain('Tweede zaak');
    await popup.close();
    await tab.close();
    await page.focus();
    expect(await page.text('[data-test=case-code]')).toBe('Tweede zaak');
    await page.waitFor('[data-item]');
    await page.click('[data-test=case-choose]');
    await until('the first case', async () =>
      (await page.text('[data-test=case-code]')).includes('Eerste zaak'),
    );
    await until('an empty case', async () => !(await page.evaluate(isPresent, '[data-item]')));
    await page.close();
  });
});

async function rename(page: Tab, name: string): Promise<void> {
  await page.waitFor('[data-test=case-name]');
  await typeInto(page, '[data-test=case-name]', name);
  await page.click('[data-test=case-rename]');
  await until('the name', async () => (await page.text('[data-test=case-code]')).includes(name));
}

function lines(): number {
  return document.querySelectorAll('[data-test=case-line]').length;
}

/** The third press closes the page that it is pressed in. */
function ignoreClosed(thrown: unknown): void {
  console.warn('the page went with the key', thrown);
}

async function hasNone(session: Session): Promise<boolean> {
  const found = await session.waitForTab(/\/welcome\.html/, 1).catch(() => null);
  return found === null;
}

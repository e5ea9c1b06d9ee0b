import { openCasePage } from '../case-page.ts';
import { inTime, openTimePanel, proposeAuthority } from '../time-steps.ts';
import { lock, typeInto } from '../vault-steps.ts';
import { helpCountries } from '../../../components/help-places.ts';
import type { Place, Screen } from './screen.ts';

/** The panels of the case page while there is no passphrase: Safety and all it asks, help. */
export async function* panelScreens(place: Place): AsyncGenerator<Screen> {
  yield* safetyScreens(place);
  yield* questionScreens(place);
  yield* timeScreens(place);
  yield* helpScreens(place);
}

async function* safetyScreens({ session }: Place): AsyncGenerator<Screen> {
  const page = await openCasePage(session);
  await page.click(lock.safety);
  await page.waitFor('[data-test=delete-case]');
  yield { name: 'safety', page };
  await page.click(lock.choose);
  yield { name: 'passphrase', page };
  await typeInto(page, lock.first, 'aaaabbbb1');
  await typeInto(page, lock.repeat, 'aaaabbbb1');
  await page.click(lock.save);
  await page.waitFor('[data-test=passphrase-problem]');
  yield { name: 'passphrase-weak', page };
  await page.close();
}

async function* questionScreens({ session }: Place): AsyncGenerator<Screen> {
  const page = await openCasePage(session);
  await page.click(lock.safety);
  for (const question of ['delete-case', 'wipe']) {
    await page.click(`[data-test=${question}]`);
    yield { name: question, page };
    await page.click(`[data-test=${question}-again]`);
    yield { name: `${question}-again`, page };
    await page.click(`[data-test=${question}-cancel]`);
  }
  await page.close();
}

async function* timeScreens({ session }: Place): AsyncGenerator<Screen> {
  const page = await openCasePage(session);
  await openTimePanel(page);
  await page.click(inTime.own);
  await page.waitFor(inTime.address);
  yield { name: 'time-own', page };
  await proposeAuthority(page, 'ftp://tsa.example/', '');
  await page.waitFor(inTime.failed);
  yield { name: 'time-own-failed', page };
  await page.close();
}

async function* helpScreens({ session }: Place): AsyncGenerator<Screen> {
  const page = await openCasePage(session);
  await page.click('[data-test=help]');
  for (const country of helpCountries) {
    await page.evaluate(choose, '[data-test=help-country]', country);
    yield { name: `help-${country}`, page };
  }
  await page.close();
}

/** Chooses in a list of choices, as a question for `evaluate`. */
export function choose(selector: string, value: string): void {
  const select = document.querySelector<HTMLSelectElement>(selector);
  if (!select) throw new Error(`no ${selector}`);
  select.value = value;
  select.dispatchEvent(new Event('change', { bubbles: true }));
}

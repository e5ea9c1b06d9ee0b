import type { Place, Screen } from './screen.ts';

const at = (step: string) => `[data-step=${step}]`;

/** The introduction, one screen a step. */
export async function* welcomeScreens({ session }: Place): AsyncGenerator<Screen> {
  const page = await session.openExtensionPage('/welcome.html');
  for (const step of ['hello', 'safe', 'minor', 'lock', 'time', 'try']) {
    await page.waitFor(at(step));
    yield { name: `welcome-${step}`, page };
    if (step === 'hello') {
      await page.click('[data-test=welcome-help]');
      yield { name: 'welcome-help', page };
    }
    if (step !== 'try') await page.click('[data-test=welcome-next]');
  }
  await page.close();
}

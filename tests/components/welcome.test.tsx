// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { helpPlaces } from '../../components/help-places.ts';
import { WelcomePage } from '../../components/welcome-page.tsx';
import type { WelcomeProps } from '../../components/welcome-props.ts';
import { fakeCases } from './fake-cases.ts';
import { fakeReview } from './fake-review.ts';
import { fakeTime } from './fake-time.ts';
import { fakeVault } from './fake-vault.ts';
import { all, click, find, has, show } from './screen.ts';
import { translator } from '../../lib/i18n/every-language.ts';

function props(changes: Partial<WelcomeProps> = {}): WelcomeProps {
  return {
    review: fakeReview(),
    vault: fakeVault().vault,
    cases: fakeCases({ kind: () => Promise.resolve({ asked: false, factsOnly: false }) }),
    time: fakeTime(),
    openCase: () => Promise.resolve(),
    close: () => Promise.resolve(),
    text: translator('nl'),
    setLanguage: () => Promise.resolve(),
    ...changes,
  };
}

const step = () => find('welcome').dataset['step'];

describe('the welcome page', () => {
  it('shows one idea a step, and nothing has to be answered', async () => {
    const close = vi.fn(() => Promise.resolve());
    const answerMinor = vi.fn(() => Promise.resolve());
    const kind = () => Promise.resolve({ asked: false, factsOnly: false });
    await show(<WelcomePage {...props({ close, cases: fakeCases({ kind, answerMinor }) })} />);
    const seen = [step()];
    while (has('welcome-next')) {
      await click('welcome-next');
      seen.push(step());
    }
    expect(seen).toEqual(['hello', 'safe', 'minor', 'lock', 'time', 'try']);
    await click('welcome-close');
    expect(close).toHaveBeenCalledOnce();
    expect(answerMinor).not.toHaveBeenCalled();
  });

  it('can be skipped at once, and gone back to', async () => {
    await show(<WelcomePage {...props()} />);
    await click('welcome-skip');
    expect(step()).toBe('try');
    await click('welcome-back');
    expect(step()).toBe('time');
  });

  it('takes the answer about minors, and says what it means', async () => {
    const answerMinor = vi.fn(() => Promise.resolve());
    const kind = () => Promise.resolve({ asked: true, factsOnly: true });
    await show(<WelcomePage {...props({ cases: fakeCases({ kind, answerMinor }) })} />);
    await click('welcome-next');
    await click('welcome-next');
    expect(find('welcome-answered').textContent).toContain('alleen gegevens');
  });

  it('shows no setting and nothing of a case while locked', async () => {
    await show(<WelcomePage {...props({ vault: fakeVault('locked').vault })} />);
    await click('welcome-next');
    expect(step()).toBe('safe');
    await click('welcome-next');
    expect(step()).toBe('try');
    expect(has('minor-question')).toBe(false);
  });

  it('links to help without telling where the click came from', async () => {
    await show(<WelcomePage {...props()} />);
    await click('welcome-help');
    expect(find('help-places').textContent).toContain('0900-8844');
    const links = [...find('help-places').querySelectorAll('a')];
    expect(links.length).toBeGreaterThan(5);
    for (const { rel, target } of links)
      expect([rel, target]).toEqual(['noreferrer noopener', '_blank']);
    expect(all('help-country')).toHaveLength(1);
  });
});

describe('the help places', () => {
  const places = Object.values(helpPlaces).flat();

  it('can each be reached, and are dated or said to be unchecked', () => {
    for (const { name, phone, site, checked } of places) {
      expect(phone ?? site, name).toBeDefined();
      if (site) expect(new URL(site).pathname, name).toBe('/');
      if (checked) expect(checked.on, name).toMatch(/^202\d-\d\d-\d\d$/);
    }
  });
});

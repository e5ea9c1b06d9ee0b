import { useState } from 'preact/hooks';
import type { ScreenBound } from '../lib/evidence/capture-way.ts';
import type { CaptureWish } from './capture-wish.ts';
import { useBrief } from './brief.tsx';

const screenBounds = [25, 100, 400] as const satisfies readonly ScreenBound[];

type Wish = Omit<CaptureWish, 'screens'>;

const wishes = {
  page: { way: 'page', direction: null },
  up: { way: 'conversation', direction: 'up' },
  down: { way: 'conversation', direction: 'down' },
  part: { way: 'part', direction: null },
  facts: { way: 'facts', direction: null },
} as const satisfies Record<string, Wish>;

type Name = keyof typeof wishes;

const names = Object.keys(wishes) as Name[];

/** The other ways to keep a page, folded away: most need only the big button. */
export function MoreWays(props: { busy: boolean; start: (wish: CaptureWish) => Promise<void> }) {
  const { t } = useBrief();
  const [screens, setScreens] = useState<ScreenBound>(100);
  return (
    <details class="more-ways" data-test="more-ways">
      <summary>{t('more-ways')}</summary>
      <ul>
        {names.map((name) => (
          <li key={name}>
            <button
              type="button"
              class="way"
              data-test={`way-${name}`}
              aria-disabled={props.busy}
              onClick={() => void props.start({ ...wishes[name], screens })}
            >
              <strong>{t(`way-${name}`)}</strong>
              <span class="hint">{t(`way-${name}-note`)}</span>
            </button>
          </li>
        ))}
      </ul>
      <Bound screens={screens} choose={setScreens} />
    </details>
  );
}

function Bound(props: { screens: ScreenBound; choose: (screens: ScreenBound) => void }) {
  const { t } = useBrief();
  const chosen = (value: string) => screenBounds.find((bound) => String(bound) === value) ?? 100;
  return (
    <label class="field bound">
      {t('bound-label')}
      <select
        data-test="bound"
        value={props.screens}
        onChange={({ currentTarget }) => props.choose(chosen(currentTarget.value))}
      >
        {screenBounds.map((bound) => (
          <option key={bound} value={bound}>
            {t('bound-screens', { count: bound })}
          </option>
        ))}
      </select>
    </label>
  );
}

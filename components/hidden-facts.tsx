import type { PlatformReading } from '../lib/evidence/platform-facts.ts';
import { useText } from './text.tsx';
import { shortened, visibleText } from './visible-text.ts';

/** What the platform hides on this page, each with what to open to see it. */
export function HiddenFacts(props: { reading: PlatformReading | null }) {
  const { t } = useText();
  const { reading } = props;
  if (!reading || reading.hidden.length === 0) return null;
  const codes = Map.groupBy(reading.hidden, ({ code }) => code);
  return (
    <div class="note" data-test="hidden-facts">
      <h4>{t('hidden-title')}</h4>
      <ul class="hidden-facts">
        {[...codes].map(([code, of]) => {
          const names = namesOf(reading, of);
          return (
            <li key={code}>
              {t(`hidden-${code}`)}{' '}
              {names !== '' && <bdi class="technical">{t('hidden-of', { names })}</bdi>}
            </li>
          );
        })}
      </ul>
    </div>
  );
}

/** Most accounts that are named beside one sentence. */
const most = 8;

function namesOf({ accounts }: PlatformReading, hidden: PlatformReading['hidden']): string {
  const names = hidden.flatMap(({ account: key }) => {
    const account = accounts.find((one) => one.key === key);
    return account ? [(account.name ?? account.handle ?? account.id)?.raw ?? account.key] : [];
  });
  const shown = names.slice(0, most).map((name) => visibleText(shortened(name, 60)));
  return [...shown, ...(names.length > most ? ['…'] : [])].join(', ');
}

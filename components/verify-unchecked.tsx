import { useId } from 'preact/hooks';
import type { NotChecked } from '../lib/bundle/verdict.ts';
import { useText } from './text.tsx';
import { useVerdictTexts } from './verdict-words.ts';

/** What the verdict says nothing about: as much a part of it as the rest. */
export function VerifyUnchecked({ notChecked }: { notChecked: readonly NotChecked[] }) {
  const { t } = useText();
  const words = useVerdictTexts();
  const id = useId();
  return (
    <section>
      <h3 id={id}>{t('verify-unchecked')}</h3>
      <ul class="verify-list" aria-labelledby={id} data-test="unchecked">
        {notChecked.map((limit) => (
          <li key={limit.code} data-code={limit.code}>
            {words.notChecked(limit)}
          </li>
        ))}
      </ul>
    </section>
  );
}

import { useId } from 'preact/hooks';
import type { Layer } from '../lib/bundle/verdict.ts';
import { useText } from './text.tsx';
import { useVerdictTexts } from './verdict-words.ts';

/** One line for every layer of a bundle: how it fared. */
export function VerifyLayers({ layers }: { layers: readonly Layer[] }) {
  const { t } = useText();
  const words = useVerdictTexts();
  const id = useId();
  return (
    <section>
      <h3 id={id}>{t('verify-layers')}</h3>
      <dl class="verify-layers" aria-labelledby={id}>
        {layers.map(({ check, state, level }) => (
          <div
            key={check}
            data-test="layer"
            data-check={check}
            data-state={state}
            data-level={level}
          >
            <dt>{words.layer(check)}</dt>
            <dd class={state === 'checked' ? `verify-${level}` : ''}>
              {state === 'checked' ? t(`verify-state-${level}`) : words.state(state)}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

import { useId } from 'preact/hooks';
import { type Compared, compareCode } from '../lib/flows/compare-code.ts';
import { useText } from './text.tsx';

/** The seal code of a bundle, and what was typed to compare it with. */
export interface VerifyCodeProps {
  found: string | null;
  code: string;
  typeCode: (code: string) => void;
}

/** The seal code, large, and the field to compare it with the one in the police record. */
export function VerifyCode({ found, code, typeCode }: VerifyCodeProps) {
  const { t } = useText();
  const id = useId();
  if (found === null) return <p>{t('verify-code-none')}</p>;
  const compared = compareCode(found, code);
  return (
    <section class="verify-code">
      <h3>{t('seal-code')}</h3>
      <p class="seal-code" data-test="seal-code">
        {found}
      </p>
      <div class="verify-field">
        <label for={id}>{t('verify-compare')}</label>
        <input
          id={id}
          type="text"
          autocomplete="off"
          spellcheck={false}
          data-test="typed-code"
          aria-describedby={`${id}-note ${id}-result`}
          value={code}
          onInput={({ currentTarget }) => typeCode(currentTarget.value)}
        />
        <p id={`${id}-note`} class="hint">
          {t('verify-compare-note')}
        </p>
      </div>
      <div id={`${id}-result`} role="status">
        {compared !== null && <ComparedNote compared={compared} />}
      </div>
    </section>
  );
}

const texts = {
  same: 'verify-code-same',
  other: 'verify-code-other',
  short: 'verify-code-short',
  malformed: 'verify-code-malformed',
} as const;

function ComparedNote({ compared }: { compared: Compared }) {
  const { t } = useText();
  const tone = { same: 'note-done', other: 'note-fault', short: '', malformed: '' }[compared];
  return (
    <p class={`note ${tone}`} data-test="compared" data-compared={compared}>
      {t(texts[compared])}
    </p>
  );
}

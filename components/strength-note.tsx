import { shortestPassphrase, type Strength, strengthOf } from '../lib/flows/passphrase-strength.ts';
import { useText } from './text.tsx';

// An object, so that the compiler asks for every strength.
const parts: Record<Strength, number> = { 'too-short': 0, weak: 1, fair: 2, strong: 3 };

/** How strong a passphrase is, in words, with a meter beside it. */
export function StrengthNote(props: { strength: Strength | null; id: string }) {
  const { t } = useText();
  const { strength, id } = props;
  return (
    <div class="strength" data-strength={strength ?? 'none'}>
      <span class="strength-meter" aria-hidden="true">
        {[1, 2, 3].map((part) => (
          <span key={part} data-on={strength !== null && part <= parts[strength]} />
        ))}
      </span>
      <p role="status" id={id} data-test="strength" data-strength={strength ?? undefined}>
        {strength === 'too-short' && t('strength-too-short', { least: shortestPassphrase })}
        {strength !== null && strength !== 'too-short' && t(`strength-${strength}`)}
      </p>
    </div>
  );
}

/** The strength of what is typed; null while there is nothing. */
export function strengthWhileTyping(typed: string): Strength | null {
  return typed === '' ? null : strengthOf(typed);
}

import { useState } from 'preact/hooks';
import type { Finding } from '../lib/bundle/finding.ts';
import { Hostile } from './hostile.tsx';
import { useText } from './text.tsx';
import { useVerdictTexts } from './verdict-words.ts';

// A hostile file can be wrong in thousands of places: more lines than a page can hold.
const shownFirst = 200;

/** Findings, each in plain words with its code, its file and its values. */
export function FindingList({ findings }: { findings: readonly Finding[] }) {
  const { t } = useText();
  const [all, setAll] = useState(false);
  const shown = all ? findings : findings.slice(0, shownFirst);
  const rest = findings.length - shown.length;
  return (
    <>
      <ul class="verify-findings" data-test="findings">
        {shown.map((finding, place) => (
          <FindingLine key={place} finding={finding} />
        ))}
      </ul>
      {rest > 0 && (
        <p>
          {t('verify-findings-shown', { shown: shown.length, count: findings.length })}{' '}
          <button type="button" data-test="all-findings" onClick={() => setAll(true)}>
            {t('verify-findings-all')}
          </button>
        </p>
      )}
    </>
  );
}

function FindingLine({ finding }: { finding: Finding }) {
  const { t } = useText();
  const words = useVerdictTexts();
  const { check, level, path, code } = finding;
  return (
    <li
      class="verify-finding"
      data-test="finding"
      data-check={check}
      data-code={code}
      data-level={level}
    >
      {level !== 'ok' && <strong class="verify-level">{t(`verify-level-${level}`)}</strong>}
      <span>
        {t('with-colon', { label: words.layer(check) })} {words.finding(code)}
      </span>
      {path !== null && (
        <span class="verify-path">
          <Hostile text={path} limit={300} />
        </span>
      )}
      {words.values(finding).map((text) => (
        <span key={text} class="verify-value">
          <Hostile text={text} limit={330} />
        </span>
      ))}
      <code>{code}</code>
    </li>
  );
}

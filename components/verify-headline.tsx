import type { Finding } from '../lib/bundle/finding.ts';
import type { Verdict } from '../lib/bundle/verdict.ts';
import { type Headline, headlineOf } from '../lib/flows/headline.ts';
import { Hostile } from './hostile.tsx';
import { useText } from './text.tsx';
import { useVerdictTexts } from './verdict-words.ts';
import { visibleText } from './visible-text.ts';

/** The verdict of a bundle in one sentence, and the name of what it is about. */
export function VerifyHeadline(props: { verdict: Verdict; zone: string; id: string }) {
  const { t } = useText();
  const { verdict, zone, id } = props;
  const headline = headlineOf(verdict);
  const bad = headline.says === 'wrong' || headline.says === 'unreadable';
  return (
    <div
      class={`verify-headline note ${bad ? 'note-fault' : 'note-done'}`}
      data-test="headline"
      data-says={headline.says}
    >
      <h3 id={id}>
        <Hostile text={verdict.name ?? ''} limit={120} />
      </h3>
      <p class="verify-sentence" data-test="sentence">
        <Sentence headline={headline} zone={zone} />
      </p>
      {'first' in headline && headline.first !== null && (
        <Where first={headline.first} more={'more' in headline ? headline.more : 0} />
      )}
      {verdict.level === 'warning' && <p>{t('verify-warned')}</p>}
      {verdict.volume !== null && verdict.volume.count > 1 && (
        <p>{t('verify-part', { ...verdict.volume })}</p>
      )}
    </div>
  );
}

function Sentence({ headline, zone }: { headline: Headline; zone: string }) {
  const { t, format } = useText();
  switch (headline.says) {
    case 'dated': {
      const authority = visibleText(headline.authority);
      return t('verify-dated', { time: format.exactMoment(headline.time, zone), authority });
    }
    case 'dated-unknown':
      return t('verify-dated-unknown', { time: format.exactMoment(headline.time, zone) });
    case 'undated':
      return t('verify-undated');
    case 'wrong':
      return t('verify-wrong');
    case 'unreadable':
      return t('verify-unreadable');
  }
}

/** What is wrong, and in which file. */
function Where({ first, more }: { first: Finding; more: number }) {
  const { t } = useText();
  const words = useVerdictTexts();
  return (
    <p data-test="where">
      {first.path === null ? words.layer(first.check) : <Hostile text={first.path} limit={200} />}
      {': '}
      {words.finding(first.code)} {more > 0 && t('verify-wrong-more', { count: more })}
    </p>
  );
}

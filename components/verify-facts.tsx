import type { Verdict } from '../lib/bundle/verdict.ts';
import { Fact } from './fact.tsx';
import { Hostile } from './hostile.tsx';
import { useText } from './text.tsx';

/** What the bundle says of itself: which case, how much, which key, when. */
export function VerifyFacts({ verdict, zone }: { verdict: Verdict; zone: string }) {
  const { t, format } = useText();
  const { caseCode, volume, items, files, bytes, signerFingerprint: key } = verdict;
  const { signedAt, stampedAt, timeStamps } = verdict;
  const moment = (iso: string) => format.exactMoment(iso, zone);
  if (!verdict.readable) return null;
  return (
    <section>
      <h3>{t('verify-facts')}</h3>
      <dl class="facts" data-test="verify-facts">
        {caseCode !== null && (
          <Fact name={t('verify-fact-case')}>
            <Hostile text={caseCode} limit={60} />
          </Fact>
        )}
        {volume !== null && (
          <Fact name={t('verify-fact-volume')}>{t('verify-fact-volume-value', { ...volume })}</Fact>
        )}
        {items !== null && <Fact name={t('verify-fact-items')}>{format.number(items)}</Fact>}
        <Fact name={t('verify-fact-files')}>
          {t('verify-fact-files-value', { count: files, size: format.bytes(bytes) })}
        </Fact>
        {key !== null && (
          <Fact name={t('verify-fact-key')}>
            <code>{key}</code>
          </Fact>
        )}
        {signedAt !== null && (
          <Fact name={t('verify-fact-signed')}>
            {t('verify-fact-signed-value', { time: moment(signedAt) })}
          </Fact>
        )}
        {stampedAt !== null && <Fact name={t('verify-fact-stamped')}>{moment(stampedAt)}</Fact>}
        {timeStamps > 0 && <Fact name={t('verify-fact-stamps')}>{format.number(timeStamps)}</Fact>}
      </dl>
    </section>
  );
}

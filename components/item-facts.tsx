import { coverageWords } from '../lib/i18n/coverage-words.ts';
import type { OpenedItem } from '../lib/flows/review.ts';
import { Address } from './address.tsx';
import { Fact } from './fact.tsx';
import { sizesText, timeText } from './fact-texts.ts';
import { FactTrouble } from './fact-trouble.tsx';
import { Hostile } from './hostile.tsx';
import { useText } from './text.tsx';

const addressLimit = 2000;

/** What the record says about an item, as names and values. */
export function ItemFacts(props: { opened: OpenedItem }) {
  const { t } = useText();
  return (
    <section aria-labelledby="facts-title">
      <h3 id="facts-title">{t('facts-title')}</h3>
      <dl class="facts" data-test="facts">
        <PageRows {...props} />
        <CaptureRows {...props} />
        <FactTrouble record={props.opened.record} />
        <SealRows {...props} />
      </dl>
    </section>
  );
}

function PageRows(props: { opened: OpenedItem }) {
  const { t } = useText();
  const { address, page } = props.opened.record;
  return (
    <>
      <Fact name={t('fact-address')}>
        <Address address={address} limit={addressLimit} />
      </Fact>
      {page !== null && page.address !== address && (
        <Fact name={t('fact-page-address')}>
          <Address address={page.address} limit={addressLimit} />
        </Fact>
      )}
      {page !== null && (
        <Fact name={t('fact-title')}>
          <Hostile text={page.title === '' ? t('no-title') : page.title} limit={addressLimit} />
        </Fact>
      )}
      {page?.canonical != null && (
        <Fact name={t('fact-canonical')}>
          <Address address={page.canonical} limit={addressLimit} />
        </Fact>
      )}
    </>
  );
}

function CaptureRows(props: { opened: OpenedItem }) {
  const text = useText();
  const { t } = text;
  const { record } = props.opened;
  return (
    <>
      <Fact name={t('fact-time')}>{timeText(text, record)}</Fact>
      <Fact name={t('fact-trigger')}>{t(`trigger-${record.trigger}`)}</Fact>
      <Fact name={t('fact-coverage')}>
        {coverageWords(t, record).map((line) => (
          <p key={line}>{line}</p>
        ))}
      </Fact>
      {record.page !== null && <Fact name={t('fact-sizes')}>{sizesText(t, record.page.view)}</Fact>}
      <Fact name={t('fact-browser')}>
        <Hostile text={record.software.browser} limit={200} />
      </Fact>
    </>
  );
}

function SealRows(props: { opened: OpenedItem }) {
  const { t } = useText();
  const { record, digest } = props.opened;
  return (
    <>
      <Fact name={t('fact-software')}>{record.software.version}</Fact>
      <Fact name={t('fact-item')}>
        <code>{record.item}</code>
      </Fact>
      <Fact name={t('fact-digest')}>
        <code>{digest}</code>
      </Fact>
    </>
  );
}

import { useCallback, useState } from 'preact/hooks';
import type { OpenedItem } from '../lib/flows/review.ts';
import type { Language } from '../lib/i18n/language.ts';
import { loadTexts } from '../lib/i18n/load-texts.ts';
import { type Notice, noticeReasons, noticeWords } from '../lib/i18n/notice-words.ts';
import type { Translator } from '../lib/i18n/translate.ts';
import { FaultNote } from './fault-note.tsx';
import { copyText } from './identifier-copy.ts';
import { LanguageSelect } from './language-select.tsx';
import { type Loaded, useLoaded } from './loaded.ts';
import { useText } from './text.tsx';

/** A text with which the reporter can ask the platform to take the page away. Never sent by us. */
export function PlatformNotice(props: { record: OpenedItem['record'] }) {
  const { t } = useText();
  const { address, startedAt } = props.record;
  return (
    <details class="notice" data-test="notice">
      <summary>{t('notice-title')}</summary>
      {address === null ? (
        <p>{t('notice-no-address')}</p>
      ) : (
        <NoticeForm address={address} seenAt={startedAt} />
      )}
    </details>
  );
}

function NoticeForm({ address, seenAt }: Pick<Notice, 'address' | 'seenAt'>) {
  const { t } = useText();
  const [reasons, setReasons] = useState<Notice['reasons']>([]);
  const [contact, setContact] = useState('');
  return (
    <>
      <p>{t('notice-intro')}</p>
      <Reasons reasons={reasons} choose={setReasons} />
      <label class="field">
        <span>{t('notice-contact')}</span>
        <input
          type="text"
          autocomplete="off"
          data-test="notice-contact"
          value={contact}
          onInput={(event) => setContact(event.currentTarget.value)}
        />
      </label>
      <p class="fine-print">{t('notice-contact-note')}</p>
      {reasons.length === 0 ? (
        <p data-test="notice-choose">{t('notice-choose')}</p>
      ) : (
        <NoticeText notice={{ address, seenAt, reasons, contact }} />
      )}
    </>
  );
}

function Reasons(props: {
  reasons: Notice['reasons'];
  choose: (reasons: Notice['reasons']) => void;
}) {
  const { t } = useText();
  const { reasons, choose } = props;
  const other = (reason: (typeof noticeReasons)[number]) =>
    reasons.includes(reason) ? reasons.filter((one) => one !== reason) : [...reasons, reason];
  return (
    <fieldset>
      <legend>{t('notice-reasons')}</legend>
      {noticeReasons.map((reason) => (
        <label class="check" key={reason}>
          <input
            type="checkbox"
            data-test={`notice-${reason}`}
            checked={reasons.includes(reason)}
            onChange={() => choose(other(reason))}
          />
          <span>{t(`notice-${reason}`)}</span>
        </label>
      ))}
    </fieldset>
  );
}

function NoticeText({ notice }: { notice: Notice }) {
  const page = useText();
  const { t } = page;
  // The language of the page, until another one is chosen here.
  const [own, setOwn] = useState<Language | null>(null);
  const chosen = own ?? page.language;
  const spoken = useTexts(chosen);
  const { language, t: say } = spoken.state === 'ready' ? spoken.value : page;
  const [copied, setCopied] = useState<boolean | null>(null);
  const text = noticeWords(say, notice);
  return (
    <>
      <LanguageSelect
        label={t('notice-language')}
        language={chosen}
        choose={setOwn}
        test="notice-language"
      />
      {spoken.state === 'failed' && <FaultNote fault={spoken.fault} />}
      <label class="field">
        <span>{t('notice-text')}</span>
        <textarea rows={12} readOnly lang={language} data-test="notice-text" value={text} />
      </label>
      <button
        type="button"
        data-test="notice-copy"
        onClick={() => void copyText(text).then(setCopied)}
      >
        {t('notice-copy')}
      </button>
      <p role="status">
        {copied !== null && t(copied ? 'identifiers-copied' : 'identifiers-copy-failed')}
      </p>
    </>
  );
}

function useTexts(language: Language): Loaded<Translator> {
  return useLoaded(
    useCallback(() => loadTexts(language), [language]),
    0,
  );
}

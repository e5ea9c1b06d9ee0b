import { useEffect, useRef, useState } from 'preact/hooks';
import type { CopyDesk, ListedCopy, SharedFile, ShareOrder } from '../lib/flows/copy-desk.ts';
import type { Language } from '../lib/i18n/language.ts';
import { markWords } from '../lib/i18n/mark-words.ts';
import { FaultNote } from './fault-note.tsx';
import { Hostile } from './hostile.tsx';
import { LanguageSelect } from './language-select.tsx';
import { useText } from './text.tsx';
import { useSharing } from './use-sharing.ts';

/** The copies of the case, and the item from which this was opened. */
export interface ShareCopiesProps {
  desk: CopyDesk;
  copies: readonly ListedCopy[];
  item: string;
  stop: () => void;
}

/** From choosing copies to a ZIP in the downloads. */
export function ShareCopies({ desk, copies, item, stop }: ShareCopiesProps) {
  const { t } = useText();
  const { file, busy, fault, start, saveAgain } = useSharing(desk);
  const title = useTitleFocus(file !== null);
  return (
    <div class="copy-share" data-test="copy-share">
      <h4 tabIndex={-1} ref={title}>
        {t('share-title')}
      </h4>
      {file === null ? (
        <Choices {...{ copies, item, busy, start, stop }} />
      ) : (
        <Done file={file} again={() => void saveAgain(file)} stop={stop} />
      )}
      <p role="status">{busy && file === null && t('share-busy')}</p>
      {fault !== null && <FaultNote fault={fault} test="share-fault" />}
    </div>
  );
}

interface ChoicesProps extends Omit<ShareCopiesProps, 'desk'> {
  busy: boolean;
  start: (order: ShareOrder) => Promise<void>;
}

function Choices({ copies, item, busy, start, stop }: ChoicesProps) {
  const { t, language } = useText();
  const whole = copies.filter(({ record }) => record !== null);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(
    () => new Set(whole.filter((copy) => copy.item === item).map(({ copy }) => copy)),
  );
  const [addresses, setAddresses] = useState(false);
  // The language of the page, until another one is chosen here.
  const [own, setOwn] = useState<Language | null>(null);
  const spoken = own ?? language;
  const picked = whole.filter(({ copy }) => chosen.has(copy));
  const order = { copies: picked.map(({ copy }) => copy), language: spoken, addresses };
  return (
    <>
      <p>{t('share-intro')}</p>
      <Which {...{ whole, chosen }} choose={setChosen} />
      <LanguageSelect
        label={t('share-language')}
        language={spoken}
        choose={setOwn}
        test="share-language"
      />
      <Addresses {...{ picked, addresses }} set={setAddresses} />
      {picked.length === 0 && <p class="note">{t('share-none')}</p>}
      <Buttons isReady={!busy && picked.length > 0} start={() => void start(order)} stop={stop} />
    </>
  );
}

function Buttons(props: { isReady: boolean; start: () => void; stop: () => void }) {
  const { t } = useText();
  const { isReady, start, stop } = props;
  return (
    <div class="choices">
      <button
        type="button"
        class="primary"
        data-test="share-start"
        aria-disabled={!isReady}
        onClick={() => isReady && start()}
      >
        {t('share-start')}
      </button>
      <button type="button" data-test="share-hide" onClick={stop}>
        {t('share-hide')}
      </button>
    </div>
  );
}

interface WhichProps {
  whole: readonly ListedCopy[];
  chosen: ReadonlySet<string>;
  choose: (update: (before: ReadonlySet<string>) => ReadonlySet<string>) => void;
}

function Which({ whole, chosen, choose }: WhichProps) {
  const text = useText();
  const { t } = text;
  const toggle = (copy: string) =>
    choose((before) => {
      const next = new Set(before);
      if (!next.delete(copy)) next.add(copy);
      return next;
    });
  return (
    <fieldset class="share-which">
      <legend>{t('share-which')}</legend>
      {whole.map(({ copy, itemNumber, number, record }) => (
        <label key={copy} class="check">
          <input
            type="checkbox"
            data-test="share-copy"
            checked={chosen.has(copy)}
            onChange={() => toggle(copy)}
          />
          <span>
            {t('share-one', { item: itemNumber, number })}
            <span class="technical">{markWords(record?.marks ?? [], text)}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}

interface AddressesProps {
  picked: readonly ListedCopy[];
  addresses: boolean;
  set: (addresses: boolean) => void;
}

/** Off until it is ticked, with what would go along in view before. */
function Addresses({ picked, addresses, set }: AddressesProps) {
  const { t } = useText();
  const known = [...new Set(picked.flatMap(({ address }) => address ?? []))];
  if (known.length === 0) return null;
  return (
    <div class="share-addresses">
      <label class="check">
        <input
          type="checkbox"
          data-test="share-addresses"
          checked={addresses}
          onChange={({ currentTarget }) => set(currentTarget.checked)}
        />
        <span>{t('share-addresses')}</span>
      </label>
      <p class="hint">{t('share-addresses-note')}</p>
      <ul>
        {known.map((address) => (
          <li key={address} class="address">
            <Hostile text={address} limit={300} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function Done(props: { file: SharedFile; again: () => void; stop: () => void }) {
  const { t, format } = useText();
  const { file, again, stop } = props;
  return (
    <div class="share-done" data-test="share-done">
      <p class="note note-done" role="status">
        {t('share-done')}
      </p>
      <p>
        <strong data-test="share-name">{file.name}</strong>, {format.bytes(file.size)}
      </p>
      <p>{t('share-where')}</p>
      <div class="choices">
        <button type="button" data-test="share-again" onClick={again}>
          {t('share-again')}
        </button>
        <button type="button" data-test="share-hide" onClick={stop}>
          {t('share-hide')}
        </button>
      </div>
    </div>
  );
}

/** Every step replaces what had the focus: the title takes it instead of nothing. */
function useTitleFocus(done: boolean) {
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), [done]);
  return title;
}

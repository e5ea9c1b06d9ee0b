import { useState } from 'preact/hooks';
import type { OpenedItem } from '../lib/flows/review.ts';
import { HiddenFacts } from './hidden-facts.tsx';
import { Hostile } from './hostile.tsx';
import { copyText, tableText, valueOf } from './identifier-copy.ts';
import { useText } from './text.tsx';
import { shortened, visibleText } from './visible-text.ts';

export type ListedIdentifier = OpenedItem['identifiers'][number];

/** Lines that are shown before somebody asks for all. */
const first = 25;

/** Everything on the page that a data request can name, each line with a button to copy it. */
export function ItemIdentifiers(props: { opened: OpenedItem }) {
  const { t } = useText();
  const [all, setAll] = useState(false);
  const [copied, setCopied] = useState<boolean | null>(null);
  const { identifiers, record } = props.opened;
  const lines = identifiers.filter(({ raw }) => raw !== '');
  const copy = (text: string) => void copyText(text).then(setCopied);
  return (
    <section aria-labelledby="identifiers-title" data-test="identifiers">
      <h3 id="identifiers-title">{t('identifiers-title')}</h3>
      <p>{lines.length === 0 ? t('identifiers-empty') : t('identifiers-note')}</p>
      <HiddenFacts reading={record.page?.platform ?? null} />
      <p role="status" data-test="copied">
        {copied !== null && t(copied ? 'identifiers-copied' : 'identifiers-copy-failed')}
      </p>
      {lines.length > 0 && <Lines lines={all ? lines : lines.slice(0, first)} copy={copy} />}
      {lines.length > 0 && (
        <div class="choices">
          {!all && lines.length > first && (
            <button type="button" data-test="all-identifiers" onClick={() => setAll(true)}>
              {t('identifiers-all', { total: lines.length })}
            </button>
          )}
          <button type="button" data-test="copy-all" onClick={() => copy(tableText(lines))}>
            {t('identifiers-copy-all')}
          </button>
        </div>
      )}
    </section>
  );
}

function Lines(props: { lines: ListedIdentifier[]; copy: (text: string) => void }) {
  const { t } = useText();
  return (
    <table class="identifiers">
      <thead>
        <tr>
          <th scope="col">{t('identifiers-kind')}</th>
          <th scope="col">{t('identifiers-value')}</th>
          <th scope="col">{t('identifiers-more')}</th>
          <th scope="col">
            <span class="visually-hidden">{t('identifiers-copy')}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {props.lines.map((line, index) => (
          <Line key={index} line={line} copy={props.copy} />
        ))}
      </tbody>
    </table>
  );
}

function Line(props: { line: ListedIdentifier; copy: (text: string) => void }) {
  const { t } = useText();
  const { line } = props;
  const value = valueOf(line);
  const named = visibleText(shortened(value, 60));
  return (
    <tr data-test="identifier" data-kind={line.kind}>
      <td>{t(`kind-${line.kind}`)}</td>
      <td>
        <Hostile text={line.raw} limit={300} />
        {value !== line.raw && (
          <span class="technical">{t('identifiers-standard', { value: named })}</span>
        )}
      </td>
      <td>
        <More line={line} />
      </td>
      <td>
        <button
          type="button"
          data-test="copy"
          aria-label={t('identifiers-copy-named', { value: named })}
          onClick={() => props.copy(value)}
        >
          {t('identifiers-copy')}
        </button>
      </td>
    </tr>
  );
}

/** Kinds whose `detail` says which form of an id it is, in the platform's own word. */
const formed = ['group-id', 'account-id', 'media-id'];

/** Whose it is, when it was, and what it says: only what there is. */
function More(props: { line: ListedIdentifier }) {
  const { t } = useText();
  const { line } = props;
  const { name, handle, account, link, shown, utc, created, message, text, raw } = line;
  const safe = (value: string) => visibleText(shortened(value, 200));
  const who = [name, handle && `@${handle}`, account].filter((part) => part && part !== raw);
  const parts = [
    // That one is our own word, and says what stands beside it already.
    formed.includes(line.kind) && line.detail !== 'as-shown' && line.detail,
    who.length > 0 && safe(who.join(', ')),
    utc && t('identifiers-utc', { utc }),
    shown && t('identifiers-time', { shown: safe(shown) }),
    created && t('identifiers-created', { created }),
    message && message !== raw && t('identifiers-message', { message: safe(message) }),
    link && link !== raw && safe(link),
    text && safe(text),
  ];
  return (
    <>
      {parts.filter(Boolean).map((part, index) => (
        <bdi key={index} class="technical">
          {part}
        </bdi>
      ))}
    </>
  );
}

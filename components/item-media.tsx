import type { OpenedItem } from '../lib/flows/review.ts';
import { similarityWords } from '../lib/i18n/alike-words.ts';
import { measureWords, triedWords } from '../lib/i18n/media-words.ts';
import { Fact } from './fact.tsx';
import { Hostile } from './hostile.tsx';
import { useText } from './text.tsx';

type Medium = NonNullable<OpenedItem['record']['media']>[number];

/** The medium that was pointed at: whether its bytes are there, how they were had, or why not. */
export function ItemMedia(props: { opened: OpenedItem }) {
  const { t } = useText();
  const { way, media } = props.opened.record;
  if (way !== 'media') return null;
  return (
    <section aria-labelledby="media-title" data-test="media">
      <h3 id="media-title">{t('media-title')}</h3>
      {media === undefined ? (
        <p class="note note-fault">{t('media-broke-off')}</p>
      ) : (
        media.map((medium, index) => <MediumPart key={index} medium={medium} />)
      )}
    </section>
  );
}

function MediumPart(props: { medium: Medium }) {
  const { t } = useText();
  const { file, pageCouldAlter, worker } = props.medium;
  return (
    <>
      <p class={file === null ? 'note note-fault' : 'note note-done'}>
        {t(file === null ? 'media-not-had' : 'media-had')}
      </p>
      {pageCouldAlter && <p class="note">{t('media-could-alter')}</p>}
      {worker && <p class="hint">{t('media-worker')}</p>}
      <dl class="facts">
        <MediumFacts medium={props.medium} />
      </dl>
    </>
  );
}

function MediumFacts(props: { medium: Medium }) {
  const text = useText();
  const { t, format } = text;
  const { element, address, addressLength, route, file, size, claimedType, tried } = props.medium;
  const { similarity } = props.medium;
  const cut = address !== null && addressLength > address.length;
  return (
    <>
      <Fact name={t('media-element')}>{t(`media-element-${element}`)}</Fact>
      <Fact name={t('media-address')}>
        {address === null ? t('media-address-none') : <Hostile text={address} limit={300} />}
        {cut && ` ${t('media-address-cut', { count: addressLength })}`}
      </Fact>
      {route !== null && <Fact name={t('media-route')}>{t(`media-from-${route}`)}</Fact>}
      {file !== null && <Fact name={t('media-file')}>{file}</Fact>}
      {size !== null && <Fact name={t('media-size')}>{format.bytes(size)}</Fact>}
      {file !== null && <Fact name={t('media-kind')}>{measureWords(props.medium, text)}</Fact>}
      {similarity && <Fact name={t('pdq-title')}>{similarityWords(similarity, text)}</Fact>}
      {claimedType !== null && (
        <Fact name={t('media-claimed')}>
          <Hostile text={claimedType} />
        </Fact>
      )}
      {tried.length > 0 && (
        <Fact name={t('media-tried')}>
          {tried.map((one, index) => (
            <p key={index}>
              <Hostile text={triedWords(one, text)} />
            </p>
          ))}
        </Fact>
      )}
    </>
  );
}

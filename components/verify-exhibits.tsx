import { useState } from 'preact/hooks';
import type { ListedExhibit } from '../lib/bundle/exhibit-list.ts';
import type { ExhibitFile, Verdict } from '../lib/bundle/verdict.ts';
import type { Chosen } from '../lib/flows/chosen.ts';
import { coverageWords } from '../lib/i18n/coverage-words.ts';
import { Address } from './address.tsx';
import { ExhibitFiles } from './exhibit-files.tsx';
import { ExhibitPicture } from './exhibit-picture.tsx';
import { Fact } from './fact.tsx';
import { Hostile } from './hostile.tsx';
import { useText } from './text.tsx';
import type { VerifyProps } from './verify-props.ts';

/** The items of a bundle, and how to read their pictures. */
export interface VerifyExhibitsProps extends Pick<VerifyProps, 'picture' | 'zone'> {
  verdict: Verdict;
  exhibits: ListedExhibit[];
  chosen: Chosen | null;
}

// Each one is opened by hand; this many lines say enough until more are asked for.
const shownFirst = 100;

/** The items, closed until one is opened: nothing of a picture is read before that. */
export function VerifyExhibits(props: VerifyExhibitsProps) {
  const { t } = useText();
  const { exhibits, verdict } = props;
  const [all, setAll] = useState(false);
  const shown = all ? exhibits : exhibits.slice(0, shownFirst);
  const rest = exhibits.length - shown.length;
  return (
    <section class="verify-exhibits" data-test="exhibits">
      <h3>{t('verify-exhibits')}</h3>
      {verdict.level === 'error' && <p class="note note-fault">{t('verify-exhibits-wrong')}</p>}
      <p class="hint">{t('verify-exhibits-note')}</p>
      {exhibits.length === 0 && <p>{t('verify-exhibits-elsewhere')}</p>}
      {shown.map((exhibit) => (
        <ExhibitFold key={exhibit.number} {...props} exhibit={exhibit} />
      ))}
      {rest > 0 && (
        <button type="button" onClick={() => setAll(true)}>
          {t('verify-findings-all')}
        </button>
      )}
    </section>
  );
}

type ExhibitProps = VerifyExhibitsProps & { exhibit: ListedExhibit };

function ExhibitFold(props: ExhibitProps) {
  const { t, format } = useText();
  const { exhibit, zone } = props;
  const [open, setOpen] = useState(false);
  return (
    <details
      class="verify-exhibit"
      data-test="exhibit"
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary>
        <strong>{t('verify-exhibit', { number: exhibit.number })}</strong>{' '}
        {exhibit.startedAt !== null && format.exactMoment(exhibit.startedAt, zone)}{' '}
        <Address address={exhibit.address} limit={80} />
      </summary>
      {open && <ExhibitBody {...props} />}
    </details>
  );
}

function ExhibitBody(props: ExhibitProps) {
  const { t, format } = useText();
  const { exhibit, verdict, chosen, picture, zone } = props;
  const { coverage, startedAt, title } = exhibit;
  const files = verdict.exhibits.find(({ number }) => number === exhibit.number)?.files ?? [];
  return (
    <div class="verify-exhibit-body">
      {!exhibit.readable && <p>{t('verify-exhibit-unreadable')}</p>}
      <dl class="facts">
        <Fact name={t('fact-address')}>
          <Address address={exhibit.address} limit={1000} />
        </Fact>
        {title !== null && title !== '' && (
          <Fact name={t('verify-exhibit-title')}>
            <Hostile text={title} limit={300} />
          </Fact>
        )}
        {startedAt !== null && (
          <Fact name={t('fact-time')}>
            {t('verify-exhibit-time', { time: format.exactMoment(startedAt, zone) })}
          </Fact>
        )}
        {coverage !== null && (
          <Fact name={t('fact-coverage')}>{coverageWords(t, coverage).join(' ')}</Fact>
        )}
      </dl>
      {chosen !== null && <ExhibitPictures {...{ exhibit, files, chosen, picture }} />}
      <ExhibitFiles number={exhibit.number} files={files} />
    </div>
  );
}

interface PicturesProps extends Pick<VerifyProps, 'picture'> {
  exhibit: ListedExhibit;
  files: readonly ExhibitFile[];
  chosen: Chosen;
}

/** The name only says what to try: whether it is a picture, its own bytes say. */
const pictureName = /\.(png|jpe?g)$/;

function ExhibitPictures({ exhibit, files, chosen, picture }: PicturesProps) {
  const pictures = files.filter(({ path, state }) => state !== 'missing' && pictureName.test(path));
  return (
    <div class="verify-pictures">
      {pictures.map(({ path }, place) => (
        <ExhibitPicture
          key={path}
          name={path}
          preview={place === 0 ? exhibit.preview : null}
          load={(wanted) => picture(chosen, wanted)}
        />
      ))}
    </div>
  );
}

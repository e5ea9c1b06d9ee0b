import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Cases } from '../lib/flows/cases.ts';
import type { CaseOverview, Review } from '../lib/flows/review.ts';
import { CaseHeader } from './case-header.tsx';
import { CasePanels, usePanels } from './case-panels.tsx';
import { CustodyLog } from './custody-log.tsx';
import { ItemBrowser } from './item-browser.tsx';
import { LostNote } from './lost-note.tsx';
import { type Loaded, useChanges, useLoaded } from './loaded.ts';
import { MinorPanel } from './minor-panel.tsx';
import type { Gone, OpenedCaseProps } from './opened-case-props.ts';
import { useText } from './text.tsx';

/** Header, Safety panel, export, items and custody log. */
export function OpenedCase(props: OpenedCaseProps) {
  const { review, shown } = props;
  const version = useChanges(review);
  const { overview, count, code, factsOnly } = useOverview(review, version);
  const panels = usePanels();
  const main = useFocus(props.arrived || props.gone !== null);
  return (
    <main class="case" tabIndex={-1} ref={main}>
      <CaseHeader
        {...props}
        overview={shown ? overview : waiting}
        panels={panels}
        version={version}
      />
      {shown && props.status.lost && (
        <LostNote accept={() => props.vault.acceptLoss().then(props.refresh)} />
      )}
      <Intro
        unprotected={props.status.state === 'open' && !panels.safety}
        gone={props.gone}
        other={code !== null}
        openSafety={() => panels.setSafety(true)}
      />
      {shown && <MinorPart {...props} {...{ overview, version }} help={panels.setHelp} />}
      <CasePanels {...props} {...{ panels, version, count, code }} />
      {/* Anew when it becomes facts only: a picture that is open goes from the screen. */}
      {shown && <Items key={String(factsOnly)} review={review} version={version} />}
    </main>
  );
}

function Items(props: { review: Review; version: number }) {
  const [isListed, setIsListed] = useState(false);
  const listed = useCallback(() => setIsListed(true), []);
  return (
    <>
      <ItemBrowser {...props} listed={listed} />
      {/* Opening thousands of lines of the log at the same time would keep the list waiting. */}
      {isListed && <CustodyLog {...props} />}
    </>
  );
}

function useOverview(review: Review, version: number) {
  const overview = useLoaded(
    useCallback(() => review.overview(), [review]),
    version,
  );
  const none = { count: 0, code: null, factsOnly: false };
  const { count, code, factsOnly } = overview.state === 'ready' ? overview.value : none;
  return { overview, count, code, factsOnly };
}

interface MinorPartProps {
  cases: Cases;
  overview: Loaded<CaseOverview>;
  version: number;
  help: (open: boolean) => void;
}

function MinorPart({ cases, overview, version, help }: MinorPartProps) {
  if (overview.state !== 'ready') return null;
  const { asked, factsOnly, code } = overview.value;
  return (
    <MinorPanel key={code} {...{ cases, asked, factsOnly, version }} showHelp={() => help(true)} />
  );
}

const waiting: Loaded<never> = { state: 'loading' };

interface IntroProps {
  /** There is no passphrase, and nothing else on the screen says so. */
  unprotected: boolean;
  gone: Gone | null;
  /** Another case is there now. */
  other: boolean;
  openSafety: () => void;
}

function Intro(props: IntroProps) {
  const { t } = useText();
  const { gone } = props;
  return (
    <div class="intro">
      <p role="status" class={gone ? 'note note-done' : ''} data-test="gone">
        {gone &&
          t(gone.what === 'wipe' || !props.other ? `${gone.what}-done` : 'delete-case-other')}
      </p>
      <p>{t('sealed-explained')}</p>
      {props.unprotected && (
        <div class="note unprotected">
          <p>{t('unprotected')}</p>
          <button type="button" data-test="open-safety" onClick={props.openSafety}>
            {t('passphrase-choose')}
          </button>
        </div>
      )}
    </div>
  );
}

/** What had the focus is gone, with the screen that was here before. */
function useFocus(arrived: boolean) {
  const main = useRef<HTMLElement>(null);
  useEffect(() => {
    if (arrived) main.current?.focus();
  }, [arrived]);
  return main;
}

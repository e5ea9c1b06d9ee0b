import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Review } from '../lib/flows/review.ts';
import type { VaultStatus } from '../lib/flows/vault-lock-events.ts';
import type { Irreversible } from './asked-twice.tsx';
import { CaseHeader, type CaseHeaderProps } from './case-header.tsx';
import type { CaseProps } from './case-props.ts';
import { CustodyLog } from './custody-log.tsx';
import { ExportPanel } from './export-panel.tsx';
import { ItemBrowser } from './item-browser.tsx';
import { type Loaded, useChanges, useLoaded } from './loaded.ts';
import { useSafetyOpen } from './safety-address.ts';
import { SafetyPanel } from './safety-panel.tsx';
import { useText } from './text.tsx';

/** What was just deleted on this page, and a name for this time. */
export interface Gone {
  what: Irreversible;
  key: string;
}

/** The case page when it is not locked. */
export interface OpenedCaseProps
  extends CaseProps, Pick<CaseHeaderProps, 'chooseLanguage' | 'languageFault'> {
  status: VaultStatus;
  /** False while the vault is being asked: then nothing of the case is on the screen. */
  shown: boolean;
  refresh: () => Promise<void>;
  wipe: () => Promise<void>;
  deleteCase: () => Promise<void>;
  gone: Gone | null;
  /** Another screen was here before: this one takes the focus. */
  arrived: boolean;
}

/** Header, Safety panel, export, items and custody log. */
export function OpenedCase(props: OpenedCaseProps) {
  const { review, shown } = props;
  const version = useChanges(review);
  const { overview, count, code } = useOverview(review, version);
  const [exporting, setExporting] = useState(false);
  const [safety, setSafety] = useSafetyOpen();
  const main = useFocus(props.arrived || props.gone !== null);
  return (
    <main class="case" tabIndex={-1} ref={main}>
      <CaseHeader
        {...props}
        overview={shown ? overview : waiting}
        exporting={exporting}
        openExport={() => setExporting(true)}
        safety={safety}
        openSafety={() => setSafety(true)}
      />
      <Intro
        unprotected={props.status.state === 'open' && !safety}
        gone={count === 0 ? props.gone : null}
        openSafety={() => setSafety(true)}
      />
      {shown && exporting && (
        <ExportPanel {...props} count={count} hide={() => setExporting(false)} />
      )}
      {safety && (
        <SafetyPanel
          {...props}
          version={version}
          changed={() => void props.refresh()}
          exportFirst={() => setExporting(true)}
          deleteCase={code === null ? null : props.deleteCase}
          hide={() => setSafety(false)}
        />
      )}
      {shown && <Items review={review} version={version} />}
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
  const { count, code } = overview.state === 'ready' ? overview.value : { count: 0, code: null };
  return { overview, count, code };
}

const waiting: Loaded<never> = { state: 'loading' };

interface IntroProps {
  /** There is no passphrase, and nothing else on the screen says so. */
  unprotected: boolean;
  gone: Gone | null;
  openSafety: () => void;
}

function Intro(props: IntroProps) {
  const { t } = useText();
  const { gone } = props;
  return (
    <div class="intro">
      <p role="status" class={gone ? 'note note-done' : ''} data-test="gone">
        {gone && t(`${gone.what}-done`)}
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

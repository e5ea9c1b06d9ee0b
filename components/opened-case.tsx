import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Review } from '../lib/flows/review.ts';
import type { VaultStatus } from '../lib/flows/vault-lock-events.ts';
import { CaseHeader, type CaseHeaderProps } from './case-header.tsx';
import type { CaseProps } from './case-props.ts';
import { CustodyLog } from './custody-log.tsx';
import { ExportPanel } from './export-panel.tsx';
import { ItemBrowser } from './item-browser.tsx';
import { type Loaded, useChanges, useLoaded } from './loaded.ts';
import { useSafetyOpen } from './safety-address.ts';
import { SafetyPanel } from './safety-panel.tsx';
import { useText } from './text.tsx';

/** The case page when it is not locked. */
export interface OpenedCaseProps
  extends CaseProps, Pick<CaseHeaderProps, 'chooseLanguage' | 'languageFault'> {
  status: VaultStatus;
  /** False while the vault is being asked: then nothing of the case is on the screen. */
  shown: boolean;
  refresh: () => Promise<void>;
  wipe: () => Promise<void>;
  /** Everything was just wiped. */
  wiped: boolean;
  /** Another screen was here before: this one takes the focus. */
  arrived: boolean;
}

/** Header, Safety panel, export, items and custody log. */
export function OpenedCase(props: OpenedCaseProps) {
  const { review, shown } = props;
  const version = useChanges(review);
  const { overview, count } = useOverview(review, version);
  const [exporting, setExporting] = useState(false);
  const [safety, setSafety] = useSafetyOpen();
  const main = useFocus(props.arrived, props.wiped);
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
        wiped={props.wiped && count === 0}
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
          hide={() => setSafety(false)}
        />
      )}
      {shown && <ItemBrowser review={review} version={version} />}
      {shown && <CustodyLog review={review} version={version} />}
    </main>
  );
}

function useOverview(review: Review, version: number) {
  const overview = useLoaded(
    useCallback(() => review.overview(), [review]),
    version,
  );
  return { overview, count: overview.state === 'ready' ? overview.value.count : 0 };
}

const waiting: Loaded<never> = { state: 'loading' };

interface IntroProps {
  /** There is no passphrase, and nothing else on the screen says so. */
  unprotected: boolean;
  wiped: boolean;
  openSafety: () => void;
}

function Intro(props: IntroProps) {
  const { t } = useText();
  return (
    <div class="intro">
      <p role="status" class={props.wiped ? 'note note-done' : ''} data-test="wipe-done">
        {props.wiped && t('wipe-done')}
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
function useFocus(arrived: boolean, wiped: boolean) {
  const main = useRef<HTMLElement>(null);
  useEffect(() => {
    if (arrived || wiped) main.current?.focus();
  }, [arrived, wiped]);
  return main;
}

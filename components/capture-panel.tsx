import { useEffect, useState } from 'preact/hooks';
import { asFault } from '../lib/base/fault.ts';
import type { CaptureReply } from '../lib/browser/messages.ts';
import type { CaptureProgress } from '../lib/evidence/capture-progress.ts';
import type { PageAccess } from '../lib/evidence/page-access.ts';
import { AskHost, type HostOffer } from './ask-host.tsx';
import { CaptureOutcome } from './capture-outcome.tsx';
import { CaptureProgressPanel } from './capture-progress-panel.tsx';
import type { Capturing, CaptureWish } from './capture-wish.ts';
import { MoreWays } from './more-ways.tsx';
import { ShortcutHint } from './shortcut.tsx';
import { useBrief } from './brief.tsx';

/** What the panel needs of the popup. */
export interface CapturePanelProps {
  access: PageAccess;
  capturing: Capturing;
  lastOutcome: CaptureReply | null;
  offer: HostOffer | null;
  /** Set in a case that keeps no pictures: why, in words that may be seen now. */
  factsOnly: 'minor-popup' | 'minor-locked' | null;
}

/** The big button and the other ways, or how far a longer capture is, and how the last one ended. */
export function CapturePanel(props: CapturePanelProps) {
  const { outcome, busy, progress, start } = useCapture(props.capturing);
  const wish = (asked: CaptureWish) => start(() => props.capturing.capture(asked));
  return (
    <section class="capture">
      {progress === null ? (
        <CaptureButtons {...props} busy={busy} start={wish} />
      ) : (
        <CaptureProgressPanel progress={progress} stop={props.capturing.stop} />
      )}
      <CaptureOutcome
        busy={busy && progress === null}
        own={outcome}
        shortcut={progress === null ? props.lastOutcome : null}
      />
      {props.offer && !props.factsOnly && progress === null && outcome === null && (
        <AskHost offer={props.offer} busy={busy} start={start} />
      )}
    </section>
  );
}

interface CaptureButtonsProps extends Pick<CapturePanelProps, 'access' | 'factsOnly'> {
  busy: boolean;
  start: (wish: CaptureWish) => Promise<void>;
}

const screen: CaptureWish = { way: 'screen', direction: null, screens: 100 };
const facts: CaptureWish = { way: 'facts', direction: null, screens: 100 };

function CaptureButtons({ access, busy, start, factsOnly }: CaptureButtonsProps) {
  const { t } = useBrief();
  const blocked = access !== 'open' && access !== 'local-file';
  return (
    <>
      <button
        type="button"
        class="primary big"
        data-test="capture"
        disabled={blocked}
        aria-disabled={busy}
        aria-describedby={access === 'open' ? undefined : 'access'}
        onClick={() => void start(factsOnly ? facts : screen)}
      >
        {t(factsOnly ? 'minor-capture' : 'capture')}
      </button>
      {!blocked && <ShortcutHint />}
      {access !== 'open' && (
        <p id="access" class="note" data-test="access">
          {t(`access-${access}`)}
        </p>
      )}
      {factsOnly && (
        <p class="hint" data-test="facts-only">
          {t(factsOnly)}
        </p>
      )}
      {!blocked && !factsOnly && <MoreWays busy={busy} start={start} />}
    </>
  );
}

function useCapture(capturing: Capturing) {
  const [outcome, setOutcome] = useState<CaptureReply | null>(null);
  const [busy, setBusy] = useState(false);
  const progress = useProgress(capturing, busy);
  const start = async (work: () => Promise<CaptureReply>) => {
    // The button stays focusable while busy, so a second press arrives here.
    if (busy) return;
    setBusy(true);
    setOutcome(null);
    setOutcome(await work().catch(refused));
    setBusy(false);
  };
  return { outcome, busy, progress, start };
}

// A longer capture that was begun here shows on the icon from now on: the popup would only be in
// the way. One that is running when the popup opens is what the reporter wants to see.
function useProgress(capturing: Capturing, begun: boolean): CaptureProgress | null {
  const { progress: first, watchProgress, close } = capturing;
  const [progress, setProgress] = useState(first);
  useEffect(
    () =>
      watchProgress((next) => {
        if (begun && next !== null) close();
        else setProgress(next);
      }),
    [watchProgress, close, begun],
  );
  return progress;
}

function refused(thrown: unknown): CaptureReply {
  return { ok: false, fault: asFault(thrown).code };
}

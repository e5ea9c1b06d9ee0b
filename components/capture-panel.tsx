import { useState } from 'preact/hooks';
import { asFault } from '../lib/base/fault.ts';
import type { CaptureReply } from '../lib/browser/messages.ts';
import type { PageAccess } from '../lib/evidence/page-access.ts';
import { CaptureOutcome } from './capture-outcome.tsx';
import { ShortcutHint } from './shortcut.tsx';
import { useText } from './text.tsx';

/** What the panel needs of the popup. */
export interface CapturePanelProps {
  access: PageAccess;
  capture: () => Promise<CaptureReply>;
  lastOutcome: CaptureReply | null;
}

/** The big button, why it does not work here if it does not, and how the capture ended. */
export function CapturePanel(props: CapturePanelProps) {
  const { t } = useText();
  const { outcome, busy, start } = useCapture(props.capture);
  const blocked = props.access !== 'open' && props.access !== 'local-file';
  return (
    <section class="capture">
      <button
        type="button"
        class="primary big"
        data-test="capture"
        disabled={blocked}
        aria-disabled={busy}
        aria-describedby={props.access === 'open' ? undefined : 'access'}
        onClick={() => void start()}
      >
        {t('capture')}
      </button>
      {!blocked && <ShortcutHint />}
      {props.access !== 'open' && (
        <p id="access" class="note" data-test="access">
          {t(`access-${props.access}`)}
        </p>
      )}
      <CaptureOutcome busy={busy} own={outcome} shortcut={props.lastOutcome} />
    </section>
  );
}

function useCapture(capture: () => Promise<CaptureReply>) {
  const [outcome, setOutcome] = useState<CaptureReply | null>(null);
  const [busy, setBusy] = useState(false);
  const start = async () => {
    // The button stays focusable while busy, so a second press arrives here.
    if (busy) return;
    setBusy(true);
    setOutcome(null);
    setOutcome(await capture().catch(refused));
    setBusy(false);
  };
  return { outcome, busy, start };
}

function refused(thrown: unknown): CaptureReply {
  return { ok: false, fault: asFault(thrown).code };
}

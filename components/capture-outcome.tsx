import type { CaptureReply } from '../lib/browser/messages.ts';
import type { Ending } from '../lib/evidence/coverage.ts';
import type { BriefKey } from '../lib/i18n/catalogue.ts';
import type { Translate } from '../lib/i18n/translate.ts';
import { stepText } from './failed-step.ts';
import { useBrief } from './brief.tsx';

/** What the live region has to tell. */
export interface CaptureOutcomeProps {
  busy: boolean;
  /** How the capture of this popup ended. */
  own: CaptureReply | null;
  /** How an earlier capture by shortcut ended. */
  shortcut: CaptureReply | null;
}

/** The live region of the popup. It is always there, so that a screen reader hears its changes. */
export function CaptureOutcome(props: CaptureOutcomeProps) {
  const { t } = useBrief();
  const outcome = props.own ?? props.shortcut;
  return (
    <div role="status">
      {props.busy && <p class="note">{t('capture-busy')}</p>}
      {!props.busy && outcome && (
        <p
          class={isWhole(outcome) ? 'note note-done' : 'note note-fault'}
          data-test="outcome"
          data-state={outcome.ok ? 'done' : 'failed'}
        >
          {props.own === null && <span>{t('outcome-shortcut')} </span>}
          {outcomeText(t, outcome)}
        </p>
      )}
    </div>
  );
}

function isWhole(outcome: CaptureReply): boolean {
  if (!outcome.ok) return false;
  if (outcome.factsOnly) return true;
  if (outcome.failed.length > 0) return false;
  return outcome.ending === undefined || outcome.ending === 'end';
}

function longerText(t: Translate<BriefKey>, ending: Ending, taken = 0): string {
  return `${t('outcome-taken', { count: taken })} ${t(`ending-${ending}`)}`;
}

function outcomeText(t: Translate<BriefKey>, outcome: CaptureReply): string {
  if (!outcome.ok) return `${t('outcome-failed')} ${t(`fault-${outcome.fault}`)}`;
  if (outcome.factsOnly) return t('outcome-facts-only');
  const longer = outcome.ending === undefined ? null : longerText(t, outcome.ending, outcome.taken);
  if (outcome.failed.length === 0) return longer ?? t('outcome-done');
  const failed = new Set(outcome.failed.map((step) => stepText(t, step)));
  return t('outcome-partly', { failed: [...failed].join(' ') });
}

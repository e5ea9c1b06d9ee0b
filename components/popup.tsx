import { useCallback } from 'preact/hooks';
import type { CaptureReply } from '../lib/browser/messages.ts';
import type { PageAccess } from '../lib/evidence/page-access.ts';
import type { CaseKind, PopupCases } from '../lib/flows/cases.ts';
import type { Glance } from '../lib/flows/review.ts';
import type { VaultLock } from '../lib/flows/vault-lock-events.ts';
import type { BriefKey } from '../lib/i18n/catalogue.ts';
import type { Translator } from '../lib/i18n/translate.ts';
import { Address } from './address.tsx';
import type { HostOffer } from './ask-host.tsx';
import { InBrief, useBrief } from './brief.tsx';
import { CapturePanel } from './capture-panel.tsx';
import type { Capturing } from './capture-wish.ts';
import { Leavable } from './leavable.tsx';
import { useChanges, useLoaded } from './loaded.ts';
import { MinorQuestion } from './minor-question.tsx';
import { PicturesLeftHint } from './pictures-left-hint.tsx';
import { LockedRecent } from './locked-recent.tsx';
import { OpenedRecent } from './opened-recent.tsx';
import { TopBar } from './top-bar.tsx';
import { useActivity } from './use-activity.ts';
import { useVault, type VaultControl, type VaultView } from './use-vault.ts';

/** The page the toolbar button was clicked on. */
export interface PopupTarget {
  address: string | null;
  access: PageAccess;
}

/** Everything the popup needs. */
export interface PopupProps {
  review: Glance;
  cases: PopupCases;
  vault: VaultLock;
  page: PopupTarget;
  capturing: Capturing;
  /** How a capture by shortcut ended that was not yet shown. */
  lastOutcome: CaptureReply | null;
  /** A medium on another site that could not be had without a permission. */
  offer: HostOffer | null;
  openCase: () => Promise<void>;
  /** Opens the case page with its Safety panel: its address with `safetyHash` after it. */
  openSafety: () => Promise<void>;
  text: Translator<BriefKey>;
}

/** The popup: keep this screen, see that it was kept, open the case. Locked, it still keeps. */
export function PopupPage(props: PopupProps) {
  return (
    <InBrief text={props.text}>
      <PopupBody {...props} />
    </InBrief>
  );
}

function PopupBody(props: PopupProps) {
  const { t } = useBrief();
  const vault = useVault(props.vault, props.review);
  const kind = useKind(props);
  const locked = !vault.shown;
  useActivity(props.vault.touch);
  return (
    <Leavable leave={props.vault.leave}>
      <TopBar vault={vault}>
        <h1>Zegel</h1>
      </TopBar>
      <main class="popup">
        <PageAddress address={props.page.address} />
        <CapturePanel
          access={props.page.access}
          capturing={props.capturing}
          lastOutcome={props.lastOutcome}
          offer={locked ? null : props.offer}
          factsOnly={factsOnlyOf(kind, locked)}
        />
        {vault.shown && vault.status?.lost && (
          <p class="note note-fault" data-test="lost">
            {t('vault-lost')} {t('left-open')}
          </p>
        )}
        {vault.shown && kind?.factsOnly && <PicturesLeftHint {...props} />}
        {vault.shown && kind?.asked === false && <MinorQuestion cases={props.cases} heading="h2" />}
        <CasePart {...props} view={vault} />
      </main>
    </Leavable>
  );
}

/** What holds for captures; it lies in the clear, so it is known while locked. */
function useKind({ review, cases }: PopupProps): CaseKind | null {
  const version = useChanges(review);
  const kind = useLoaded(
    useCallback(() => cases.kind(), [cases]),
    version,
  );
  return kind.state === 'ready' ? kind.value : null;
}

function factsOnlyOf(kind: CaseKind | null, locked: boolean) {
  if (!kind?.factsOnly) return null;
  // Whoever looks over a shoulder at a locked Zegel learns no reason.
  return locked ? 'minor-locked' : 'minor-popup';
}

function CasePart(props: PopupProps & { view: VaultView & VaultControl }) {
  const { status, shown, refresh } = props.view;
  if (status?.state === 'locked') {
    return (
      <LockedRecent
        vault={props.vault}
        status={status}
        unlocked={() => void refresh()}
        openCase={props.openCase}
      />
    );
  }
  if (status === null || !shown) return null;
  return <OpenedRecent {...props} open={status.state === 'open'} />;
}

function PageAddress(props: { address: string | null }) {
  const { t } = useBrief();
  return (
    <section class="this-page">
      <h2>{t('this-page')}</h2>
      <p data-test="address">
        <Address address={props.address} limit={70} />
      </p>
    </section>
  );
}

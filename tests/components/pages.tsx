import { CasePage, type CaseProps } from '../../components/case-page.tsx';
import { PopupPage, type PopupProps } from '../../components/popup.tsx';
import { translator } from '../../lib/i18n/every-language.ts';
import type { Review } from '../../lib/flows/review.ts';
import type { VaultSafety } from '../../lib/flows/vault-lock-events.ts';
import { fakeBackup } from './fake-backup.ts';
import { fakeCopies } from './fake-copies.ts';
import { fakeCapturing } from './fake-capturing.ts';
import { fakeDesk } from './fake-desk.ts';
import { fakeCases } from './fake-cases.ts';
import { fakeReview } from './fake-review.ts';
import { fakeTime } from './fake-time.ts';

/** The popup with a vault and a case. */
export function popup(
  vault: VaultSafety,
  review: Review = fakeReview(),
  changes: Partial<PopupProps> = {},
) {
  return (
    <PopupPage
      review={review}
      cases={fakeCases()}
      vault={vault}
      page={{ address: 'https://hier.example/', access: 'open' }}
      capturing={fakeCapturing()}
      lastOutcome={null}
      offer={null}
      openCase={() => Promise.resolve()}
      openSafety={() => Promise.resolve()}
      text={translator('nl')}
      {...changes}
    />
  );
}

/** The case page with a vault and a case; its export never ends. */
export function casePage(
  vault: VaultSafety,
  review: Review = fakeReview(),
  changes: Partial<CaseProps> = {},
) {
  return (
    <CasePage
      review={review}
      cases={fakeCases()}
      vault={vault}
      startExport={() => ({ result: new Promise(() => undefined), cancel: () => undefined })}
      time={fakeTime()}
      report={fakeDesk()}
      backup={fakeBackup()}
      copies={fakeCopies()}
      save={() => Promise.resolve()}
      closeExport={() => Promise.resolve()}
      openWelcome={() => Promise.resolve()}
      text={translator('nl')}
      setLanguage={() => Promise.resolve()}
      {...changes}
    />
  );
}

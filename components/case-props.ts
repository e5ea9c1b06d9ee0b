import type { BackupDesk } from '../lib/flows/backup-events.ts';
import type {
  BundleLanguage,
  ExportedVolume,
  ExportProgress,
  ExportRun,
} from '../lib/flows/export-events.ts';
import type { CopyDesk } from '../lib/flows/copy-desk.ts';
import type { ReportDesk } from '../lib/flows/report-desk.ts';
import type { Cases } from '../lib/flows/cases.ts';
import type { Review } from '../lib/flows/review.ts';
import type { TrustedTime } from '../lib/flows/trusted-time-events.ts';
import type { VaultSafety } from '../lib/flows/vault-lock-events.ts';
import type { Language } from '../lib/i18n/language.ts';
import type { Translator } from '../lib/i18n/translate.ts';

/** Everything the case page needs. */
export interface CaseProps {
  review: Review;
  cases: Cases;
  vault: VaultSafety;
  time: TrustedTime;
  report: ReportDesk;
  backup: BackupDesk;
  copies: CopyDesk;
  startExport: (
    language: BundleLanguage,
    onProgress: (progress: ExportProgress) => void,
  ) => ExportRun;
  /** Hands a finished bundle to the downloads of the browser. */
  save: (volume: ExportedVolume) => Promise<void>;
  /** Removes the temporary copy of finished bundles. */
  closeExport: () => Promise<void>;
  openWelcome: () => Promise<void>;
  /** The language to start in. */
  text: Translator;
  /** Keeps the language for every page of Zegel. */
  setLanguage: (language: Language) => Promise<void>;
}

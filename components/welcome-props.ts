import type { Cases } from '../lib/flows/cases.ts';
import type { Review } from '../lib/flows/review.ts';
import type { TrustedTime } from '../lib/flows/trusted-time-events.ts';
import type { VaultLock } from '../lib/flows/vault-lock-events.ts';
import type { Language } from '../lib/i18n/language.ts';

/** Everything the welcome page needs. */
export interface WelcomeProps {
  review: Review;
  vault: VaultLock;
  cases: Cases;
  time: TrustedTime;
  openCase: () => Promise<void>;
  /** Closes this tab. */
  close: () => Promise<void>;
  language: Language;
  setLanguage: (language: Language) => Promise<void>;
}

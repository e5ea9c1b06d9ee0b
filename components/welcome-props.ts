import type { Cases } from '../lib/flows/cases.ts';
import type { Glance } from '../lib/flows/review.ts';
import type { TrustedTime } from '../lib/flows/trusted-time-events.ts';
import type { VaultSafety } from '../lib/flows/vault-lock-events.ts';
import type { Language } from '../lib/i18n/language.ts';
import type { Translator } from '../lib/i18n/translate.ts';

/** Everything the welcome page needs. */
export interface WelcomeProps {
  review: Glance;
  vault: VaultSafety;
  cases: Cases;
  time: TrustedTime;
  openCase: () => Promise<void>;
  /** Closes this tab. */
  close: () => Promise<void>;
  text: Translator;
  setLanguage: (language: Language) => Promise<void>;
}

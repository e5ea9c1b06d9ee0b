import type { Chosen } from '../lib/flows/chosen.ts';
import type { Examination, ExamineProgress } from '../lib/flows/examine.ts';
import type { WorkerRun } from '../lib/browser/worker-line.ts';
import type { Language } from '../lib/i18n/language.ts';
import type { Translator } from '../lib/i18n/translate.ts';

/** What the page that verifies is made of. The stand-alone file and the extension give the same. */
export interface VerifyProps {
  text: Translator;
  /** Keeps the language where there is a place to keep it. */
  setLanguage: (language: Language) => Promise<void>;
  examine: Examine;
  /** A picture in a bundle; null when it is none that can be shown. */
  picture: (chosen: Chosen, path: string) => Promise<Blob | null>;
  /** Time zone of this computer, for example `Europe/Amsterdam`. */
  zone: string;
  /** Moment of now, for the paper. */
  now: () => Date;
}

/** Starts to verify; can be stopped. */
export type Examine = (
  chosen: Chosen[],
  onProgress: (progress: ExamineProgress) => void,
) => WorkerRun<Examination>;

import type { MinorAnswer } from '../evidence/facts-only.ts';

/** Which case it is. */
export interface NamedCase {
  code: string;
  /** For the reporter's own use; null when it has none, or when it no longer opens. */
  name: string | null;
  /** Captures go to it. */
  current: boolean;
}

/** A case as the list of cases shows it. */
export interface ListedCase extends NamedCase {
  /** Items that are there now. */
  count: number;
}

/** What a facts-only case still holds from before. */
export interface PicturesLeft {
  /** Items with pictures, and how many files those are. */
  items: number;
  files: number;
}

/** What holds for captures into the current case. It lies in the clear: known while locked too. */
export interface CaseKind {
  /** Whether the reporter said if anyone in its pictures could be under 18. */
  asked: boolean;
  /** It keeps no picture of any kind. */
  factsOnly: boolean;
}

/** The cases of this vault: which there are, which one captures go to, and what it may hold. */
export interface Cases {
  /** The current one first, then by name. @throws Fault `vault-locked`. */
  list: () => Promise<ListedCase[]>;
  /** The same without counting, which takes long where there are thousands. @throws as `list`. */
  names: () => Promise<NamedCase[]>;
  /** Needs no key. */
  kind: () => Promise<CaseKind>;
  /** Opens another case; captures go to it from now on. */
  open: () => Promise<void>;
  choose: (code: string) => Promise<void>;
  /** Names the current case, opening one when there is none; an empty name takes it away. */
  rename: (name: string) => Promise<void>;
  /** Answers for the current case, opening one when there is none. */
  answerMinor: (answer: MinorAnswer) => Promise<void>;
  /** Pictures of the current case that it may not hold; none in a case that is not facts only. */
  picturesLeft: () => Promise<PicturesLeft>;
  /** Erases those, with an entry for each item in the log. @throws Fault `vault-locked`. */
  erasePictures: () => Promise<void>;
}

/** What the popup needs of that. */
export type PopupCases = Pick<Cases, 'kind' | 'names' | 'answerMinor' | 'picturesLeft'>;

/** Most characters of a case's name. */
export const longestName = 60;

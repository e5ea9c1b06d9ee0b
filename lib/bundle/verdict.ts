import type { Check, Finding, Level } from './finding.ts';
import type { Volume } from './layout.ts';
import type { Sums } from './sums.ts';

/** Version of the shape of what `--json` prints. It changes when a field goes or means something else. */
export const verdictFormat = 'zegel-verdict/1';

/** What the verifier has to say of everything that it was given. Plain values: JSON. */
export interface Verification {
  format: typeof verdictFormat;
  /** The worst level of all bundles and of what is between them. */
  level: Level;
  /** Whether every one could be opened. */
  readable: boolean;
  /** In the order in which they were given. */
  bundles: Verdict[];
  /** What is wrong between bundles: missing, repeated and foreign volumes. Empty for one bundle. */
  between: Finding[];
}

/** What the verifier has to say of one bundle. Values come from the file and are as true as it is. */
export interface Verdict {
  /** The worst level of the findings; `error` means: not valid. */
  level: Level;
  /** Whether it could be opened at all. When false, nothing inside was checked. */
  readable: boolean;
  /** Name of the file or folder; null when it had none. Never trusted. */
  name: string | null;
  form: 'zip' | 'folder';
  /** 32 hexadecimal digits in groups of four; null without a payload manifest. */
  sealCode: string | null;
  /** As `data/case.json` says; null when that cannot be read. */
  caseCode: string | null;
  volume: Volume | null;
  /** Items of the case in this volume. */
  items: number | null;
  /** Files in the bag, and their bytes together. */
  files: number;
  bytes: number;
  /** UTC, ISO 8601, by the clock of the signer's device; null without a signature that holds. */
  signedAt: string | null;
  /** SHA-256 of the SubjectPublicKeyInfo that signed; null without a signature that holds. */
  signerFingerprint: string | null;
  /** Time of the stamp over the signature, by the clock of an authority; null without one that holds. */
  stampedAt: string | null;
  /** Whose stamp that is; null without one. */
  stampedBy: StampingAuthority | null;
  /** Time stamps that hold, that one included. */
  timeStamps: number;
  /** One line a layer, in the order of the layers. */
  layers: Layer[];
  /** In the order of the layers. A layer in which nothing is wrong has one finding `checked`. */
  findings: Finding[];
  /** What this verdict says nothing about. */
  notChecked: NotChecked[];
  /** The items of this volume with their files, as `data/case.json` numbers them. */
  exhibits: ExhibitFiles[];
}

/** An authority, as the case record names it. */
export interface StampingAuthority {
  name: string;
  /** Whether this verifier knows its root certificate itself. */
  known: boolean;
}

/** One line of a verdict: how a layer fared. */
export interface Layer {
  check: Check;
  /** `absent`: the bundle has nothing of the kind; `not-checked`: it was not looked at. */
  state: 'checked' | 'absent' | 'not-checked';
  level: Level;
}

/** What no verdict on this bundle can say, or did not look at. */
export const notCheckedCodes = [
  'everything',
  'maker',
  'truth',
  'time',
  'revocation',
  'authority-trust',
  'seal-code',
  'other-volumes',
  'report-words',
  'report-pdf',
  'unknown-files',
] as const;

export interface NotChecked {
  code: (typeof notCheckedCodes)[number];
  /** Values for the reader, such as which volumes. Never trusted. */
  detail?: Record<string, string | number>;
}

/** An item and its files as they were found, to list and to preview. */
export interface ExhibitFiles {
  number: number;
  item: string;
  files: ExhibitFile[];
}

export interface ExhibitFile {
  /** Relative to the bag's top folder. */
  path: string;
  size: number;
  /** SHA-256 as found; null when the file is missing. */
  sha256: string | null;
  /** `changed`: another digest than listed; `unlisted`: in no list. */
  state: 'ok' | 'changed' | 'missing' | 'unlisted';
}

/** How far a verification is. */
export interface Progress {
  /** Place of the bundle that is read, from 0, of how many. */
  bundle: number;
  bundles: number;
  /** Bytes read of its files, of how many. */
  done: number;
  total: number;
}

/** What to compare with, whom to tell, when to stop. */
export interface VerifyOptions {
  /** Name of the file, to say when it was renamed. */
  name?: string;
  /** Seal codes from the police record, as typed: see `typed-seal-code.ts` for the rules. */
  sealCodes?: readonly string[];
  /** Is told how many bytes of the files were read so far, of how many. */
  onProgress?(done: number, total: number): void;
  /** Stops the work: the promise is then rejected with the reason of the signal. */
  signal?: AbortSignal;
  /** Faster sums than those of every browser. */
  sums?: Sums;
}

export type VerifyAllOptions = Omit<VerifyOptions, 'name' | 'onProgress'> & {
  onProgress?(progress: Progress): void;
};

import type { Finding, Level } from './finding.ts';
import type { Volume } from './layout.ts';

/** What the verifier has to say of a file. Values come from the file and are as true as it is. */
export interface Verdict {
  /** The worst level of the findings; `error` means: not valid. */
  level: Level;
  /** Whether it could be opened as a ZIP at all. When false, nothing inside was checked. */
  readable: boolean;
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
  /** Time stamps that hold, that one included. */
  timeStamps: number;
  /** In the order of the layers. A layer in which nothing is wrong has one finding `checked`. */
  findings: Finding[];
}

/** What to compare with, and whom to tell. */
export interface VerifyOptions {
  /** Name of the file, to say when it was renamed. */
  name?: string;
  /** The seal code from the police record; spaces and upper case do not matter. */
  sealCode?: string;
  /** Is told how many bytes of the files were read so far. */
  onProgress?(done: number): void;
}

import type { FaultCode } from '../base/fault.ts';
import type { StampReason } from '../base/stamp-reason.ts';
import type { Identity } from '../crypto/vault-key.ts';
import type { Software } from '../evidence/acquisition.ts';
import type { Language } from '../i18n/language.ts';

/** The language a bundle's report is written in. */
export type BundleLanguage = Language;

/** What the worker that exports is told; `browser.*` does not exist inside it. */
export interface ExportOrder {
  language: BundleLanguage;
  software: Software;
  /** Keys travel to the worker as keys: their bytes cannot be read there either. */
  identity: Identity;
  /** Addresses that the browser lets Zegel reach: nothing else is asked. */
  allowed: string[];
}

/** What the export is doing. `done` and `total` are bytes; of the report they are its blocks. */
export interface ExportProgress {
  phase: 'checking' | 'report' | 'writing' | 'verifying';
  done: number;
  total: number;
}

/** One finished ZIP: written, and found valid by our own verifier. */
export interface ExportedVolume {
  /** File name, for example `zegel-7k3m9q2x-20261123.zip`. */
  name: string;
  size: number;
  /** 32 hexadecimal digits in groups of four. */
  sealCode: string;
  /** How asking for time stamps over the signature went; empty while trusted time is off. */
  stamps: SignatureStamp[];
}

/** How asking one authority for a time stamp over the signature went. */
export type SignatureStamp =
  | { ok: true; authority: string; time: string }
  | { ok: false; authority: string; reason: StampReason };

/** How an export ended; `damaged` counts items with damage. */
export type ExportResult =
  | { ok: true; volumes: ExportedVolume[]; items: number; damaged: number }
  | { ok: false; fault: FaultCode; message: string };

/** A running export. */
export interface ExportRun {
  result: Promise<ExportResult>;
  cancel(): void;
}

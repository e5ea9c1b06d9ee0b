import type { Bytes } from '../base/bytes.ts';
import type { Finding } from './finding.ts';
import type { FindingCode } from './finding-codes.ts';

/** A file as it lies in a ZIP or a folder, not read yet. */
export interface PackedFile {
  /** Relative to the top folder of the bag. */
  path: string;
  /** As stated; the bytes may turn out to be more or fewer. */
  size: number;
  /** CRC-32 as the ZIP states it; null where nothing states one. */
  crc: number | null;
  /**
   * The bytes in parts of at most 4 MiB, never more than `size` of them.
   * @throws Unpackable when they cannot be had.
   */
  parts(): AsyncIterable<Bytes>;
}

/** The files of a bundle, or why there are none. */
export type Packing =
  | {
      ok: true;
      /** Name of the top folder; null where it says nothing, because a folder is renamed freely. */
      top: string | null;
      files: PackedFile[];
      findings: Finding[];
    }
  | { ok: false; code: FindingCode };

/** A file whose bytes cannot be had, with the finding that says why. */
export class Unpackable extends Error {
  readonly code: FindingCode;

  constructor(code: FindingCode) {
    super(code);
    this.name = 'Unpackable';
    this.code = code;
  }
}

/** More files than any bundle has: what a list of them may ask of memory is bounded. */
export const mostFiles = 200_000;

/** Bytes that are read at once. */
export const partSize = 4 * 1024 * 1024;

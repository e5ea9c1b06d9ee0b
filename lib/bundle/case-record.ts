import type { Software } from '../evidence/acquisition.ts';
import type { Volume } from './layout.ts';

/** Version of the bundle. A verifier says so when it meets one it does not know. */
export const bundleFormat = 'zegel-bundle/1';

/** `data/case.json`, canonical JSON: what the bundle holds and what it does not. */
export interface CaseRecord {
  format: typeof bundleFormat;
  /** Code of the case, also External-Identifier of the bag. */
  code: string;
  openedAt: string;
  /** SHA-256 of the signing key's SubjectPublicKeyInfo, also in the log's first entry. */
  signer: string;
  volume: Volume;
  /** Every item of the case that was not deleted, in the order of acquisition, and the volume it is in. */
  items: { number: number; item: string; record: string; volume: number }[];
  /**
   * Items that the reporter chose to leave out, by number and by the SHA-256 of their record: the
   * log names them, and nothing is hidden from it. Absent when nothing was left out.
   */
  leftOut?: { number: number; item: string; record: string }[];
  /** The authorities whose time stamps are in the bundle or were asked for. */
  authorities: AuthorityRecord[];
  /** Items acquired and deleted since; their custody entries stay. */
  deleted: number;
  /**
   * The reporter said that someone in its pictures may be under 18: it holds no pictures. Absent in
   * bundles of version 0.1.0.
   */
  factsOnly?: boolean;
  /**
   * What wrote the record. Not the browser it ran in: that stands in `bag-info.txt`, so that the same
   * case gives the same payload in another browser. Bundles of version 0.1.0 name it here too.
   */
  software: Pick<Software, 'name' | 'version'>;
  /** Plain sentences on what the bundle does not prove. */
  limits: string[];
}

/** A time-stamp authority, as the signed part of a bundle names it. */
export interface AuthorityRecord {
  id: string;
  name: string;
  url: string;
  /** Qualified under eIDAS, as far as the program knew. */
  qualified: boolean;
  /** SHA-256 of each of its root certificates, which are in `signatures/`. */
  roots: string[];
}

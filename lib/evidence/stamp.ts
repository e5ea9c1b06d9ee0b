import type { StampReason } from '../base/stamp-reason.ts';

/** How far the clock of this device is ahead of an authority's, in milliseconds. */
export interface ClockDistance {
  /** Negative when it is behind. */
  aheadMs: number;
  /** The distance may be off by so much: the way there and back, and the authority's own accuracy. */
  withinMs: number;
}

/** A time-stamp token that existed before an item: the item is not older than it. */
export interface EarlierStamp {
  /** SHA-256 of the token's reply as it was received: the file `time/before.tsr`. */
  sha256: string;
  /** SHA-256 that the token covers. */
  imprint: string;
  /**
   * The text whose SHA-256 the imprint is: 64 random hexadecimal digits and then the digest of the
   * log's last entry. Null when the imprint is the digest of an entry of the log.
   */
  covers: string | null;
  /** Identifier of the authority. */
  authority: string;
  clock: ClockDistance;
}

/** What was known of trusted time when an item was captured. */
export interface TimeAtCapture {
  /** `off`: nothing was asked. `fresh`: the token was asked for just now. Else why there was none. */
  asked: 'off' | 'fresh' | StampReason;
  /** The newest token known at that moment. */
  before: EarlierStamp | null;
}

/** Nothing was asked, and no token is known. */
export const noTrustedTime: TimeAtCapture = { asked: 'off', before: null };

/** An authority as records and screens name it. */
export interface AuthorityName {
  id: string;
  name: string;
  /** Qualified under eIDAS, as far as known. */
  qualified: boolean;
}

/** What an accepted token says, for screens and reports. */
export interface StampFacts {
  /** UTC, ISO 8601. */
  time: string;
  /** The time has no fraction: it may be any moment of that second. */
  wholeSecond: boolean;
  accuracyMs: number | null;
  authority: AuthorityName;
  clock: ClockDistance;
}

import type { Bytes } from '../base/bytes.ts';
import type { StampReason } from '../base/stamp-reason.ts';
import type { ClockDistance } from '../evidence/stamp.ts';

/** At most so many authorities are asked. */
export const mostAuthorities = 2;

/** An authority that can be chosen, and how it stands. */
export interface AuthorityChoice {
  id: string;
  name: string;
  url: string;
  /** Qualified under eIDAS, as far as known. */
  qualified: boolean;
  /** Added by the reporter. */
  own: boolean;
  chosen: boolean;
  /** Whether the browser lets Zegel reach it. */
  allowed: boolean;
}

/** How trusted time stands. */
export interface TimeStatus {
  authorities: AuthorityChoice[];
  /** Items that wait for a stamp, and why the last try brought none. */
  waiting: number;
  reason: StampReason | null;
  /** How far the clock of this device is ahead, by the newest token; null before the first. */
  clock: (ClockDistance & { authority: string }) | null;
}

/** An authority that answered as it should, before the reporter has confirmed its root. */
export interface Proposal {
  url: string;
  root: Bytes;
  /** Name in the root certificate. Someone else's text. */
  rootName: string;
  /** SHA-256 of the root certificate. */
  fingerprint: string;
  /** Until when the root is valid: UTC, ISO 8601. */
  until: string;
}

/** Why an authority cannot be proposed, besides what is wrong with its reply. */
export type ProposalFault = StampReason | 'address-refused' | 'permission-refused' | 'root-missing';

export type Proposed = { ok: true; proposal: Proposal } | { ok: false; reason: ProposalFault };

/** Choosing who tells the time, as the screens use it. */
export interface TrustedTime {
  status: () => Promise<TimeStatus>;
  /** Asks the browser for permission and then for stamps. Call it at once in a click. False: refused. */
  use: (authority: AuthorityChoice) => Promise<boolean>;
  /** Asks this authority nothing any more. */
  drop: (authority: AuthorityChoice) => Promise<void>;
  /** Tries an authority of the reporter's own. Call it at once in a click. */
  propose: (url: string, pastedRoot: string) => Promise<Proposed>;
  /** Keeps a proposed authority, whose root was compared, and uses it. */
  add: (proposal: Proposal) => Promise<void>;
  /** Tries at once what is waiting. */
  retry: () => Promise<void>;
}

import { Dexie, type EntityTable, type Table, type Transaction } from 'dexie';
import type { Bytes } from '../base/bytes.ts';
import type { PassphraseParameters } from '../crypto/passphrase.ts';
import type { Wrapped } from '../crypto/vault-key.ts';
import type { StampReason } from '../base/stamp-reason.ts';
import type { FileRecord, Trigger } from '../evidence/acquisition.ts';
import type { CaptureWay } from '../evidence/capture-way.ts';
import type { CustodyHead } from '../evidence/custody.ts';
import type { EarlierStamp } from '../evidence/stamp.ts';
import { toLongCaptures, toPassphrases, toSeveralCases } from './upgrades.ts';

/** The private key at rest: under a key of this device, or under a passphrase. */
export type StoredIdentity =
  | (Wrapped & { kind: 'device'; key: CryptoKey })
  | (Wrapped & { kind: 'passphrase'; parameters: PassphraseParameters });

/** The one vault of this browser profile. */
export interface VaultRow {
  id: 'vault';
  /** The public key, open. */
  recipient: Bytes;
  identity: StoredIdentity;
  /** Minutes without use after which it locks. */
  autoLock: AutoLock;
  /** How many items had ever been acquired when it was last looked into. */
  seen: number;
  /** Wrong passphrases since the last right one. */
  failures: number;
  /** Until when no passphrase is tried: milliseconds since 1970, by the clock of this device. */
  waitUntil: number | null;
}

/** Minutes without use after which the vault locks. */
export type AutoLock = 1 | 5 | 15;

/** A capture that began. It goes when its item is stored, or at the next start: then it broke off. */
export interface PendingRow {
  item: string;
  case: string;
  /** UTC, ISO 8601. In the clear, because whoever closes it may not be able to open anything. */
  startedAt: string;
  trigger: Trigger;
  way: CaptureWay;
  /** Files that are stored already: names, sizes and digests, nothing of their content. */
  files: FileRecord[];
  /** Sealed canonical JSON of an ItemSummary, once the page has been seen. */
  summary: Blob | null;
}

/** A case. In the clear: its code, its log's head, its signing key's public half. */
export interface CaseRow {
  code: string;
  head: CustodyHead;
  /** Items acquired so far, deleted ones included. */
  acquired: number;
  /** Captures go to the case in which this is highest. */
  chosen: number;
  /** Whether the reporter was asked if anyone in its pictures could be under 18. */
  asked: boolean;
  /** No picture of any kind. In the clear: it holds for captures while locked too. */
  factsOnly: boolean;
  /** Its name for the reporter's own use, sealed; null when it has none. */
  name: Blob | null;
  spki: Bytes;
  /** PKCS #8 of the signing key, sealed: a locked vault cannot sign. */
  signingKey: Blob;
  /** Self-signed certificate (DER) of that key; made at the first export. */
  certificate: Bytes | null;
  /** Number of the newest item at the last export: later ones are in no bundle. */
  exported?: number;
}

/** An item. In the clear: ids, order and size. */
export interface ItemRow {
  item: string;
  case: string;
  number: number;
  /** SHA-256 of its `item.json`, as in the log: says nothing about the content. */
  record: string;
  /** Sealed bytes of all its files. */
  size: number;
  /** Sealed canonical JSON of its ItemSummary. */
  summary: Blob;
  /** Names of its files that were erased on purpose; an entry of the log names them too. */
  erased?: string[];
}

/** A sealed file of an item. One Blob a file: browsers read Blobs lazily, and buffers at once. */
export interface FileRow {
  item: string;
  name: string;
  sealed: Blob;
}

/** A sealed custody entry. */
export interface CustodyRow {
  case: string;
  seq: number;
  sealed: Blob;
}

/** Whether and where time is asked for. In the clear: it is needed while locked, and tells of no item. */
export interface TimeRow {
  id: 'time';
  on: boolean;
  /** Identifiers of the authorities that are asked: one or two. */
  chosen: string[];
  /** The token received last. */
  newest: EarlierStamp | null;
  /** Why an authority's last reply was refused, by its identifier: the same refusal is logged once. */
  refused: Record<string, StampReason>;
}

/** An authority that the reporter added. */
export interface AuthorityRow {
  id: string;
  name: string;
  url: string;
  /** Its root certificate, DER, as the reporter confirmed it. */
  roots: Bytes[];
}

/** A time stamp over an item's custody entry, asked of one authority. In the clear: only digests. */
export interface StampRow {
  item: string;
  authority: string;
  case: string;
  /** Number of the entry in the log, and its digest: what is stamped. */
  seq: number;
  imprint: string;
  state: 'pending' | 'refused' | 'stamped';
  /** Why there is none yet; null before the first try, and when there is one. */
  reason: StampReason | null;
  tries: number;
  /** Not before this moment: milliseconds since 1970. */
  nextTry: number;
  /** SHA-256 of the reply that was accepted, or refused last. */
  reply: string | null;
}

/** A reply of an authority as it was received, sealed. */
export interface ReplyRow {
  sha256: string;
  authority: string;
  sealed: Blob;
  /** Sealed StampFacts; null when it was refused. */
  facts: Blob | null;
}

/** What the reporter wrote and chose for the report of a case, sealed. */
export interface ReportRow {
  case: string;
  /** Sealed canonical JSON of a Reporting. */
  sealed: Blob;
}

/** An item of a backup that is being read: its files are here, and nothing counts yet. */
export interface RestoringRow {
  item: string;
}

/** A marked copy of a picture, to share. In the clear: ids only. */
export interface CopyRow {
  copy: string;
  item: string;
  case: string;
  /** Sealed canonical JSON of a CopyRecord. */
  record: Blob;
  /** The sealed PNG. */
  sealed: Blob;
}

/** What the reporter notes of the items of a case for her own use, sealed. */
export interface MarksRow {
  case: string;
  /** Another one with every change, so that two windows do not undo each other's. */
  change: string;
  /** Sealed canonical JSON of the marks. */
  sealed: Blob;
}

/** How the database is opened. */
interface Opening {
  name?: string;
  /** Asked before each write; throws what keeps from writing, as on a full disk. */
  beforeWriting?: () => Promise<void>;
}

/** The tables. Every change of the shape is a new version with its upgrade, never an edit. */
export class Database extends Dexie {
  vault!: EntityTable<VaultRow, 'id'>;
  cases!: EntityTable<CaseRow, 'code'>;
  items!: EntityTable<ItemRow, 'item'>;
  files!: Table<FileRow, [item: string, name: string]>;
  custody!: Table<CustodyRow, [code: string, seq: number]>;
  pending!: EntityTable<PendingRow, 'item'>;
  time!: EntityTable<TimeRow, 'id'>;
  authorities!: EntityTable<AuthorityRow, 'id'>;
  stamps!: Table<StampRow, [item: string, authority: string]>;
  replies!: EntityTable<ReplyRow, 'sha256'>;
  reports!: EntityTable<ReportRow, 'case'>;
  restoring!: EntityTable<RestoringRow, 'item'>;
  copies!: EntityTable<CopyRow, 'copy'>;
  marks!: EntityTable<MarksRow, 'case'>;

  private readonly beforeWriting: () => Promise<void>;

  constructor({ name = 'zegel', beforeWriting = () => Promise.resolve() }: Opening = {}) {
    super(name, { chromeTransactionDurability: 'strict' });
    this.beforeWriting = beforeWriting;
    this.version(1).stores({
      vault: 'id',
      cases: 'code',
      items: 'item, [case+number]',
      files: '[item+name], item',
      custody: '[case+seq]',
    });
    this.version(2).stores({ pending: 'item' }).upgrade(toPassphrases);
    this.version(3).stores({}).upgrade(toLongCaptures);
    this.version(4).stores({
      time: 'id',
      authorities: 'id',
      stamps: '[item+authority], item',
      replies: 'sha256',
    });
    this.version(5).stores({}).upgrade(toSeveralCases);
    this.version(6).stores({ reports: 'case' });
    this.version(7).stores({ copies: 'copy, item, case' });
    this.version(8).stores({ marks: 'case' });
    this.version(9).stores({ restoring: 'item' });
  }

  /**
   * Runs a transaction that writes; inside another one it is a part of that. All writes but those of
   * a wipe go through here, so that none begins on a full disk: in Chromium a single one that is cut
   * in two may be the end of the vault (see `beginFreshLog`).
   * @throws whatever `beforeWriting`, `work` and IndexedDB throw; nothing is written then.
   */
  write<T>(tables: readonly Table[], work: () => Promise<T>): Promise<T> {
    const begin = () => this.transaction('rw', tables, work);
    const outer = Dexie.currentTransaction as Transaction | null;
    return outer ? begin() : this.beforeWriting().then(begin);
  }
}

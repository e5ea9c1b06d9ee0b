import { Dexie, type EntityTable, type Table } from 'dexie';
import type { Bytes } from '../base/bytes.ts';
import type { VaultKeys } from '../crypto/vault-key.ts';
import type { CustodyHead } from '../evidence/custody.ts';

/** The one vault of this browser profile. */
export interface VaultRow extends VaultKeys {
  id: 'vault';
}

/** A case. In the clear: its code, its log's head, its signing key's public half. */
export interface CaseRow {
  code: string;
  head: CustodyHead;
  /** Items acquired so far, deleted ones included. */
  acquired: number;
  spki: Bytes;
  /** PKCS #8 of the signing key, sealed: a locked vault cannot sign. */
  signingKey: Blob;
  /** Self-signed certificate (DER) of that key; made at the first export. */
  certificate: Bytes | null;
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

/** The tables. Every change of the shape is a new version with its upgrade, never an edit. */
export class Database extends Dexie {
  vault!: EntityTable<VaultRow, 'id'>;
  cases!: EntityTable<CaseRow, 'code'>;
  items!: EntityTable<ItemRow, 'item'>;
  files!: Table<FileRow, [item: string, name: string]>;
  custody!: Table<CustodyRow, [code: string, seq: number]>;

  constructor(name = 'zegel') {
    super(name, { chromeTransactionDurability: 'strict' });
    this.version(1).stores({
      vault: 'id',
      cases: 'code',
      items: 'item, [case+number]',
      files: '[item+name], item',
      custody: '[case+seq]',
    });
  }
}

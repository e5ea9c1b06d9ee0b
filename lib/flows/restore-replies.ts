import { objectOf } from '../backup/json.ts';
import type { Place } from '../backup/layout.ts';
import type { ReadEntry } from '../backup/read-backup.ts';
import {
  type BackupAuthority,
  type BackupReply,
  isBackupAuthority,
  isBackupReply,
} from '../backup/records.ts';
import { invalid } from '../backup/invalid.ts';
import { fromHex } from '../base/bytes.ts';
import { isListOf, isObject } from '../bundle/canonical-record.ts';
import { sha256 } from '../crypto/hash.ts';
import type { Recipient } from '../crypto/vault-key.ts';
import type { AuthorityRow, ReplyRow } from '../store/database.ts';
import { replyLabel, stampLabel } from '../store/labels.ts';
import { sealedBlob, sealedJson } from '../store/sealed.ts';
import { builtInAuthorities } from '../timestamp/authorities.ts';

type OfTime = Extract<Place, { kind: 'replies' | 'authorities' | 'reply' }>;

const mostReply = 1024 * 1024;

/** Reads the replies of time-stamp authorities, and the authorities that the reporter added. */
export function restoringReplies(to: Recipient) {
  const told = new Map<string, BackupReply>();
  const rows = new Map<string, ReplyRow>();
  let authorities: AuthorityRow[] = [];
  return {
    async take(place: OfTime, entry: ReadEntry): Promise<void> {
      if (place.kind === 'replies') {
        const { replies } = await objectOf(entry, hasReplies, 'the list of time stamps');
        for (const reply of replies) told.set(reply.sha256, reply);
      } else if (place.kind === 'authorities') {
        const read = await objectOf(entry, hasAuthorities, 'the list of authorities');
        authorities = read.authorities.map(rowOf);
      } else {
        const bytes = await entry.whole(mostReply);
        const reply = told.get(place.sha256);
        if (!reply || (await sha256(bytes)) !== place.sha256)
          throw invalid('a time stamp is not the one that its name says');
        rows.set(place.sha256, await replyRow(to, reply, bytes));
      }
    },
    finish(): { replies: ReplyRow[]; authorities: AuthorityRow[] } {
      if (rows.size !== told.size) throw invalid('a time stamp is missing');
      return { replies: [...rows.values()], authorities };
    },
  };
}

async function replyRow(
  to: Recipient,
  { sha256: digest, authority, facts }: BackupReply,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<ReplyRow> {
  const sealed = await sealedBlob(to, replyLabel(digest), bytes);
  const kept = facts && (await sealedJson(to, stampLabel(digest), facts));
  return { sha256: digest, authority, sealed, facts: kept };
}

function hasReplies(value: unknown): value is { replies: BackupReply[] } {
  return isObject(value) && isListOf(value['replies'], isBackupReply);
}

function hasAuthorities(value: unknown): value is { authorities: BackupAuthority[] } {
  return isObject(value) && isListOf(value['authorities'], isBackupAuthority);
}

function rowOf({ id, name, url, roots }: BackupAuthority): AuthorityRow {
  // Those that come with the program are known here, and are not taken from a file.
  if (builtInAuthorities.some((known) => known.id === id))
    throw invalid('an authority has the name of another one');
  return { id, name, url, roots: roots.map(fromHex) };
}

import { layout as bundle } from '../bundle/layout.ts';
import { isBundlePath } from '../bundle/zip-name.ts';

/** Version of the backup. A restore refuses one that it does not know. */
export const backupFormat = 'zegel-backup/1';

/** The folder that everything is in. */
export const backupTop = 'zegel-backup';

/** Every path of a backup stands here. Paths are relative to the top folder. */
export const backupLayout = {
  about: 'backup.json',
  replies: 'time-stamps.json',
  authorities: 'authorities.json',
  /** The last file: the digests of all others, as `sha256sum -c` reads them. */
  manifest: bundle.manifest,
} as const;

/** Files of a case, in its folder. Those of further tables are named by their parts. */
export const caseFiles = {
  about: 'case.json',
  key: 'signing-key.der',
  spki: 'signing-key.pub.der',
  certificate: 'certificate.der',
  log: 'custody-log.jsonl',
} as const;

/** Path of a file of a case. */
export function casePath(code: string, file: string): string {
  return `cases/${code}/${file}`;
}

/** Path of what is said of an item besides its own files. */
export function itemAboutPath(code: string, number: number): string {
  return casePath(code, `items/${String(number).padStart(4, '0')}.json`);
}

/** Path of a file of an item. */
export function itemFilePath(code: string, number: number, name: string): string {
  return casePath(code, `items/${String(number).padStart(4, '0')}/${name}`);
}

/** Path of the reply of a time-stamp authority. */
export function replyPath(sha256: string): string {
  return `time-stamps/${sha256}.tsr`;
}

/** What a path means. */
export type Place =
  | { kind: 'about' }
  | { kind: 'replies' }
  | { kind: 'authorities' }
  | { kind: 'manifest' }
  | { kind: 'reply'; sha256: string }
  | { kind: 'case'; code: string; file: string }
  | { kind: 'item-about'; code: string; number: number }
  | { kind: 'item-file'; code: string; number: number; name: string };

const reply = /^time-stamps\/([0-9a-f]{64})\.tsr$/;
const itemAbout = /^cases\/([0-9a-z]{8})\/items\/(\d{4,9})\.json$/;
const itemFile = /^cases\/([0-9a-z]{8})\/items\/(\d{4,9})\/(.+)$/;
const caseFile = /^cases\/([0-9a-z]{8})\/([a-z.-]+)$/;

/** What a name in the tar file means; null for a path that no backup of ours has. */
export function placeOf(name: string): Place | null {
  const path = name.slice(backupTop.length + 1);
  if (name !== `${backupTop}/${path}` || !isBundlePath(path)) return null;
  for (const kind of ['about', 'replies', 'authorities', 'manifest'] as const)
    if (path === backupLayout[kind]) return { kind };
  const [, sha256] = reply.exec(path) ?? [];
  if (sha256) return { kind: 'reply', sha256 };
  const [, of = '', about] = itemAbout.exec(path) ?? [];
  if (about) return sameAs(path, { kind: 'item-about', code: of, number: Number(about) });
  const [, code = '', number, file = ''] = itemFile.exec(path) ?? [];
  if (number) return sameAs(path, { kind: 'item-file', code, number: Number(number), name: file });
  const [, owner, own] = caseFile.exec(path) ?? [];
  return owner && own ? { kind: 'case', code: owner, file: own } : null;
}

// One number, one way to write it.
function sameAs(
  path: string,
  place: Extract<Place, { kind: 'item-about' | 'item-file' }>,
): Place | null {
  const { code, number } = place;
  const own =
    place.kind === 'item-about'
      ? itemAboutPath(code, number)
      : itemFilePath(code, number, place.name);
  return own === path ? place : null;
}

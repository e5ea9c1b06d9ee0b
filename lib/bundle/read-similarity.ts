import { type NotComputed, pdqMark } from '../evidence/similarity.ts';
import { isCount, isObject, isText } from './canonical-record.ts';

const reasons: readonly NotComputed[] = ['too-small', 'too-large', 'undecodable', 'pixels-altered'];

/**
 * Whether the similarity of a medium can be what Zegel wrote: absent, or of a picture with either a
 * hash and its quality or the reason why there is none. What the hash says is not checked: that
 * would need the picture unpacked, and it proves nothing.
 */
export function isSimilarityPart(value: unknown, kind: unknown): boolean {
  if (value === undefined || value === null) return true;
  if (!isObject(value) || !isText(kind) || !kind.startsWith('image/')) return false;
  const { algorithm, note, hash, quality, reason } = value;
  if (algorithm !== pdqMark.algorithm || note !== pdqMark.note) return false;
  if (hash === null) return quality === null && reasons.some((known) => known === reason);
  const isHash = isText(hash) && /^[0-9a-f]{64}$/.test(hash);
  return isHash && isCount(quality) && quality <= 100 && reason === null;
}

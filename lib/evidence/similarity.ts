/** Why there is no hash of a picture. */
export type NotComputed =
  /** Fewer than five pixels a side. */
  | 'too-small'
  /** More pixels or bytes than this device is asked to unpack, or a size that is not known before. */
  | 'too-large'
  /** This browser cannot show the file. */
  | 'undecodable'
  /** The browser changes pixels before it gives them, against fingerprinting: a hash would be wrong. */
  | 'pixels-altered';

/**
 * A perceptual hash as it stands in a record, beside the medium it was computed from: derived, of
 * help in finding the same picture again, and no proof of anything. Sealed like all the rest: a
 * hash of this sort lets the rough shapes of its picture be guessed.
 */
export interface Similarity {
  algorithm: 'PDQ';
  note: 'similarity aid, not proof';
  /** 64 hexadecimal digits, or null when it was not computed. */
  hash: string | null;
  /** 0 to 100, or null when it was not computed. */
  quality: number | null;
  /** Why it was not computed; null when it was. */
  reason: NotComputed | null;
}

/** The part that says what it is, and is not. */
export const pdqMark = { algorithm: 'PDQ', note: 'similarity aid, not proof' } as const;

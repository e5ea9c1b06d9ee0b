import type { Bytes } from '../base/bytes.ts';
import type { readPixels } from '../browser/pixels.ts';
import type { MediaKind, MediaMeasure } from '../evidence/media-types.ts';
import { pdqOf } from '../evidence/pdq.ts';
import { luminanceBands, type LuminanceBands } from '../evidence/pdq-luminance.ts';
import { type NotComputed, pdqMark, type Similarity } from '../evidence/similarity.ts';

/** Most pixels that are unpacked (160 MB of them), and the longest side of a canvas. */
const bounds = { pixels: 40_000_000, side: 16_000 };

/**
 * PDQ of a picture whose bytes are kept, or why there is none. Null for video and audio, of which
 * it says nothing. Never throws, whatever the picture is: a hash is an aid, and its absence is
 * recorded. In a case of facts only no picture is kept, and so there is none.
 * @param bytes the whole file; null when it is too large to be held in memory.
 */
export async function similarityOf(
  bytes: () => Bytes | null,
  kind: MediaKind,
  { width, height }: MediaMeasure,
  pixels: typeof readPixels,
): Promise<Similarity | null> {
  if (kind.class !== 'picture') return null;
  // A size that the file does not state could be any size: then it is not unpacked to find out.
  if (width === null || height === null) return without('undecodable');
  const wide = width * height > bounds.pixels || Math.max(width, height) > bounds.side;
  const picture = wide ? null : bytes();
  if (picture === null) return without('too-large');
  return hashed(new Blob([picture], { type: kind.type }), pixels);
}

async function hashed(picture: Blob, pixels: typeof readPixels): Promise<Similarity> {
  const made: LuminanceBands[] = [];
  const reading = await pixels(picture, bounds.pixels, (width, height) => {
    const bands = luminanceBands(width, height);
    made.push(bands);
    return bands;
  });
  if (!reading.ok) return without(reading.reason);
  const [bands] = made;
  const pdq = bands ? pdqOf(bands.finish()) : null;
  return pdq ? { ...pdqMark, ...pdq, reason: null } : without('too-small');
}

function without(reason: NotComputed): Similarity {
  return { ...pdqMark, hash: null, quality: null, reason };
}

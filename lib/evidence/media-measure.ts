import { MediaBytes, type ReadAt } from './media-bytes.ts';
import type { MediaKind, MediaMeasure } from './media-types.ts';
import { measureHeif } from './measure-heif.ts';
import { measureJpeg } from './measure-jpeg.ts';
import { measureMatroska } from './measure-matroska.ts';
import { measureMovie } from './measure-movie.ts';
import { measureBmp, measureGif, measurePng, measureWebp } from './measure-picture.ts';
import { measureFlac, measureMp3, measureOgg, measureWave } from './measure-sound.ts';

const unknown: MediaMeasure = { width: null, height: null, rotation: null, durationMs: null };

/** A family's own part of the work: what it learned. */
type Measure = (bytes: MediaBytes) => Promise<Partial<MediaMeasure>>;

const families: Record<string, Measure> = {
  'image/jpeg': measureJpeg,
  'image/png': measurePng,
  'image/gif': measureGif,
  'image/webp': measureWebp,
  'image/bmp': measureBmp,
  'image/avif': measureHeif,
  'image/heic': measureHeif,
  'image/heif': measureHeif,
  'video/mp4': measureMovie,
  'video/quicktime': measureMovie,
  'video/3gpp': measureMovie,
  'audio/mp4': measureMovie,
  'video/webm': measureMatroska,
  'video/matroska': measureMatroska,
  'audio/wav': measureWave,
  'audio/mpeg': measureMp3,
  'audio/flac': measureFlac,
  'audio/ogg': measureOgg,
};

/**
 * Dimensions and duration that a file of a known kind states, from at most a thousand reads of at
 * most 64 KiB, wherever in the file they stand. Nothing is decoded. A file that contradicts itself
 * gives nulls and never throws; only what `readAt` itself throws is passed on.
 * @param size bytes in the file; nothing the file says is believed beyond it.
 */
export async function measureMedia(
  kind: MediaKind,
  readAt: ReadAt,
  size: number,
): Promise<MediaMeasure> {
  const family = families[kind.type];
  if (!family) return { ...unknown };
  const found = await family(new MediaBytes(readAt, size));
  return {
    width: whole(found.width),
    height: whole(found.height),
    rotation: found.rotation ?? null,
    durationMs: whole(found.durationMs),
  };
}

// Zero means "not known" in most of these formats, and no medium is wider or longer than 2^31.
function whole(value: number | null | undefined): number | null {
  const rounded = Math.round(value ?? 0);
  return rounded > 0 && rounded < 2 ** 31 ? rounded : null;
}

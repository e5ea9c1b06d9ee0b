import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { kindHead, kindOf } from '../../lib/evidence/media-kind.ts';
import { measureMedia } from '../../lib/evidence/media-measure.ts';

const folder = join(import.meta.dirname, '../samples/media');

/** Sides as `WxH`, turn and milliseconds. */
type Expected = [type: string, sides: string | null, rotation: number | null, ms: number | null];

/**
 * Made by ffmpeg 5.1 (`make.sh` beside the files). Sides and lengths are what ffprobe 5.1 says of
 * them, but for nulls, which say that we do not know; for turns, which ffprobe counts against the
 * clock (`rotation=90` for turned.mp4); and for tone.ogg, of which ffprobe counts the
 * 6.5 ms that Opus skips at the start (RFC 7845 §4.2) while the tone lasts 1.5 seconds.
 */
const judged: Record<string, Expected> = {
  'bars.jpg': ['image/jpeg', '48x36', null, null],
  'bars-optimal.jpg': ['image/jpeg', '48x36', null, null],
  'bars.png': ['image/png', '48x36', null, null],
  'bars.gif': ['image/gif', '48x36', null, null],
  'bars.bmp': ['image/bmp', '48x36', null, null],
  'bars.tif': ['image/tiff', null, null, null],
  'bars-lossy.webp': ['image/webp', '48x36', null, null],
  'bars-lossless.webp': ['image/webp', '48x36', null, null],
  'bars-moving.webp': ['image/webp', '48x36', null, null],
  'bars.avif': ['image/avif', '48x36', 0, null],
  'tiles.png': ['image/png', '300x200', null, null],
  'tiles.jpg': ['image/jpeg', '300x200', null, null],
  'tiles.webp': ['image/webp', '300x200', null, null],
  'tiles.avif': ['image/avif', '300x200', 0, null],
  'moov-last.mp4': ['video/mp4', '48x36', 0, 1400],
  'moov-first.mp4': ['video/mp4', '48x36', 0, 1400],
  'turned.mp4': ['video/mp4', '48x36', 270, 1400],
  'fragments.mp4': ['video/mp4', '48x36', 0, null],
  'film.mov': ['video/quicktime', '48x36', 0, 1400],
  'film.3gp': ['video/3gpp', '48x36', 0, 1400],
  'film.webm': ['video/webm', '48x36', null, 1400],
  'live.webm': ['video/webm', '48x36', null, null],
  'film.mkv': ['video/matroska', '48x36', null, 1400],
  'film.ogv': ['video/ogg', null, null, null],
  'film.mpegts': ['video/mp2t', null, null, null],
  'film.avi': ['video/x-msvideo', null, null, null],
  'film.flv': ['video/x-flv', null, null, null],
  'tone.wav': ['audio/wav', null, null, 1500],
  'sent.wav': ['audio/wav', null, null, null],
  'tone-adpcm.wav': ['audio/wav', null, null, null],
  'tone.mp3': ['audio/mpeg', null, null, 1656],
  'bare.mp3': ['audio/mpeg', null, null, null],
  'tone.m4a': ['audio/mp4', null, null, 1500],
  'tone.aac': ['audio/aac', null, null, null],
  'tone.ogg': ['audio/ogg', null, null, 1500],
  'vorbis.ogg': ['audio/ogg', null, null, 1500],
  'tone.flac': ['audio/flac', null, null, 1500],
  'tone.aiff': ['audio/aiff', null, null, null],
};

describe('a file made by ffmpeg', () => {
  it.each(Object.keys(judged))('is known and measured as ffprobe does: %s', async (name) => {
    const file = readFileSync(join(folder, name));
    const kind = kindOf(file.subarray(0, kindHead))!;
    const read = (offset: number, length: number) =>
      Promise.resolve(file.subarray(offset, offset + length));
    const { width, height, rotation, durationMs } = await measureMedia(kind, read, file.length);
    const sides = width && `${String(width)}x${String(height)}`;
    expect([kind.type, sides, rotation, durationMs]).toEqual(judged[name]);
  });

  it('is in the list', () => {
    const files = readdirSync(folder).filter((name) => name !== 'make.sh');
    expect(files.sort()).toEqual(Object.keys(judged).sort());
  });

  it('cut off at a random place loses what is missing and gets nothing wrong', async () => {
    for (const name of Object.keys(judged)) {
      const whole = readFileSync(join(folder, name));
      const kind = kindOf(whole)!;
      for (const part of [0.1, 0.3, 0.5, 0.7, 0.9]) {
        const file = whole.subarray(0, Math.floor(whole.length * part));
        const read = (offset: number, length: number) =>
          Promise.resolve(file.subarray(offset, offset + length));
        const { width, height, durationMs } = await measureMedia(kind, read, file.length);
        const [, sides, , ms] = judged[name]!;
        expect([null, sides]).toContain(width && `${String(width)}x${String(height)}`);
        expect([null, ms]).toContain(durationMs);
      }
    }
  });
});

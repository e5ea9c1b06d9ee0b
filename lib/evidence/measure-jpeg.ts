import type { MediaBytes } from './media-bytes.ts';
import type { MediaMeasure } from './media-types.ts';

/** Start-of-frame markers: all of C0 to CF but DHT, JPG and DAC. ITU-T T.81, table B.1. */
const notFrames = [0xc4, 0xc8, 0xcc];

/**
 * Width and height of a JPEG file, from the frame's head. Segments before it are stepped over by the
 * length they state, up to a bound.
 */
export async function measureJpeg(bytes: MediaBytes): Promise<Partial<MediaMeasure>> {
  let at = 2;
  for (let segment = 0; segment < 900; segment += 1) {
    const head = await bytes.at(at, 4);
    if (!head || head.getUint8(0) !== 0xff) return {};
    const marker = head.getUint8(1);
    if (marker === 0xff) {
      at += 1; // A fill byte: these may stand before a marker, §B.1.1.2.
    } else if (marker >= 0xc0 && marker <= 0xcf && !notFrames.includes(marker)) {
      return frame(await bytes.at(at + 4, 5));
    } else {
      const length = bare(marker) ? 0 : head.getUint16(2);
      if (marker === 0xd9 || marker === 0xda || (!bare(marker) && length < 2)) return {};
      at += 2 + length;
    }
  }
  return {};
}

/** Markers that stand alone, without a length: RSTn, SOI and TEM. */
function bare(marker: number): boolean {
  return (marker >= 0xd0 && marker <= 0xd8) || marker === 0x01;
}

function frame(view: DataView | null): Partial<MediaMeasure> {
  return view ? { height: view.getUint16(1), width: view.getUint16(3) } : {};
}

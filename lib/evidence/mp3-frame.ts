/** One frame of MPEG sound. */
export interface Mp3Frame {
  /** Bytes from this frame's head to the next one's. */
  length: number;
  /** Samples a second. */
  rate: number;
  /** Samples a channel in one frame. */
  samples: number;
  /** Where a Xing or Info head would stand, from the frame's start. */
  xingAt: number;
}

/** Thousands of bits a second by index: MPEG 1 layer III, and MPEG 2 and 2.5 layer III. */
const bitRates = {
  one: [0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320],
  two: [0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160],
};
const sampleRates = [44_100, 48_000, 32_000];

/**
 * The frame of MPEG layer III (MP3) that bytes start with, or null: eleven set bits, no reserved
 * value in any field, no free bit rate. ISO/IEC 11172-3 §2.4.1.3, 13818-3, and "2.5" as in use.
 */
export function mp3Frame(bytes: Uint8Array): Mp3Frame | null {
  if (bytes.length < 4 || bytes[0] !== 0xff || (bytes[1]! & 0xe0) !== 0xe0) return null;
  const version = (bytes[1]! >> 3) & 3;
  const layer = (bytes[1]! >> 1) & 3;
  if (version === 1 || layer !== 1) return null;
  const one = version === 3;
  const bits = (one ? bitRates.one : bitRates.two)[bytes[2]! >> 4];
  const base = sampleRates[(bytes[2]! >> 2) & 3];
  if (!bits || !base || (bytes[3]! & 3) === 2) return null;
  const rate = base / (one ? 1 : version === 2 ? 2 : 4);
  const padding = (bytes[2]! >> 1) & 1;
  const length = Math.floor(((one ? 144 : 72) * bits * 1000) / rate) + padding;
  const mono = bytes[3]! >> 6 === 3;
  const side = one ? (mono ? 17 : 32) : mono ? 9 : 17;
  return { length, rate, samples: one ? 1152 : 576, xingAt: 4 + side };
}

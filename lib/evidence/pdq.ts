import { downscaled, type Luminance } from './pdq-downscale.ts';

/** A perceptual hash: near in number for pictures that look alike. */
export interface Pdq {
  /** 256 bits as 64 lower-case hexadecimal digits, highest bit first. */
  hash: string;
  /** 0 to 100: how much there is to see. Its makers advise against matching at 49 and below. */
  quality: number;
}

/** Below this many pixels a side there is nothing to hash. */
const leastSide = 5;

/** Single precision everywhere, as in the reference: then the bits agree, not only most of them. */
const single = Math.fround;

/**
 * PDQ of a picture, or null when it is smaller than 5 pixels a side. Written from the description
 * that Meta published ("The TMK+PDQF video-hashing algorithm and the PDQ image-hashing algorithm",
 * 2019, github.com/facebook/ThreatExchange, `hashing/hashing.pdf`): blur, 64 by 64 samples, the
 * lowest 16 by 16 waves but the constant ones, and for each whether it is above their median.
 * The values are changed: the array is used as working memory.
 */
export function pdqOf(picture: Luminance): Pdq | null {
  if (picture.width < leastSide || picture.height < leastSide) return null;
  const small = downscaled(picture);
  return { hash: hexOf(waves(small)), quality: qualityOf(small) };
}

/** Number of bits in which two hashes differ: 0 to 256. 31 and below count as alike. */
export function hammingDistance(a: string, b: string): number {
  const differ = (at: number) => parseInt(a[at] ?? '0', 16) ^ parseInt(b[at] ?? '0', 16);
  return Array.from(a, (_, at) => ones(differ(at))).reduce((sum, bits) => sum + bits, 0);
}

function ones(value: number): number {
  return value === 0 ? 0 : (value & 1) + ones(value >>> 1);
}

/** Rows 1 to 16 of the matrix of the cosine transform (DCT-II) over 64 samples. */
const cosines = Float32Array.from({ length: 16 * 64 }, (_, at) => {
  const wave = Math.floor(at / 64) + 1;
  const sample = at % 64;
  return single(Math.sqrt(2 / 64)) * Math.cos((Math.PI / 2 / 64) * wave * (2 * sample + 1));
});

/** 16 by 16 strengths of waves in 64 by 64 samples: down the columns, then along the rows. */
function waves(samples: Float32Array): Float32Array {
  const down = new Float32Array(16 * 64);
  const both = new Float32Array(16 * 16);
  for (let at = 0; at < down.length; at += 1) {
    down[at] = product(samples, at % 64, 64, Math.floor(at / 64));
  }
  for (let at = 0; at < both.length; at += 1) {
    both[at] = product(down, Math.floor(at / 16) * 64, 1, at % 16);
  }
  return both;
}

/** Sum of 64 values, `step` apart, each times its place in one wave. */
function product(values: Float32Array, start: number, step: number, wave: number): number {
  let sum = 0;
  for (let at = 0; at < 64; at += 1) {
    sum = single(sum + single(cosines[wave * 64 + at]! * values[start + at * step]!));
  }
  return sum;
}

/** The lower of the two middle values is the median, so 128 bits are set unless values are equal. */
function hexOf(strengths: Float32Array): string {
  const median = strengths.toSorted()[127]!;
  let hex = '';
  for (let at = 255; at >= 0; at -= 4) {
    const bits = [0, 1, 2, 3].map((down) => (strengths[at - down]! > median ? 8 >> down : 0));
    hex += bits.reduce((sum, bit) => sum + bit, 0).toString(16);
  }
  return hex;
}

/** Steps between neighbouring samples, each in whole hundredths of the range, so that noise is none. */
function qualityOf(samples: Float32Array): number {
  let sum = 0;
  for (let at = 0; at < 64 * 64; at += 1) {
    if (at < 63 * 64) sum += step(samples[at]!, samples[at + 64]!);
    if (at % 64 < 63) sum += step(samples[at]!, samples[at + 1]!);
  }
  return Math.min(100, Math.trunc(sum / 90));
}

function step(a: number, b: number): number {
  return Math.abs(Math.trunc(single(single(single(a - b) * 100) / 255)));
}

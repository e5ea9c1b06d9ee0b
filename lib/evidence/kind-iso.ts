import type { MediaKind } from './media-types.ts';

/** Brands of files made of ISO boxes (ISO/IEC 14496-12), as registered at mp4ra.org. */
const brands: [pattern: RegExp, kind: MediaKind][] = [
  [/^avi[fs]$/, { type: 'image/avif', class: 'picture', extension: 'avif' }],
  [/^(hei[cxms]|hev[cxms])$/, { type: 'image/heic', class: 'picture', extension: 'heic' }],
  [/^(M4A |M4B |M4P )$/, { type: 'audio/mp4', class: 'audio', extension: 'm4a' }],
  [/^qt {2}$/, { type: 'video/quicktime', class: 'video', extension: 'mov' }],
  [/^3g[2pegrs][0-9a-z]$/, { type: 'video/3gpp', class: 'video', extension: '3gp' }],
  [
    /^(iso[m2-9a-c]|mp4[12]|mp71|avc1|dash|M4V[ HP]|MSNV|mmp4|[fF]4V |cmf[2cfs]|hvc1|av01)$/,
    { type: 'video/mp4', class: 'video', extension: 'mp4' },
  ],
];

const heif: MediaKind = { type: 'image/heif', class: 'picture', extension: 'heif' };

/** What a file of ISO boxes is by its brands: the major one first, then those it is compatible with. */
export function isoKind(head: Uint8Array): MediaKind | null {
  const view = new DataView(head.buffer, head.byteOffset, head.length);
  if (head.length < 16) return null;
  const type = fourAt(head, 4);
  if (type !== 'ftyp') return withoutBrand(view, type);
  const end = Math.min(view.getUint32(0), head.length);
  const named = [fourAt(head, 8)];
  for (let at = 16; at + 4 <= end; at += 4) named.push(fourAt(head, at));
  return byBrands(named);
}

// `mif1` and `msf1` say only "a picture" or "pictures": the brand that names the coding comes after.
function byBrands(named: string[]): MediaKind | null {
  const general = /^m[is]f1$/.test(named[0]!);
  const pictures = brands.slice(0, 2);
  const known = general ? pictures : brands;
  for (const brand of named) {
    const found = known.find(([pattern]) => pattern.test(brand));
    if (found) return { ...found[1] };
  }
  return general ? { ...heif } : null;
}

/** QuickTime files older than brands start with their film, its bytes, or room left for a box. */
function withoutBrand(view: DataView, type: string): MediaKind | null {
  const old = ['moov', 'mdat', 'wide'].includes(type);
  const plausible = view.getUint32(0) >= 8 && view.getUint8(0) < 0x20;
  return old && plausible ? { type: 'video/quicktime', class: 'video', extension: 'mov' } : null;
}

function fourAt(bytes: Uint8Array, at: number): string {
  return String.fromCharCode(...bytes.subarray(at, at + 4));
}

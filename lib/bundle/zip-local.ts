import { type Bytes, sameBytes } from '../base/bytes.ts';
import type { ByteSource } from './byte-source.ts';
import type { FindingCode } from './finding-codes.ts';
import { areHarmless } from './zip-entry-faults.ts';
import { extraFields, mark32 } from './zip-extra.ts';
import { type CentralHeader, zip, zipFlag } from './zip-format.ts';
import { viewOf } from './zip-view.ts';

/** Where the bytes of an entry lie, by its local header, and how that differs from the central one. */
export interface Place {
  start: number;
  /** Behind the bytes, and behind the descriptor when there is one. */
  end: number;
  fault: FindingCode | null;
}

/** Compares the local header of an entry with the central one. */
export async function placeOf(source: ByteSource, header: CentralHeader): Promise<Place> {
  const { offset, name, compressed, flags } = header;
  const fixed = zip.local.size + name.length;
  const local = await source.read(offset, fixed);
  const view = viewOf(local, 0, fixed);
  const isHeader = view?.getUint32(0, true) === zip.local.signature;
  const extra = isHeader ? view.getUint16(28, true) : 0;
  const start = offset + fixed + extra;
  const end = start + compressed;
  if (!isHeader) return { start, end, fault: 'header-differs' };
  const described = (flags & zipFlag.descriptor) !== 0;
  const fault =
    localFault(local, header, described) ?? (await extraFault(source, offset + fixed, extra));
  if (!described) return { start, end, fault };
  const length = await descriptorLength(source, header, end);
  return { start, end: end + (length ?? 16), fault: fault ?? (length ? null : 'header-differs') };
}

// From the version on, both headers have the same fields in the same order: 10 bytes, CRC, two
// sizes, the length of the name; then, behind lengths that may differ, the name.
function localFault(
  local: Bytes,
  { bytes: central, name, crc, compressed, size }: CentralHeader,
  described: boolean,
): FindingCode | null {
  const sameName = sameBytes(
    local.subarray(zip.local.size),
    central.subarray(zip.central.size, zip.central.size + name.length),
  );
  const [found, expected] = [local.subarray(4, 14), central.subarray(6, 16)];
  const sameHead = sameBytes(found, expected);
  const sameLength = sameBytes(local.subarray(26, 28), central.subarray(28, 30));
  if (!sameName || !sameHead || !sameLength) return 'header-differs';
  const numbers = new DataView(local.buffer, local.byteOffset + 14, 12);
  const stated = [0, 4, 8].map((at) => numbers.getUint32(at, true));
  const zeroed = described && stated.every((value) => value === 0);
  const same = [crc, compressed, size].every((value, index) => agrees(stated[index], value));
  return zeroed || same ? null : 'header-differs';
}

/** Equal, or marked as standing in the ZIP64 field: some programs do that for small values too. */
function agrees(stated: number | undefined, value: number): boolean {
  return stated === value || stated === mark32;
}

async function extraFault(
  source: ByteSource,
  at: number,
  length: number,
): Promise<FindingCode | null> {
  if (length === 0) return null;
  return areHarmless(extraFields(await source.read(at, length))) ? null : 'header-not-allowed';
}

/**
 * Length of the descriptor behind the bytes (APPNOTE 4.3.9): with or without a signature, with sizes
 * of 4 or 8 bytes. null when none of these says what the central header says.
 */
async function descriptorLength(
  source: ByteSource,
  { crc, compressed, size }: CentralHeader,
  at: number,
): Promise<number | null> {
  const found = await source.read(at, 24);
  for (const wide of [4, 8])
    for (const signed of [4, 0]) {
      const expected = new DataView(new ArrayBuffer(signed + 4 + 2 * wide));
      if (signed) expected.setUint32(0, zip.descriptor.signature, true);
      expected.setUint32(signed, crc, true);
      [compressed, size].forEach((value, index) => {
        const place = signed + 4 + index * wide;
        if (wide === 4) expected.setUint32(place, value, true);
        else expected.setBigUint64(place, BigInt(value), true);
      });
      const bytes = new Uint8Array(expected.buffer);
      if (sameBytes(found.subarray(0, bytes.length), bytes)) return bytes.length;
    }
  return null;
}

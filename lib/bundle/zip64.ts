import type { ByteSource } from './byte-source.ts';
import { mark16, mark32, numberAt } from './zip-extra.ts';
import type { ZipEnd } from './zip-format.ts';
import { viewOf } from './zip-view.ts';

/** Sizes and signatures of the parts of ZIP64 (APPNOTE 6.3.10, 4.3.14 and 4.3.15). */
const end64 = { signature: 0x06064b50, size: 56 } as const;
const locator = { signature: 0x07064b50, size: 20 } as const;

/** The end record, with the values of the ZIP64 one before it when there is one; null when that is damaged. */
export async function readZip64End(
  source: ByteSource,
  end: ZipEnd,
): Promise<(ZipEnd & { zip64: boolean }) | null> {
  const marked = end.entries === mark16 || end.size === mark32 || end.offset === mark32;
  const at = end.position - locator.size;
  const bytes = at < 0 ? null : viewOf(await source.read(at, locator.size), 0, locator.size);
  if (bytes?.getUint32(0, true) !== locator.signature)
    return marked ? null : { ...end, zip64: false };
  const position = numberAt(bytes, 8);
  // Nothing between the two: no room to hide bytes in, so also no extensible data sector.
  if (position === null || position + end64.size !== at) return null;
  const record = viewOf(await source.read(position, end64.size), 0, end64.size);
  return record && fieldsOf(record, position, end);
}

function fieldsOf(
  record: DataView,
  position: number,
  end: ZipEnd,
): (ZipEnd & { zip64: boolean }) | null {
  if (record.getUint32(0, true) !== end64.signature) return null;
  if (numberAt(record, 4) !== end64.size - 12) return null;
  const disks = record.getUint32(16, true) !== 0 || record.getUint32(20, true) !== 0;
  const [here, entries] = [numberAt(record, 24), numberAt(record, 32)];
  const [size, offset] = [numberAt(record, 40), numberAt(record, 48)];
  if (entries === null || size === null || offset === null || here !== entries) return null;
  const agrees = (small: number, mark: number, large: number) => small === mark || small === large;
  const same =
    agrees(end.entries, mark16, entries) &&
    agrees(end.size, mark32, size) &&
    agrees(end.offset, mark32, offset);
  if (!same) return null;
  return { ...end, position, disks: end.disks || disks, entries, size, offset, zip64: true };
}

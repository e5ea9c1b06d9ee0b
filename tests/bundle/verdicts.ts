import type { ByteSource } from '../../lib/bundle/byte-source.ts';
import type { Verdict, VerifyOptions } from '../../lib/bundle/verdict.ts';
import { verifyBundle } from '../../lib/bundle/verify.ts';
import { type Faults, sampleBundle } from './sample.ts';

/** Bytes in memory as a source. */
export function bufferSource(buffer: Uint8Array): ByteSource {
  const read = (offset: number, length: number) =>
    Promise.resolve(Uint8Array.from(buffer.subarray(offset, offset + length)));
  return { size: buffer.length, read };
}

/** The verdict on bytes. */
export function verdictOn(zip: Uint8Array, options: VerifyOptions = {}): Promise<Verdict> {
  return verifyBundle(bufferSource(zip), options);
}

/** Findings that are not `ok`, as `check code path`. */
export function told({ findings }: Verdict): string[] {
  return findings
    .filter(({ level }) => level !== 'ok')
    .map(({ check, code, path }) => [check, code, path ?? ''].join(' ').trim());
}

/** What is told of the sample with these faults. */
export async function toldOf(faults: Faults, options: VerifyOptions = {}): Promise<string[]> {
  return told(await verdictOn(await sampleBundle(faults), options));
}

import { crc32 as crcOf, deflateRawSync } from 'node:zlib';
import {
  entriesOf,
  type Faults,
  type Files,
  sample,
  sampleBundle,
  sampleFiles,
} from '../bundle/sample.ts';
import { type SampleEntry, sampleZip } from '../bundle/sample-zip.ts';
import { stamped, type TimeFaults } from '../bundle/stamped-sample.ts';
import type { TestAuthority } from '../samples/authority.ts';
import { authorities } from './authorities.ts';
import type { Given, Vector } from './vector.ts';

const name = `${sample.top}.zip`;
const one = (content: Given['content'], as = name): Given[] => [{ name: as, content }];

/** A bundle that is whole but for faults put in while it was made, or after it was signed. */
export function bundle(about: string, faults: Faults): Vector {
  return {
    about,
    build: async () => one(await sampleBundle(faults), `${faults.top ?? sample.top}.zip`),
  };
}

/** The good bundle, packed in another way. */
export function packed(
  about: string,
  change: (entries: SampleEntry[]) => SampleEntry[],
  end: Parameters<typeof sampleZip>[1] = {},
): Vector {
  const build = async () => one(sampleZip(change(entriesOf(await sampleFiles())), end));
  return { about, build };
}

/** The bytes of the good bundle, changed. */
export function bytes(about: string, change: (zip: Buffer) => Buffer): Vector {
  return { about, build: async () => one(change(await sampleBundle())) };
}

/** A bundle with time stamps by an authority that openssl runs. */
export function timed(
  about: string,
  faults: (own: TestAuthority, other: TestAuthority) => TimeFaults,
): Vector {
  const build = async () => {
    const { own, other } = authorities();
    return one(await sampleBundle(stamped(own, faults(own, other))));
  };
  return { about, build };
}

/** The good bundle as a folder of files. */
export function folder(
  about: string,
  change: (files: Files) => void,
  as: string = sample.top,
): Vector {
  const build = async () => {
    const files = await sampleFiles();
    change(files);
    return one(files, as);
  };
  return { about, build };
}

/** Several bundles at once. */
export function several(about: string, build: () => Promise<Given[]>): Vector {
  return { about, build };
}

/** Changes one entry of a ZIP. */
export function entry(path: string, change: Partial<SampleEntry>) {
  return (entries: SampleEntry[]): SampleEntry[] =>
    entries.map((own) => (own.name.endsWith(`/${path}`) ? { ...own, ...change } : own));
}

/** An entry deflated, as other programs pack it. */
export function deflated(own: SampleEntry): SampleEntry {
  const packedBytes = deflateRawSync(own.bytes);
  const both = {
    method: 8,
    needed: 20,
    size: own.bytes.length,
    compressed: packedBytes.length,
    ...own.both,
  };
  return { ...own, crc: own.crc ?? crcOf(own.bytes), bytes: packedBytes, both };
}

/** Changes the last byte of a file. */
export function flip(files: Files, path: string): void {
  const copy = Buffer.from(files.get(path)!);
  copy[copy.length - 1]! ^= 1;
  files.set(path, copy);
}

/** Replaces a part of a text file. */
export function rewrite(files: Files, path: string, from: string | RegExp, to: string): void {
  files.set(path, Buffer.from(files.get(path)!.toString('utf8').replace(from, to)));
}

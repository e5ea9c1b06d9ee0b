import type { Bytes } from '../base/bytes.ts';

/** A file of the extension's own folder `fonts`. Nothing leaves the computer. Works in a worker. */
export async function ownFont(file: string): Promise<Bytes> {
  const answer = await fetch(new URL(`/fonts/${file}`, location.href));
  return new Uint8Array(await answer.arrayBuffer());
}

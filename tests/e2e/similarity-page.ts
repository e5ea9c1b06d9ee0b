import { readPixels } from '../../lib/browser/pixels.ts';
import { kindOf } from '../../lib/evidence/media-kind.ts';
import { measureMedia } from '../../lib/evidence/media-measure.ts';
import { similarityOf } from '../../lib/flows/similarity.ts';

/** Runs in a page of the extension, on files beside it, with the product's own code. */
async function similarities(names: string[]): Promise<Record<string, unknown>> {
  const found: Record<string, unknown> = {};
  for (const name of names) found[name] = await similarityOfFile(name);
  return found;
}

async function similarityOfFile(name: string) {
  const file = await (await fetch(`/${name}`)).blob();
  const bytes = new Uint8Array(await file.arrayBuffer());
  const read = (offset: number, length: number) =>
    Promise.resolve(bytes.subarray(offset, offset + length));
  const kind = kindOf(bytes);
  if (!kind) return 'no medium';
  const measure = await measureMedia(kind, read, bytes.length);
  return similarityOf(() => bytes, kind, measure, readPixels);
}

// The names stand in the address; the page's text is the answer, and its title tells how it ended.
const names = new URLSearchParams(location.search).get('files')!.split(',');
similarities(names).then(
  (found) => {
    document.body.textContent = JSON.stringify(found);
    document.title = 'done';
  },
  (error: unknown) => (document.title = `failed ${String(error)}`),
);

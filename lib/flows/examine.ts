import type { BundleSource } from '../bundle/bundle-source.ts';
import { blobSource } from '../bundle/byte-source.ts';
import { type ListedExhibit, listExhibits } from '../bundle/exhibit-list.ts';
import { pictureKind } from '../bundle/picture-kind.ts';
import { readPacked, unpacked } from '../bundle/read-packed.ts';
import type { Verification } from '../bundle/verdict.ts';
import { verifyAll } from '../bundle/verify-all.ts';
import type { Chosen } from './chosen.ts';

/** What is to be verified. Files travel to a worker as they are: nothing is copied. */
export interface ExamineOrder {
  chosen: Chosen[];
}

/** How far it is. */
export interface ExamineProgress {
  /** Place of the bundle that is read, from 0. */
  bundle: number;
  /** Bytes read of all that was chosen, of how many. */
  done: number;
  total: number;
}

/** What was found: verdicts, and the items of each bundle to look through. */
export interface Examination {
  verification: Verification;
  /** By the place of the bundle. */
  exhibits: ListedExhibit[][];
}

/** How to work: whom to tell, and what stops it. */
export interface Examining {
  progress: (progress: ExamineProgress) => void;
  signal?: AbortSignal;
}

/** Verifies what was chosen, and reads what its items are. @throws only the reason of the signal. */
export async function examine(
  { chosen }: ExamineOrder,
  { progress, signal }: Examining,
): Promise<Examination> {
  const sources = chosen.map(sourceOf);
  const stopping = signal ? { signal } : {};
  const verification = await verifyAll(sources, { onProgress: paced(progress), ...stopping });
  const exhibits: ListedExhibit[][] = [];
  for (const [place, source] of sources.entries()) {
    const numbers = verification.bundles[place]?.exhibits.map(({ number }) => number) ?? [];
    exhibits.push(numbers.length === 0 ? [] : await listExhibits(source, numbers));
  }
  return { verification, exhibits };
}

// More often than this nobody sees, and every message costs the page a little.
const leastStep = 8 * 1024 * 1024;

function paced(tell: Examining['progress']): Examining['progress'] {
  let told = -leastStep;
  return (progress) => {
    const { done, total } = progress;
    if (done < told) told = -leastStep;
    if (done - told < leastStep && done !== total) return;
    told = done;
    tell(progress);
  };
}

// Larger than any picture of a screen; what is larger is not shown.
const largestPicture = 64 * 1024 * 1024;

/** A picture of a bundle to show: only what is PNG or JPEG by its own bytes; null otherwise. */
export async function pictureIn(chosen: Chosen, path: string): Promise<Blob | null> {
  const file = (await unpacked(sourceOf(chosen))).get(path);
  const bytes = await readPacked(file, path, largestPicture);
  const kind = bytes && pictureKind(bytes);
  return kind ? new Blob([bytes], { type: kind.type }) : null;
}

function sourceOf(chosen: Chosen): BundleSource {
  const { name } = chosen;
  if (chosen.kind === 'zip') return { kind: 'zip', name, bytes: blobSource(chosen.file) };
  const files = chosen.files.map(({ path, file }) => ({ path, bytes: blobSource(file) }));
  return { kind: 'folder', name, files };
}

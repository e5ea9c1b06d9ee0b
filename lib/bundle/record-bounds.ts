import { layout } from './layout.ts';

const MiB = 1024 * 1024;

/** Files that list others grow with the number of files and of things that happened. */
const listing: readonly string[] = [layout.manifest, layout.tagManifest, layout.custodyLog];

/**
 * Most bytes of a file that is read as a whole. Larger ones are hashed like all others, but not
 * read: whatever a bundle holds, memory stays bounded.
 */
export function mostIn(path: string): number {
  if (listing.includes(path)) return 24 * MiB;
  // A volume has 2,000 exhibits at most; most take 3 to 6 kB, and one with 2,000 messages some 330 kB,
  // of which the pictures alone fill a volume long before its report is too large.
  if (path === layout.reportHtml) return 64 * MiB;
  return path.endsWith('.json') ? 8 * MiB : MiB;
}

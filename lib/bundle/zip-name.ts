import { layout } from './layout.ts';

// No segment can be `.` or `..`, hidden, empty, or end in the dot that Windows drops.
const segment = /^[a-z0-9_]([a-z0-9_-]|\.(?=[a-z0-9_-]))*$/;

/** Longest path inside the bag; Windows' own limit for a whole path is 260 (MAX_PATH). */
const longest = 180;

/** Whether a path, relative to the bag's top folder, is one that a bundle may hold. */
export function isBundlePath(path: string): boolean {
  if (path === layout.readMe) return true;
  return path.length <= longest && path.split('/').every((part) => segment.test(part));
}

/** The top folder and the path inside it of a name in the ZIP; null when the name is not allowed. */
export function splitName(name: string): { top: string; path: string } | null {
  const slash = name.indexOf('/');
  const top = name.slice(0, Math.max(0, slash));
  const path = name.slice(slash + 1);
  return segment.test(top) && isBundlePath(path) ? { top, path } : null;
}

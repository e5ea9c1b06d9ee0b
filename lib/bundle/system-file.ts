const names: readonly string[] = ['.ds_store', 'thumbs.db', 'desktop.ini'];

/**
 * Whether a file is one that macOS or Windows puts beside others by itself: what a folder was looked
 * at with, or what the Finder adds to a ZIP.
 */
export function isSystemFile(path: string): boolean {
  if (path.startsWith('__MACOSX/')) return true;
  const name = path.slice(path.lastIndexOf('/') + 1);
  return names.includes(name.toLowerCase()) || name.startsWith('._');
}

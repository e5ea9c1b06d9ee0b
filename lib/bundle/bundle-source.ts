import type { ByteSource } from './byte-source.ts';

/** What is verified: a ZIP, or a folder into which one was unpacked. */
export type BundleSource = ZipSource | FolderSource;

export interface ZipSource {
  kind: 'zip';
  /** File name, to say when it was renamed; null when there is none. */
  name: string | null;
  bytes: ByteSource;
}

export interface FolderSource {
  kind: 'folder';
  /** Name of the chosen folder. */
  name: string | null;
  files: readonly FolderFile[];
}

/** A file of a folder. */
export interface FolderFile {
  /** Relative to the chosen folder, with `/` between the parts on every system. */
  path: string;
  /** null: a link, a pipe or anything else that is no file. */
  bytes: ByteSource | null;
}

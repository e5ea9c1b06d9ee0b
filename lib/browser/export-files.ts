// Bundles and backups are written here before they are offered. The origin-private file system is part
// of the browser profile, and bundles are not encrypted, so nothing stays in it longer than the page
// that made it.
const folders = ['exports', 'backups'] as const;

/** Where a file is written: bundles and backups apart, so that being done with one leaves the other. */
export type ExportFolder = (typeof folders)[number];

// TypeScript has these in its worker library only, which excludes the library of pages.
interface SyncAccess {
  write(bytes: Uint8Array, options: { at: number }): number;
  truncate(size: number): void;
  flush(): void;
  close(): void;
}

type SyncFileHandle = FileSystemFileHandle & { createSyncAccessHandle(): Promise<SyncAccess> };

/** A file being written. Only in a worker: the synchronous handle is the fast one. */
export interface ExportFile {
  write(bytes: Uint8Array): void;
  /** Closes the file and gives it back for reading. */
  finish(): Promise<File>;
  /** Closes and removes the file. */
  discard(): Promise<void>;
}

/** A new, empty file. @throws DOMException when the disk is full or the browser has no such place. */
export async function createExport(
  name: string,
  where: ExportFolder = 'exports',
): Promise<ExportFile> {
  const folder = await folderOf(where);
  const handle = (await folder.getFileHandle(name, { create: true })) as SyncFileHandle;
  const access = await handle.createSyncAccessHandle();
  access.truncate(0);
  let offset = 0;
  return {
    write(bytes) {
      offset += access.write(bytes, { at: offset });
    },
    async finish() {
      access.flush();
      access.close();
      return handle.getFile();
    },
    async discard() {
      access.close();
      await folder.removeEntry(name);
    },
  };
}

/** A finished file, for saving it. @throws DOMException when it is gone. */
export async function exportedFile(name: string, where: ExportFolder = 'exports'): Promise<File> {
  const folder = await folderOf(where);
  return (await folder.getFileHandle(name)).getFile();
}

// A worker that was stopped holds its file for a moment longer.
const tries = 20;
const pause = 100;

/** Removes every file of finished, failed or broken-off exports, of one kind or of both. */
export async function removeExports(...kinds: readonly ExportFolder[]): Promise<void> {
  for (const kind of kinds.length > 0 ? kinds : folders) await removeFolder(kind);
}

async function removeFolder(folderName: ExportFolder): Promise<void> {
  const root = await navigator.storage.getDirectory();
  for (let left = tries; left > 0; left--) {
    const failure = await root
      .removeEntry(folderName, { recursive: true })
      .then(() => null, asError);
    if (failure === null || failure.name === 'NotFoundError') return;
    if (left === 1 || failure.name !== 'NoModificationAllowedError') throw failure;
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
}

/** Removes one finished file; that it is gone already is no fault. */
export async function removeExport(name: string): Promise<void> {
  const folder = await folderOf('exports');
  const failure = await folder.removeEntry(name).then(() => null, asError);
  if (failure !== null && failure.name !== 'NotFoundError') throw failure;
}

function asError(thrown: unknown): Error {
  return thrown instanceof Error ? thrown : new Error(String(thrown));
}

async function folderOf(folderName: ExportFolder): Promise<FileSystemDirectoryHandle> {
  const root = await navigator.storage.getDirectory();
  return root.getDirectoryHandle(folderName, { create: true });
}

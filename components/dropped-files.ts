import type { ChosenFile } from '../lib/flows/chosen.ts';

/** The files of an input: with their path when a folder was chosen. */
export function filesOfInput({ files }: Pick<HTMLInputElement, 'files'>): ChosenFile[] {
  return [...(files ?? [])].map((file) => ({ path: file.webkitRelativePath || file.name, file }));
}

/** The files of a drop, those in folders included. Must be called within the event itself. */
export async function filesOfDrop(transfer: DataTransfer): Promise<ChosenFile[]> {
  const entries = [...transfer.items].map((item) => item.webkitGetAsEntry());
  const plain = [...transfer.files].map((file) => ({ path: file.name, file }));
  const found = entries.filter((entry) => entry !== null);
  if (found.length === 0) return plain;
  return (await Promise.all(found.map((entry) => filesUnder(entry, '')))).flat();
}

async function filesUnder(entry: FileSystemEntry, before: string): Promise<ChosenFile[]> {
  const path = before + entry.name;
  if (isFile(entry)) {
    const file = await new Promise<File>((resolve, reject) => entry.file(resolve, reject));
    return [{ path, file }];
  }
  if (!isFolder(entry)) return [];
  const found: ChosenFile[] = [];
  for (const inside of await entriesOf(entry))
    found.push(...(await filesUnder(inside, `${path}/`)));
  return found;
}

function isFile(entry: FileSystemEntry): entry is FileSystemFileEntry {
  return entry.isFile;
}

function isFolder(entry: FileSystemEntry): entry is FileSystemDirectoryEntry {
  return entry.isDirectory;
}

/** A folder gives its entries in parts, at most a hundred at once in Chrome; none means the end. */
async function entriesOf(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = folder.createReader();
  const all: FileSystemEntry[] = [];
  for (;;) {
    const part = await new Promise<FileSystemEntry[]>((resolve, reject) =>
      reader.readEntries(resolve, reject),
    );
    if (part.length === 0) return all;
    all.push(...part);
  }
}

/** Paths of the files in the extension's own file system, as a question for `evaluate` in its pages. */
export async function ownFiles(): Promise<string[]> {
  const paths: string[] = [];
  const look = async (folder: FileSystemDirectoryHandle, path: string): Promise<void> => {
    for await (const [name, handle] of folder.entries()) {
      paths.push(path + name);
      if (handle.kind === 'directory') await look(handle, `${path}${name}/`).catch(unlessGone);
    }
  };
  // A folder may be removed while it is looked into: then nothing is in it.
  const unlessGone = (thrown: unknown) => {
    if (!(thrown instanceof DOMException && thrown.name === 'NotFoundError')) throw thrown;
  };
  await look(await navigator.storage.getDirectory(), '');
  return paths;
}

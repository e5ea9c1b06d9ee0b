/** Turns one bit in the middle of a sealed file, as a failing disk or a meddler would. */
export async function changeStored(item: string, name: string): Promise<void> {
  const settled = <T>(request: IDBRequest<T>) =>
    new Promise<T>((answer, reject) => {
      request.onsuccess = () => answer(request.result);
      request.onerror = () => reject(new Error(String(request.error)));
    });
  const database = await settled(indexedDB.open('zegel'));
  const read = database.transaction('files').objectStore('files').get([item, name]);
  const row = (await settled(read)) as { sealed: Blob };
  const bytes = new Uint8Array(await row.sealed.arrayBuffer());
  const middle = bytes.length >> 1;
  bytes[middle] = (bytes[middle] ?? 0) ^ 1;
  const changed = { ...row, sealed: new Blob([bytes]) };
  const writing = database.transaction('files', 'readwrite').objectStore('files').put(changed);
  await settled(writing);
  database.close();
}

/** Every path of a bundle stands here and nowhere else. Paths are relative to the bag's top folder. */

export const layout = {
  readMe: 'READ-ME-FIRST.txt',
  reportHtml: 'report.html',
  bagit: 'bagit.txt',
  bagInfo: 'bag-info.txt',
  manifest: 'manifest-sha256.txt',
  tagManifest: 'tagmanifest-sha256.txt',
  signature: 'signatures/tagmanifest-sha256.txt.p7s',
  signer: 'signatures/signer.crt.pem',
  caseRecord: 'data/case.json',
  custodyLog: 'data/custody-log.jsonl',
  identifiers: 'data/identifiers.csv',
  signaturesFolder: 'signatures/',
  payloadFolder: 'data/',
  previewsFolder: 'previews/',
} as const;

/** The only files a bag may hold outside its tag manifest, besides the tag manifest itself. */
export const signatureFiles: readonly string[] = [layout.signature, layout.signer];

/** Name of the bag's top folder and, with `.zip`, of the bundle. `day` is `yyyymmdd`. */
export function bundleName(caseCode: string, day: string, volume: Volume): string {
  const part = volume.count > 1 ? `-${volume.number}of${volume.count}` : '';
  return `zegel-${caseCode}-${day}${part}`;
}

/** Which of several bags of one case this is; `{ number: 1, count: 1 }` for a single one. */
export interface Volume {
  number: number;
  count: number;
}

/** Folder name of an item: its number in the order of acquisition, four digits or more. */
export function itemFolder(number: number): string {
  return String(number).padStart(4, '0');
}

/** Path of a file of an item. */
export function itemPath(number: number, name: string): string {
  return `data/items/${itemFolder(number)}/${name}`;
}

/** Path of the preview that the report shows for an item. */
export function previewPath(number: number): string {
  return `previews/${itemFolder(number)}.jpg`;
}

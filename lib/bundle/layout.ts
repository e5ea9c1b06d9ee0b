/** Every path of a bundle stands here and nowhere else. Paths are relative to the bag's top folder. */

export const layout = {
  readMe: 'READ-ME-FIRST.txt',
  reportHtml: 'report.html',
  reportPdf: 'report.pdf',
  bagit: 'bagit.txt',
  bagInfo: 'bag-info.txt',
  manifest: 'manifest-sha256.txt',
  tagManifest: 'tagmanifest-sha256.txt',
  signature: 'signatures/tagmanifest-sha256.txt.p7s',
  signatureStamp: 'signatures/tagmanifest-sha256.txt.p7s.tsr',
  secondSignatureStamp: 'signatures/tagmanifest-sha256.txt.p7s-2.tsr',
  signer: 'signatures/signer.crt.pem',
  authoritiesFolder: 'signatures/tsa/',
  refusedFolder: 'data/refused-time-stamps/',
  caseRecord: 'data/case.json',
  custodyLog: 'data/custody-log.jsonl',
  identifiers: 'data/identifiers.csv',
  caseUco: 'data/case-uco.jsonld',
  statement: 'data/statement.json',
  signaturesFolder: 'signatures/',
  payloadFolder: 'data/',
  previewsFolder: 'previews/',
} as const;

/** The only files a bag may hold outside its tag manifest, besides the tag manifest itself. */
export const signatureFiles: readonly string[] = [
  layout.signature,
  layout.signer,
  layout.signatureStamp,
  layout.secondSignatureStamp,
];

/** Time stamps over the signature, of one or two authorities. */
export const signatureStamps = [layout.signatureStamp, layout.secondSignatureStamp] as const;

/** Names of an item's time stamps in its folder: one before it, and one after it by each authority. */
export const stampFiles = {
  folder: 'time/',
  before: 'time/before.tsr',
} as const;

/** Name of a time stamp after an item: `after.tsr`, `after-2.tsr` and so on. `index` counts from 0. */
export function afterFile(index: number): string {
  return index === 0 ? 'time/after.tsr' : `time/after-${index + 1}.tsr`;
}

/** Path of the root certificates of an authority. */
export function authorityPath(id: string): string {
  return `${layout.authoritiesFolder}${id}.pem`;
}

/** Path of a reply that was refused, by its SHA-256. */
export function refusedPath(sha256: string): string {
  return `${layout.refusedFolder}${sha256.slice(0, 16)}.tsr`;
}

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

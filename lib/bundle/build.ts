import { bagInfo } from '../bag/bag-info.ts';
import { declaration } from '../bag/declaration.ts';
import { manifest } from '../bag/manifest.ts';
import { type Bytes, concat } from '../base/bytes.ts';
import { canonicalBytes } from '../base/canonical.ts';
import { dayStamp } from '../base/time.ts';
import { sha256 } from '../crypto/hash.ts';
import { sha256OfParts } from '../crypto/running-hash.ts';
import { entryOfLine, logFile } from '../evidence/custody.ts';
import { isEmptyStatement, type Statement } from '../evidence/statement.ts';
import type { Language } from '../i18n/language.ts';
import type { Authority } from '../timestamp/authorities.ts';
import { toPem } from '../timestamp/pem.ts';
import { signDetached } from '../timestamp/cms-sign.ts';
import type { CaseRecord } from './case-record.ts';
import { caseUcoEntry } from './case-uco.ts';
import type { BundleEntry, ByteSink } from './entry.ts';
import { identifiersCsv } from './identifiers-csv.ts';
import { authorityPath, bundleName, layout, signatureStamps } from './layout.ts';
import { readMe } from './read-me.ts';
import type { ReadMeFacts } from './read-me-facts.ts';
import type { PdfContent } from './pdf-report.ts';
import { reportDocument } from './report-document.ts';
import { reportHtml } from './report-html.ts';
import type { Exhibit, Report } from './report-model.ts';
import { sealCode } from './seal-code.ts';
import { signatureStampCommands, stampCommands } from './time-commands.ts';
import { writeZip } from './write-zip.ts';

/** Everything that goes into one volume. Plain objects: no store, no browser. */
export interface Volume {
  caseRecord: CaseRecord;
  /** Browser and version that the bundle is made in, as the browser names itself. */
  madeIn: string;
  /** Every entry of the custody log as canonical bytes. */
  log: Bytes[];
  exhibits: Exhibit[];
  /** Files of the items, with digests that were compared with their records just now. */
  files: BundleEntry[];
  /** What the reporter says; it goes into the payload unless it is empty. */
  statement: Statement;
  /** Whether the report shows pictures, in its annex. */
  annex: boolean;
  /** Previews for the report, at the paths the exhibits name. */
  previews: { path: string; bytes: Bytes }[];
  /** Authorities of the time stamps in it, those that stamp the signature first; their roots go along. */
  authorities: readonly Authority[];
  /** Has a digest stamped by the first one or two authorities; null where that did not work. */
  stampSignature?: ((imprint: string) => Promise<(Bytes | null)[]>) | undefined;
  /** Makes `report.pdf`; without it there is none. */
  pdf?: ((content: PdfContent) => Promise<Bytes[]>) | undefined;
  language: Language;
  /** Moment of the export by the clock of this device. */
  at: Date;
  signer: { privateKey: CryptoKey; certificate: Bytes };
}

/** What was written. */
export interface BuiltVolume {
  /** File name, `.zip` included. */
  name: string;
  sealCode: string;
}

/** The name that a volume gets before it is built. */
export function volumeName({ caseRecord, at }: Pick<Volume, 'caseRecord' | 'at'>): string {
  return bundleName(caseRecord.code, dayStamp(at), caseRecord.volume);
}

/**
 * Writes one volume: the bag (RFC 8493) with its report, signed, as a ZIP. From the inside out:
 * payload, payload manifest, seal code, tag files, tag manifest, signature.
 * @throws whatever an entry or the sink throws.
 */
export async function buildVolume(volume: Volume, sink: ByteSink): Promise<BuiltVolume> {
  const top = volumeName(volume);
  const payload = [...(await describingFiles(volume)), ...volume.files];
  const payloadManifest = manifest(payload);
  const code = await sealCode(payloadManifest);
  const tags = await tagFiles(volume, payload, payloadManifest, code);
  const tagManifest = manifest(tags);
  const signed = await signatures(volume, tagManifest);
  const last = await entry(layout.tagManifest, tagManifest);
  await writeZip(top, [...tags, last, ...signed, ...payload], sink);
  return { name: `${top}.zip`, sealCode: code };
}

/** An entry of bytes that are in memory already. */
export async function entry(path: string, bytes: Bytes): Promise<BundleEntry> {
  const read = async function* () {
    await Promise.resolve();
    yield bytes;
  };
  return { path, size: bytes.length, sha256: await sha256(bytes), read };
}

function describingFiles(volume: Volume): Promise<BundleEntry[]> {
  const { caseRecord, log, exhibits, files, statement } = volume;
  const lines = exhibits.flatMap(({ identifiers }) => identifiers);
  const said = isEmptyStatement(statement) ? [] : [canonicalBytes(statement)];
  return Promise.all([
    entry(layout.caseRecord, canonicalBytes(caseRecord)),
    entry(layout.custodyLog, logFile(log)),
    entry(layout.identifiers, identifiersCsv(lines)),
    caseUcoEntry({ caseRecord, log: log.map(entryOfLine), exhibits, files }),
    ...said.map((bytes) => entry(layout.statement, bytes)),
  ]);
}

async function tagFiles(
  volume: Volume,
  payload: readonly BundleEntry[],
  payloadManifest: Bytes,
  code: string,
): Promise<BundleEntry[]> {
  const { language, previews } = volume;
  const report = reportOf(volume, code);
  const pdf = await pdfFile(volume, report);
  return Promise.all([
    entry(layout.readMe, readMe(readMeFacts(volume, code, pdf), language)),
    entry(layout.reportHtml, reportHtml(report, language)),
    ...(pdf ? [Promise.resolve(pdf)] : []),
    ...previews.map(({ path, bytes }) => entry(path, bytes)),
    entry(layout.bagit, declaration),
    entry(layout.bagInfo, infoOf(volume, payload)),
    entry(layout.manifest, payloadManifest),
  ]);
}

/**
 * The tags of the PDF and the file itself stay in memory until its last page is set, some 0.2 MB an
 * exhibit: a longer report is HTML only.
 */
export const mostPdfExhibits = 300;

// The report is whole without it, and a bundle without a PDF is better than none. The text to read
// first says that it is not there.
async function pdfFile(volume: Volume, report: Report): Promise<BundleEntry | null> {
  if (!volume.pdf || report.exhibits.length > mostPdfExhibits) return null;
  try {
    return await pdfOf(volume, report, volume.pdf);
  } catch (thrown) {
    console.warn('report.pdf could not be made', thrown);
    return null;
  }
}

async function pdfOf(
  volume: Volume,
  report: Report,
  pdf: NonNullable<Volume['pdf']>,
): Promise<BundleEntry> {
  const { previews, language, caseRecord } = volume;
  const { software, openedAt } = caseRecord;
  const pictures = new Map(previews.map(({ path, bytes }) => [path, bytes]));
  const parts = await pdf({
    document: reportDocument(report, language),
    picture: (path) => pictures.get(path) ?? null,
    producer: `${software.name} ${software.version}`,
    // The last thing that happened to the case, not the export: the same case gives the same file.
    at: new Date(report.log.at(-1)?.at ?? openedAt),
  });
  return partsEntry(layout.reportPdf, parts);
}

async function partsEntry(path: string, parts: readonly Bytes[]): Promise<BundleEntry> {
  const read = async function* () {
    await Promise.resolve();
    yield* parts;
  };
  const size = parts.reduce((sum, { length }) => sum + length, 0);
  return { path, size, sha256: await sha256OfParts(read()), read };
}

function readMeFacts(volume: Volume, sealCode: string, pdf: BundleEntry | null): ReadMeFacts {
  const { caseRecord, authorities, exhibits } = volume;
  const stamped = exhibits.map(stampCommands).find((commands) => commands.length > 0) ?? [];
  return {
    top: volumeName(volume),
    sealCode,
    volume: caseRecord.volume,
    stamps: [...stamped, ...signatureStampCommands(authorities)],
    pdf: pdf ? 'made' : volume.pdf ? 'left-out' : 'none',
  };
}

function reportOf(volume: Volume, code: string): Report {
  const { caseRecord, exhibits, log, statement, annex, authorities: stampers } = volume;
  const entries = log.map(entryOfLine);
  return { caseRecord, sealCode: code, exhibits, statement, annex, log: entries, stampers };
}

function infoOf({ caseRecord, madeIn, at }: Volume, payload: readonly BundleEntry[]): Bytes {
  const { code, volume, software, signer } = caseRecord;
  const single = volume.count === 1;
  return bagInfo({
    baggingDate: at.toISOString().slice(0, 10),
    externalIdentifier: code,
    internalSenderIdentifier: signer,
    softwareAgent: `${software.name} ${software.version} (${madeIn})`,
    octets: payload.reduce((sum, { size }) => sum + size, 0),
    streams: payload.length,
    ...(single ? {} : { group: { identifier: `zegel-${code}-${dayStamp(at)}`, ...volume } }),
  });
}

async function signatures(volume: Volume, tagManifest: Bytes): Promise<BundleEntry[]> {
  const { signer, at, authorities } = volume;
  const { certificate, privateKey } = signer;
  const signature = await signDetached(tagManifest, certificate, privateKey, at);
  const stamps = (await volume.stampSignature?.(await sha256(signature))) ?? [];
  return Promise.all([
    entry(layout.signature, signature),
    entry(layout.signer, toPem(certificate)),
    ...signatureStamps.flatMap((path, index) => {
      const stamp = stamps[index];
      return stamp ? [entry(path, stamp)] : [];
    }),
    ...authorities.map(({ id, roots }) => entry(authorityPath(id), concat(...roots.map(toPem)))),
  ]);
}

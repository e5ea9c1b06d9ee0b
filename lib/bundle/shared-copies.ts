import { type Bytes, utf8 } from '../base/bytes.ts';
import { visible } from '../base/visible.ts';
import { sha256 } from '../crypto/hash.ts';
import type { CopyRecord } from '../evidence/copy-record.ts';
import type { Language } from '../i18n/language.ts';
import { markWords } from '../i18n/mark-words.ts';
import { translator } from '../i18n/every-language.ts';
import type { Translator } from '../i18n/translate.ts';
import type { BundleEntry, ByteSink } from './entry.ts';
import { writeZip } from './write-zip.ts';

/** A copy that goes along. */
export interface SharedCopy {
  record: CopyRecord;
  /** The address of the page, only where the reporter wants it in the file. */
  address: string | null;
  read(): Promise<Bytes>;
}

/** Most characters of an address: a page may have one without end. */
const longestAddress = 2000;

/**
 * Name of the file, without its ending: what it is, and eight digits that tell one from another. They
 * come from the copies, so they say nothing of who made it, or when.
 */
export async function sharedName(
  records: readonly Pick<CopyRecord, 'sha256'>[],
  language: Language,
): Promise<string> {
  const digest = await sha256(utf8(records.map((record) => record.sha256).join('\n')));
  return `${translator(language).t('share-file-name')}-${digest.slice(0, 8)}`;
}

/**
 * Writes a plain ZIP of copies with an explanation. It is no bundle and says so: nothing is signed,
 * and nothing in it tells of the reporter, the case, the software or the time.
 */
export async function writeShared(
  top: string,
  copies: readonly SharedCopy[],
  language: Language,
  sink: ByteSink,
): Promise<void> {
  const text = explanation(copies, language);
  const readMe: BundleEntry = {
    path: 'READ-ME.txt',
    size: text.length,
    sha256: await sha256(text),
    read: () => onePart(() => Promise.resolve(text)),
  };
  const pictures = copies.map((copy, index): BundleEntry => {
    const { size, sha256: digest } = copy.record;
    return { path: pathOf(index), size, sha256: digest, read: () => onePart(copy.read) };
  });
  await writeZip(top, [readMe, ...pictures], sink);
}

async function* onePart(read: () => Promise<Bytes>): AsyncGenerator<Bytes> {
  yield await read();
}

function pathOf(index: number): string {
  return `copy-${String(index + 1).padStart(4, '0')}.png`;
}

// The digest of the item's record and not that of the picture: a record holds an identifier that
// nobody can guess, while what is covered in a picture might be guessed, one try after another.
function explanation(copies: readonly SharedCopy[], language: Language): Bytes {
  const text = translator(language);
  const { t } = text;
  const lines = [
    ...[t('share-readme-title'), ''],
    ...[t('share-readme-what'), t('share-readme-not'), t('share-readme-link')],
    ...copies.flatMap((copy, index) => ['', ...linesOf(copy, pathOf(index), text)]),
  ];
  // CRLF, because an old Notepad shows it as one line else.
  return utf8(lines.map((line) => `${line}\r\n`).join(''));
}

function linesOf({ record, address }: SharedCopy, path: string, text: Translator): string[] {
  const { t, language } = text;
  const colon = language === 'fr' ? '\u00a0: ' : ': ';
  const fact = (name: string, value: string) => `  ${name}${colon}${value}`;
  const kept = address === null ? null : visible(address.slice(0, longestAddress));
  return [
    path,
    fact(t('share-readme-from', { file: record.from.name }), record.record),
    fact(t('share-readme-sum'), record.sha256),
    fact(t('share-readme-marks'), markWords(record.marks, text)),
    ...(kept === null ? [] : [fact(t('share-readme-address'), kept)]),
  ];
}

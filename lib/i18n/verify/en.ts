/**
 * English texts of the verifier, the model for the other languages. A file's name stands in front
 * of a finding. What is wrong with a time stamp is said by the `reason-` texts of the catalogue.
 */
export const verifyEn = {
  verdict: {
    ok: 'VALID: every file is exactly as it was when the bundle was signed.',
    note: 'VALID: every file is exactly as it was when the bundle was signed. There are notes below.',
    warning: 'VALID, with warnings: the bundle is whole, but read the warnings below.',
    error: 'NOT VALID: this is not exactly the bundle that was made. See below what is wrong.',
    unreadable: 'UNREADABLE: this file cannot be read as a bundle. Nothing in it was checked.',
  },
  level: { ok: 'ok', note: 'note', warning: 'warning', error: 'ERROR' },
  unchecked: 'not checked',
  layer: {
    container: 'ZIP file',
    bag: 'Bag (BagIt, RFC 8493)',
    payload: 'Evidence files',
    'tag-files': 'Report and other files',
    'seal-code': 'Seal code',
    signature: 'Signature',
    certificate: 'Certificate',
    'custody-log': 'Custody log',
    items: 'Items',
    'time-stamps': 'Time stamps (RFC 3161)',
    volumes: 'Volumes',
  },
  label: {
    case: 'Case',
    volume: 'Volume',
    items: 'Items',
    files: 'Files',
    'seal-code': 'Seal code',
    signer: 'Key (SHA-256)',
    'signed-at': 'Signed at, by the clock of the signer’s device',
    'stamped-at': 'Time stamp of the signature',
    'time-stamps': 'Time stamps that hold',
    unchecked: 'Not checked',
  },
  limits: ['Who made it: the key names an installation, not a person.'],
  'no-time-stamps': 'The moment: this bundle holds no time stamps of an outside authority.',
  'no-revocation': 'Whether the certificate of the time-stamp authority was revoked.',
  'compare-seal-code': 'The seal code: compare it with the one in the police record.',
  usage: 'Usage: npm run verify -- FILE.zip [--json] [--seal-code CODE] [--lang de|en|fr|nl]',
  'no-file': 'The file cannot be opened: {name}',
  findings: {
    checked: 'Nothing wrong.',
    'not-compared': 'Not compared: no seal code was given.',
    'not-a-zip': 'This is not a ZIP file.',
    truncated: 'The end of the file is missing. Copy or download it again.',
    'directory-damaged': 'The table of contents of the ZIP is damaged.',
    'zip64-unsupported': 'This kind of ZIP (ZIP64) is not supported.',
    'read-failed': 'Reading the file failed.',
    'bytes-after-end': 'Something was added behind the end of the ZIP.',
    'header-differs': 'The ZIP says two different things about this file.',
    'header-not-allowed': 'The ZIP adds something to this file that a bundle does not have.',
    encrypted: 'This file is encrypted.',
    'method-unsupported':
      'This file is compressed in a way that is not supported: was the bundle packed again?',
    'entry-not-a-file': 'This is a folder or a link, not a file.',
    gap: 'There are bytes in the ZIP that belong to no file.',
    overlap: 'This file overlaps with another part of the ZIP.',
    'name-not-allowed': 'A bundle has no files with such a name.',
    'name-repeated': 'There are two files with this name.',
    'top-folder-differs': 'This file is outside the folder of the bundle.',
    'crc-differs': 'The bytes do not match the checksum of the ZIP.',
    'header-unusual': 'The ZIP was packed by another program. That does not change the evidence.',
    'file-renamed': 'The ZIP was renamed. That changes nothing in it.',
    'file-missing': 'This file is missing.',
    'file-unreadable': 'This file cannot be read.',
    'file-unlisted': 'This file was added: it does not belong to the bundle.',
    'file-unknown': 'This file is signed, but this version does not know what it is for.',
    'digest-differs': 'This file was changed.',
    'size-differs': 'This file has another size than recorded.',
    'declaration-differs': 'This file is not as the standard wants it.',
    'not-text': 'This is not the text that it should be.',
    'line-malformed': 'A line is not as it should be.',
    'path-repeated': 'A file is listed twice.',
    'path-not-allowed': 'This file is listed where it does not belong.',
    'label-missing': 'A line is missing.',
    'label-repeated': 'A line is there twice.',
    'label-unknown': 'There is a line that this version does not know.',
    'value-malformed': 'A value is not as it should be.',
    'oxum-differs': 'The number or size of the evidence files is not as stated.',
    'folder-name-differs': 'The folder is not named after what is in it.',
    'seal-code-differs':
      'The seal code is another one: this is not the bundle that the code was written down for.',
    'signature-malformed': 'The signature is damaged or of another kind.',
    'signature-wrong': 'The signature was not made with this key.',
    'content-differs': 'The signature was made over another list of files.',
    'certificate-malformed': 'The certificate is damaged or of another kind.',
    'certificate-differs': 'This is not the certificate of the signature.',
    'signer-differs': 'Another key is named here than the one that signed.',
    'entry-malformed': 'A line of the log is not as it should be.',
    'sequence-broken': 'The numbers of the log are not in order.',
    'link-broken': 'A line of the log was changed, added or removed.',
    'not-opened-first': 'The log does not begin, once, with the opening of the case.',
    'clock-went-back': 'The clock of the device was set back between two lines.',
    'record-malformed': 'This record is not as it should be.',
    'record-differs': 'This record is another one than the log names.',
    'format-unknown': 'This was made by a version that this verifier does not know.',
    'code-differs': 'Another case is named here.',
    'opening-differs': 'The case was opened at another moment than the log says.',
    'items-differ': 'The list of items is not the one that follows from the log.',
    'deleted-differs': 'The number of deleted items is not the one that follows from the log.',
    'item-repeated': 'The log names an item twice.',
    'item-unknown': 'The log deletes an item that was never there.',
    'item-differs': 'This record is of another item.',
    'damaged-before-export':
      'This file was already damaged when the bundle was made. The log says so.',
    'without-record':
      'The record of this file was already damaged, so there is nothing to compare it with.',
    'volume-differs':
      'The bag and the case record say different things about which volume this is.',
    'group-differs': 'The volumes are not tied together as they should be.',
    'items-elsewhere': 'Some items are in other volumes. Verify those too.',
    'no-time-stamps': 'There are no time stamps in this bundle.',
    'item-not-stamped': 'This item has no time stamp over its line in the log.',
    'signature-not-stamped': 'The signature has no time stamp.',
    'authority-unknown':
      'This verifier does not know this time-stamp authority: compare its certificate with the one on its website.',
    'authority-differs': 'This is not the certificate that the case record names.',
    'token-differs': 'This is not the time stamp that the record or the log names.',
    'covers-differs': 'What this time stamp should be over is not as the record or the log says.',
    'times-crossed': 'The time stamp from before is later than the one from after.',
    'more-findings': 'There are more findings of this kind.',
  },
} as const;

/** The same texts in another language. */
export type VerifyWords = Translated<typeof verifyEn>;

type Translated<T> = {
  readonly [K in keyof T]: T[K] extends string
    ? string
    : T[K] extends readonly string[]
      ? readonly string[]
      : Translated<T[K]>;
};

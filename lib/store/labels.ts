import type { Label } from '../crypto/seal.ts';

/** A file of an item. */
export function fileLabel(item: string, name: string): Label {
  return { owner: item, file: name };
}

/** An item's summary. The space keeps it apart from every file name. */
export function summaryLabel(item: string): Label {
  return { owner: item, file: ' summary' };
}

/** One entry of a case's custody log. */
export function entryLabel(code: string, seq: number): Label {
  return { owner: code, file: ` custody ${seq}` };
}

/** A case's signing key. */
export function signingKeyLabel(code: string): Label {
  return { owner: code, file: ' signing-key' };
}

/** What the reporter wrote for the report of a case. */
export function reportingLabel(code: string): Label {
  return { owner: code, file: ' reporting' };
}

/** What the reporter notes of the items of a case. */
export function marksLabel(code: string): Label {
  return { owner: code, file: ' marks' };
}

/** A reply of a time-stamp authority, by its digest. */
export function replyLabel(sha256: string): Label {
  return { owner: sha256, file: ' reply' };
}

/** What an accepted reply says. */
export function stampLabel(sha256: string): Label {
  return { owner: sha256, file: ' stamp' };
}

/** A marked copy of a picture. */
export function copyLabel(copy: string): Label {
  return { owner: copy, file: ' copy' };
}

/** What was done to make it, and from what. */
export function copyRecordLabel(copy: string): Label {
  return { owner: copy, file: ' copy-record' };
}

/** The name of a case. */
export function caseNameLabel(code: string): Label {
  return { owner: code, file: ' name' };
}

import { isAuthorityId } from '../backup/records.ts';
import { invalid } from '../backup/invalid.ts';
import { isRefusal, type StampReason, deliveryFaults } from '../base/stamp-reason.ts';
import {
  isCount,
  isDigest,
  isListOf,
  isObject,
  isText,
  isUuid,
} from '../bundle/canonical-record.ts';
import type { Identity, Recipient } from '../crypto/vault-key.ts';
import type { ItemMark } from '../evidence/mark.ts';
import { noReporting, type Reporting } from '../evidence/reporting.ts';
import { statementFormat } from '../evidence/statement.ts';
import type { Database, MarksRow, ReportRow, StampRow } from '../store/database.ts';
import { marksLabel, reportingLabel } from '../store/labels.ts';
import { readMarks } from '../store/marks.ts';
import { readReporting } from '../store/reporting.ts';
import { sealedJson } from '../store/sealed.ts';

/** Where a part is written from. */
export interface PartSource {
  database: Database;
  by: Identity;
  code: string;
  /** The items of the case that are in the backup. */
  items: ReadonlySet<string>;
}

/** What is known of the case that a part is restored into. */
export interface PartTarget {
  to: Recipient;
  code: string;
  items: ReadonlySet<string>;
  /** SHA-256 of each entry of its log. */
  digests: readonly string[];
}

/** One more table of a case, as one JSON file of its folder. */
export interface CasePart {
  table: 'stamps' | 'reports' | 'marks';
  file: string;
  /** null when there is nothing. @throws Fault `record-unreadable`. */
  write(source: PartSource): Promise<object | null>;
  /** The rows for the table, checked and sealed anew. @throws Fault `backup-invalid`. */
  read(value: unknown, target: PartTarget): Promise<object[]>;
}

const stamps: CasePart = {
  table: 'stamps',
  file: 'stamps.json',
  async write({ database, code, items }) {
    const rows = await database.stamps.filter((row) => row.case === code).toArray();
    const own = rows.filter(({ item }) => items.has(item));
    return own.length === 0 ? null : { stamps: own.map(carriedStamp) };
  },
  read(value, { code, items, digests }) {
    const rows = isObject(value) ? value['stamps'] : null;
    if (!isListOf(rows, isStamp)) throw invalid('the time stamps of a case are malformed');
    const whole = rows.every((row) => items.has(row.item) && digests[row.seq - 1] === row.imprint);
    if (!whole) throw invalid('a time stamp is not over the log of its case');
    const untried = { case: code, tries: 0, nextTry: 0 };
    return Promise.resolve(rows.map((row): StampRow => ({ ...row, ...untried })));
  },
};

type CarriedStamp = Omit<StampRow, 'case' | 'tries' | 'nextTry'>;

function carriedStamp(row: StampRow): CarriedStamp {
  const { item, authority, seq, imprint, state, reason, reply } = row;
  return { item, authority, seq, imprint, state, reason, reply };
}

function isStamp(value: unknown): value is CarriedStamp {
  if (!isObject(value)) return false;
  const { item, authority, seq, imprint, state, reason, reply } = value;
  const named = isUuid(item) && isAuthorityId(authority) && isCount(seq, 1) && isDigest(imprint);
  const answered = reply === null ? state !== 'stamped' : isDigest(reply);
  const stands = state === 'pending' || state === 'refused' || state === 'stamped';
  return named && answered && stands && (reason === null || isReason(reason));
}

function isReason(value: unknown): value is StampReason {
  const reason = value as StampReason;
  return isRefusal(reason) || deliveryFaults.some((fault) => fault === reason);
}

const report: CasePart = {
  table: 'reports',
  file: 'report.json',
  async write({ database, by, code }) {
    if (!(await database.reports.get(code))) return null;
    return readReporting(database, by, code);
  },
  async read(value, { to, code }) {
    if (!isReporting(value)) throw invalid('what was written for a report is malformed');
    const kept = { ...noReporting, ...value };
    const row: ReportRow = { case: code, sealed: await sealedJson(to, reportingLabel(code), kept) };
    return [row];
  },
};

function isReporting(value: unknown): value is Reporting {
  if (!isObject(value)) return false;
  const { statement, annex, revealed, leftOut, language } = value;
  const chosen = isListOf(revealed, isUuid) && isListOf(leftOut, isUuid);
  const spoken = language === null || isText(language);
  return isStatement(statement) && typeof annex === 'boolean' && chosen && spoken;
}

function isStatement(value: unknown): boolean {
  if (!isObject(value) || value['format'] !== statementFormat) return false;
  const { happened, person, relation, items, laws } = value;
  const said = [happened, person, relation].every(isText) && isListOf(laws, isText);
  return said && isListOf(items, isWords);
}

function isWords(value: unknown): value is { item: string; words: string } {
  return isObject(value) && isUuid(value['item']) && isText(value['words']);
}

const marks: CasePart = {
  table: 'marks',
  file: 'marks.json',
  async write({ database, by, code }) {
    if (!(await database.marks.get(code))) return null;
    return { marks: await readMarks(database, by, code) };
  },
  async read(value, { to, code, items }) {
    const kept = isObject(value) ? value['marks'] : null;
    if (!isListOf(kept, isItemMark)) throw invalid('labels and notes are malformed');
    if (!kept.every(({ item }) => items.has(item))) throw invalid('a note is on no item');
    const sealed = await sealedJson(to, marksLabel(code), { marks: kept });
    const row: MarksRow = { case: code, change: crypto.randomUUID(), sealed };
    return [row];
  },
};

function isItemMark(value: unknown): value is ItemMark {
  if (!isObject(value)) return false;
  const { item, labels, note } = value;
  return isUuid(item) && isListOf(labels, isText) && isText(note);
}

/** The parts of a case besides its row, log, key and items. */
export const caseParts: readonly CasePart[] = [stamps, report, marks];

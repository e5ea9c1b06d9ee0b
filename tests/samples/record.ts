import { identifiersOf } from '../../lib/bundle/identifiers.ts';
import { type Exhibit, noTime } from '../../lib/bundle/report-model.ts';
import type { Acquisition, FileRecord } from '../../lib/evidence/acquisition.ts';
import type { PageFacts } from '../../lib/evidence/facts.ts';

/** 64 hexadecimal digits that tell one text from another. */
export const digest = (text: string) =>
  Buffer.from(text.padEnd(32, '.')).toString('hex').slice(0, 64);
/** A minute of one morning. */
export const at = (minute: number) => new Date(Date.UTC(2026, 10, 23, 10, minute)).toISOString();
export const software = { name: 'Zegel', version: '0.1.0', browser: 'Firefox 153.7' };
/** UUID of an item with a number. */
export const uuid = (number: number) =>
  `0b8f9a52-1111-4c55-9d4e-${String(number).padStart(12, '0')}`;

/** A page with what a test gives it. */
export function pageOf(address: string, parts: Partial<PageFacts> = {}): PageFacts {
  return {
    ...{ address, title: 'Een pagina', canonical: null, language: 'nl', charset: 'UTF-8' },
    ...{ referrer: '', doctype: 'html', lastModified: '11/23/2026 10:00:00', meta: [] },
    ...{ jsonLd: [], navigation: null, frames: [], media: [], platform: null, cuts: [] },
    view: {
      ...{ width: 1280, height: 800, scrollX: 0, scrollY: 0 },
      ...{ pageWidth: 1280, pageHeight: 2000, pixelRatio: 1 },
    },
    browser: {
      ...{ userAgent: 'Test', brands: [], platform: null, languages: ['nl-NL'] },
      ...{ screenWidth: 1280, screenHeight: 800, zone: 'Europe/Amsterdam', offsetMinutes: 60 },
    },
    ...parts,
  };
}

/** A file of a record. */
export function fileOf(name: string, type: string, parts: Partial<FileRecord> = {}): FileRecord {
  return { name, type, size: 6000, sha256: digest(name), derived: false, ...parts };
}

/** A record with what a test gives it. */
export function recordOf(number: number, parts: Partial<Acquisition> = {}): Acquisition {
  return {
    ...{ format: 'zegel-item/1', item: uuid(number), case: '7k3m9q2x', way: 'screen' },
    ...{ trigger: 'popup', startedAt: at(number), finishedAt: at(number), failures: [], software },
    zone: { name: 'Europe/Amsterdam', offsetMinutes: 60 },
    ...{ address: 'https://voorbeeld.example/', page: null },
    files: [fileOf('view.png', 'image/png'), fileOf('page.txt', 'text/plain;charset=utf-8')],
    coverage: { planned: 1, taken: 1, width: 1280, height: 800, changes: [] },
    ...parts,
  };
}

/** A record as an exhibit. */
export function exhibitOf(
  number: number,
  record: Acquisition | null,
  parts: Partial<Exhibit> = {},
): Exhibit {
  return {
    ...{ number, item: uuid(number), record, digest: digest(`record ${number}`), damaged: [] },
    ...{
      preview: null,
      revealed: false,
      time: noTime,
      identifiers: record ? identifiersOf(number, record) : [],
    },
    ...parts,
  };
}

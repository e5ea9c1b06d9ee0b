import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Bytes } from '../../lib/base/bytes.ts';
import { reportPdf } from '../../lib/bundle/pdf-report.ts';
import { verifyBundle } from '../../lib/bundle/verify.ts';
import { exportCase, type ExportSetting } from '../../lib/flows/export.ts';
import type { Database } from '../../lib/store/database.ts';
import { captureScreen, freshDatabase, setting, target } from '../samples/capture.ts';
import { extracted, judged, unpacked } from '../samples/judges.ts';
import { exportingTo, source } from '../samples/exporting.ts';
import { pdfTools } from '../samples/pdf-tools.ts';

let database: Database;
let written: Map<string, Bytes>;

beforeEach(() => {
  database = freshDatabase();
  written = new Map();
});

async function capture(): Promise<void> {
  const reply = await captureScreen(setting(database, {}), target, 'popup');
  if (!reply.ok) throw new Error(reply.fault);
}

function exporting(change: Partial<ExportSetting> = {}): Promise<ExportSetting> {
  return exportingTo(written, database, change);
}

async function exported(change: Partial<ExportSetting> = {}) {
  const result = await exportCase(await exporting(change), 'nl');
  if (!result.ok) throw new Error(result.message);
  return result;
}

const only = () => [...written.values()][0]!;
const fileOf = (name: string) => unpacked(only())[name];

describe('the bundle of a case', () => {
  it('has a PDF of its report, which is the same when the same case is exported twice', async () => {
    await capture();
    const phases = new Set<string>();
    const change: Partial<ExportSetting> = {
      pdf: (content) => reportPdf(content, pdfTools()),
      progress: ({ phase }) => void phases.add(phase),
    };
    const before = (await database.cases.toCollection().first())!;
    const { volumes } = await exported(change);
    const first = fileOf('report.pdf');
    expect(first).toMatch(/^[0-9a-f]{64}$/);
    expect(judged(only()).tags).toBe(true);
    const verdict = await verifyBundle(source(only()), { name: volumes[0]!.name });
    expect(verdict.findings.filter(({ level }) => level !== 'ok')).toEqual([]);
    expect([...phases]).toContain('report');
    await database.custody.delete([before.code, before.head.seq + 1]);
    await database.cases.update(before.code, { head: before.head });
    await exported(change);
    expect(fileOf('report.pdf')).toBe(first);
  });

  it('is made without a PDF when that fails, and its first text says so', async () => {
    await capture();
    const warned = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    await exported({ pdf: () => Promise.reject(new Error('no such letter')) });
    expect(warned).toHaveBeenCalledOnce();
    warned.mockRestore();
    expect(fileOf('report.pdf')).toBeUndefined();
    expect(fileOf('report.html')).toMatch(/^[0-9a-f]{64}$/);
    const [, first] = Object.entries(extracted(only())).find(([path]) => /READ-ME/.test(path))!;
    expect(first).toContain('Er is geen PDF van het verslag');
  });

  it('says the case in CASE/UCO, in the payload', async () => {
    await capture();
    await exported();
    expect(fileOf('data/case-uco.jsonld')).toMatch(/^[0-9a-f]{64}$/);
  });
});

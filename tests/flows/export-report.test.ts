import { beforeEach, describe, expect, it, vi } from 'vitest';
import { type Bytes, concat, utf8 } from '../../lib/base/bytes.ts';
import type { ByteSource } from '../../lib/bundle/byte-source.ts';
import { reportPdf } from '../../lib/bundle/pdf-report.ts';
import { verifyBundle } from '../../lib/bundle/verify.ts';
import { exportCase, type ExportSetting } from '../../lib/flows/export.ts';
import type { Database } from '../../lib/store/database.ts';
import { captureScreen, freshDatabase, openVault, setting, target } from '../samples/capture.ts';
import { extracted, judged, unpacked } from '../samples/judges.ts';
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

function source(bytes: Bytes): ByteSource {
  return {
    size: bytes.length,
    read: (at, length) => Promise.resolve(bytes.slice(at, at + length)),
  };
}

async function exporting(change: Partial<ExportSetting> = {}): Promise<ExportSetting> {
  const create = (name: string) => {
    const parts: Uint8Array[] = [];
    return Promise.resolve({
      write: (bytes: Uint8Array) => void parts.push(bytes.slice()),
      finish: () => {
        written.set(name, concat(...parts));
        return Promise.resolve(source(written.get(name)!));
      },
      discard: () => Promise.resolve(void written.delete(name)),
    });
  };
  return {
    database,
    create,
    identity: await openVault(database)(),
    clock: () => new Date('2026-11-24T10:00:00Z'),
    software: () => Promise.resolve({ name: 'Zegel', version: '0.1.0', browser: 'Test 1' }),
    preview: () => Promise.resolve(utf8('not really a jpeg')),
    progress: () => undefined,
    post: () => Promise.resolve({ ok: false, reason: 'unreachable', bytes: null }),
    allowed: () => Promise.resolve(false),
    ...change,
  };
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

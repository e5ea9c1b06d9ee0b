import { type Bytes, concat, utf8 } from '../../lib/base/bytes.ts';
import type { ByteSource } from '../../lib/bundle/byte-source.ts';
import type { ExportSetting } from '../../lib/flows/export.ts';
import type { Database } from '../../lib/store/database.ts';
import { openVault } from './capture.ts';

/** Bytes in memory, as a verifier reads them. */
export function source(bytes: Bytes): ByteSource {
  return {
    size: bytes.length,
    read: (at, length) => Promise.resolve(bytes.slice(at, at + length)),
  };
}

/** An export into memory: its bundles are put into `written`, by name. No authority is reached. */
export async function exportingTo(
  written: Map<string, Bytes>,
  database: Database,
  change: Partial<ExportSetting> = {},
): Promise<ExportSetting> {
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

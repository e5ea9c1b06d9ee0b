import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { fromUtf8, utf8 } from '../../lib/base/bytes.ts';
import type { Database } from '../../lib/store/database.ts';
import { asBackup, backedUp, restored } from '../samples/backups.ts';
import { captureScreen, freshDatabase, setting, target } from '../samples/capture.ts';
import { expectRefusal } from '../samples/refusal.ts';

let into: Database;
let file: Blob;

beforeAll(async () => {
  const from = freshDatabase();
  for (let count = 0; count < 2; count++) await captureScreen(setting(from), target, 'popup');
  ({ file } = await backedUp(from));
});

beforeEach(async () => {
  into = freshDatabase();
  await captureScreen(setting(into), target, 'popup');
});

const bytesOf = async (blob: Blob) => new Uint8Array(await blob.arrayBuffer());

describe('a backup file that was changed', () => {
  it('by one bit anywhere is refused, and leaves the vault as it was', async () => {
    const whole = await bytesOf(file);
    const places = Array.from({ length: 60 }, (_, n) => Math.floor((n * (whole.length - 1)) / 59));
    for (const at of [...places, 24, 40, 60, 100, 150]) {
      const changed = whole.slice();
      changed[at]! ^= 1 << (at % 8);
      const attempt = restored(into, new Blob([changed]));
      await expect(attempt, `byte ${at}`).rejects.toMatchObject({
        code: expect.stringMatching(/^backup-(invalid|passphrase)$/) as string,
      });
    }
    expect(await into.restoring.count()).toBe(0);
    expect(await into.cases.count()).toBe(1);
  });

  it('by cutting it anywhere is refused', async () => {
    const whole = await bytesOf(file);
    const chunk = 64 * 1024 + 16;
    const lengths = [0, 10, 150, 200, whole.length >> 1, whole.length - 1, whole.length - chunk];
    for (const length of lengths)
      await expectRefusal(into, new Blob([whole.slice(0, Math.max(0, length))]), 'backup-invalid', {
        what: `${length}`,
      });
  });

  it('is refused with another passphrase, and when it is no backup at all', async () => {
    await expectRefusal(into, file, 'backup-passphrase', { passphrase: 'iets heel anders' });
    await expectRefusal(into, new Blob([new Uint8Array(5000)]), 'backup-invalid');
    await expectRefusal(into, new Blob(['age-encryption.org/v1\n']), 'backup-invalid');
    await expectRefusal(into, await asBackup(utf8('geen tar')), 'backup-invalid');
    await expectRefusal(into, await asBackup(new Uint8Array(1024)), 'backup-invalid');
  });

  it('is refused when its passphrase asks for gigabytes of memory', async () => {
    const text = await bytesOf(file);
    const start = fromUtf8(text.slice(0, 70)).replace(/ 4\n/, ' 20\n');
    const bad = new Blob([start, text.slice(start.length - 1)]);
    await expectRefusal(into, bad, 'backup-invalid');
  });
});

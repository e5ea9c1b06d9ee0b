import { writeFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { openedByAge } from '../samples/age.ts';
import { backedUp, passphrase } from '../samples/backups.ts';
import { captureScreen, freshDatabase, png, setting, target } from '../samples/capture.ts';

it('a backup is opened by age, tar and sha256sum, without Zegel', async () => {
  const database = freshDatabase();
  await captureScreen(setting(database), target, 'popup');
  const { code } = (await database.cases.toCollection().first())!;
  const folder = mkdtempSync(join(tmpdir(), 'zegel-backup-'));
  const path = join(folder, 'zegel.age');
  writeFileSync(path, Buffer.from(await (await backedUp(database)).file.arrayBuffer()));
  openedByAge(path, passphrase, ({ names, sums, read }) => {
    const own = `cases/${code}`;
    const item = ['item.json', 'page.html', 'page.txt', 'view.png'];
    const files = ['case.json', 'custody-log.jsonl', 'signing-key.der', 'signing-key.pub.der'];
    const all = ['backup.json', 'authorities.json', 'time-stamps.json', 'manifest-sha256.txt'];
    const expected = [
      ...all,
      ...files.map((name) => `${own}/${name}`),
      `${own}/items/0001.json`,
      ...item.map((name) => `${own}/items/0001/${name}`),
    ];
    expect(names.sort()).toEqual(expected.map((name) => `zegel-backup/${name}`).sort());
    expect(sums.every((line) => line.endsWith(': OK'))).toBe(true);
    expect(sums).toHaveLength(names.length - 1);
    expect(read(`${own}/items/0001/view.png`).equals(Buffer.from(png(40, 25)))).toBe(true);
  });
  rmSync(folder, { recursive: true });
});

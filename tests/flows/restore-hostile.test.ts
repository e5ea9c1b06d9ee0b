import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Bytes, concat, fromUtf8, utf8 } from '../../lib/base/bytes.ts';
import { canonicalBytes } from '../../lib/base/canonical.ts';
import { sha256 } from '../../lib/crypto/hash.ts';
import { newSigningKey } from '../../lib/crypto/signing-key.ts';
import { appendEntry, emptyHead } from '../../lib/evidence/custody.ts';
import { ownCases } from '../../lib/flows/own-cases.ts';
import type { Database } from '../../lib/store/database.ts';
import {
  altered,
  alterJson,
  asBackup,
  backupOf,
  type BackupFiles,
  backedUp,
  filesIn,
  pathIn,
  restored,
  tarIn,
} from '../samples/backups.ts';
import { expectRefusal } from '../samples/refusal.ts';
import {
  captureScreen,
  freshDatabase,
  openVault,
  png,
  setting,
  target,
} from '../samples/capture.ts';

let from: Database;
let into: Database;
let file: Blob;

beforeAll(async () => {
  from = freshDatabase();
  for (let count = 0; count < 2; count++) await captureScreen(setting(from), target, 'popup');
  ({ file } = await backedUp(from));
});

beforeEach(async () => {
  into = freshDatabase();
  await captureScreen(setting(into), target, 'popup');
});

const expectRefused = (bad: Blob, code: string) => expectRefusal(into, bad, code);

describe('a backup by someone who knows the passphrase', () => {
  const refuse = async (change: (files: BackupFiles) => void, code = 'backup-invalid') =>
    expectRefused(await altered(file, change), code);

  it('is taken when nothing is changed', async () => {
    const same = await altered(file, () => undefined);
    expect(await restored(into, same)).toMatchObject({ cases: 1, items: 2 });
  });

  it('is refused when a file is not what its record says', () =>
    refuse((files) => files.set(pathIn(files, '0001/view.png'), png(9, 9))));

  it('is refused when two files are swapped', () =>
    refuse((files) => {
      const [one, two] = [pathIn(files, '0001/view.png'), pathIn(files, '0001/page.txt')];
      const [a, b] = [files.get(one)!, files.get(two)!];
      files.set(one, b).set(two, a);
    }));

  it('is refused when a record is not the one in the log', () =>
    refuse((files) => {
      alterJson(files, pathIn(files, '0001/item.json'), (record) => (record['address'] = null));
    }));

  it('is refused when a file, an item or a record is missing', async () => {
    for (const end of ['0001/view.png', '0001/item.json', 'custody-log.jsonl', 'signing-key.der'])
      await refuse((files) => files.delete(pathIn(files, end)));
    await refuse((files) => {
      for (const path of [...files.keys()]) if (path.includes('items/0002')) files.delete(path);
    });
  });

  it('is refused with a file too many, also one that hides', async () => {
    const more = (end: string) => (files: BackupFiles) =>
      files.set(pathIn(files, '0001/page.txt').replace('page.txt', end), utf8('x'));
    for (const end of ['more.txt', '../../../x', 'a/../b', 'CON', 'x#000001', '.x'])
      await refuse(more(end));
  });

  it('is refused when its log is cut, reordered or changed', async () => {
    const onLines = (change: (lines: string[]) => string[]) => (files: BackupFiles) => {
      const path = pathIn(files, 'custody-log.jsonl');
      const lines = fromUtf8(files.get(path)!).trimEnd().split('\n');
      files.set(
        path,
        utf8(
          change(lines)
            .map((line) => `${line}\n`)
            .join(''),
        ),
      );
    };
    await refuse(onLines((lines) => lines.slice(0, -1)));
    await refuse(onLines((lines) => lines.toReversed()));
    await refuse(onLines((lines) => [lines[0]!, lines[2]!, lines[1]!]));
    await refuse(onLines((lines) => lines.map((line) => line.replace('2026', '2025'))));
    await refuse(onLines(() => []));
  });

  it('is refused when its key is another one, or its halves are', async () => {
    const key = await newSigningKey();
    await refuse((files) => files.set(pathIn(files, 'signing-key.der'), key.pkcs8));
    await refuse((files) => {
      files.set(pathIn(files, 'signing-key.der'), key.pkcs8);
      files.set(pathIn(files, 'signing-key.pub.der'), key.spki);
    });
    const certificate = pathIn(await filesIn(file), 'case.json').replace(
      'case.json',
      'certificate.der',
    );
    await refuse((files) => {
      const all = [...files];
      files.clear();
      for (const [path, bytes] of all) {
        files.set(path, bytes);
        if (path.endsWith('signing-key.der')) files.set(certificate, new Uint8Array([0x30, 0]));
      }
    });
  });

  it('is refused when it names a case that is not there, or in another form', async () => {
    await refuse((files) =>
      alterJson(files, 'backup.json', (about) => (about['cases'] = ['7k3m9q2x'])),
    );
    const newer = (files: BackupFiles) =>
      alterJson(files, 'backup.json', (about) => (about['format'] = 'zegel-backup/2'));
    await refuse(newer, 'backup-newer');
    await refuse((files) => files.set('backup.json', utf8('{"format": 1}')));
  });

  it('is refused when the order is another one', () =>
    refuse((files) => {
      const all = [...files].reverse();
      files.clear();
      for (const [path, bytes] of all) files.set(path, bytes);
    }));

  it('is refused when it says damage that is none', () =>
    refuse((files) => {
      files.set(pathIn(files, '0001/view.png'), png(9, 9));
      alterJson(files, pathIn(files, 'items/0001.json'), (about) => {
        about['damage'] = [{ file: 'view.png', fault: 'file-changed', found: 'ab'.repeat(32) }];
      });
    }));

  it('is refused when an authority takes the name of one that is known', () =>
    refuse((files) =>
      alterJson(files, 'authorities.json', (list) => {
        const url = 'https://tsa.example/';
        list['authorities'] = [{ id: 'freetsa', name: 'x', url, roots: ['3000'] }];
      }),
    ));

  it('is refused when its manifest is not right, and when there is none', async () => {
    const tar = await tarIn(file);
    const at = fromUtf8(tar.slice(-4096).map((byte) => byte & 0x7f)).lastIndexOf('view.png');
    const changed = tar.slice();
    changed[tar.length - 4096 + at - 20]! ^= 1;
    await expectRefused(await asBackup(changed), 'backup-invalid');
    const blocks = tar.length - 512 * 6;
    await expectRefused(
      await asBackup(concat(tar.slice(0, blocks), new Uint8Array(1024))),
      'backup-invalid',
    );
  });

  it('holds no pictures in a case without them: files, previews and pictures in text', async () => {
    const minor = freshDatabase();
    await captureScreen(setting(minor), target, 'popup');
    await ownCases(minor, () => new Date(), openVault(minor)).answerMinor('yes');
    const facts = (await backedUp(minor)).file;
    const whole = pathIn(await filesIn(facts), '0001/page.txt').replace('page.txt', 'view.png');
    const picture = await filesIn(file);
    const view: Bytes = picture.get(pathIn(picture, '0001/view.png'))!;
    const isPicture = (files: BackupFiles) => {
      const all = [...files];
      files.clear();
      for (const [path, bytes] of all) {
        files.set(path, bytes);
        if (path.endsWith('0001/item.json')) files.set(whole, view);
      }
    };
    await expectRefused(await altered(facts, isPicture), 'facts-only');
    const shown = await altered(facts, (files) =>
      alterJson(files, pathIn(files, 'items/0001.json'), (about) => {
        const preview = 'data:image/jpeg;base64,AAAA';
        about['summary'] = { ...(about['summary'] as object), preview };
      }),
    );
    await expectRefused(shown, 'backup-invalid');
  });

  it('cannot pass off an item of another case as its own', async () => {
    await restored(into, file);
    const files = await filesIn(file);
    const item = await from.items.toCollection().first();
    const key = await newSigningKey();
    const signer = await sha256(key.spki);
    const at = '2026-11-24T10:00:00.000Z';
    const opened = { action: 'case-opened', at, detail: { signer } } as const;
    const first = await appendEntry(emptyHead, opened);
    const { item: id, record } = item!;
    const acquired = { action: 'item-acquired', at, item: id, record } as const;
    const { head, bytes } = await appendEntry(first.head, acquired);
    const log = concat(first.bytes, utf8('\n'), bytes, utf8('\n'));
    const code = 'zzzzzzzz';
    const forged: BackupFiles = new Map();
    forged.set('backup.json', files.get('backup.json')!);
    alterJson(forged, 'backup.json', (about) => (about['cases'] = [code]));
    forged.set(`cases/${code}/case.json`, canonicalBytes({ code, head, name: null, exported: 0 }));
    forged.set(`cases/${code}/signing-key.der`, key.pkcs8);
    forged.set(`cases/${code}/signing-key.pub.der`, key.spki);
    forged.set(`cases/${code}/custody-log.jsonl`, log);
    const about = { item: id, number: 1, record, summary: null, damage: [] };
    forged.set(`cases/${code}/items/0001.json`, canonicalBytes(about));
    await expectRefused(await backupOf(forged), 'backup-invalid');
  });
});

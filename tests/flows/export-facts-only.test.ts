import { beforeEach, describe, expect, it } from 'vitest';
import { type Bytes, utf8 } from '../../lib/base/bytes.ts';
import { verifyBundle } from '../../lib/bundle/verify.ts';
import type { CaseRecord } from '../../lib/bundle/case-record.ts';
import { ownCases } from '../../lib/flows/own-cases.ts';
import { caseReview } from '../../lib/flows/case-review.ts';
import { exportCase, type ExportSetting } from '../../lib/flows/export.ts';
import type { Review } from '../../lib/flows/review.ts';
import type { Database } from '../../lib/store/database.ts';
import { captureScreen, freshDatabase, openVault, setting, target } from '../samples/capture.ts';
import { judged, textIn, unpacked } from '../samples/judges.ts';
import { exportingTo, source } from '../samples/exporting.ts';

let database: Database;
let review: Review;
let written: Map<string, Bytes>;

beforeEach(() => {
  database = freshDatabase();
  review = caseReview(database, () => new Date(), openVault(database));
  written = new Map();
});

async function capture(): Promise<string> {
  const reply = await captureScreen(setting(database), target, 'popup');
  if (!reply.ok) throw new Error(reply.fault);
  return reply.item;
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

describe('a facts-only case', () => {
  const cases = () => ownCases(database, () => new Date(), openVault(database));
  const names = () => Object.keys(unpacked(only()));
  const told = async (name: string) => {
    const { level, findings } = await verifyBundle(source(only()), { name });
    const items = findings.filter((found) => found.check === 'items' && found.level !== 'ok');
    return { level, items: items.map(({ code, path }) => `${code} ${path}`) };
  };
  const pictures = /png|html|jpg|previews|media|tiles/;

  it('is exported without pictures and previews, says so, and passes', async () => {
    await cases().answerMinor('unknown');
    await capture();
    const { volumes } = await exported();
    expect(judged(only())).toEqual({ unzip: true, payload: true, tags: true, signature: true });
    expect(await told(volumes[0]!.name)).toEqual({ level: 'ok', items: [] });
    expect(names().filter((name) => pictures.test(name))).toEqual(['report.html']);
    const record = JSON.parse(textIn(only(), 'data/case.json')) as CaseRecord;
    expect(record.factsOnly).toBe(true);
    expect(record.limits.join(' ')).toContain('may be under 18');
    const report = textIn(only(), 'report.html');
    expect(report).toContain('Dit dossier bevat alleen gegevens');
    expect(report).not.toContain('<img');
  });

  it('leaves out what it still holds from before, and the verifier knows why', async () => {
    await capture();
    await cases().answerMinor('yes');
    const preview = () => Promise.reject(new Error('a picture was opened'));
    const { volumes } = await exported({ preview });
    await exported({ preview });
    const missing = ['view.png', 'page.html'].map(
      (name) => `picture-withheld data/items/0001/${name}`,
    );
    expect(await told(volumes[0]!.name)).toEqual({ level: 'note', items: missing });
    expect(names().filter((name) => pictures.test(name))).toEqual(['report.html']);
    const entries = (await review.log()()).filter(({ action }) => action === 'pictures-left-out');
    expect(entries).toMatchObject([{ detail: { files: 'view.png page.html' } }]);
  });

  it('passes after its pictures were erased', async () => {
    await capture();
    await cases().answerMinor('yes');
    await cases().erasePictures();
    const { volumes, damaged } = await exported();
    expect(damaged).toBe(0);
    const missing = ['view.png', 'page.html'].map(
      (name) => `picture-withheld data/items/0001/${name}`,
    );
    expect(await told(volumes[0]!.name)).toEqual({ level: 'note', items: missing });
  });

  it('that became one during the export is not offered with its pictures', async () => {
    await capture();
    let asked = false;
    const preview = async () => {
      if (!asked) await cases().answerMinor('yes');
      asked = true;
      return utf8('not really a jpeg');
    };
    await expect(exporting({ preview }).then((own) => exportCase(own, 'nl'))).rejects.toMatchObject(
      {
        code: 'facts-only',
      },
    );
  });
});

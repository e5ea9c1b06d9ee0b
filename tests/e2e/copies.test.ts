import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { Tab } from './browser.ts';
import { bytesIn, exportedCase, logIn, recordsIn } from './bundles.ts';
import { awkwardPage } from './awkward/all.ts';
import { pathOf } from './awkward/page.ts';
import { captureOf, openCasePage, openNewest, rowsOf, until } from './case-page.ts';
import { ChromiumTab } from './chromium-tab.ts';
import {
  adds,
  coverByKeys,
  inCopies,
  marksStanding,
  openEditorByKeys,
  type StandingMark,
} from './copy-steps.ts';
import { chooseByKeys } from './keys.ts';
import { captureWay } from './long-steps.ts';
import { ownFiles } from './own-files.ts';
import { chunksOf, decodePng, type Picture } from './png.ts';
import { isPresent } from './source.ts';
import { inEachBrowser, type Stage } from './stage.ts';

const sharedName = /^(kopie-om-te-delen|copy-to-share|kopie-zum-teilen|copie-a-partager)-.*\.zip$/;

async function openItem({ session, site }: Stage): Promise<Tab> {
  await captureOf(session, site.url('/sample.html'));
  const page = await openCasePage(session);
  await openNewest(page);
  return page;
}

/** Keeps the copy, shares the chosen copies, and gives the files of the ZIP as `unzip` has them. */
async function saved({ session }: Stage, page: Tab): Promise<Map<string, Buffer>> {
  await chooseByKeys(page, inCopies.save);
  await page.waitFor(inCopies.line);
  await chooseByKeys(page, inCopies.share);
  await page.waitFor(inCopies.shareStart);
  await chooseByKeys(page, inCopies.shareStart);
  await page.waitFor(inCopies.shareDone);
  const zip = await session.waitForDownload(sharedName);
  const folder = mkdtempSync(join(tmpdir(), 'zegel-copies-'));
  try {
    execFileSync('unzip', ['-q', zip, '-d', folder]);
    const [top] = readdirSync(folder);
    const names = readdirSync(join(folder, top!));
    return new Map(names.map((name) => [name, readFileSync(join(folder, top!, name))]));
  } finally {
    rmSync(zip);
    rmSync(folder, { recursive: true });
  }
}

async function onlyMark(page: Tab): Promise<StandingMark> {
  const marks = (await page.evaluate(marksStanding)) as unknown as StandingMark[];
  expect(marks).toHaveLength(1);
  return marks[0]!;
}

/** How many pixels are not as they should be: black where it is covered, else as in the original. */
function wrongPixels(copy: Picture, original: Picture, cover: StandingMark): number {
  expect([copy.width, copy.height]).toEqual([original.width, original.height]);
  const { x, y, width, height } = cover;
  let wrong = 0;
  for (let row = 0; row < copy.height; row++) {
    const isBeside = row < y || row >= y + height;
    for (let column = 0; column < copy.width; column++) {
      const isFree = isBeside || column < x || column >= x + width;
      const wanted = isFree ? original.colourAt(column, row) : ([0, 0, 0] as const);
      const found = copy.colourAt(column, row);
      if (found.some((value, at) => value !== wanted[at])) wrong++;
    }
  }
  return wrong;
}

const sha256 = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');

inEachBrowser((stage, name) => {
  it('a copy that is made and shared with the keyboard alone has nothing of what is covered', async () => {
    const page = await openItem(stage);
    await openEditorByKeys(page);
    await coverByKeys(page);
    const cover = await onlyMark(page);
    const files = await saved(stage, page);
    await page.close();
    expect([...files.keys()].sort()).toEqual(['READ-ME.txt', 'copy-0001.png']);
    const png = files.get('copy-0001.png')!;
    expect(new Set(chunksOf(png).map(({ type }) => type))).toEqual(
      new Set(['IHDR', 'IDAT', 'IEND']),
    );
    const bundle = await exportedCase(stage);
    const folder = 'data/items/0001';
    const original = bytesIn(bundle.files, `${folder}/view.png`);
    expect(wrongPixels(decodePng(png), decodePng(original), cover)).toBe(0);
    const text = files.get('READ-ME.txt')!.toString();
    expect(text).toContain(sha256(png));
    expect(text).toContain(sha256(bytesIn(bundle.files, `${folder}/item.json`)));
    const said = text.replaceAll(/[0-9a-f]{64}/g, '').toLowerCase();
    for (const word of ['Zegel', name, stage.site.url('/'), '2026', bundle.top.split('-')[1]!])
      expect(said).not.toContain(word.toLowerCase());
    // The bundle is as it would have been: no copy in it, and no word of one.
    expect(bundle.verdict.findings.filter(({ level }) => level === 'error')).toEqual([]);
    expect([...bundle.files.keys()].filter((path) => path.includes('copy'))).toEqual([]);
    expect(logIn(bundle).map(({ action }) => action)).toEqual(['case-opened', 'item-acquired']);
  });

  it('the temporary copy of the file is gone once it is closed, or its page is', async () => {
    const page = await openItem(stage);
    const left = async () =>
      (await page.evaluate(ownFiles)).filter((path) => path.endsWith('.zip'));
    await openEditorByKeys(page);
    await saved(stage, page);
    expect(await left()).toHaveLength(1);
    await page.click(inCopies.shareHide);
    await until('no file', async () => (await left()).length === 0);
    await page.close();
    const other = await openCasePage(stage.session);
    await openNewest(other);
    await other.click(inCopies.share);
    await other.click(inCopies.shareStart);
    await other.waitFor(inCopies.shareDone);
    rmSync(await stage.session.waitForDownload(sharedName));
    await other.close();
    const watcher = await openCasePage(stage.session);
    const paths = async () => (await watcher.evaluate(ownFiles)).join();
    await until('no file', async () => !(await paths()).includes('.zip'));
    await watcher.close();
  });

  it('a part of a picture of a whole page is covered to the pixel, a screen further down', async () => {
    const { session, site } = stage;
    const watcher = await openCasePage(session);
    const tab = await session.openTab(site.url(pathOf(awkwardPage('plain'))));
    expect(await captureWay(session, tab, watcher, 'page', 25)).toBe('done');
    await tab.close();
    await watcher.close();
    const page = await openCasePage(session);
    await openNewest(page);
    await page.click(inCopies.make);
    await page.waitFor(inCopies.choice);
    await page.evaluate(chooseWhole);
    await page.click(inCopies.show);
    await page.waitFor(inCopies.picture);
    await page.evaluate(scrollDown);
    await page.click(adds('cover'));
    await page.waitFor(inCopies.mark);
    const cover = await onlyMark(page);
    const files = await saved(stage, page);
    await page.close();
    const bundle = await exportedCase(stage);
    const records = recordsIn(bundle);
    // Firefox draws the page in pieces by itself; where pieces were joined, the joined one is shown.
    const { pieces, tiles } = records.at(-1)!.coverage.long!;
    const { file } = [...pieces, ...tiles][0]!;
    const path = `data/items/${String(records.length).padStart(4, '0')}/${file}`;
    const original = decodePng(bytesIn(bundle.files, path));
    expect(cover.y).toBeGreaterThan(600);
    expect(wrongPixels(decodePng(files.get('copy-0001.png')!), original, cover)).toBe(0);
  });

  it.runIf(name === 'chromium')('a mark is drawn, moved and sized with a real mouse', async () => {
    const page = await openItem(stage);
    if (!(page instanceof ChromiumTab)) throw new Error('another browser');
    await page.click(inCopies.make);
    await page.click(inCopies.show);
    await page.waitFor(inCopies.picture);
    const drag = async (from: readonly [number, number], to: readonly [number, number]) => {
      const [x, y, scale] = await page.evaluate(placeOf, inCopies.picture);
      await page.page.mouse.move(x! + from[0] / scale!, y! + from[1] / scale!);
      await page.page.mouse.down();
      await page.page.mouse.move(x! + to[0] / scale!, y! + to[1] / scale!, { steps: 4 });
      await page.page.mouse.up();
    };
    const near = async (wanted: Omit<StandingMark, 'kind'>) => {
      const { kind, ...found } = await onlyMark(page);
      expect(kind).toBe('cover');
      for (const [key, value] of Object.entries(wanted))
        expect(Math.abs(found[key as keyof typeof found] - value), key).toBeLessThan(5);
    };
    await drag([100, 100], [300, 200]);
    await near({ x: 100, y: 100, width: 200, height: 100 });
    await drag([150, 150], [200, 180]);
    await near({ x: 150, y: 130, width: 200, height: 100 });
    await drag([350, 230], [450, 260]);
    await near({ x: 150, y: 130, width: 300, height: 130 });
    await page.click('[data-test=copy-undo]');
    await near({ x: 150, y: 130, width: 200, height: 100 });
    await page.close();
  });

  it('a case that becomes facts only has no copies any more', async () => {
    const page = await openItem(stage);
    expect(await page.evaluate(rowsOf, 'copies')).toBeGreaterThan(0);
    // The question stands on the page until it is answered for the first time.
    await page.click('[data-test=minor-yes]');
    await until('no copies', async () => (await page.evaluate(rowsOf, 'copies')) === 0);
    await openNewest(page);
    expect(await page.evaluate(isPresent, '[data-test=copies]')).toBe(false);
    await page.close();
  });
});

/** Chooses the joined picture of a longer capture. */
function chooseWhole(): void {
  const select = document.querySelector<HTMLSelectElement>('[data-test=copy-picture-choice]');
  if (!select) throw new Error('no choice of pictures');
  select.value = '1';
  select.dispatchEvent(new Event('change', { bubbles: true }));
}

async function scrollDown(): Promise<void> {
  const frame = document.querySelector('[data-test=copy-frame]')!;
  await frame.querySelector('img')?.decode();
  frame.scrollTop = frame.clientHeight;
}

/** Where a picture stands on the screen, and how many of its pixels go into one of the screen. */
function placeOf(selector: string): number[] {
  const picture = document.querySelector<HTMLImageElement>(selector)!;
  picture.scrollIntoView({ block: 'center' });
  const { x, y, width } = picture.getBoundingClientRect();
  return [x, y, picture.naturalWidth / width];
}

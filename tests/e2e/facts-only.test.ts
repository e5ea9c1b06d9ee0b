import { expect, it } from 'vitest';
import { awkwardPage } from './awkward/all.ts';
import { pathOf } from './awkward/page.ts';
import type { Tab } from './browser.ts';
import { type Bundle, exportedCase, logIn, recordsIn } from './bundles.ts';
import { openCasePage, rowsOf, until } from './case-page.ts';
import { forgetOutcome, outcomeOf, startWay } from './long-steps.ts';
import { isPresent } from './source.ts';
import { inEachBrowser } from './stage.ts';
import { captureByShortcut, captureByToolbar } from './steps.ts';

const mark = {
  unknown: '[data-test=minor-unknown]',
  factsOnly: '[data-test=facts-only]',
  factsOnlyCase: '[data-test=facts-only-case]',
  change: '[data-test=minor-change]',
  yes: '[data-test=minor-yes]',
  no: '[data-test=minor-no]',
  sureNo: '[data-test=minor-no-confirm]',
  adults: '[data-test=minor-adults]',
  erase: '[data-test=left-erase]',
  eraseConfirm: '[data-test=left-confirm]',
};

inEachBrowser((stage, name) => {
  it('a facts-only case holds no picture, whatever way is tried', async () => {
    const { session, site } = stage;
    const tab = await session.openTab(site.url('/sample.html'));
    const first = await session.clickToolbar(tab);
    await first.click(mark.unknown);
    await first.waitFor(mark.factsOnly);
    expect(await first.evaluate(isPresent, '[data-test=more-ways]')).toBe(false);
    await first.close();
    const watcher = await openCasePage(session);

    const { popup, text } = await captureByToolbar(session, tab);
    expect(text).toMatch(/kept|bewaard/i);
    await popup.close();
    expect(await captureByShortcut(session, tab, watcher)).toBe('done');
    // What a tampered page of ours would ask for, past every button.
    for (const way of ['screen', 'page', 'conversation', 'part', 'invented']) {
      await tab.focus();
      const answer = await watcher.evaluate(askCapture, way);
      expect(answer, way).toContain(way === 'invented' ? 'message-refused' : '"factsOnly":true');
    }
    if (name === 'chromium') {
      for (const line of ['capture-screen', 'capture-page']) {
        await watcher.evaluate(forgetOutcome);
        await tab.focus();
        await session.inBackground(chooseLine, line);
        expect(await outcomeOf(watcher)).toBe('done');
      }
    }
    await tab.close();
    await expectNoPicture(watcher);
    await watcher.close();
    const bundle = await exportedCase(stage);
    expectFactsOnly(bundle);
    const records = recordsIn(bundle);
    expect(records).toHaveLength(name === 'chromium' ? 8 : 6);
    for (const { way, files } of records) {
      expect(way).toBe('facts');
      expect(files.map(({ name }) => name)).toEqual(['page.txt']);
    }
  });

  it('a web page cannot ask for anything, also not with our own id', async () => {
    const { session, site } = stage;
    const tab = await session.openTab(site.url('/sample.html'));
    const watcher = await openCasePage(session);
    const before = await watcher.evaluate(rowsOf, 'items');
    const id = await watcher.evaluate(ownId);
    expect(await tab.evaluate(askFromOutside, id)).toMatch(/^no/);
    expect(await watcher.evaluate(rowsOf, 'items')).toBe(before);
    await tab.close();
    await watcher.close();
  });

  it('a longer capture is stopped by the mark, and keeps no picture', async () => {
    const { session, site } = stage;
    const watcher = await openCasePage(session);
    await watcher.click(mark.change);
    await watcher.click(mark.sureNo);
    await watcher.waitFor(mark.adults);
    const tab = await session.openTab(site.url(pathOf(awkwardPage('chat-down'))));
    await tab.waitFor('[data-message-id]');
    await watcher.evaluate(forgetOutcome);
    // The answer comes from our own page while the pictures are being taken.
    await watcher.evaluate(answerDuringCapture, mark.change, mark.yes);
    await startWay(session, tab, 'down', 25);
    expect(await outcomeOf(watcher)).toBe('done');
    expect(await watcher.evaluate(isPresent, 'body[data-answered]')).toBe(true);
    await watcher.waitFor(mark.factsOnlyCase);
    await tab.close();
    await expectNoPicture(watcher);
    const bundle = await exportedCase(stage);
    expectFactsOnly(bundle);
    expect(recordsIn(bundle).at(-1)?.failures).toMatchObject([{ code: 'facts-only' }]);
    await watcher.close();
  });

  it('pictures from before go only when they are erased, and the bundle never has them', async () => {
    const { session, site } = stage;
    const watcher = await openCasePage(session);
    await watcher.click(mark.change);
    await watcher.click(mark.sureNo);
    await watcher.waitFor(mark.adults);
    const tab = await session.openTab(site.url('/sample.html'));
    const { popup } = await captureByToolbar(session, tab);
    await popup.close();
    await tab.close();
    await watcher.focus();
    await watcher.click(mark.change);
    await watcher.click(mark.yes);
    await watcher.waitFor(mark.erase);
    expect(await watcher.evaluate(namesStored)).toContain('view.png');
    expectFactsOnly(await exportedCase(stage));
    await watcher.focus();
    await watcher.click(mark.erase);
    await watcher.click(mark.eraseConfirm);
    await until('erased', async () => !(await watcher.evaluate(isPresent, mark.eraseConfirm)));
    await expectNoPicture(watcher);
    await watcher.close();
    const bundle = await exportedCase(stage);
    expectFactsOnly(bundle);
    const said = logIn(bundle).filter(({ action }) => action === 'pictures-erased');
    expect(said).toMatchObject([{ detail: { files: 'page.html view.png' } }]);
    expect(bundle.verdict.level).toBe('note');
  });
});

/** Nothing in the raw store but texts. */
async function expectNoPicture(page: Tab): Promise<void> {
  const names = new Set(await page.evaluate(namesStored));
  expect([...names].sort()).toEqual(['item.json', 'page.txt']);
}

const signatures = ['\x89PNG', '\xff\xd8\xff', 'GIF8', 'RIFF'];

function expectFactsOnly({ files }: Bundle): void {
  const picture = /\.(png|jpe?g|gif|webp|mp4)$|^previews|page\.html$|tiles|media\//;
  expect([...files.keys()].filter((path) => picture.test(path))).toEqual([]);
  for (const [path, bytes] of files) {
    const start = bytes.subarray(0, 4).toString('latin1');
    expect(
      signatures.some((signature) => start.startsWith(signature)),
      path,
    ).toBe(false);
    expect(bytes.includes('data:image/png;base64,'), path).toBe(false);
  }
}

interface Progress {
  newValue?: { phase: string; done: number };
}

/** What the functions below see in a page of the extension, where both browsers have it. */
declare const browser: {
  runtime: { id: string; sendMessage(message: object): Promise<object> };
  tabs: { query(by: object): Promise<{ id: number; windowId: number }[]> };
  storage: {
    session: {
      onChanged: { addListener(listener: (changes: Record<string, Progress>) => void): void };
    };
  };
};

/** Asks for a capture of the tab in front, with a message from our own page. */
async function askCapture(way: string): Promise<string> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  const target = { tab: tab!.id, window: tab!.windowId };
  const argument = { target, way, direction: null, screens: 25 };
  return JSON.stringify(await browser.runtime.sendMessage({ name: 'capture', argument }));
}

/** Answers the question with "yes" as soon as a longer capture has taken a few pictures. */
async function answerDuringCapture(change: string, yes: string): Promise<void> {
  document.querySelector<HTMLElement>(change)?.click();
  browser.storage.session.onChanged.addListener((changes) => {
    const progress = changes['capture-progress']?.newValue;
    if (progress?.phase !== 'taking' || progress.done < 3 || document.body.dataset['answered'])
      return;
    document.body.dataset['answered'] = 'yes';
    document.querySelector<HTMLElement>(yes)?.click();
  });
  return Promise.resolve();
}

function ownId(): string {
  return browser.runtime.id;
}

/** A web page tries to reach the background; gives `no` and why not, or `yes`. */
async function askFromOutside(id: string): Promise<string> {
  const { chrome } = globalThis as unknown as {
    chrome?: { runtime?: { sendMessage?: (id: string, message: object) => Promise<unknown> } };
  };
  const send = chrome?.runtime?.sendMessage;
  if (!send) return 'no way to send';
  try {
    await send(id, { name: 'capture', argument: { way: 'screen', id } });
    return 'yes';
  } catch (error) {
    return `no: ${String(error)}`;
  }
}

function chooseLine(menuItemId: string): void {
  const { chrome } = globalThis as unknown as {
    chrome: { contextMenus: { onClicked: { dispatch(line: object, tab: object): void } } };
  };
  chrome.contextMenus.onClicked.dispatch({ menuItemId }, {});
}

/** The names of all files in the raw store. */
function namesStored(): Promise<string[]> {
  return new Promise((answer, reject) => {
    const opening = indexedDB.open('zegel');
    opening.onerror = () => reject(new Error(String(opening.error)));
    opening.onsuccess = () => {
      const asking = opening.result.transaction('files').objectStore('files').getAllKeys();
      asking.onerror = () => reject(new Error(String(asking.error)));
      asking.onsuccess = () => {
        opening.result.close();
        answer((asking.result as [string, string][]).map(([, name]) => name));
      };
    };
  });
}

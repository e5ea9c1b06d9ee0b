import { describe, expect, it } from 'vitest';
import { itemPath } from '../../lib/bundle/layout.ts';
import type { SeenRow } from '../../lib/evidence/message-row.ts';
import { awkwardPage } from './awkward/all.ts';
import { conversation, type Message } from './awkward/conversation.ts';
import { judgeConversation, judgeIds, judgeTiles } from './awkward/conversation-judge.ts';
import { pathOf } from './awkward/page.ts';
import { browserNames } from './browser.ts';
import { type Bundle, exportedCase, textIn } from './bundles.ts';
import { openCasePage } from './case-page.ts';
import { captureWay, type Way } from './long-steps.ts';
import { pageState, stateDifferences } from './page-state.ts';
import { type Stage, useStage } from './stage.ts';
import { type Item, itemsIn, piecesOf, tilesOf } from './whole.ts';

interface Chat {
  name: string;
  way: Way;
  screens: 25 | 400;
}

/** Captures one chat and gives its item. */
async function captured(stage: Stage, { name, way, screens }: Chat) {
  const { session, site } = stage;
  const watcher = await openCasePage(session);
  const tab = await session.openTab(site.url(pathOf(awkwardPage(name))));
  await tab.waitFor('[data-message-id]');
  const before = await pageState(tab);
  const outcome = await captureWay(session, tab, watcher, way, screens);
  const differences = stateDifferences(before, await pageState(tab));
  await tab.close();
  await watcher.close();
  const bundle = await exportedCase(stage);
  return { bundle, item: itemsIn(bundle).at(-1)!, outcome, differences };
}

function rowsIn(bundle: Bundle, { number }: Item): SeenRow[] {
  const text = textIn(bundle, itemPath(number, 'messages.json'));
  return (JSON.parse(text) as { messages: SeenRow[] }).messages;
}

/** The messages that were read, and those whose bands are whole in the pictures. */
function expectMessages(bundle: Bundle, item: Item, messages: readonly Message[]): void {
  const rows = rowsIn(bundle, item);
  expect(
    judgeIds(
      rows.map(({ id }) => id),
      messages,
    ),
  ).toEqual([]);
  for (const [index, { text }] of rows.entries())
    expect(text).toContain(messages[index]!.text.slice(0, 12));
  const readable = textIn(bundle, itemPath(item.number, 'messages.txt'));
  expect(readable.match(/^\[m\d+\]$/gm)).toHaveLength(messages.length);
}

describe.each(browserNames)('a conversation of 2,000 messages in %s', (browser) => {
  const stage = useStage(browser);

  it('followed upward comes out whole: each message once, in order, in tiles and text', async () => {
    const chat = { name: 'chat-up', way: 'up' as const, screens: 400 as const };
    const { bundle, item, outcome } = await captured(stage, chat);
    const { long } = item.record.coverage;
    expect(outcome).toBe('done');
    expect(long).toMatchObject({ scroller: 'inner', direction: 'up', ending: 'end' });
    expect(long!.tiles.filter(({ join }) => join && join.overlap < 0)).toEqual([]);
    expectMessages(bundle, item, conversation);
    expect(judgeConversation(piecesOf(bundle, item), { ratio: 1 })).toEqual([]);
    const area = long!.tiles[0]!.crop;
    expect(judgeTiles(tilesOf(bundle, item), { ratio: 1, area })).toEqual([]);
    expect(bundle.verdict.level).not.toBe('error');
  }, 580_000);

  it.each(['chat-down', 'chat-late'])(
    '%s, followed downward as far as chosen, has no gap',
    async (name) => {
      const chat = { name, way: 'down' as const, screens: 25 as const };
      const { bundle, item, differences } = await captured(stage, chat);
      const { long } = item.record.coverage;
      expect(long).toMatchObject({ direction: 'down', ending: 'bound' });
      expect(long!.tiles).toHaveLength(25);
      const rows = rowsIn(bundle, item);
      const messages = conversation.slice(0, rows.length);
      expectMessages(bundle, item, messages);
      // The last message may be cut by the edge of the last tile.
      const whole = messages.slice(0, -1);
      expect(judgeConversation(piecesOf(bundle, item), { ratio: 1, messages: whole })).toEqual([]);
      if (name === 'chat-down') expect(differences).toEqual([]);
    },
    240_000,
  );
});

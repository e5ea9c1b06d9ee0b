import { describe, expect, it } from 'vitest';
import { awkwardPage } from './awkward/all.ts';
import { pathOf } from './awkward/page.ts';
import type { Tab } from './browser.ts';
import { pageState, stateDifferences } from './page-state.ts';
import { inEachBrowser, type Stage } from './stage.ts';

function opened({ session, site }: Stage, name: string): Promise<Tab> {
  return session.openTab(site.url(pathOf(awkwardPage(name))));
}

describe('the state of a page', () => {
  const changes: Record<string, () => void> = {
    'html: attribute class': () => document.documentElement.classList.add('x'),
    'attribute style': () => document.querySelector<HTMLElement>('#list')!.style.setProperty('top', '1px'),
    'div#list:nth-child(6): scroll': () => document.querySelector('#list')!.scrollTo({ top: 9, behavior: 'instant' }),
    'textarea#box:nth-child(4): scroll': () => (document.querySelector('#box')!.scrollTop = 5),
    'page: scroll ': () => scrollTo({ top: 9, behavior: 'instant' }),
    'page: focus': () => (document.activeElement as HTMLElement).blur(),
    'input#name:nth-child(2): selection': () => document.querySelector<HTMLInputElement>('#name')!.setSelectionRange(1, 2),
    'page: selection': () => getSelection()!.selectAllChildren(document.querySelector('#text')!),
    'page: style sheets': () => (document.adoptedStyleSheets = []),
    'style:nth-child(4): new': () => document.head.append(document.createElement('style')),
    'shadow tree': () => document.querySelector('#holder')!.shadowRoot!.append('x'),
    'page: scroll behaviour': () => (document.documentElement.style.scrollBehavior = 'auto'),
    'page: globals': () => Object.assign(window, { left: 1 }),
    'looks': () => document.styleSheets[0]!.insertRule('#text { visibility: hidden }'),
    'markup differs': () => (document.querySelector('#text')!.firstChild!.nodeValue = 'Other'),
  }; // prettier-ignore

  inEachBrowser(
    (stage) => {
      it('is the same when nothing happened', async () => {
        const tab = await opened(stage, 'in-use');
        const before = await pageState(tab);
        expect(before.page['focus']).toContain('input#name');
        expect(before.page['scroll']).toBe('0 333');
        expect(stateDifferences(before, await pageState(tab))).toEqual([]);
        await tab.close();
      });

      it.each(Object.keys(changes))('tells of a change: %s', async (sentence) => {
        const tab = await opened(stage, 'in-use');
        const before = await pageState(tab);
        await tab.evaluate(String(changes[sentence]).replace(/^\(\) => /, ''));
        const found = stateDifferences(before, await pageState(tab));
        expect(found).toContainEqual(expect.stringContaining(sentence));
        await tab.close();
      });

      it('a page that heeds the wish for less motion is still', async () => {
        const tab = await opened(stage, 'reduced-motion');
        expect(await tab.evaluate(() => document.getAnimations().length)).toBe(0);
        await tab.close();
      });
    },
    () => ({ reducedMotion: true }),
  );
});

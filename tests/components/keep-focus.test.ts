// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it } from 'vitest';
import { keepFocus } from '../../components/keep-focus.ts';

let stop: () => void;

beforeEach(() => {
  document.body.innerHTML =
    '<main><section id="panel"><p><button id="gone">x</button></p><button id="stays">y</button></section></main>';
  stop = keepFocus(document);
});

afterEach(() => stop());

const find = (id: string) => document.getElementById(id)!;

async function frames(count: number): Promise<void> {
  for (let frame = 0; frame < count; frame++) await new Promise(requestAnimationFrame);
}

it('gives the focus to the part around what went', async () => {
  find('gone').focus();
  find('gone').remove();
  await frames(4);
  expect(document.activeElement).toBe(find('panel'));
  find('stays').focus();
  expect(find('panel').hasAttribute('tabindex')).toBe(false);
});

it('gives it to the main part when the whole part went', async () => {
  find('gone').focus();
  find('panel').remove();
  await frames(4);
  expect(document.activeElement).toBe(document.querySelector('main'));
});

it('leaves it to what took it in the meantime', async () => {
  find('gone').focus();
  find('gone').remove();
  find('stays').focus();
  await frames(4);
  expect(document.activeElement).toBe(find('stays'));
});

it('does nothing when the focus was elsewhere, or the page is empty', async () => {
  find('stays').focus();
  find('gone').remove();
  await frames(4);
  expect(document.activeElement).toBe(find('stays'));
  document.body.replaceChildren();
  await frames(4);
  expect(document.activeElement).toBe(document.body);
});

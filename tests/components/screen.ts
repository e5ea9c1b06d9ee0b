import { type ComponentChild, render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeAll } from 'vitest';
import { languages } from '../../lib/i18n/language.ts';
import { loadTexts } from '../../lib/i18n/load-texts.ts';

let root: HTMLElement | null = null;

// In the package every language lies at hand; here the first import of one takes a while.
beforeAll(() => Promise.all(languages.map(loadTexts)));

afterEach(async () => {
  if (!root) return;
  render(null, root);
  root.remove();
  root = null;
  // What a page does on its way out belongs to its own test.
  await settle();
});

/** Renders a page and waits until it is quiet. */
export async function show(page: ComponentChild): Promise<void> {
  root = document.createElement('div');
  document.body.append(root);
  const host = root;
  await act(() => render(page, host));
  await settle();
}

/**
 * Waits until the page no longer changes: what is read may lead to the next thing that is read, and
 * on a busy machine one turn is not enough for that.
 */
export async function settle(): Promise<void> {
  let quiet = 0;
  for (let turn = 0; quiet < quietTurns && turn < mostTurns; turn += 1) {
    const before = document.body.innerHTML;
    await act(() => new Promise<void>((resolve) => void setTimeout(resolve, 3)));
    quiet = document.body.innerHTML === before ? quiet + 1 : 0;
  }
}

/** A state may lead to an effect, that to a reading, and that to a state again. */
const quietTurns = 6;

/** Where something on the page keeps changing, as a clock does. */
const mostTurns = 100;

/** Opens an item of the case page: its line is read, and then its record. */
export async function openItem(item: string): Promise<void> {
  document.querySelector<HTMLElement>(`[data-item="${item}"]`)?.click();
  await settle();
}

/** The element with a test name. @throws Error when there is none. */
export function find(name: string): HTMLElement {
  const found = document.querySelector<HTMLElement>(`[data-test="${name}"]`);
  if (!found) throw new Error(`no ${name} on the screen`);
  return found;
}

/** Whether an element with a test name is there. */
export function has(name: string): boolean {
  return document.querySelector(`[data-test="${name}"]`) !== null;
}

/** All elements with a test name. */
export function all(name: string): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>(`[data-test="${name}"]`)];
}

/** Types a text into a field, as one change. */
export async function type(name: string, text: string): Promise<void> {
  const field = find(name) as HTMLInputElement;
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true }));
  await settle();
}

/** Clicks and waits. */
export async function click(name: string): Promise<void> {
  find(name).click();
  await settle();
}

import { type ComponentChild, render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach } from 'vitest';

let root: HTMLElement | null = null;

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
  // Lists are read first, and then what their lines say.
  await settle();
}

/** Waits for everything that was promised. */
export async function settle(): Promise<void> {
  await act(() => new Promise<void>((resolve) => void setTimeout(resolve, 5)));
}

/** Opens an item of the case page: its line is read, and then its record. */
export async function openItem(item: string): Promise<void> {
  document.querySelector<HTMLElement>(`[data-item="${item}"]`)?.click();
  await settle();
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

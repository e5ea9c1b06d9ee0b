import type { Tab } from './browser.ts';
import { chooseByKeys, pressKey, waitForFocus } from './keys.ts';

/** Selectors of copies on an opened item. */
export const inCopies = {
  make: '[data-test=copies-make]',
  share: '[data-test=copies-share]',
  editor: '[data-test=copy-editor]',
  show: '[data-test=copy-show]',
  hide: '[data-test=copy-hide]',
  choice: '[data-test=copy-picture-choice]',
  picture: '.copy-surface img',
  mark: '[data-test=copy-mark]',
  save: '[data-test=copy-save]',
  stop: '[data-test=copy-stop]',
  line: '[data-test=copy-line]',
  shareStart: '[data-test=share-start]',
  shareDone: '[data-test=share-done]',
  shareHide: '[data-test=share-hide]',
  addresses: '[data-test=share-addresses]',
} as const;

/** The button that puts a mark of a kind on the picture. */
export function adds(kind: 'cover' | 'box' | 'arrow' | 'text'): string {
  return `[data-test=copy-add-${kind}]`;
}

/** A mark as it stands in the editor, in pixels of the picture. */
export interface StandingMark {
  kind: string;
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Where the marks stand, as a question for `evaluate`. */
export function marksStanding(): { [key: string]: number | string }[] {
  return [...document.querySelectorAll<SVGElement>('[data-test=copy-mark]')].map((mark) => {
    const box = mark.querySelector('.copy-hit');
    const number = (name: string) => Number(box?.getAttribute(name));
    const sizes = { width: number('width'), height: number('height') };
    return { kind: mark.dataset['kind'] ?? '', x: number('x'), y: number('y'), ...sizes };
  });
}

/** Opens the editor of the item that is open and shows its picture, with the keyboard alone. */
export async function openEditorByKeys(page: Tab): Promise<void> {
  await chooseByKeys(page, inCopies.make);
  await page.waitFor(inCopies.editor);
  await chooseByKeys(page, inCopies.show);
  await page.waitFor(inCopies.picture);
}

/** Puts a cover on the picture, moves it and makes it larger, with the keyboard alone. */
export async function coverByKeys(page: Tab): Promise<void> {
  await chooseByKeys(page, adds('cover'));
  await waitForFocus(page, inCopies.mark);
  for (let count = 0; count < 4; count++) await pressKey(page, 'ArrowLeft');
  await pressKey(page, 'ArrowDown');
  for (let count = 0; count < 3; count++) await pressKey(page, 'ArrowRight', true);
  await pressKey(page, 'ArrowDown', true);
}

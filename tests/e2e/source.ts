import type { PageFunction, Wire } from './browser.ts';

/**
 * A function expression in text form. A plain script becomes the body of one that returns nothing.
 * The page gets text because it is another process: nothing of the caller's scope goes along.
 */
export function functionSource<T, A extends Wire[]>(run: string | PageFunction<T, A>): string {
  return typeof run === 'string' ? `() => {\n${run}\n}` : String(run);
}

/** Whether an element is there, as a question for `evaluate`. */
export function isPresent(selector: string): boolean {
  return document.querySelector(selector) !== null;
}

/** The rendered text of an element, as a question for `evaluate`. */
export function textOf(selector: string): string {
  const element = document.querySelector<HTMLElement>(selector);
  if (element === null) throw new Error(`no element ${selector}`);
  return element.innerText;
}

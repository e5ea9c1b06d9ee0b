import type { Tab } from './browser.ts';
import { inCase } from './case-page.ts';
import { typeInto } from './vault-steps.ts';

/** Selectors of labels, notes and choosing. */
export const inMarks = {
  marks: '[data-test=item-marks]',
  labelField: '[data-test=item-marks] [data-test=label-new]',
  labelAdd: '[data-test=item-marks] [data-test=label-add]',
  labels: '[data-test=item-marks] [data-test=labels]',
  note: '[data-test=note]',
  noteKept: '[data-test=note-state][data-state=kept]',
  filter: '[data-test=filter-label]',
  choose: '[data-test=choose]',
  check: '[data-test=item-check]',
  all: '[data-test=choose-all]',
  delete: '[data-test=choose-delete]',
  again: '[data-test=choose-delete-again]',
  confirm: '[data-test=choose-delete-confirm]',
  done: '[data-test=removal-done]',
} as const;

/** Opens an item of the list by its place, and waits until it was read. */
export async function openPlace(page: Tab, place: number): Promise<void> {
  const row = `[data-test=items] [aria-posinset="${place}"] [data-test=item]`;
  // Until its line is read the list still moves.
  await page.waitFor(`${row} time`);
  await page.evaluate((at) => document.querySelector<HTMLElement>(at)?.click(), row);
  await page.waitFor(inCase.facts);
  await page.waitFor(inMarks.labelField);
}

/** Puts a label on the item that is open. */
export async function addLabel(page: Tab, label: string): Promise<void> {
  await typeInto(page, inMarks.labelField, label);
  await page.click(inMarks.labelAdd);
  await page.waitFor(inMarks.labels);
}

/** Writes a note on the item that is open, and waits until it is kept. */
export async function writeNote(page: Tab, note: string): Promise<void> {
  await typeInto(page, inMarks.note, note);
  await page.waitFor(inMarks.noteKept);
}

/** Chooses a line of a list of choices. */
export async function chooseLine(page: Tab, selector: string, value: string): Promise<void> {
  await page.waitFor(selector);
  await page.evaluate(
    (at, line) => {
      const select = document.querySelector<HTMLSelectElement>(at);
      if (!select) throw new Error(`no ${at}`);
      select.value = line;
      select.dispatchEvent(new Event('change', { bubbles: true }));
    },
    selector,
    value,
  );
}

/** Deletes what is chosen, past both questions. */
export async function deleteChosen(page: Tab): Promise<void> {
  await page.click(inMarks.delete);
  await page.click(inMarks.again);
  await page.click(inMarks.confirm);
  await page.waitFor(inMarks.done);
}

import { openCasePage } from '../case-page.ts';
import { addLabel, inMarks, openPlace, writeNote } from '../marks-steps.ts';
import type { Place, Screen } from './screen.ts';

/** Labels and a note on an item; several items chosen, to be labelled or deleted. */
export async function* marksScreens({ session }: Place): AsyncGenerator<Screen> {
  const page = await openCasePage(session);
  await openPlace(page, 1);
  await addLabel(page, 'Telegram groep A');
  await writeNote(page, 'Dit was de eerste keer dat hij mijn naam noemde.');
  yield { name: 'marks', page };
  await page.click(inMarks.choose);
  await page.click(inMarks.check);
  await page.click(inMarks.all);
  await page.click('[data-test=choose-label]');
  yield { name: 'choose', page };
  await page.click('[data-test=choose-label]');
  await page.click(inMarks.delete);
  yield { name: 'choose-delete', page };
  await page.close();
}

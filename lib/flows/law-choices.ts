import { type Law, laws, lawsChecked } from '../bundle/law.ts';

/** The references to law that the reporter can choose from, and when the list was last looked at. */
export function lawChoices(): { laws: readonly Law[]; checked: string } {
  return { laws, checked: lawsChecked };
}

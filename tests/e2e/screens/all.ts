import { backupScreens } from './backup-screens.ts';
import { casesScreens } from './cases-screens.ts';
import { copiesScreens } from './copies-screens.ts';
import { emptyCaseScreens, itemScreens } from './case-screens.ts';
import { exportScreens } from './export-screens.ts';
import { lockedScreens } from './locked-screens.ts';
import { lostScreens } from './lost-screens.ts';
import { marksScreens } from './marks-screens.ts';
import { panelScreens } from './panel-screens.ts';
import { popupScreens } from './popup-screens.ts';
import type { Walk } from './screen.ts';
import { verifyScreens } from './verify-screens.ts';
import { welcomeScreens } from './welcome-screens.ts';

/** Every state of every page of ours, as walks that follow each other in one session. */
export const walks: Record<string, Walk> = {
  'the welcome page': welcomeScreens,
  'an empty case': emptyCaseScreens,
  'the popup': popupScreens,
  'items of every kind': itemScreens,
  'a copy to share': copiesScreens,
  'labels, notes and choosing several items': marksScreens,
  'the panels of the case page': panelScreens,
  'an export': exportScreens,
  'a backup': backupScreens,
  'the verify page': verifyScreens,
  'several cases, and one of facts only': casesScreens,
  'what the browser threw away': lostScreens,
  'everything locked': lockedScreens,
};

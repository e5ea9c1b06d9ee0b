import { conversation } from './conversation.ts';
import { exporting } from './export.ts';
import { idle } from './idle.ts';
import type { Part } from './part.ts';
import { review } from './review.ts';
import { screen } from './screen.ts';
import { size } from './size.ts';
import { unlock } from './unlock.ts';
import { unlockUi } from './unlock-ui.ts';
import { verify } from './verify.ts';
import { verifyPage } from './verify-page.ts';
import { wholePage } from './whole-page.ts';

/** All parts, in the order they run. A new one is a file of its own and a line here. */
export const parts: readonly Part[] = [
  screen,
  wholePage,
  conversation,
  unlock,
  unlockUi,
  review,
  verify,
  verifyPage,
  exporting,
  idle,
  size,
];

import { capture } from './capture.ts';
import type { Part } from './part.ts';
import { review } from './review.ts';
import { size } from './size.ts';
import { unlock } from './unlock.ts';
import { unlockUi } from './unlock-ui.ts';
import { verify } from './verify.ts';

/** All parts, in the order they run. A new one is a file of its own and a line here. */
export const parts: readonly Part[] = [unlock, unlockUi, capture, review, verify, size];

import type { BriefCatalogue } from '../catalogue.ts';
import { ageDe } from './age.ts';
import { faultsDe } from './faults.ts';
import { lockDe } from './lock.ts';
import { outcomeDe } from './outcome.ts';
import { popupDe } from './popup.ts';
import { sharedDe } from './shared.ts';

/** The German texts that the popup needs, and the parts it shares with the pages. */
export const briefDe = {
  ...sharedDe,
  ...popupDe,
  ...faultsDe,
  ...outcomeDe,
  ...lockDe,
  ...ageDe,
} satisfies BriefCatalogue;

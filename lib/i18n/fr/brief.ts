import type { BriefCatalogue } from '../catalogue.ts';
import { ageFr } from './age.ts';
import { faultsFr } from './faults.ts';
import { lockFr } from './lock.ts';
import { outcomeFr } from './outcome.ts';
import { popupFr } from './popup.ts';
import { sharedFr } from './shared.ts';

/** The French texts that the popup needs, and the parts it shares with the pages. */
export const briefFr = {
  ...sharedFr,
  ...popupFr,
  ...faultsFr,
  ...outcomeFr,
  ...lockFr,
  ...ageFr,
} satisfies BriefCatalogue;

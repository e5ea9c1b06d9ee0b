import type { BriefCatalogue } from '../catalogue.ts';
import { ageEn } from './age.ts';
import { faultsEn } from './faults.ts';
import { lockEn } from './lock.ts';
import { outcomeEn } from './outcome.ts';
import { popupEn } from './popup.ts';
import { sharedEn } from './shared.ts';

/** The English texts that the popup needs, and the parts it shares with the pages. */
export const briefEn = {
  ...sharedEn,
  ...popupEn,
  ...faultsEn,
  ...outcomeEn,
  ...lockEn,
  ...ageEn,
} satisfies BriefCatalogue;

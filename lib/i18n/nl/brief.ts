import { ageNl } from './age.ts';
import { faultsNl } from './faults.ts';
import { lockNl } from './lock.ts';
import { outcomeNl } from './outcome.ts';
import { popupNl } from './popup.ts';
import { sharedNl } from './shared.ts';

/** The Dutch texts that the popup needs, and the parts it shares with the pages. */
export const briefNl = {
  ...sharedNl,
  ...popupNl,
  ...faultsNl,
  ...outcomeNl,
  ...lockNl,
  ...ageNl,
} as const;

import { exportNl } from './nl/export.ts';
import { faultsNl } from './nl/faults.ts';
import { itemNl } from './nl/item.ts';
import { lawNl } from './nl/law.ts';
import { logNl } from './nl/log.ts';
import { platformNl } from './nl/platform.ts';
import { popupNl } from './nl/popup.ts';
import { reportNl } from './nl/report.ts';
import { reportingNl } from './nl/reporting.ts';
import { requestsNl } from './nl/requests.ts';
import { searchNl } from './nl/search.ts';
import { sharedNl } from './nl/shared.ts';
import { timeNl } from './nl/time.ts';
import { vaultNl } from './nl/vault.ts';

/** All Dutch texts. This catalogue is the model for the others. */
export const nl = {
  ...sharedNl,
  ...popupNl,
  ...itemNl,
  ...lawNl,
  ...logNl,
  ...exportNl,
  ...faultsNl,
  ...reportNl,
  ...platformNl,
  ...reportingNl,
  ...requestsNl,
  ...searchNl,
  ...vaultNl,
  ...timeNl,
} as const;

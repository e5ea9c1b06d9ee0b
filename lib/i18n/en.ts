import type { Catalogue } from './catalogue.ts';
import { exportEn } from './en/export.ts';
import { faultsEn } from './en/faults.ts';
import { itemEn } from './en/item.ts';
import { logEn } from './en/log.ts';
import { helpEn } from './en/help.ts';
import { welcomeEn } from './en/welcome.ts';
import { minorEn } from './en/minor.ts';
import { platformEn } from './en/platform.ts';
import { popupEn } from './en/popup.ts';
import { reportEn } from './en/report.ts';
import { requestsEn } from './en/requests.ts';
import { searchEn } from './en/search.ts';
import { sharedEn } from './en/shared.ts';
import { timeEn } from './en/time.ts';
import { vaultEn } from './en/vault.ts';

/** All English texts. */
export const en = {
  ...sharedEn,
  ...popupEn,
  ...itemEn,
  ...logEn,
  ...exportEn,
  ...faultsEn,
  ...reportEn,
  ...platformEn,
  ...minorEn,
  ...helpEn,
  ...welcomeEn,
  ...requestsEn,
  ...searchEn,
  ...vaultEn,
  ...timeEn,
} satisfies Catalogue;

import { alikeNl } from './nl/alike.ts';
import { backupNl } from './nl/backup.ts';
import { briefNl } from './nl/brief.ts';
import { copiesNl } from './nl/copies.ts';
import { exportNl } from './nl/export.ts';
import { itemNl } from './nl/item.ts';
import { lawNl } from './nl/law.ts';
import { logNl } from './nl/log.ts';
import { noticeNl } from './nl/notice.ts';
import { marksNl } from './nl/marks.ts';
import { mediaNl } from './nl/media.ts';
import { helpNl } from './nl/help.ts';
import { welcomeNl } from './nl/welcome.ts';
import { minorNl } from './nl/minor.ts';
import { platformNl } from './nl/platform.ts';
import { reportNl } from './nl/report.ts';
import { reportingNl } from './nl/reporting.ts';
import { requestsNl } from './nl/requests.ts';
import { searchNl } from './nl/search.ts';
import { timeNl } from './nl/time.ts';
import { vaultNl } from './nl/vault.ts';
import { verifyNl } from './nl/verify.ts';

/** All Dutch texts. This catalogue is the model for the others. */
export const nl = {
  ...briefNl,
  ...itemNl,
  ...lawNl,
  ...logNl,
  ...copiesNl,
  ...exportNl,
  ...backupNl,
  ...reportNl,
  ...noticeNl,
  ...platformNl,
  ...reportingNl,
  ...minorNl,
  ...helpNl,
  ...welcomeNl,
  ...requestsNl,
  ...marksNl,
  ...mediaNl,
  ...searchNl,
  ...vaultNl,
  ...timeNl,
  ...verifyNl,
  ...alikeNl,
} as const;

import type { Catalogue } from './catalogue.ts';
import { alikeEn } from './en/alike.ts';
import { backupEn } from './en/backup.ts';
import { briefEn } from './en/brief.ts';
import { copiesEn } from './en/copies.ts';
import { exportEn } from './en/export.ts';
import { itemEn } from './en/item.ts';
import { lawEn } from './en/law.ts';
import { logEn } from './en/log.ts';
import { noticeEn } from './en/notice.ts';
import { marksEn } from './en/marks.ts';
import { mediaEn } from './en/media.ts';
import { helpEn } from './en/help.ts';
import { welcomeEn } from './en/welcome.ts';
import { minorEn } from './en/minor.ts';
import { platformEn } from './en/platform.ts';
import { reportEn } from './en/report.ts';
import { reportingEn } from './en/reporting.ts';
import { requestsEn } from './en/requests.ts';
import { searchEn } from './en/search.ts';
import { timeEn } from './en/time.ts';
import { vaultEn } from './en/vault.ts';
import { verifyEn } from './en/verify.ts';

/** All English texts. */
export const en = {
  ...briefEn,
  ...itemEn,
  ...lawEn,
  ...logEn,
  ...copiesEn,
  ...exportEn,
  ...backupEn,
  ...reportEn,
  ...noticeEn,
  ...platformEn,
  ...reportingEn,
  ...minorEn,
  ...helpEn,
  ...welcomeEn,
  ...requestsEn,
  ...marksEn,
  ...mediaEn,
  ...searchEn,
  ...vaultEn,
  ...timeEn,
  ...verifyEn,
  ...alikeEn,
} satisfies Catalogue;

import type { Catalogue } from './catalogue.ts';
import { alikeFr } from './fr/alike.ts';
import { backupFr } from './fr/backup.ts';
import { exportFr } from './fr/export.ts';
import { faultsFr } from './fr/faults.ts';
import { itemFr } from './fr/item.ts';
import { lawFr } from './fr/law.ts';
import { logFr } from './fr/log.ts';
import { noticeFr } from './fr/notice.ts';
import { marksFr } from './fr/marks.ts';
import { mediaFr } from './fr/media.ts';
import { helpFr } from './fr/help.ts';
import { minorFr } from './fr/minor.ts';
import { welcomeFr } from './fr/welcome.ts';
import { platformFr } from './fr/platform.ts';
import { popupFr } from './fr/popup.ts';
import { reportFr } from './fr/report.ts';
import { reportingFr } from './fr/reporting.ts';
import { requestsFr } from './fr/requests.ts';
import { searchFr } from './fr/search.ts';
import { sharedFr } from './fr/shared.ts';
import { timeFr } from './fr/time.ts';
import { vaultFr } from './fr/vault.ts';
import { verifyFr } from './fr/verify.ts';

/**
 * All French texts. Fixed words: dossier (case), élément (item), archive (bundle), code de scellé
 * (seal code), journal (custody log), pièce (exhibit), somme de contrôle (digest), conserver (capture).
 */
export const fr = {
  ...sharedFr,
  ...popupFr,
  ...itemFr,
  ...lawFr,
  ...logFr,
  ...exportFr,
  ...backupFr,
  ...faultsFr,
  ...reportFr,
  ...noticeFr,
  ...platformFr,
  ...reportingFr,
  ...minorFr,
  ...helpFr,
  ...welcomeFr,
  ...requestsFr,
  ...searchFr,
  ...marksFr,
  ...mediaFr,
  ...vaultFr,
  ...timeFr,
  ...verifyFr,
  ...alikeFr,
} satisfies Catalogue;

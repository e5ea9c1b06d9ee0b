import type { Catalogue } from './catalogue.ts';
import { alikeFr } from './fr/alike.ts';
import { backupFr } from './fr/backup.ts';
import { briefFr } from './fr/brief.ts';
import { copiesFr } from './fr/copies.ts';
import { exportFr } from './fr/export.ts';
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
import { reportFr } from './fr/report.ts';
import { reportingFr } from './fr/reporting.ts';
import { requestsFr } from './fr/requests.ts';
import { searchFr } from './fr/search.ts';
import { timeFr } from './fr/time.ts';
import { vaultFr } from './fr/vault.ts';
import { verifyFr } from './fr/verify.ts';

/**
 * All French texts. Fixed words: dossier (case), élément (item), archive (bundle), code de scellé
 * (seal code), journal (custody log), pièce (exhibit), somme de contrôle (digest), conserver (capture).
 */
export const fr = {
  ...briefFr,
  ...itemFr,
  ...lawFr,
  ...logFr,
  ...copiesFr,
  ...exportFr,
  ...backupFr,
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

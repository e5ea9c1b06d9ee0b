import type { Catalogue } from './catalogue.ts';
import { alikeDe } from './de/alike.ts';
import { backupDe } from './de/backup.ts';
import { briefDe } from './de/brief.ts';
import { copiesDe } from './de/copies.ts';
import { exportDe } from './de/export.ts';
import { itemDe } from './de/item.ts';
import { lawDe } from './de/law.ts';
import { logDe } from './de/log.ts';
import { noticeDe } from './de/notice.ts';
import { marksDe } from './de/marks.ts';
import { mediaDe } from './de/media.ts';
import { helpDe } from './de/help.ts';
import { minorDe } from './de/minor.ts';
import { welcomeDe } from './de/welcome.ts';
import { platformDe } from './de/platform.ts';
import { reportDe } from './de/report.ts';
import { reportingDe } from './de/reporting.ts';
import { requestsDe } from './de/requests.ts';
import { searchDe } from './de/search.ts';
import { timeDe } from './de/time.ts';
import { vaultDe } from './de/vault.ts';
import { verifyDe } from './de/verify.ts';

/**
 * All German texts. Fixed words: Fall (case), Eintrag (item), Paket (bundle), Siegelcode (seal
 * code), Protokoll (custody log), Beweisstück (exhibit), Prüfsumme (digest), sichern (capture).
 */
export const de = {
  ...briefDe,
  ...itemDe,
  ...lawDe,
  ...logDe,
  ...copiesDe,
  ...exportDe,
  ...backupDe,
  ...reportDe,
  ...noticeDe,
  ...platformDe,
  ...reportingDe,
  ...minorDe,
  ...helpDe,
  ...welcomeDe,
  ...requestsDe,
  ...searchDe,
  ...marksDe,
  ...mediaDe,
  ...vaultDe,
  ...timeDe,
  ...verifyDe,
  ...alikeDe,
} satisfies Catalogue;

import { useCallback, useState } from 'preact/hooks';
import type { BundleLanguage, ExportedVolume, ExportProgress } from '../lib/flows/export-events.ts';
import type { ExportRun } from '../lib/flows/export-events.ts';
import type { Review } from '../lib/flows/review.ts';
import type { Language } from '../lib/i18n/language.ts';
import { CaseHeader } from './case-header.tsx';
import { CustodyLog } from './custody-log.tsx';
import { ExportPanel } from './export-panel.tsx';
import { ItemBrowser } from './item-browser.tsx';
import { useChanges, useLoaded } from './loaded.ts';
import { InLanguage, useText } from './text.tsx';
import { useLanguage } from './use-language.ts';

/** Everything the case page needs. */
export interface CaseProps {
  review: Review;
  startExport: (
    language: BundleLanguage,
    onProgress: (progress: ExportProgress) => void,
  ) => ExportRun;
  /** Hands a finished bundle to the downloads of the browser. */
  save: (volume: ExportedVolume) => Promise<void>;
  /** Removes the temporary copy of finished bundles. */
  closeExport: () => Promise<void>;
  /** The language to start in. */
  language: Language;
  /** Keeps the language for every page of Zegel. */
  setLanguage: (language: Language) => Promise<void>;
}

/** The case page: all items, one opened, the custody log, and the way to a bundle. */
export function CasePage(props: CaseProps) {
  const { language, fault, choose } = useLanguage(props.language, props.setLanguage);
  return (
    <InLanguage language={language}>
      <CaseBody {...props} chooseLanguage={choose} languageFault={fault} />
    </InLanguage>
  );
}

type CaseBodyProps = CaseProps & {
  chooseLanguage: ReturnType<typeof useLanguage>['choose'];
  languageFault: ReturnType<typeof useLanguage>['fault'];
};

function CaseBody(props: CaseBodyProps) {
  const { t } = useText();
  const { review } = props;
  const version = useChanges(review);
  const overview = useLoaded(
    useCallback(() => review.overview(), [review]),
    version,
  );
  const [exporting, setExporting] = useState(false);
  const count = overview.state === 'ready' ? overview.value.count : 0;
  return (
    <>
      <CaseHeader
        overview={overview}
        chooseLanguage={(chosen) => void props.chooseLanguage(chosen)}
        languageFault={props.languageFault}
        exporting={exporting}
        openExport={() => setExporting(true)}
      />
      <main class="case">
        <div class="intro">
          <p>{t('sealed-explained')}</p>
          <p class="note">{t('unprotected')}</p>
        </div>
        {exporting && <ExportPanel {...props} count={count} hide={() => setExporting(false)} />}
        <ItemBrowser review={review} version={version} />
        <CustodyLog review={review} version={version} />
      </main>
    </>
  );
}

import { useCallback } from 'preact/hooks';
import type { CaptureReply } from '../lib/browser/messages.ts';
import type { PageAccess } from '../lib/evidence/page-access.ts';
import type { Review } from '../lib/flows/review.ts';
import type { Language } from '../lib/i18n/language.ts';
import { Address } from './address.tsx';
import { CapturePanel } from './capture-panel.tsx';
import { useChanges, useLoaded } from './loaded.ts';
import { RecentItems } from './recent-items.tsx';
import { SealMark } from './seal-mark.tsx';
import { InLanguage, useText } from './text.tsx';

/** The page the toolbar button was clicked on. */
export interface PopupTarget {
  address: string | null;
  access: PageAccess;
}

/** Everything the popup needs. */
export interface PopupProps {
  review: Review;
  page: PopupTarget;
  capture: () => Promise<CaptureReply>;
  /** How a capture by shortcut ended that was not yet shown. */
  lastOutcome: CaptureReply | null;
  openCase: () => Promise<void>;
  language: Language;
}

const recent = 3;

/** The popup: keep this screen, see that it was kept, open the case. */
export function PopupPage(props: PopupProps) {
  return (
    <InLanguage language={props.language}>
      <PopupBody {...props} />
    </InLanguage>
  );
}

function PopupBody(props: PopupProps) {
  const { t } = useText();
  const { review } = props;
  const version = useChanges(review);
  const items = useLoaded(
    useCallback(() => review.items(recent), [review]),
    version,
  );
  const overview = useLoaded(
    useCallback(() => review.overview(), [review]),
    version,
  );
  const first = items.state === 'ready' && items.value.length === 0;
  return (
    <main class="popup">
      <header class="brand">
        <SealMark />
        <h1>Zegel</h1>
      </header>
      <PageAddress address={props.page.address} />
      <CapturePanel
        access={props.page.access}
        capture={props.capture}
        lastOutcome={props.lastOutcome}
      />
      <RecentItems items={items} overview={overview} openCase={props.openCase} />
      <footer class="fine-print">
        {first && <p>{t('sealed-explained')}</p>}
        <p>{t('unprotected')}</p>
      </footer>
    </main>
  );
}

function PageAddress(props: { address: string | null }) {
  const { t } = useText();
  return (
    <section class="this-page">
      <h2>{t('this-page')}</h2>
      <p data-test="address">
        <Address address={props.address} limit={70} />
      </p>
    </section>
  );
}

import type { CaptureReply } from '../lib/browser/messages.ts';
import { Hostile } from './hostile.tsx';
import { useBrief } from './brief.tsx';

/** A medium on another site that Zegel may not reach yet, and the way to ask for that. */
export interface HostOffer {
  host: string;
  /** Whether the browser allows it by now: its question may have closed the popup. */
  allowed: boolean;
  /** The browser asks. To be called at once in a click. False when it was refused. */
  allow: () => Promise<boolean>;
  again: () => Promise<CaptureReply>;
}

interface AskHostProps {
  offer: HostOffer;
  busy: boolean;
  start: (work: () => Promise<CaptureReply>) => Promise<void>;
}

/** Says where a medium is that could not be had, and offers to ask for that one host. */
export function AskHost({ offer, busy, start }: AskHostProps) {
  const { t } = useBrief();
  const press = async () => {
    if (offer.allowed || (await offer.allow())) await start(offer.again);
  };
  return (
    <div class="note ask-host" data-test="ask-host">
      <p>
        <Hostile text={t('media-ask', { host: offer.host })} limit={300} />
      </p>
      {!offer.allowed && <p class="hint">{t('media-ask-note')}</p>}
      <button
        type="button"
        data-test="ask-host-allow"
        aria-disabled={busy}
        onClick={() => void press()}
      >
        {t(offer.allowed ? 'media-ask-again' : 'media-ask-allow')}
      </button>
    </div>
  );
}

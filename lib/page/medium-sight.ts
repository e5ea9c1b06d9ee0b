import type { MediumSight } from '../evidence/page-medium.ts';
import { windowOf } from '../readers/own-property.ts';
import { elementsOf } from './elements.ts';

/** What the page shows of the medium with an address: nothing is asked of anyone. */
export function sightOf(document: Document, address: string): MediumSight {
  const view = windowOf(document);
  const element = elementsOf(document).find((candidate) => addressOf(candidate) === address);
  return {
    controlled: isControlled(view),
    sameOrigin: URL.canParse(address) && new URL(address).origin === view.location.origin,
    shown: shownAs(element),
  };
}

// Frames without an origin of their own may not ask. They have no worker either.
function isControlled(view: Window): boolean {
  try {
    const { serviceWorker } = view.navigator as { serviceWorker?: ServiceWorkerContainer };
    return Boolean(serviceWorker?.controller);
  } catch {
    return false;
  }
}

function addressOf(element: Element): string | null {
  if (isMedium(element)) return element.currentSrc || element.src;
  return element.localName === 'input' ? (element as HTMLInputElement).src : null;
}

function isMedium(element: Element): element is HTMLImageElement | HTMLMediaElement {
  return ['img', 'video', 'audio'].includes(element.localName) && 'currentSrc' in element;
}

function shownAs(element: Element | undefined): MediumSight['shown'] {
  const { naturalWidth, naturalHeight, videoWidth, videoHeight, duration } = (element ??
    {}) as Partial<HTMLImageElement & HTMLVideoElement>;
  return {
    width: naturalWidth || videoWidth || null,
    height: naturalHeight || videoHeight || null,
    durationMs: duration && Number.isFinite(duration) ? Math.round(duration * 1000) : null,
  };
}

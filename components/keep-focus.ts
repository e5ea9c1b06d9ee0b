const places = 'section, article, form, main, [tabindex]';

/**
 * Sees to it that the keyboard always stands somewhere. When what had the focus is taken off the
 * page and nothing else took it, the nearest part of the page around it does: from there Tab goes on,
 * and a screen reader says where that is. Returns how to stop.
 */
export function keepFocus(page: Document): () => void {
  let path: HTMLElement[] = [];
  let waiting = 0;
  const seen = ({ target }: FocusEvent) => {
    path = target instanceof HTMLElement ? [target, ...around(target)] : [];
  };
  const look = () => {
    const isLost = path[0]?.isConnected === false && page.activeElement === page.body;
    if (isLost) land(path.find((one) => one.isConnected) ?? page.querySelector('main'));
  };
  // Two frames later: what comes in its place may take the focus itself.
  const changed = new MutationObserver(() => {
    cancelAnimationFrame(waiting);
    waiting = requestAnimationFrame(() => (waiting = requestAnimationFrame(look)));
  });
  page.addEventListener('focusin', seen);
  changed.observe(page.body, { childList: true, subtree: true });
  return () => {
    page.removeEventListener('focusin', seen);
    changed.disconnect();
  };
}

/** The parts of the page around an element, the nearest first. */
function around(element: HTMLElement): HTMLElement[] {
  const next = element.parentElement?.closest<HTMLElement>(places);
  return next ? [next, ...around(next)] : [];
}

function land(place: HTMLElement | null): void {
  if (place === null) return;
  if (!place.hasAttribute('tabindex')) {
    place.tabIndex = -1;
    place.addEventListener('blur', () => place.removeAttribute('tabindex'), { once: true });
  }
  place.focus({ preventScroll: true });
}

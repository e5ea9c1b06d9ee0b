import type { Session, Tab } from './browser.ts';
import { waitUntil } from './wait.ts';

/** What the function below sees in a page of the extension, where both browsers have it. */
declare const browser: {
  tabs: {
    query(details: object): Promise<{ id?: number }[]>;
    setZoom(tabId: number, factor: number): Promise<void>;
  };
};

/**
 * Zooms a tab as the browser's own zoom does, and waits until the page has it.
 * @param factor 1 is 100 %; the browser keeps it for all pages of the same host
 */
export async function zoomTab(session: Session, tab: Tab, factor: number): Promise<void> {
  const page = await session.openExtensionPage('/case.html');
  await tab.focus();
  const ratio = await page.evaluate(zoomTabInFront, factor);
  await page.close();
  await tab.focus();
  await waitUntil(`zoom of ${factor}`, async () => {
    const is = await tab.evaluate(() => devicePixelRatio);
    return Math.abs(is - ratio * factor) < 0.01 || undefined;
  });
}

/** @returns the density of the screen, as a page of the extension at 100 % has it */
async function zoomTabInFront(factor: number): Promise<number> {
  // Its address stays hidden without a permission, but not which tab is in front.
  const [front] = await browser.tabs.query({ active: true, currentWindow: true });
  if (front?.id === undefined) throw new Error('no tab in front');
  await browser.tabs.setZoom(front.id, factor);
  return devicePixelRatio;
}

/**
 * Scrolls an element at once and waits until the page has drawn it.
 * @param selector `>>>` leads into an open shadow tree; `page` is the window itself
 * @returns where it has come to, and how far it could go
 */
export function scrollElement(
  tab: Tab,
  selector: string,
  to: { left?: number; top?: number },
): Promise<ScrollPlace> {
  return tab.evaluate(scrollInPage, selector, to);
}

/** Where a scroller stands, in CSS pixels. */
export interface ScrollPlace {
  left: number;
  top: number;
  /** Size of the content and of the view on it. */
  width: number;
  height: number;
  viewWidth: number;
  viewHeight: number;
}

async function scrollInPage(
  selector: string,
  to: { readonly left?: number; readonly top?: number },
): Promise<ScrollPlace> {
  const find = (root: ParentNode | null | undefined, part: string) =>
    root instanceof Element && root.shadowRoot !== null
      ? root.shadowRoot.querySelector(part)
      : (root?.querySelector(part) ?? null);
  const [first = '', ...inner] = selector.split('>>>').map((part) => part.trim());
  const start = first === 'page' ? document.scrollingElement : document.querySelector(first);
  const element = inner.reduce(find, start);
  if (element === null) throw new Error(`no element ${selector}`);
  element.scrollTo({ ...to, behavior: 'instant' });
  // Two frames: in the first the page hears of it, in the second its answer is drawn.
  for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame);
  const { scrollLeft: left, scrollTop: top, scrollWidth: width, scrollHeight: height } = element;
  return {
    left,
    top,
    width,
    height,
    viewWidth: element.clientWidth,
    viewHeight: element.clientHeight,
  };
}

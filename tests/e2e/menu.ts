import type { Session, Tab } from './browser.ts';

/** Chooses a line of Zegel in the menu of the right mouse button, on an element. */
export async function chooseInMenu(
  session: Session,
  tab: Tab,
  line: string,
  selector: string,
): Promise<void> {
  if (session.chooseInMenu) return session.chooseInMenu(tab, line, selector);
  // Chromium opens no menu without a window. A click on the toolbar grants what its line would.
  await (await session.clickToolbar(tab)).close();
  const srcUrl = await tab.evaluate(sourceOf, selector);
  await session.inBackground(tell, { menuItemId: line, srcUrl, frameId: 0 });
}

function sourceOf(selector: string): string {
  const element = document.querySelector<HTMLImageElement | HTMLVideoElement>(selector);
  return element?.currentSrc ?? '';
}

/** A line of the menu is chosen, as the browser tells the background. */
function tell(line: object): void {
  const { chrome } = globalThis as unknown as {
    chrome: { contextMenus: { onClicked: { dispatch(line: object, tab: object): void } } };
  };
  chrome.contextMenus.onClicked.dispatch(line, {});
}

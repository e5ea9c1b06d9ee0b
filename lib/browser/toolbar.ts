import { browser } from 'wxt/browser';

const shownFor = 4_000;

/** What the toolbar icon says of a capture that was asked for without the popup. */
export type ToolbarState = 'working' | 'kept' | 'failed';

/** Shows how much of a longer capture is done, in percent. */
export async function showPercent(percent: number): Promise<void> {
  await browser.action.setBadgeText({ text: `${percent}%` });
}

const marks: Record<ToolbarState, string> = { working: '…', kept: '✓', failed: '!' };

/** Shows a mark on the icon; the last one goes away by itself. No counts, no content, no sound. */
export async function showOnToolbar(state: ToolbarState): Promise<void> {
  await browser.action.setBadgeBackgroundColor({ color: '#5b5148' });
  await browser.action.setBadgeText({ text: marks[state] });
  if (state !== 'working')
    setTimeout(() => void browser.action.setBadgeText({ text: '' }), shownFor);
}

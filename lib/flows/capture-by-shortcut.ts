import { asFault } from '../base/fault.ts';
import type { CaptureReply } from '../browser/messages.ts';
import type { Page } from '../browser/tabs.ts';
import type { ToolbarState } from '../browser/toolbar.ts';

/** What a capture without a popup needs besides the capture itself. */
export interface ShortcutSetting {
  activePage(): Promise<Page>;
  capture(page: Page): Promise<CaptureReply>;
  show(state: ToolbarState): Promise<void>;
  remember(reply: CaptureReply): Promise<void>;
}

/** Captures the page in front and says how it went on the toolbar icon, and in the next popup. */
export async function captureByShortcut(setting: ShortcutSetting): Promise<void> {
  await setting.show('working');
  const reply = await attempt(setting);
  await setting.remember(reply);
  await setting.show(reply.ok && reply.failed.length === 0 ? 'kept' : 'failed');
}

async function attempt(setting: ShortcutSetting): Promise<CaptureReply> {
  try {
    return await setting.capture(await setting.activePage());
  } catch (thrown) {
    return { ok: false, fault: asFault(thrown).code };
  }
}

import { asFault, Fault } from '../base/fault.ts';
import type { CaptureReply, CaptureRequest, PageTarget } from '../browser/messages.ts';
import type { Page } from '../browser/tabs.ts';
import type { ToolbarState } from '../browser/toolbar.ts';
import type { Trigger } from '../evidence/acquisition.ts';
import { type CaptureWay, captureWays, isLasting } from '../evidence/capture-way.ts';
import { isMediumTarget, type MediumTarget } from '../evidence/media-record.ts';
import type { CaptureOrder } from './capture-setting.ts';

/** What the desk needs besides the capture itself. */
export interface DeskSetting {
  activePage(): Promise<Page>;
  capture(order: CaptureOrder): Promise<CaptureReply>;
  show(state: ToolbarState): Promise<void>;
  remember(reply: CaptureReply): Promise<void>;
  /** Takes the progress away that a popup would show. */
  clearProgress(): Promise<void>;
}

/** Where every wish to capture arrives. */
export interface CaptureDesk {
  /** From the popup. @throws Fault `capture-running`, or as the capture does. */
  ask(request: CaptureRequest): Promise<CaptureReply>;
  /** Without a popup: the page in front, with the outcome on the icon and in the next popup. */
  press(way: CaptureWay, trigger: Trigger, medium?: MediumTarget): Promise<void>;
  /** Stops the longer capture that is running; what was taken stays. */
  stop(): void;
}

/** Most screens when nobody chose. */
const usualScreens = 100;

/**
 * One longer capture at a time: two would take each other's pictures. Meanwhile other tabs can be
 * captured, but not the one that is being scrolled, because its view is not an untouched one.
 */
export function captureDesk(setting: DeskSetting): CaptureDesk {
  let running: { target: PageTarget; stop: AbortController } | null = null;
  const run = async (request: CaptureRequest, trigger: Trigger): Promise<CaptureReply> => {
    const { target, way } = request;
    const lasting = isLasting(way);
    const pointed = (way === 'media') === isMediumTarget(request.medium);
    if (!captureWays.includes(way) || !(request.screens > 0) || !pointed)
      throw new Fault('message-refused', 'An unknown way to capture.');
    if (running && (lasting || running.target.tab === target.tab))
      throw new Fault('capture-running', 'A longer capture is running.');
    const stop = new AbortController();
    const order = { ...request, trigger, signal: stop.signal };
    if (!lasting) return setting.capture(order);
    running = { target, stop };
    try {
      return await shown(setting, order);
    } finally {
      running = null;
      await setting.clearProgress();
    }
  };
  return {
    ask: (request) => run(request, 'popup'),
    async press(way, trigger, medium) {
      const work = async () => {
        const { target } = await setting.activePage();
        const usual = { target, way, direction: null, screens: usualScreens };
        return run({ ...usual, ...(medium && { medium }) }, trigger);
      };
      // A longer capture shows itself on the icon already.
      if (isLasting(way)) await answered(work);
      else await onIcon(setting, work);
    },
    stop: () => running?.stop.abort(),
  };
}

// The popup closes for a longer capture, so its outcome is told like that of the shortcut.
async function shown(setting: DeskSetting, order: CaptureOrder): Promise<CaptureReply> {
  let fault: unknown = null;
  const reply = await onIcon(setting, () =>
    setting.capture(order).catch((thrown: unknown) => {
      fault = thrown;
      throw thrown;
    }),
  );
  if (fault) throw asFault(fault);
  return reply;
}

async function onIcon(
  { show, remember }: DeskSetting,
  work: () => Promise<CaptureReply>,
): Promise<CaptureReply> {
  await show('working');
  const reply = await answered(work);
  await remember(reply);
  await show(isWhole(reply) ? 'kept' : 'failed');
  return reply;
}

async function answered(work: () => Promise<CaptureReply>): Promise<CaptureReply> {
  try {
    return await work();
  } catch (thrown) {
    return { ok: false, fault: asFault(thrown).code };
  }
}

function isWhole(reply: CaptureReply): boolean {
  return reply.ok && reply.failed.length === 0;
}

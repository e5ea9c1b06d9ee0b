import type { Bytes } from '../base/bytes.ts';
import { Fault, messageOf } from '../base/fault.ts';
import type { Page } from '../browser/tabs.ts';
import type { CaptureWay } from '../evidence/capture-way.ts';
import type { Change, Failure } from '../evidence/coverage.ts';
import type { PageReading } from '../evidence/facts.ts';
import type { CaptureSetting } from './capture-setting.ts';

/** What one look at a page gave. */
export interface Seen {
  picture: Bytes | null;
  reading: PageReading | null;
  changes: Change[];
  failures: Failure[];
}

/**
 * The untouched view and the page's facts at the same moment: nothing lies between what is seen and
 * what is read. For facts only, no picture is taken at all.
 * @throws Fault `page-gone`, `nothing-captured` when there is neither.
 */
export async function look(setting: CaptureSetting, page: Page, way: CaptureWay): Promise<Seen> {
  const watch = setting.watch(page);
  const [view, reading] = await Promise.allSettled([
    way === 'facts' ? null : setting.viewOf(page.target.window),
    setting.readPage(page.target.tab),
  ]);
  const changes = await watch.stop();
  const failures: Failure[] = [];
  const picture = outcome(view, 'view', failures);
  const facts = outcome(reading, 'page', failures);
  const seen = {
    picture: ofThisPage(picture, changes, failures),
    reading: facts,
    changes,
    failures,
  };
  if (!seen.picture && !seen.reading) throw refusal(seen);
  return seen;
}

function outcome<T>(
  settled: PromiseSettledResult<T>,
  step: 'page' | 'view',
  failures: Failure[],
): T | null {
  if (settled.status === 'fulfilled') return settled.value;
  const code = step === 'view' ? 'picture-failed' : 'page-unreadable';
  failures.push({ step, code, message: messageOf(settled.reason) });
  return null;
}

// A window takes the picture of whatever tab is in front: after a switch it may show another page.
function ofThisPage(picture: Bytes | null, changes: Change[], failures: Failure[]): Bytes | null {
  if (!picture || !changes.some(({ kind }) => kind === 'tab-switched')) return picture;
  const message = 'Another tab came to the front, so the picture may show another page.';
  failures.push({ step: 'view', code: 'page-changed', message });
  return null;
}

function refusal({ changes, failures }: Seen): Fault {
  const told = failures.map(({ message }) => message).join(' ');
  if (changes.some(({ kind }) => kind === 'tab-closed')) return new Fault('page-gone', told);
  return new Fault('nothing-captured', told);
}

import { messageOf } from '../base/fault.ts';
import type { PageReading } from '../evidence/facts.ts';
import { mergeReadings } from '../evidence/merge-readings.ts';
import type { PlatformReading } from '../evidence/platform-facts.ts';
import type { LongWork, Taken } from './capture-work.ts';

/**
 * Reads what the platform shows at this picture of a longer capture, and merges it with what the
 * others showed. Never throws: the picture is worth more than its reading.
 */
export async function readAgain({ setting, page }: LongWork, taken: Taken): Promise<void> {
  try {
    const reading = await setting.readPlatform(page.target.tab);
    if (reading) taken.platform = taken.platform ? mergeReadings(taken.platform, reading) : reading;
  } catch (thrown) {
    taken.unread = { platform: `picture ${taken.tiles.length + 1}`, message: messageOf(thrown) };
  }
}

/** The first reading of a page with what later pictures of it showed. */
export function withPictures(
  reading: PageReading | null,
  { platform, unread }: Pick<Taken, 'platform' | 'unread'>,
): PageReading | null {
  const first = reading?.facts.platform;
  if (!reading || !first) return reading;
  const all: PlatformReading = platform ? mergeReadings(first, platform) : first;
  const failures = unread ? [...all.failures, unread] : all.failures;
  return { ...reading, facts: { ...reading.facts, platform: { ...all, failures } } };
}

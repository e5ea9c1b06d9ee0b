import { messageOf } from '../base/fault.ts';
import type { PlatformReading, ReaderFacts, ReaderFailure } from '../evidence/platform-facts.ts';
import { generic } from './generic.ts';
import { readers } from './index.ts';
import { windowOf } from './own-property.ts';
import type { Reader } from './reader.ts';

/**
 * Reads a page with the reader of its platform, chosen by the address alone. A reader that throws is
 * recorded, and the one for any page goes on. Never throws.
 */
export function readPlatform(document: Document, address: string): PlatformReading {
  const url = URL.canParse(address) ? new URL(address) : new URL('about:blank');
  const chosen = readers.find((reader) => reader.matches(url)) ?? generic;
  const failures: ReaderFailure[] = [];
  for (const reader of new Set([chosen, generic])) {
    const facts = tried(reader, document, url, failures);
    if (facts) return reading(document, reader.platform, facts, failures);
  }
  return reading(document, 'none', nothing, failures);
}

const nothing: ReaderFacts = {
  ...{ kind: 'other', accounts: [], groups: [], posts: [], mentions: [], hidden: [], cuts: [] },
};

function tried(
  { platform, read }: Reader,
  document: Document,
  url: URL,
  failures: ReaderFailure[],
): ReaderFacts | null {
  try {
    return read(document, url);
  } catch (thrown) {
    failures.push({ platform, message: messageOf(thrown) });
    return null;
  }
}

function reading(
  document: Document,
  platform: string,
  facts: ReaderFacts,
  failures: ReaderFailure[],
): PlatformReading {
  const { navigator } = windowOf(document);
  const { timeZone } = new Intl.DateTimeFormat('en').resolvedOptions();
  const offsetMinutes = 0 - new Date().getTimezoneOffset();
  const zone = { name: timeZone, offsetMinutes };
  return { platform, ...facts, zone, languages: [...navigator.languages], country: null, failures };
}

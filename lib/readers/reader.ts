import type { ReaderFacts } from '../evidence/platform-facts.ts';

/** Knows one platform. */
export interface Reader {
  platform: string;
  /** Host names, exact or with any subdomain. */
  hosts: readonly string[];
  /** Whether an address is of this platform. */
  matches(url: URL): boolean;
  /** Reads what the page shows or holds, changing nothing. `url` is the address in the address bar. */
  read(document: Document, url: URL): ReaderFacts;
}

/** Whether an address is on one of the hosts or below one of them. Never by a part of a name. */
export function onHosts({ protocol, hostname }: URL, hosts: readonly string[]): boolean {
  const name = hostname.replace(/\.$/, '');
  const isWeb = protocol === 'https:' || protocol === 'http:';
  return isWeb && hosts.some((host) => name === host || name.endsWith(`.${host}`));
}

/** The parts of a path, decoded where that is possible. */
export function partsOf({ pathname }: URL): string[] {
  return pathname.split('/').filter(Boolean).map(decoded);
}

/** A percent-encoded text in the clear, or as it stands when it is not well encoded. */
export function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text; // A page may put anything into its address.
  }
}

/** An address in three parts, which together are the address. */
export interface AddressParts {
  before: string;
  /** Host and port; empty when the address has none or when it is open to doubt. */
  host: string;
  after: string;
}

const shape = /^([a-z][a-z0-9+.-]*:\/\/(?:[^/?#@\\]*@)?)([^/?#@\\]+)(.*)$/is;

/**
 * Finds the host to emphasise. It must also be the host by the URL standard: otherwise an address
 * such as `https://bank.example\@evil.example` would be emphasised in the wrong place.
 */
export function addressParts(address: string): AddressParts {
  const match = shape.exec(address);
  const url = URL.canParse(address) ? new URL(address) : null;
  const [, before = '', host = '', after = ''] = match ?? [];
  if (!url || host === '' || host.toLowerCase() !== url.host) {
    return { before: '', host: '', after: address };
  }
  return { before, host, after };
}

/** The host of an address for a list, or null when it has none. */
export function siteOf(address: string | null): string | null {
  const host = address !== null && URL.canParse(address) ? new URL(address).host : '';
  return host === '' ? null : host;
}

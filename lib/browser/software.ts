import { browser } from 'wxt/browser';
import type { Software } from '../evidence/acquisition.ts';

/** What this is and what it runs in, as both name themselves. */
export async function software(): Promise<Software> {
  const { version } = browser.runtime.getManifest();
  return { name: 'Zegel', version, browser: await browserName() };
}

async function browserName(): Promise<string> {
  if (import.meta.env.FIREFOX) {
    const { name, version } = await (browser.runtime as FirefoxRuntime).getBrowserInfo();
    return `${name} ${version}`;
  }
  return chromiumName(navigator as Navigator & { userAgentData?: UserAgentData });
}

// Only Firefox has this call, and the shared types leave it out.
type FirefoxRuntime = typeof browser.runtime & {
  getBrowserInfo(): Promise<{ name: string; version: string }>;
};

interface UserAgentData {
  getHighEntropyValues(hints: string[]): Promise<{ fullVersionList?: Brand[] }>;
}

interface Brand {
  brand: string;
  version: string;
}

// The list holds the browser, its engine, and one made-up name (https://wicg.github.io/ua-client-hints/#grease).
async function chromiumName({ userAgentData }: { userAgentData?: UserAgentData }): Promise<string> {
  const values = await userAgentData?.getHighEntropyValues(['fullVersionList']);
  const real = (values?.fullVersionList ?? []).filter(({ brand }) => !/not.?a.?brand/i.test(brand));
  return real.map(({ brand, version }) => `${brand} ${version}`).join(', ') || 'unknown';
}

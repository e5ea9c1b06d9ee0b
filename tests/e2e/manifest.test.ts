import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { browserNames } from './browser.ts';
import { buildFolders } from './launch.ts';
import { useStage } from './stage.ts';

const root = join(import.meta.dirname, '../..');

const silent = [
  ...['activeTab', 'scripting', 'storage', 'unlimitedStorage', 'alarms', 'idle'],
  'contextMenus',
];

function manifestOf(browser: (typeof browserNames)[number]): Record<string, unknown> {
  const path = join(root, buildFolders[browser], 'manifest.json');
  return JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>;
}

describe.each(browserNames)('the built manifest for %s', (browser) => {
  it('asks for nothing but what shows no warning at install', () => {
    expect(manifestOf(browser)['permissions']).toEqual(silent);
  });

  it('may ask for one host at a time, for time stamps or for one medium', () => {
    const hosts = ['https://*/*', 'http://127.0.0.1/*'];
    expect(manifestOf(browser)['optional_host_permissions']).toEqual(hosts);
  });

  it('has no hosts of its own, no content scripts, and nothing that a page could find', () => {
    const manifest = manifestOf(browser);
    const absent = [
      'host_permissions',
      'optional_permissions',
      'content_scripts',
      'web_accessible_resources',
      'externally_connectable',
    ];
    expect(absent.filter((key) => key in manifest)).toEqual([]);
  });

  it.each(['copies-worker', 'export-worker', 'passphrase-worker', 'verify-worker'])(
    'has nothing of the extension API in %s, where it would throw',
    (worker) => {
      const script = readFileSync(join(root, buildFolders[browser], `${worker}.js`), 'utf8');
      // The words with which the polyfill refuses to load; the build once brought it in by a name.
      expect(script).not.toContain('should only be loaded in a browser extension');
    },
  );

  it('is of version 3', () => {
    expect(manifestOf(browser)['manifest_version']).toBe(3);
  });
});

describe('in chromium', () => {
  const stage = useStage('chromium');

  it('the browser itself counts no warning', async () => {
    const page = await stage.session.openExtensionPage('/case.html');
    const warnings = await page.evaluate(
      (manifest) => chrome.management.getPermissionWarningsByManifest(manifest),
      JSON.stringify(manifestOf('chromium')),
    );
    expect(warnings).toEqual([]);
    await page.close();
  });
});

declare const chrome: {
  management: { getPermissionWarningsByManifest(manifest: string): Promise<string[]> };
};

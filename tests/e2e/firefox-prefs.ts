import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LaunchOptions } from './browser.ts';
import type { Folders } from './profile.ts';

type Preference = string | number | boolean;

/** Nothing that leaves the machine, and no page of Firefox's own in the way. */
const silence: Record<string, Preference> = {
  'app.normandy.enabled': false,
  'app.update.disabledForTesting': true,
  'browser.aboutwelcome.enabled': false,
  'browser.newtabpage.enabled': false,
  'browser.region.network.url': '',
  'browser.safebrowsing.blockedURIs.enabled': false,
  'browser.safebrowsing.downloads.enabled': false,
  'browser.safebrowsing.malware.enabled': false,
  'browser.safebrowsing.phishing.enabled': false,
  'browser.search.update': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.page': 0,
  'datareporting.healthreport.uploadEnabled': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'datareporting.usage.uploadEnabled': false,
  'dom.push.connection.enabled': false,
  'extensions.getAddons.cache.enabled': false,
  'extensions.systemAddon.update.enabled': false,
  'extensions.update.enabled': false,
  'geo.provider.testing': true,
  'media.gmp-manager.updateEnabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'network.dns.disablePrefetch': true,
  'network.prefetch-next': false,
  'network.trr.mode': 5,
  // Heeded only with MOZ_REMOTE_SETTINGS_DEVTOOLS in the environment.
  'services.settings.server': 'data:,#remote-settings-dummy/v1',
  'termsofuse.bypassNotification': true,
  'toolkit.telemetry.enabled': false,
  'toolkit.telemetry.reportingpolicy.firstRun': false,
  'toolkit.telemetry.server': 'data:,',
};

/** A temporary extension keeps its data and its address when Firefox starts again. */
const lasting: Record<string, Preference> = {
  'extensions.webextensions.keepStorageOnUninstall': true,
  'extensions.webextensions.keepUuidOnUninstall': true,
};

/** Writes the preferences that Firefox reads when it starts. */
export function writePreferences(
  folders: Folders,
  options: LaunchOptions,
  fixed: Record<string, Preference>,
): void {
  const all = {
    ...silence,
    ...lasting,
    ...saving(folders),
    ...looks(options),
    ...limits(options),
    ...fixed,
  };
  const lines = Object.entries(all).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`,
  );
  writeFileSync(join(folders.profile, 'user.js'), lines.join(''));
}

function saving(folders: Folders): Record<string, Preference> {
  return {
    'browser.download.folderList': 2,
    'browser.download.dir': folders.downloads,
    'browser.download.useDownloadDir': true,
    'browser.download.always_ask_before_handling_new_types': false,
    'browser.download.alwaysOpenPanel': false,
  };
}

function limits({ storageLimit }: LaunchOptions): Record<string, Preference> {
  if (storageLimit === undefined) return {};
  return { 'dom.quotaManager.temporaryStorage.fixedLimit': Math.floor(storageLimit / 1024) };
}

function looks(options: LaunchOptions): Record<string, Preference> {
  const { lang, colorScheme, deviceScaleFactor, reducedMotion, proxy } = options;
  return {
    ...(lang !== undefined && { 'intl.accept_languages': lang, 'intl.locale.requested': lang }),
    ...(colorScheme !== undefined && {
      'layout.css.prefers-color-scheme.content-override': colorScheme === 'dark' ? 0 : 1,
      // For the popup, which follows the toolbar.
      'ui.systemUsesDarkTheme': colorScheme === 'dark' ? 1 : 0,
    }),
    ...(deviceScaleFactor !== undefined && {
      'layout.css.devPixelsPerPx': String(deviceScaleFactor),
    }),
    ...(reducedMotion === true && { 'ui.prefersReducedMotion': 1 }),
    ...(proxy !== undefined && throughProxy(new URL(proxy))),
  };
}

function throughProxy({ hostname, port }: URL): Record<string, Preference> {
  const [host, number] = [hostname, Number(port)];
  return {
    'network.proxy.type': 1,
    'network.proxy.http': host,
    'network.proxy.http_port': number,
    'network.proxy.ssl': host,
    'network.proxy.ssl_port': number,
  };
}

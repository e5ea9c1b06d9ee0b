import { resolve } from 'node:path';
import { defineConfig } from 'wxt';
import { pdfFonts } from './lib/bundle/pdf-fonts.ts';

/** What an install asks for. None of these shows a warning in either browser. */
const permissions = [
  'activeTab',
  'scripting',
  'storage',
  'unlimitedStorage',
  'alarms',
  'idle',
  'contextMenus',
];

/**
 * Asked for when the reporter chooses a time-stamp authority, for that one address only. Shows no
 * warning at install. This computer itself is for an authority of a lab's own, and for the tests.
 */
const hosts = ['https://*/*', 'http://127.0.0.1/*'];

/**
 * Preact can set markup from a text. No screen of ours does, and none may, not even by mistake: what
 * pages say is hostile. So the build takes that one write out, and fails when it is not found.
 */
const withoutMarkup = {
  name: 'without-markup',
  transform(code: string, id: string) {
    if (!/\/preact\/dist\/preact\.m?js(\?|$)/.test(id)) return null;
    const written = /\.innerHTML=(?!=)/g;
    if (code.match(written)?.length !== 1) throw new Error('Preact sets markup in another way now');
    return { code: code.replace(written, '.textContent='), map: null };
  },
};

// The PDF has WOFF fonts and JPEG pictures: what reads other kinds is most of the library.
const decoders = ['brotli/decompress.js', 'png-js'];

const withoutDecoders = {
  name: 'without-decoders',
  enforce: 'pre' as const,
  resolveId: (id: string) => (decoders.includes(id) ? `\0without:${id}` : null),
  load: (id: string) => (id.startsWith('\0without:') ? 'export default null;' : null),
};

// Made for the browsers of today: smaller than what the library gives to all. Types come from the other.
const modernDexie = {
  find: /^dexie$/,
  replacement: resolve('node_modules/dexie/dist/modern/dexie.mjs'),
};

export default defineConfig({
  // Every name has a visible import: the direction of the layers stays checkable.
  imports: false,
  manifestVersion: 3,
  alias: {
    // JSZip looks for Node's streams even where there is no Node, and for a queue of its own.
    'readable-stream': 'lib/bundle/no-node-streams.ts',
    setimmediate: 'lib/bundle/set-immediate.ts',
  },
  hooks: {
    'build:publicAssets': (_wxt, files) => {
      for (const { package: from, file } of pdfFonts)
        files.push({
          absoluteSrc: resolve('node_modules', from, 'files', file),
          relativeDest: `fonts/${file}`,
        });
      const licence = resolve('node_modules/@fontsource/noto-sans/LICENSE');
      files.push({ absoluteSrc: licence, relativeDest: 'fonts/OFL.txt' });
    },
  },
  vite: () => ({ plugins: [withoutMarkup, withoutDecoders], resolve: { alias: [modernDexie] } }),
  modules: ['@wxt-dev/webextension-polyfill'],
  manifest: ({ browser }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en',
    permissions,
    optional_host_permissions: hosts,
    icons: { 16: 'icon/16.png', 32: 'icon/32.png', 48: 'icon/48.png', 128: 'icon/128.png' },
    action: { default_title: 'Zegel' },
    commands: {
      'capture-screen': {
        suggested_key: { default: 'Alt+Shift+S' },
        description: '__MSG_commandCaptureScreen__',
      },
    },
    ...(browser === 'firefox' ? firefoxOnly : { minimum_chrome_version: '140' }),
  }),
});

const firefoxOnly = {
  browser_specific_settings: {
    gecko: {
      id: 'zegel@zegel.invalid',
      strict_min_version: '140.0',
      data_collection_permissions: { required: ['none'] },
    },
  },
};

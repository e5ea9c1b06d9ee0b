import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '..');

/** What a folder may import from; for `types of` only types. The table of the design, as data. */
const layers: Record<string, { code: string[]; types?: string[] }> = {
  'lib/base': { code: [] },
  'lib/i18n': { code: [] },
  'lib/crypto': { code: ['lib/base'] },
  'lib/evidence': { code: ['lib/base', 'lib/crypto'] },
  'lib/bag': { code: ['lib/base', 'lib/crypto'] },
  'lib/timestamp': { code: ['lib/base', 'lib/crypto'] },
  'lib/readers': { code: ['lib/base'], types: ['lib/evidence'] },
  'lib/page': { code: ['lib/base', 'lib/readers'], types: ['lib/evidence'] },
  'lib/bundle': {
    code: ['lib/base', 'lib/i18n', 'lib/crypto', 'lib/evidence', 'lib/bag', 'lib/timestamp'],
  },
  'lib/backup': { code: ['lib/base', 'lib/crypto', 'lib/evidence', 'lib/bag', 'lib/bundle'] },
  'lib/store': { code: ['lib/base', 'lib/crypto', 'lib/evidence'] },
  'lib/browser': { code: ['lib/base'], types: ['lib/evidence'] },
  'lib/flows': {
    code: [
      ...['lib/base', 'lib/i18n', 'lib/crypto', 'lib/evidence', 'lib/bag', 'lib/timestamp'],
      ...['lib/bundle', 'lib/backup', 'lib/readers', 'lib/store'],
    ],
    types: ['lib/browser'],
  },
  components: {
    code: ['lib/base', 'lib/i18n', 'lib/flows', 'lib/store'],
    types: ['lib/evidence', 'lib/browser', 'lib/bundle'],
  },
  'lib/cli': { code: ['lib/base', 'lib/bundle', 'lib/i18n'] },
};

interface Source {
  path: string;
  folder: string;
  text: string;
}

const sources: Source[] = ['lib', 'components', 'entrypoints'].flatMap(filesUnder);

function filesUnder(folder: string): Source[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => {
      const path = relative(root, join(entry.parentPath, entry.name));
      return { path, folder: folderOf(path), text: readFileSync(join(root, path), 'utf8') };
    });
}

function folderOf(path: string): string {
  const [first, second] = path.split('/');
  return first === 'lib' ? `lib/${second}` : first!;
}

interface Import {
  from: string;
  to: string;
  /** Only types: nothing of it is left when the program runs. */
  types: boolean;
}

function importsOf({ path, text }: Source): Import[] {
  const pattern =
    /(?:import|export)\s+(type\s+)?([^'"`;]*?)\s*from\s+'([^']+)'|import\s*\(?'([^']+)'/g;
  return [...text.matchAll(pattern)].map(([, type, names = '', from, bare]) => {
    const inline =
      /^\{[^}]*\}$/.test(names) &&
      names
        .slice(1, -1)
        .split(',')
        .filter((n) => n.trim());
    const onlyTypes = Boolean(type) || (inline && inline.every((name) => /^\s*type\s/.test(name)));
    return { from: path, to: resolved(path, from ?? bare ?? ''), types: onlyTypes };
  });
}

function resolved(path: string, target: string): string {
  return target.startsWith('.') ? join(dirname(path), target) : target;
}

const imports = sources.flatMap(importsOf);
const local = imports.filter(({ to }) => /^(lib|components|entrypoints)\//.test(to));

describe('the layers', () => {
  it('are all in the table', () => {
    const folders = new Set(sources.map(({ folder }) => folder));
    expect([...folders].filter((folder) => !(folder in layers))).toEqual(['entrypoints']);
  });

  it('import only from the rows they may', () => {
    const wrong = local.filter(({ from, to, types }) => {
      const [own, other] = [folderOf(from), folderOf(to)];
      if (own === other || own === 'entrypoints') return false;
      const { code = [], types: typesOf = [] } = layers[own] ?? {};
      return !(code.includes(other) || (types && typesOf.includes(other)));
    });
    expect(wrong.map(({ from, to }) => `${from} -> ${to}`)).toEqual([]);
  });

  it('have no cycle between files', () => {
    const edges = Map.groupBy(local, ({ from }) => from);
    const done = new Set<string>();
    const cycles: string[] = [];
    const visit = (path: string, trail: string[]): void => {
      if (trail.includes(path))
        cycles.push([...trail.slice(trail.indexOf(path)), path].join(' > '));
      if (trail.includes(path) || done.has(path)) return;
      for (const { to } of edges.get(path) ?? []) visit(to, [...trail, path]);
      done.add(path);
    };
    for (const { path } of sources) visit(path, []);
    expect(cycles).toEqual([]);
  });

  it('name every import with its file, so that the direction stays visible', () => {
    const vague = local.filter(({ to }) => !/\.(ts|tsx|css)$/.test(to));
    expect(vague.map(({ from, to }) => `${from} -> ${to}`)).toEqual([]);
  });
});

describe('the popup', () => {
  it('is made of what asks for no more than its own texts', () => {
    const seen = new Set(['entrypoints/popup/main.tsx']);
    const later = new Set(['lib/i18n', 'lib/flows']);
    for (const path of seen)
      for (const { from, to, types } of local)
        if (from === path && !types && !later.has(folderOf(to))) seen.add(to);
    expect(seen).toContain('components/capture-panel.tsx');
    expect([...seen].filter((path) => path === 'components/text.tsx')).toEqual([]);
  });
});

describe('one place each', () => {
  const users = (name: RegExp) => imports.filter(({ to }) => name.test(to)).map(({ from }) => from);

  it('the browser is touched only in lib/browser', () => {
    const folders = users(/^(wxt\/browser|webextension-polyfill)$/).map(folderOf);
    expect([...new Set(folders)]).toEqual(['lib/browser']);
  });

  it('the ZIP library is known to one file', () => {
    expect([...new Set(users(/^jszip/))]).toEqual([
      'lib/bundle/jszip-internals.d.ts',
      'lib/bundle/write-zip.ts',
    ]);
  });

  it('the database library is known to lib/store only', () => {
    expect([...new Set(users(/^dexie/).map(folderOf))]).toEqual(['lib/store']);
  });

  it('the library for age files is known to one file', () => {
    expect([...new Set(users(/^age-encryption/))]).toEqual(['lib/backup/age.ts']);
  });

  it('the library for phone numbers is known to one file, outside what is injected into pages', () => {
    expect([...new Set(users(/^libphonenumber/))]).toEqual(['lib/evidence/phones.ts']);
  });

  it('Node is known to the commands only', () => {
    expect([...new Set(users(/^node:/).map(folderOf))]).toEqual(['lib/cli']);
  });

  it('paths of a bundle stand in layout.ts', () => {
    const path = /'(?:data|signatures|previews)\/|'[a-z]*manifest-sha256|'bag-info|'bagit\.txt/;
    const places = sources.filter(({ path: file, text }) => {
      return file.startsWith('lib/') && !file.startsWith('lib/i18n') && path.test(text);
    });
    expect(places.map(({ path: file }) => file)).toEqual(['lib/bundle/layout.ts']);
  });
});

describe('a reader', () => {
  const readers = sources.filter(({ folder }) => folder === 'lib/readers');

  it('never looks at what a site stores: it holds login keys', () => {
    const stored = /localStorage|sessionStorage|indexedDB|\bcookie|\bcaches\b/;
    expect(readers.filter(({ text }) => stored.test(text)).map(({ path }) => path)).toEqual([]);
  });

  it('changes nothing and triggers nothing in the page', () => {
    const acts =
      /dispatchEvent|\.click\(|setAttribute|removeAttribute|\.append\(|\.remove\(|scrollTo|\.focus\(/;
    expect(readers.filter(({ text }) => acts.test(text)).map(({ path }) => path)).toEqual([]);
  });

  it('stands in the registry with a line of its own', () => {
    const registry = readers.find(({ path }) => path === 'lib/readers/index.ts')?.text ?? '';
    const isReader = ({ text }: Source) => /: Reader = \{/.test(text);
    for (const { path } of readers.filter(isReader))
      expect(registry).toContain(`from './${path.split('/').at(-1)}'`);
  });
});

describe('every file', () => {
  const offenders = (test: (source: Source) => boolean) =>
    sources.filter(test).map(({ path }) => path);

  it('is at most 250 lines', () => {
    expect(offenders(({ text }) => text.split('\n').length > 251)).toEqual([]);
  });

  it('is free of `any`, of silenced types and of empty catch blocks', () => {
    const loose =
      /[:<]\s*any\b|\bas any\b|@ts-(ignore|expect-error|nocheck)|catch\s*(\([^)]*\))?\s*\{\s*\}/;
    expect(offenders(({ text }) => loose.test(text))).toEqual([]);
  });

  it('builds no markup from text', () => {
    const markup = /innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|document\.write/;
    expect(offenders(({ text }) => markup.test(text))).toEqual([]);
  });

  it('exports by name, but for the entry points', () => {
    const defaults = offenders(({ text }) => /^export default/m.test(text));
    const inside = (path: string) =>
      path.startsWith('entrypoints/') || path.endsWith('jszip-internals.d.ts');
    expect(defaults.filter((path) => !inside(path))).toEqual([]);
  });

  it('in the core asks no clock: the moment is an argument', () => {
    const core = /^lib\/(base|crypto|evidence|bag|timestamp|bundle|store|flows)\//;
    const clock = /new Date\(\)|Date\.now\(|performance\.now\(/;
    expect(offenders(({ path, text }) => core.test(path) && clock.test(text))).toEqual([]);
  });

  it('but five make no request: for time stamps, the one medium that was pointed at, and fonts of our own', () => {
    const request = /\bfetch\b\W*\(|XMLHttpRequest|WebSocket|EventSource|sendBeacon|importScripts/;
    const medium = ['lib/browser/host-medium.ts', 'lib/browser/page-world.ts'];
    expect(offenders(({ text }) => request.test(text)).sort()).toEqual([
      ...['entrypoints/medium.ts', medium[0], 'lib/browser/network.ts'],
      ...['lib/browser/own-fonts.ts', medium[1]],
    ]);
    const network = sources.find(({ path }) => path === 'lib/browser/network.ts')?.text ?? '';
    expect(network.match(/\bfetch\(/g)).toHaveLength(1);
    const users = imports.filter(({ to, types }) => to === 'lib/browser/network.ts' && !types);
    expect(users.map(({ from }) => folderOf(from))).toEqual(users.map(() => 'entrypoints'));
  });
});

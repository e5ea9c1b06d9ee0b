import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkCommands } from '../lib/bundle/commands.ts';
import { layout } from '../lib/bundle/layout.ts';
import config from '../wxt.config.ts';

const root = resolve(import.meta.dirname, '..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');
const readme = read('README.md');
const documents = ['README.md', ...readdirSync(join(root, 'docs')).filter(isText).map(inDocs)];
const scripts = (JSON.parse(read('package.json')) as { scripts: Record<string, string> }).scripts;

function isText(name: string): boolean {
  return name.endsWith('.md');
}

function inDocs(name: string): string {
  return `docs/${name}`;
}

describe('the README', () => {
  it('names only npm scripts that exist', () => {
    const named = [...readme.matchAll(/npm (?:run )?([a-z]+)/g)].map(([, name]) => name!);
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
    expect(named).toEqual(expect.arrayContaining(['start', 'test', 'verify', 'build', 'check']));
  });

  it('prints the very commands that a bundle prints', () => {
    for (const command of checkCommands.slice(0, 3)) expect(readme).toContain(command);
  });

  it('states the permissions that the extension asks for, all of them', async () => {
    const manifest = await manifestOf('chrome');
    for (const permission of manifest.permissions ?? [])
      expect(readme).toContain(`\`${permission}\``);
    expect(manifest.permissions).toHaveLength(7);
  });

  it('states the oldest browsers that the manifest allows', async () => {
    const chrome = (await manifestOf('chrome')).minimum_chrome_version;
    const gecko = (await manifestOf('firefox')).browser_specific_settings?.gecko;
    expect(readme).toContain(
      `Chrome ${chrome}, Edge ${chrome} and Firefox ${parseInt(gecko?.strict_min_version ?? '')}`,
    );
  });
});

describe('every document', () => {
  it.each(documents)('%s links only to files that exist', (path) => {
    const links = [...read(path).matchAll(/\]\((?!https?:)([^)#]+)\)/g)].map(([, link]) => link!);
    const missing = links.filter((link) => !existsSync(join(root, path, '..', link)));
    expect(missing).toEqual([]);
  });

  it.each(documents)('%s names only source files that exist', (path) => {
    const named = [
      ...read(path).matchAll(/`((?:lib|tests|entrypoints|components)\/[\w./-]+\.\w+)`/g),
    ];
    expect(named.map(([, file]) => file!).filter((file) => !existsSync(join(root, file)))).toEqual(
      [],
    );
  });
});

it('every path of a bundle is in docs/design.md', () => {
  const design = read('docs/design.md');
  const names = Object.values(layout).map((path) => path.replace(/\/$/, ''));
  expect(names.filter((name) => !design.includes(name))).toEqual([]);
});

type Manifest = {
  permissions?: string[];
  minimum_chrome_version?: string;
  browser_specific_settings?: { gecko?: { strict_min_version?: string } };
};

async function manifestOf(browser: string): Promise<Manifest> {
  const { manifest } = config;
  if (typeof manifest !== 'function') throw new Error('the manifest is made by a function');
  const environment = {
    browser,
    manifestVersion: 3,
    mode: 'production',
    command: 'build',
  } as const;
  return (await manifest(environment)) as Manifest;
}

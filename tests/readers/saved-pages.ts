import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PlatformReading } from '../../lib/evidence/platform-facts.ts';

/** Folder with a folder of saved pages a platform. */
export const pagesFolder = join(import.meta.dirname, '../pages');

/** A saved page: its address, what it is, and what is expected of reading it. */
export interface SavedPage {
  platform: string;
  name: string;
  url: string;
  html: string;
  expected: Partial<PlatformReading>;
}

/** Path of the expected facts of a page. */
export function expectedPath(platform: string, name: string): string {
  return join(pagesFolder, platform, `${name}.json`);
}

/** The saved pages of a platform. */
export function savedPages(platform: string): SavedPage[] {
  const files = readdirSync(join(pagesFolder, platform)).filter((file) => file.endsWith('.html'));
  return files.map((file) => {
    const name = file.replace('.html', '');
    const saved = JSON.parse(readFileSync(expectedPath(platform, name), 'utf8')) as {
      url: string;
      expected: Partial<PlatformReading>;
    };
    const html = readFileSync(join(pagesFolder, platform, file), 'utf8');
    return { platform, name, html, ...saved };
  });
}

/** The page of a text, in the document of the test, whatever an earlier test has left of it. */
export function showPage(html: string): void {
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  const root = document.createElement('html');
  for (const { name, value } of Array.from(parsed.documentElement.attributes))
    root.setAttribute(name, value);
  for (const child of Array.from(parsed.documentElement.childNodes))
    root.append(document.importNode(child, true));
  for (const child of Array.from(document.childNodes)) child.remove();
  document.append(root);
}

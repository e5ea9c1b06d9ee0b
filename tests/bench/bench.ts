import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserName } from '../e2e/browser.ts';
import { withPage } from '../e2e/extension-page.ts';
import { launch } from '../e2e/launch.ts';
import { startSite } from '../e2e/site.ts';
import { type Arguments, readArguments } from './arguments.ts';
import { buildOrExit } from './build.ts';
import type { Figure } from './figure.ts';
import type { BrowserPart, Scale } from './part.ts';
import { lineOf, noteFigures } from './table.ts';

process.exitCode = await main(readArguments());

async function main({ chosen, browsers, scale, json, write, built }: Arguments): Promise<number> {
  if (!built && chosen.some((part) => !('measureAlone' in part))) buildOrExit();
  const figures: Figure[] = [];
  const keep = async (found: Figure[]) => {
    figures.push(...found);
    if (!json) for (const figure of found) console.log(lineOf(figure));
    if (write) await noteFigures(found);
  };
  for (const part of chosen) {
    if ('measureAlone' in part) await keep(await part.measureAlone(scale));
    else for (const browser of browsers) await keep(await measured(part, browser, scale));
  }
  if (json) console.log(JSON.stringify(figures, null, 2));
  return figures.every(({ met }) => met) ? 0 : 1;
}

/** A part in a browser of its own: what one leaves behind does not slow down the next. */
async function measured(part: BrowserPart, browser: BrowserName, scale: Scale): Promise<Figure[]> {
  const entry = join(import.meta.dirname, 'page.ts');
  const extension = await withPage(browser, 'bench', entry);
  const site = await startSite();
  const session = await launch(browser, { extension });
  try {
    return await part.measure({ browser, session, site, ...scale });
  } finally {
    await session.close();
    await site.close();
    rmSync(extension, { recursive: true });
  }
}

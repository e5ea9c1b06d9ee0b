import { type Arguments, readArguments } from './arguments.ts';
import { buildOrExit } from './build.ts';
import type { Figure } from './figure.ts';
import type { Part } from './part.ts';
import { inBrowser } from './place.ts';
import { lineOf, noteFigures } from './table.ts';

process.exitCode = await main(readArguments());

async function main({ chosen, browsers, scale, json, write, built }: Arguments): Promise<number> {
  const needsBuild = (part: Part) => !('measureAlone' in part) || part.needsBuild === true;
  if (!built && chosen.some(needsBuild)) buildOrExit();
  const figures: Figure[] = [];
  const keep = async (found: Figure[]) => {
    figures.push(...found);
    if (!json) for (const figure of found) console.log(lineOf(figure));
    if (write) await noteFigures(found);
  };
  for (const part of chosen) {
    if ('measureAlone' in part) await keep(await part.measureAlone(scale));
    else
      for (const browser of browsers)
        await keep(await inBrowser(browser, (place) => part.measure({ ...place, ...scale })));
  }
  if (json) console.log(JSON.stringify(figures, null, 2));
  return figures.every(({ met }) => met) ? 0 : 1;
}

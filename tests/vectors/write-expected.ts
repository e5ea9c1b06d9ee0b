import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { removeAuthorities } from './authorities.ts';
import { folder, names, vectorOf } from './all.ts';
import { noticedBy } from './foreign.ts';
import { shapeOf, verificationOf } from './verdict-of.ts';

/**
 * Writes down the verdict on each new vector, named as arguments, for someone to read and agree
 * with: `node tests/vectors/write-expected.ts container/gap`. All of them without arguments.
 */
const wanted = process.argv.slice(2);
for (const name of names().filter((one) => wanted.length === 0 || wanted.includes(one))) {
  const vector = await vectorOf(name);
  const given = await vector.build();
  const shape = shapeOf(await verificationOf(given, vector));
  const expected = { ...shape, noticedBy: noticedBy(given) };
  const file = join(folder, name, 'expected.json');
  const options = { ...(await resolveConfig(file)), parser: 'json' };
  writeFileSync(file, await format(JSON.stringify(expected), options));
  const told = [...expected.bundles.flatMap(({ findings }) => findings), ...expected.between];
  console.log(`${name}\n    ${told.join('\n    ')}\n    noticed by: ${expected.noticedBy.join()}`);
}
removeAuthorities();

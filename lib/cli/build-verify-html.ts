import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { pageInOneFile } from './page-in-one-file.ts';

// Builds verify.html: part of `npm run build`. The same sources give the same bytes.
const root = join(import.meta.dirname, '../..');
const folder = join(root, '.output');

const page = Buffer.from(pageInOneFile(await bundled('entrypoints/verify/stand-alone.tsx')));
const digest = createHash('sha256').update(page).digest('hex');
mkdirSync(folder, { recursive: true });
writeFileSync(join(folder, 'verify.html'), page);
// As `sha256sum -c` reads it.
writeFileSync(join(folder, 'verify.html.sha256'), `${digest}  verify.html\n`);
process.stdout.write(
  `verify.html: ${Math.round(page.length / 1000)} kB in .output\nSHA-256 ${digest}\n`,
);

/** Script and style of an entry, each as one text. */
async function bundled(entry: string): Promise<{ script: string; style: string }> {
  const lib = { entry: join(root, entry), formats: ['iife' as const], name: 'zegel' };
  const result = await build({
    root,
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: { write: false, lib, target: 'es2023', cssTarget: 'es2023', minify: true },
  });
  const [output] = Array.isArray(result) ? result : [result];
  if (!('output' in output)) throw new Error('nothing was bundled');
  const [chunk, ...others] = output.output;
  const style = others.find(({ fileName }) => fileName.endsWith('.css'));
  if (others.length !== 1 || style?.type !== 'asset') throw new Error('one script and one style');
  return { script: chunk.code, style: Buffer.from(style.source).toString('utf8') };
}

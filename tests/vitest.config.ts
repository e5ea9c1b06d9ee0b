import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';
import { nightly } from './nightly.ts';

const root = new URL('..', import.meta.url).pathname;
const folders = (...names: string[]) => names.map((name) => `tests/${name}/**/*.test.{ts,tsx}`);

// They judge the pages and the judges of the other tests, which seldom change.
const ground = ['tests/e2e/awkward.test.ts', 'tests/e2e/page-state.test.ts'];

// Minutes of bytes: what is bounded at 300 MiB was bounded before.
const large = ['tests/e2e/media-large.test.ts'];

// Judges what a test does, not how soon: a busy machine takes its time.
const patience = { testTimeout: 60_000, hookTimeout: 60_000 };

/** Each project proves something by how it runs; see `tests.md` of the design. */
export default defineConfig({
  root,
  test: {
    projects: [
      {
        root,
        test: {
          name: 'core',
          environment: 'node',
          ...patience,
          include: folders(
            'base',
            'i18n',
            'crypto',
            'evidence',
            'backup',
            'bag',
            'timestamp',
            'bundle',
            'cli',
            'bench',
            'judges',
            'soak',
            'package',
            'vectors',
          ),
        },
      },
      {
        root,
        oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
        test: {
          name: 'page',
          environment: 'happy-dom',
          ...patience,
          include: folders('readers', 'page', 'components'),
        },
      },
      {
        root,
        test: {
          name: 'store',
          environment: 'node',
          setupFiles: ['fake-indexeddb/auto'],
          ...patience,
          include: folders('store', 'flows'),
        },
      },
      {
        root,
        plugins: [WxtVitest()],
        test: { name: 'extension', ...patience, include: folders('browser') },
      },
      { root, test: { name: 'repository', ...patience, include: ['tests/*.test.ts'] } },
      {
        root,
        test: {
          name: 'e2e',
          include: folders('e2e'),
          exclude: nightly ? [] : [...ground, ...large],
          // More than the two minutes after which a browser's silence is an error that says to what.
          testTimeout: 150_000,
          hookTimeout: 150_000,
          fileParallelism: false,
          // Real browsers on a busy machine: one more try, which the report shows as such.
          retry: 1,
        },
      },
    ],
  },
});

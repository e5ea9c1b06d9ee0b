import hooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

const browserOnly = ['window', 'document', 'navigator', 'self', 'indexedDB', 'browser', 'chrome'];
const worldly = ['fetch', 'XMLHttpRequest', 'WebSocket', 'process', 'Buffer', 'performance'];
const timers = ['setTimeout', 'setInterval', 'setImmediate'];

/** The core has no browser, no clock, no network: what it needs comes in as an argument. */
const core = {
  files: ['lib/{base,i18n,crypto,evidence,bag,timestamp,bundle,readers}/**/*.ts'],
  rules: {
    'no-restricted-globals': ['error', ...browserOnly, ...worldly, ...timers],
    'no-restricted-properties': ['error', { object: 'Date', property: 'now' }],
  },
};

export default tseslint.config(
  { ignores: ['.output', '.wxt', 'node_modules', 'tests/site', 'evidence/**', 'artefacts/**'] },
  ...tseslint.configs.strictTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: { allowDefaultProject: ['*.js'] } } },
    rules: {
      'no-console': ['error', { allow: ['warn', 'error'] }],
      complexity: ['error', 20],
      'max-lines': ['error', 250],
      'max-lines-per-function': ['error', { max: 40, skipComments: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
      // Dependencies are plain objects of functions; none of them uses `this`.
      '@typescript-eslint/unbound-method': 'off',
      // Results that cross a border (storage, messages, workers) get their type at the call.
      '@typescript-eslint/no-unnecessary-type-parameters': 'off',
      // A listener of `runtime.onMessage` answers with a promise, which its types do not know.
      '@typescript-eslint/no-misused-promises': [
        'error',
        { checksVoidReturn: { arguments: false, attributes: false } },
      ],
    },
  },
  { files: ['components/**/*.{ts,tsx}'], ...hooks.configs.flat['recommended-latest'] },
  core,
  {
    // The DOM's types promise what hostile pages do not keep.
    files: ['lib/{readers,page}/**/*.ts'],
    rules: { '@typescript-eslint/no-unnecessary-condition': 'off' },
  },
  {
    files: ['tests/**', 'lib/cli/**', '*.ts'],
    rules: { 'max-lines-per-function': 'off', 'no-console': 'off' },
  },
  { files: ['**/*.{js,mjs}'], ...tseslint.configs.disableTypeChecked },
);

/**
 * Whether this is the longer run (`npm run nightly`), with more sizes, more densities, and the tests
 * of the test ground itself. Each still runs, smaller, in `npm test`, or judges only tests.
 */
export const nightly = process.env.ZEGEL_NIGHTLY === '1';

import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readPage } from '../lib/readers/read-page.ts';

/** Injected on the reporter's click only; what it returns is the result of `executeScript`. */
export default defineUnlistedScript(() => readPage(document));

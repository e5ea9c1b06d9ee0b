import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readPlatform } from '../lib/readers/read-platform.ts';

/** Injected for each picture of a longer capture: lists drop what is scrolled out of view. */
export default defineUnlistedScript(() => readPlatform(document, document.location.href));

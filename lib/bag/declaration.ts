import { utf8 } from '../base/bytes.ts';

/** `bagit.txt` (RFC 8493, 2.1.1): these two lines exactly. */
export const declaration = utf8('BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n');

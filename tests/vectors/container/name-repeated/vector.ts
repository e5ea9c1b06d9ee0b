import { packed } from '../../make.ts';

export const vector = packed('A file is there twice.', (entries) => [...entries, entries[1]!]);

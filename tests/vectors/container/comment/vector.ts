import { packed } from '../../make.ts';

export const vector = packed('The ZIP has a comment.', (entries) => entries, { comment: 'hello' });

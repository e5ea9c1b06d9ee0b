import { bundle, rewrite } from '../../make.ts';

export const vector = bundle('The case record has a space that canonical JSON does not have.', {
  payload: (files) => rewrite(files, 'data/case.json', '{', '{ '),
});

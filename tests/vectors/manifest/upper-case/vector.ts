import { bundle } from '../../make.ts';

export const vector = bundle('A digest in the signed payload manifest is in upper case.', {
  manifest: ([first, ...lines]) => [
    ...lines,
    first!.replace(/^[0-9a-f]+/, (digits) => digits.toUpperCase()),
  ],
});

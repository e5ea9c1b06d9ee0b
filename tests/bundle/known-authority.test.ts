import { afterAll, expect, it, vi } from 'vitest';
import { builtInAuthorities } from '../../lib/timestamp/authorities.ts';
import { TestAuthority } from '../samples/authority.ts';
import { sampleBundle } from './sample.ts';
import { stamped } from './stamped-sample.ts';
import { verdictOn } from './verdicts.ts';

const authority = new TestAuthority();
afterAll(() => authority.remove());

// Nobody but its owner can have the real one stamp something: here the test's own stands in for it.
vi.mock('../../lib/timestamp/authorities.ts', () => ({ builtInAuthorities: [] as object[] }));

const own = builtInAuthorities as unknown as object[];

it('a known authority is named as this program knows it, whatever the bundle calls it', async () => {
  own.splice(0, own.length, { id: 'real', name: 'Its real name', roots: [authority.rootDer] });
  const verdict = await verdictOn(await sampleBundle(stamped(authority)));
  expect(verdict.stampedBy).toEqual({ name: 'Its real name', known: true });
});

it('an unknown one has the name that the bundle gives it, and is called unknown', async () => {
  own.splice(0, own.length);
  const verdict = await verdictOn(await sampleBundle(stamped(authority)));
  expect(verdict.stampedBy).toEqual({ name: 'Test', known: false });
});

import { readFileSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import { findingLevels } from '../../lib/bundle/finding-codes.ts';
import { notCheckedCodes } from '../../lib/bundle/verdict.ts';
import { allVectors } from './all.ts';
import { removeAuthorities } from './authorities.ts';
import { noticedBy } from './foreign.ts';
import { shapeOf, verificationOf } from './verdict-of.ts';

const vectors = await allVectors();
afterAll(removeAuthorities);

describe('each vector, a good bundle with one fault,', () => {
  it.each(vectors)('$name gives exactly its verdict', { timeout: 60_000 }, async (vector) => {
    const given = await vector.build();
    const { noticedBy: noticed, ...expected } = vector.expected;
    expect(shapeOf(await verificationOf(given, vector))).toEqual(expected);
    expect(noticedBy(given)).toEqual(noticed);
  });

  it('is one of at least sixty that are not valid', () => {
    const refused = vectors.filter(({ expected }) => expected.level === 'error');
    expect(refused.length).toBeGreaterThanOrEqual(60);
  });
});

const text = readFileSync(new URL('../../docs/verify.md', import.meta.url), 'utf8');

describe('docs/verify.md', () => {
  it('says of every finding how much it weighs, and knows no others', () => {
    const rows = [...text.matchAll(/^\| `([a-z0-9-]+)`\s+\| (ok|note|warning|error)\s+\|/gm)];
    const listed = new Map(rows.map(([, code, level]) => [code, level]));
    expect(listed).toEqual(new Map(Object.entries(findingLevels)));
  });

  it('names every limit and every field of a verdict', async () => {
    const { bundles, ...whole } = await verificationOf(await vectors[0]!.build(), vectors[0]!);
    const fields = [...Object.keys(whole), ...Object.keys(bundles[0]!)];
    for (const name of [...notCheckedCodes, ...fields]) expect(text).toContain(`\`${name}\``);
  });
});

describe("everybody's tools", () => {
  it('find nothing wrong with what the verifier calls valid', () => {
    const disputed = vectors.filter(
      ({ expected }) => expected.level !== 'error' && expected.noticedBy.length > 0,
    );
    expect(disputed.map(({ name }) => name)).toEqual([]);
  });

  it('miss what docs/verify.md lists, and nothing else', () => {
    const part = text.slice(text.indexOf('## What the common tools do not notice'));
    const listed = [...part.matchAll(/`([a-z0-9-]+\/[a-z0-9-]+)`/g)].map(([, name]) => name!);
    const missed = vectors.filter(
      ({ expected }) => expected.level === 'error' && expected.noticedBy.length === 0,
    );
    expect(listed.sort()).toEqual(missed.map(({ name }) => name).sort());
  });
});

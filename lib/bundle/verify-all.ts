import type { BundleSource } from './bundle-source.ts';
import { worstLevel } from './finding.ts';
import { finding } from './finding-codes.ts';
import { type Verification, verdictFormat, type VerifyAllOptions } from './verdict.ts';
import { settled } from './settle-volumes.ts';
import { checkBetween } from './verify-between.ts';
import { type Verified, verifyOne } from './verify.ts';

/**
 * Verifies any number of bundles, one after the other, and compares those that belong together.
 * @throws only the reason of the signal.
 */
export async function verifyAll(
  sources: readonly BundleSource[],
  { onProgress, ...options }: VerifyAllOptions = {},
): Promise<Verification> {
  const verified: Verified[] = [];
  for (const [bundle, source] of sources.entries()) {
    const tell = (done: number, total: number) =>
      onProgress?.({ bundle, bundles: sources.length, done, total });
    verified.push(await verifyOne(source, { ...options, onProgress: tell }, sources.length > 1));
  }
  const compared = checkBetween(verified);
  const between = [...compared.findings, ...unmatchedCodes(verified, options.sealCodes ?? [])];
  const bundles = verified.map((one) =>
    compared.complete.has(one) ? settled(one.verdict) : one.verdict,
  );
  const level = worstLevel([...between, ...bundles.flatMap(({ findings }) => findings)]);
  const readable = bundles.length > 0 && bundles.every((bundle) => bundle.readable);
  return { format: verdictFormat, level, readable, bundles, between };
}

// One bundle says itself that the code is another.
function unmatchedCodes(verified: readonly Verified[], typed: readonly string[]) {
  if (verified.length < 2) return [];
  const matched = new Set(verified.flatMap((one) => one.matched));
  return typed
    .filter((_, index) => !matched.has(index))
    .map((given) => finding('seal-code', 'seal-code-unmatched', null, { given }));
}

import type { BundleSource } from '../../lib/bundle/bundle-source.ts';
import type { Finding } from '../../lib/bundle/finding.ts';
import type { Verification } from '../../lib/bundle/verdict.ts';
import { verifyAll } from '../../lib/bundle/verify-all.ts';
import { bufferSource } from '../bundle/verdicts.ts';
import type { Expected, Given, Vector } from './vector.ts';

/** What is given, as the verifier takes it. */
export function sourceOf({ name, content }: Given): BundleSource {
  if (Buffer.isBuffer(content)) return { kind: 'zip', name, bytes: bufferSource(content) };
  const files = [...content].map(([path, bytes]) => ({ path, bytes: bufferSource(bytes) }));
  return { kind: 'folder', name, files };
}

/** The verification of a vector by the core. */
export function verificationOf(given: readonly Given[], { sealCodes = [] }: Vector) {
  return verifyAll(given.map(sourceOf), { sealCodes });
}

/** A verification as `expected.json` writes it. */
export function shapeOf(found: Verification): Omit<Expected, 'noticedBy'> {
  const { level, readable, bundles, between } = found;
  return {
    level,
    readable,
    bundles: bundles.map((verdict) => ({
      level: verdict.level,
      readable: verdict.readable,
      findings: told(verdict.findings),
      layers: verdict.layers
        .filter((layer) => layer.state !== 'checked' || layer.level !== 'ok')
        .map((layer) => `${layer.check}: ${layer.state}, ${layer.level}`),
      notChecked: verdict.notChecked.map(({ code }) => code),
    })),
    between: told(between),
  };
}

function told(findings: readonly Finding[]): string[] {
  return findings
    .filter(({ level }) => level !== 'ok')
    .map(({ level, check, code, path }) => `${level}: ${check} ${code} ${path ?? ''}`.trim());
}

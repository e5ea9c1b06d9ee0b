import { type Bytes, concat, sameBytes } from '../base/bytes.ts';
import {
  childrenOf,
  type DerNode,
  naturalOf,
  oidOf,
  readDer,
  sequenceOf,
  tag,
} from './der-read.ts';
import { oid } from './oid.ts';
import { demand, refuse } from './refusal.ts';

/** The hashes that are accepted; SHA-1 is not among them. */
export type HashName = 'SHA-256' | 'SHA-384' | 'SHA-512';

type Scheme =
  | { name: 'ECDSA' | 'RSASSA-PKCS1-v1_5'; hash: HashName }
  | { name: 'RSA-PSS'; hash: HashName; saltLength: number };

const hashes = new Map<string, HashName>([
  [oid.sha256, 'SHA-256'],
  [oid.sha384, 'SHA-384'],
  [oid.sha512, 'SHA-512'],
]);

const schemes = new Map<string, Scheme>([
  [oid.ecdsaWithSha256, { name: 'ECDSA', hash: 'SHA-256' }],
  [oid.ecdsaWithSha384, { name: 'ECDSA', hash: 'SHA-384' }],
  [oid.ecdsaWithSha512, { name: 'ECDSA', hash: 'SHA-512' }],
  [oid.rsaWithSha256, { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' }],
  [oid.rsaWithSha384, { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-384' }],
  [oid.rsaWithSha512, { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-512' }],
]);

const curves = new Map<string, { namedCurve: string; octets: number }>([
  [oid.p256, { namedCurve: 'P-256', octets: 32 }],
  [oid.p384, { namedCurve: 'P-384', octets: 48 }],
  [oid.p521, { namedCurve: 'P-521', octets: 66 }],
]);

/** Shorter RSA keys are refused, as ETSI TS 119 312 does. */
const leastRsaBits = 2048;

/** The hash of an AlgorithmIdentifier; null for any other algorithm. @throws Refusal `reply-malformed`. */
export function hashOf(algorithm: DerNode | undefined): HashName | null {
  const [id, ...parameters] = sequenceOf(algorithm);
  demand(areNone(parameters));
  return hashes.get(oidOf(id)) ?? null;
}

/**
 * Checks a signature of someone else's key: RSA (PKCS #1 v1.5 or PSS) or ECDSA.
 * @param algorithm AlgorithmIdentifier of the signature
 * @param stated the hash that the signer states beside it; in a certificate there is none
 * @throws Refusal `signature-wrong`, `reply-malformed`.
 */
export async function checkSignature(
  { spki, algorithm, stated }: { spki: DerNode; algorithm: DerNode; stated?: HashName },
  signed: Bytes,
  signature: Bytes,
): Promise<void> {
  const scheme = schemeOf(algorithm, stated);
  demand(stated === undefined || scheme.hash === stated, 'signature-wrong');
  const curve = curveOf(spki);
  demand((scheme.name === 'ECDSA') === (curve !== null), 'signature-wrong');
  const key = await importedKey(spki.der, { ...scheme, ...curve });
  const raw = curve ? rawNumbers(signature, curve.octets) : signature;
  const holds = await crypto.subtle.verify(scheme, key, raw, signed);
  demand(holds, 'signature-wrong');
}

function schemeOf(algorithm: DerNode, stated: HashName | undefined): Scheme {
  const [id, ...parameters] = sequenceOf(algorithm);
  const name = oidOf(id);
  if (name === oid.rsaPss) return pssScheme(parameters[0]);
  demand(areNone(parameters));
  // CMS may name the bare key algorithm, with the hash beside it (RFC 3370, 3.2).
  if (name === oid.rsaEncryption && stated) return { name: 'RSASSA-PKCS1-v1_5', hash: stated };
  return schemes.get(name) ?? refuse('signature-wrong');
}

/** RSASSA-PSS-params (RFC 4055, 3.1) that name the same hash everywhere. */
function pssScheme(parameters: DerNode | undefined): Scheme {
  const [hash, mask, salt, ...more] = sequenceOf(parameters);
  const inner = (node: DerNode | undefined, number: number) => {
    demand(node && node.tag === tag.context(number), 'signature-wrong');
    return childrenOf(node)[0];
  };
  const name = hashOf(inner(hash, 0));
  const [generator, maskHash] = sequenceOf(inner(mask, 1));
  const saltLength = Number(naturalOf(inner(salt, 2)));
  demand(more.length === 0 && oidOf(generator) === oid.mgf1, 'signature-wrong');
  demand(name && hashOf(maskHash) === name && saltLength <= 64, 'signature-wrong');
  return { name: 'RSA-PSS', hash: name, saltLength };
}

/** Whether parameters of an algorithm say nothing: they are absent or NULL. */
function areNone(parameters: readonly DerNode[]): boolean {
  const [only, ...more] = parameters;
  if (only === undefined) return true;
  return more.length === 0 && sameBytes(only.der, Uint8Array.of(tag.null, 0));
}

/** The curve of an elliptic-curve key; null for an RSA key. @throws Refusal `signature-wrong`. */
function curveOf(spki: DerNode): { namedCurve: string; octets: number } | null {
  const [algorithm] = sequenceOf(spki);
  const [id, parameter] = sequenceOf(algorithm);
  const name = oidOf(id);
  if (name === oid.rsaEncryption) return null;
  demand(name === oid.ecPublicKey, 'signature-wrong');
  return curves.get(oidOf(parameter)) ?? refuse('signature-wrong');
}

async function importedKey(
  spki: Bytes,
  algorithm: Scheme & { namedCurve?: string },
): Promise<CryptoKey> {
  const key = await crypto.subtle
    .importKey('spki', spki, algorithm, true, ['verify'])
    .catch(() => null);
  demand(key, 'signature-wrong');
  const { modulusLength = leastRsaBits } = key.algorithm as { modulusLength?: number };
  demand(modulusLength >= leastRsaBits, 'signature-wrong');
  return key;
}

/** Ecdsa-Sig-Value (RFC 3279, 2.2.3) as the two numbers side by side, as WebCrypto wants them. */
function rawNumbers(signature: Bytes, octets: number): Bytes {
  const [r, s, ...more] = sequenceOf(readDer(signature));
  demand(more.length === 0);
  return concat(fixed(naturalOf(r), octets), fixed(naturalOf(s), octets));
}

function fixed(value: bigint, octets: number): Bytes {
  const digits = value.toString(16).padStart(octets * 2, '0');
  demand(digits.length === octets * 2, 'signature-wrong');
  return Uint8Array.from({ length: octets }, (_, at) =>
    parseInt(digits.slice(at * 2, at * 2 + 2), 16),
  );
}

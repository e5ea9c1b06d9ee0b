import { declaration } from '../bag/declaration.ts';
import { parseBagInfo } from '../bag/parse-bag-info.ts';
import { sameBytes } from '../base/bytes.ts';
import type { Finding } from './finding.ts';
import { finding } from './finding-codes.ts';
import { bundleName, layout, type Volume } from './layout.ts';
import { needed, type OpenBag } from './open-bag.ts';
import { lineFindings } from './verify-digests.ts';

/** Labels that a bundle has once, and how their values look. */
const required: Readonly<Record<string, RegExp>> = {
  'Bagging-Date': /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/,
  'External-Identifier': /^[a-z0-9]{1,32}$/,
  'Internal-Sender-Identifier': /^[0-9a-f]{64}$/,
  'Bag-Software-Agent': /./,
  'Payload-Oxum': /^(0|[1-9]\d{0,15})\.(0|[1-9]\d{0,8})$/,
};

const optional: Readonly<Record<string, RegExp>> = {
  'Bag-Size': /^\d+(\.\d)? (B|KB|MB|GB)$/,
  'Bag-Group-Identifier': /^[a-z0-9-]{1,64}$/,
  'Bag-Count': /^[1-9]\d{0,3} of [1-9]\d{0,3}$/,
};

/** Values of `bag-info.txt` by label; empty when there is none. Only those that look right. */
export type BagInfoValues = ReadonlyMap<string, string>;

/** Checks that the folder is a bag (RFC 8493, 2.1 and 2.2.2) and is named after what it holds. */
export async function checkBag(
  bag: OpenBag,
): Promise<{ findings: Finding[]; info: BagInfoValues }> {
  const declared = await declarationFindings(bag);
  const { bytes, findings: missing } = await needed(bag, 'bag', layout.bagInfo);
  if (!bytes) return { findings: [...declared, ...missing], info: new Map() };
  const { values, faults } = parseBagInfo(bytes);
  const wrong = valueFindings(values);
  const info = new Map([...values].filter(([label, value]) => looksOf(label)?.test(value)));
  const lines = lineFindings('bag', layout.bagInfo, faults);
  const findings = [...declared, ...lines, ...wrong, ...oxum(bag, info), ...topName(bag, info)];
  return { findings, info };
}

async function declarationFindings(bag: OpenBag): Promise<Finding[]> {
  const { bytes, findings } = await needed(bag, 'bag', layout.bagit);
  if (!bytes) return findings;
  return sameBytes(bytes, declaration) ? [] : [finding('bag', 'declaration-differs', layout.bagit)];
}

function looksOf(label: string): RegExp | undefined {
  return new Map(Object.entries({ ...required, ...optional })).get(label);
}

function valueFindings(values: BagInfoValues): Finding[] {
  const found = (code: 'label-missing' | 'label-unknown' | 'value-malformed', label: string) =>
    finding('bag', code, layout.bagInfo, { label });
  const missing = Object.keys(required).filter((label) => !values.has(label));
  const others = [...values].flatMap(([label, value]) => {
    const looks = looksOf(label);
    if (!looks) return [found('label-unknown', label)];
    return looks.test(value) ? [] : [found('value-malformed', label)];
  });
  return [...missing.map((label) => found('label-missing', label)), ...others];
}

function oxum(bag: OpenBag, info: BagInfoValues): Finding[] {
  const expected = info.get('Payload-Oxum');
  const payload = [...bag.files.values()].filter(({ path }) =>
    path.startsWith(layout.payloadFolder),
  );
  const octets = payload.reduce((sum, { size }) => sum + size, 0);
  const found = `${octets}.${payload.length}`;
  if (expected === undefined || expected === found) return [];
  return [finding('bag', 'oxum-differs', layout.bagInfo, { expected, found })];
}

function topName({ top: found }: OpenBag, info: BagInfoValues): Finding[] {
  const expected = expectedTop(info);
  if (found === null || expected === null || expected === found) return [];
  return [finding('bag', 'folder-name-differs', null, { expected, found })];
}

/** How the top folder of such a bag is called; null when the bag does not say enough. */
export function expectedTop(info: BagInfoValues): string | null {
  const code = info.get('External-Identifier');
  const day = info.get('Bagging-Date')?.replaceAll('-', '');
  return code && day ? bundleName(code, day, volumeOf(info)) : null;
}

/** Which volume `Bag-Count` (RFC 8493, 2.2.2) says this is; a single one when it is absent. */
export function volumeOf(info: BagInfoValues): Volume {
  const [number = 1, count = 1] = (info.get('Bag-Count') ?? '1 of 1').split(' of ').map(Number);
  return { number, count };
}

import { authorityPath, itemPath, layout, signatureStamps, stampFiles } from './layout.ts';
import type { Exhibit, ExhibitTime } from './report-model.ts';

// The chain is judged as it stood at the stamped time: these commands work after the certificate of
// the authority has ended too. With `-CAfile` only the root is needed: a token carries the rest.

/** The commands that check an exhibit's time stamps, in the unpacked bundle. */
export function stampCommands({ number, time }: Pick<Exhibit, 'number' | 'time'>): string[] {
  const before = time.before ? [beforeCommand(number, time.before)] : [];
  return [...before, ...time.after.map((stamp) => afterCommand(number, stamp))];
}

/** The token before covers a text of the record, or the digest of an earlier line of the log. */
function beforeCommand(number: number, before: NonNullable<ExhibitTime['before']>): string {
  const { covers, imprint, facts } = before;
  const digest = covers === null ? imprint : `$(printf %s ${covers} | sha256sum | cut -c1-64)`;
  return verify(digest, itemPath(number, stampFiles.before), before.authority, facts.time);
}

/** A token after covers the line of the log, without the end of the line. */
function afterCommand(number: number, stamp: ExhibitTime['after'][number]): string {
  const line = `sed -n ${stamp.entry}p ${layout.custodyLog} | tr -d '\\n'`;
  const digest = `$(${line} | sha256sum | cut -c1-64)`;
  const { time, authority } = stamp.facts;
  return verify(digest, itemPath(number, stamp.path), authority.id, time);
}

function verify(digest: string, path: string, authority: string, time: string): string {
  const seconds = Math.ceil(new Date(time).getTime() / 1000);
  const root = `-CAfile ${authorityPath(authority)} -attime ${seconds}`;
  return `openssl ts -verify -digest ${digest} -in ${path} ${root}`;
}

/** The commands that check the time stamps over the signature, of those that are there. */
export function signatureStampCommands(authorities: readonly { id: string }[]): string[] {
  return signatureStamps.flatMap((path, index) => {
    const authority = authorities[index];
    if (!authority) return [];
    const given = `-data ${layout.signature} -in ${path}`;
    return [`openssl ts -verify ${given} -CAfile ${authorityPath(authority.id)}`];
  });
}

import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { certificatesIn } from '../../lib/timestamp/pem-read.ts';

/** How a time-stamp authority for tests is made. All of it by openssl, which is not our code. */
export interface AuthorityKind {
  key: 'ec' | 'ec384' | 'rsa';
  /** Hash that names the certificate: `sha1` gives an ESSCertID, the others an ESSCertIDv2. */
  ess: 'sha1' | 'sha256' | 'sha512';
  digest: 'sha256' | 'sha384' | 'sha512';
  ordering: boolean;
  accuracy: boolean;
}

export const usualKind: AuthorityKind = {
  key: 'ec',
  ess: 'sha256',
  digest: 'sha256',
  ordering: true,
  accuracy: true,
};

/** One of its certificates: the private key and the certificate, both as files in its folder. */
export interface Issued {
  name: string;
  keyFile: string;
  certificateFile: string;
}

const keyArguments: Record<AuthorityKind['key'], string[]> = {
  ec: ['-algorithm', 'EC', '-pkeyopt', 'ec_paramgen_curve:P-256'],
  ec384: ['-algorithm', 'EC', '-pkeyopt', 'ec_paramgen_curve:P-384'],
  rsa: ['-algorithm', 'RSA', '-pkeyopt', 'rsa_keygen_bits:2048'],
};

/** A time-stamp authority with a root, an authority between, and the one that signs. */
export class TestAuthority {
  readonly folder = mkdtempSync(join(tmpdir(), 'zegel-tsa-'));
  readonly kind: AuthorityKind;
  readonly root: Issued;
  readonly middle: Issued;
  readonly signer: Issued;

  constructor(kind: Partial<AuthorityKind> = {}) {
    this.kind = { ...usualKind, ...kind };
    writeFileSync(join(this.folder, 'ca.cnf'), caConfiguration(this.folder));
    this.root = this.issue('root', 'authority', null);
    this.middle = this.issue('middle', 'authority', this.root);
    this.signer = this.issue('signer', 'stamping', this.middle);
    writeFileSync(join(this.folder, 'tsa.cnf'), stampConfiguration(this.folder, this.kind));
    writeFileSync(join(this.folder, 'tsa-serial'), '01\n');
  }

  /** The root as PEM and as DER. */
  get rootPem(): string {
    return readFileSync(this.root.certificateFile, 'utf8');
  }

  get rootDer(): Uint8Array<ArrayBuffer> {
    return certificatesIn(this.rootPem)[0]!;
  }

  /** Has a certificate made, as a section of the configuration describes it. */
  issue(
    name: string,
    section: string,
    issuer: Issued | null,
    dates: { from: string; to: string } = { from: '20200101000000Z', to: '20491231000000Z' },
  ): Issued {
    const file = (suffix: string) => join(this.folder, `${name}.${suffix}`);
    const [keyFile, certificateFile] = [file('key'), file('pem')];
    this.openssl('genpkey', ...keyArguments[this.kind.key], '-out', keyFile);
    const subject = `/O=Zegel test/CN=Test ${name}`;
    this.openssl('req', '-new', '-key', keyFile, '-subj', subject, '-out', file('csr'));
    const by = issuer
      ? ['-keyfile', issuer.keyFile, '-cert', issuer.certificateFile]
      : ['-selfsign', '-keyfile', keyFile];
    const period = ['-startdate', dates.from, '-enddate', dates.to];
    const out = ['-in', file('csr'), '-out', certificateFile];
    const ca = ['ca', '-batch', '-notext', '-config', join(this.folder, 'ca.cnf')];
    this.openssl(...ca, '-extensions', section, ...by, ...period, ...out);
    return { name, keyFile, certificateFile };
  }

  /** The reply to a request: an honest one, by openssl. */
  reply(query: Uint8Array): Buffer {
    const request = join(this.folder, 'request.tsq');
    writeFileSync(request, query);
    const config = ['-config', join(this.folder, 'tsa.cnf'), '-section', 'tsa'];
    return this.openssl('ts', '-reply', ...config, '-queryfile', request);
  }

  /** Whether `openssl ts -verify` takes a reply over a digest. */
  accepts(reply: Uint8Array, digest: string): boolean {
    const file = join(this.folder, 'judged.tsr');
    writeFileSync(file, reply);
    const given = ['-digest', digest, '-in', file, '-CAfile', this.root.certificateFile];
    try {
      return this.openssl('ts', '-verify', ...given).includes('Verification: OK');
    } catch {
      return false;
    }
  }

  openssl(...args: string[]): Buffer {
    return execFileSync('openssl', args, { stdio: ['ignore', 'pipe', 'pipe'] });
  }

  remove(): void {
    rmSync(this.folder, { recursive: true });
  }
}

function caConfiguration(folder: string): string {
  writeFileSync(join(folder, 'index'), '');
  writeFileSync(join(folder, 'index.attr'), 'unique_subject = no\n');
  const stamping = (usage: string) =>
    `basicConstraints = critical,CA:FALSE\nkeyUsage = critical,digitalSignature\nextendedKeyUsage = ${usage}\n`;
  return `[ca]
default_ca = own
[own]
database = ${folder}/index
new_certs_dir = ${folder}
rand_serial = yes
default_md = sha256
policy = names
[names]
organizationName = optional
commonName = supplied
[authority]
basicConstraints = critical,CA:TRUE
keyUsage = critical,keyCertSign,cRLSign
subjectKeyIdentifier = hash
[stamping]
${stamping('critical,timeStamping')}subjectKeyIdentifier = hash
authorityKeyIdentifier = keyid
[not-critical]
${stamping('timeStamping')}
[two-purposes]
${stamping('critical,timeStamping,serverAuth')}
[other-purpose]
${stamping('critical,serverAuth')}
[no-purpose]
basicConstraints = critical,CA:FALSE
`;
}

function stampConfiguration(folder: string, kind: AuthorityKind): string {
  return `[tsa]
serial = ${folder}/tsa-serial
signer_cert = ${folder}/signer.pem
certs = ${folder}/middle.pem
signer_key = ${folder}/signer.key
signer_digest = ${kind.digest}
default_policy = 1.2.3.4.1
digests = sha256,sha384,sha512
${kind.accuracy ? 'accuracy = secs:1,millisecs:500' : ''}
ordering = ${kind.ordering ? 'yes' : 'no'}
tsa_name = yes
ess_cert_id_chain = no
ess_cert_id_alg = ${kind.ess}
`;
}

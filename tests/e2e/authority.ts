import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type AuthorityKind, TestAuthority } from '../samples/authority.ts';
import { forge, type Forgery } from '../samples/forger.ts';

/** How the authority answers. Everything but `honest` is wrong in one way. */
export type Manner =
  | { kind: 'honest' }
  /** A well-signed reply that is wrong in one way. */
  | { kind: 'forged'; forgery: Forgery }
  /** The honest reply, changed on its way. */
  | { kind: 'changed'; change: (reply: Buffer) => Buffer }
  /** Something else altogether, with its own type. */
  | { kind: 'other'; status: number; type: string; body: Buffer }
  | { kind: 'redirect'; to: string }
  /** So many megabytes of zeros, as a reply. */
  | { kind: 'flood'; megabytes: number }
  /** Takes the request and never answers. */
  | { kind: 'silent' };

/** A real RFC 3161 authority on this machine: `openssl ts` behind a small server. */
export interface AuthorityServer {
  readonly url: string;
  readonly authority: TestAuthority;
  manner: Manner;
  /** Requests received, of every method. */
  readonly asked: string[];
  /** Bytes that were sent of floods, as far as the other side took them. */
  sent: number;
  /** Closes the port: from then on the authority cannot be reached. */
  stop(): Promise<void>;
  /** Opens the same port again. */
  start(): Promise<void>;
  close(): Promise<void>;
}

const replyType = 'application/timestamp-reply';

/** Starts an authority. The calls of openssl are in turn by themselves: they block. */
export async function startAuthority(kind: Partial<AuthorityKind> = {}): Promise<AuthorityServer> {
  const authority = new TestAuthority(kind);
  let server = createServer();
  let port = 0;
  const own: AuthorityServer = {
    get url() {
      return `http://127.0.0.1:${port}/tsr`;
    },
    authority,
    manner: { kind: 'honest' },
    asked: [],
    sent: 0,
    async start() {
      server = createServer((request, response) => void answer(own, request, response));
      await new Promise<void>((ready) => server.listen(port, '127.0.0.1', ready));
      port = (server.address() as AddressInfo).port;
    },
    async stop() {
      const ended = new Promise((done) => server.close(done));
      server.closeAllConnections();
      await ended;
    },
    async close() {
      if (server.listening) await own.stop();
      authority.remove();
    },
  };
  await own.start();
  return own;
}

async function answer(own: AuthorityServer, request: IncomingMessage, response: ServerResponse) {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  const query = Buffer.concat(parts);
  const type = request.headers['content-type'] ?? '';
  own.asked.push(`${request.method} ${type} ${query.length}`);
  const { manner } = own;
  const send = (body: Uint8Array) =>
    response.writeHead(200, { 'content-type': replyType }).end(body);
  if (type !== 'application/timestamp-query') return response.writeHead(415).end();
  if (manner.kind === 'honest') return send(own.authority.reply(query));
  if (manner.kind === 'forged') return send(forge(own.authority, query, manner.forgery));
  if (manner.kind === 'changed') return send(manner.change(own.authority.reply(query)));
  if (manner.kind === 'redirect') return response.writeHead(307, { location: manner.to }).end();
  if (manner.kind === 'flood') return flood(own, response, manner.megabytes);
  if (manner.kind === 'other')
    return response.writeHead(manner.status, { 'content-type': manner.type }).end(manner.body);
  return undefined;
}

const megabyte = Buffer.alloc(2 ** 20);

function flood(own: AuthorityServer, response: ServerResponse, megabytes: number): void {
  response.writeHead(200, { 'content-type': replyType });
  response.on('error', () => undefined);
  const pump = (left: number) => {
    if (left === 0 || response.destroyed) return response.end();
    own.sent += megabyte.length;
    return response.write(megabyte, () => pump(left - 1));
  };
  pump(megabytes);
}

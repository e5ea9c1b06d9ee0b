import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { extname, join } from 'node:path';
import { answerAwkward, otherHost } from './awkward/routes.ts';
import { generatedPages } from './pages.ts';

const folder = join(import.meta.dirname, '../site');

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.pdf': 'application/pdf',
};

/** One request that arrived. */
export interface SiteRequest {
  method: string;
  /** Path with query; for what was sent to the site as a proxy, the whole address. */
  url: string;
  host: string;
}

/** A site on this machine, with the pages of `tests/site` and generated ones. */
export interface Site {
  /** For example `http://127.0.0.1:8080`. */
  readonly origin: string;
  /** Everything that was asked, in order. A browser with `proxy: origin` sends all here. */
  readonly requests: SiteRequest[];
  /** More headers by path, such as a Content-Security-Policy; `*` is for every page. */
  readonly headers: Map<string, Record<string, string>>;
  url(path: string): string;
  /** Lets go on what waits for it: pages that navigate away or end, and held pictures. */
  go(): void;
  /** What was asked of other hosts: must stay empty. */
  strangers(): SiteRequest[];
  close(): Promise<void>;
}

/** Starts the site on a free port of loopback. */
export async function startSite(): Promise<Site> {
  const requests: SiteRequest[] = [];
  const headers: Site['headers'] = new Map();
  const waiting = new Set<() => void>();
  const server = createServer((request, response) => {
    requests.push(describe(request));
    respond(request, response, { headers, waiting }).catch((error: unknown) => {
      response.destroy(error instanceof Error ? error : new Error(String(error)));
    });
  });
  server.on('connect', (request, socket) => {
    requests.push(describe(request));
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  const origin = `http://127.0.0.1:${address.port}`;
  return {
    origin,
    requests,
    headers,
    url: (path) => origin + path,
    go: () => release(waiting),
    strangers: () => {
      const { host: own } = new URL(origin);
      return requests.filter(({ host }) => host !== own && host !== otherHost(own));
    },
    close: async () => {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}

function describe(request: IncomingMessage): SiteRequest {
  const { method = '', url = '', headers } = request;
  return { method, url, host: headers.host ?? '' };
}

interface Desk {
  headers: Site['headers'];
  waiting: Set<() => void>;
}

async function respond(
  request: IncomingMessage,
  response: ServerResponse,
  desk: Desk,
): Promise<void> {
  if (!request.url?.startsWith('/')) return end(response, 502, 'not of this site');
  const path = request.url.replace(/\?.*/s, '');
  const extra = { ...desk.headers.get('*'), ...desk.headers.get(path) };
  for (const [name, value] of Object.entries(extra)) response.setHeader(name, value);
  const hold = (go: () => void) => void desk.waiting.add(go);
  if (path === '/wait') return hold(() => response.end('go'));
  if (path === '/go') release(desk.waiting);
  response.setHeader('content-type', types[extname(path)] ?? 'text/plain');
  const generate = generatedPages[path];
  if (generate !== undefined) return generate(response);
  if (answerAwkward({ path, host: request.headers.host ?? '', response, hold })) return;
  const body = await fileOf(path);
  return body === undefined ? end(response, 404, 'not here') : end(response, 200, body);
}

/** A file of the folder; the pattern leaves no way out of it. */
async function fileOf(path: string): Promise<Buffer | undefined> {
  if (!/^\/[a-z0-9-]+\.[a-z]+$/.test(path)) return undefined;
  try {
    return await readFile(join(folder, path));
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}

function end(response: ServerResponse, status: number, body: string | Buffer): void {
  response.writeHead(status).end(body);
}

function release(waiting: Set<() => void>): void {
  for (const go of waiting) go();
  waiting.clear();
}

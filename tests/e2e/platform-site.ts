import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer as createProxy, type RequestListener } from 'node:http';
import { createServer } from 'node:https';
import { type AddressInfo, connect, type Server, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Stands in for every host there is: real addresses of platforms, pages of this machine. */
export interface PlatformSite {
  /** For the browser's proxy: all it asks of any host ends here. */
  readonly proxy: string;
  /** Has every address show this page. */
  show(html: string): void;
  close(): Promise<void>;
}

/**
 * Starts a proxy that leads every secure connection to a server of our own. The browser believes to
 * be on the platform's host, so what looks at the address is really tried, without any network.
 * @param answer answers every request in place of the page that is shown
 */
export async function startPlatformSite(answer?: RequestListener): Promise<PlatformSite> {
  let page = '';
  const server = createServer(certificate(), (request, response) => {
    if (answer) return answer(request, response);
    const isPage = request.headers['sec-fetch-dest'] === 'document';
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.writeHead(isPage ? 200 : 404).end(isPage ? page : '');
  });
  const port = await listening(server);
  const sockets = new Set<Socket>();
  const proxy = createProxy((_request, response) => void response.writeHead(502).end());
  proxy.on('connect', (_request, socket: Socket) => {
    const inner = connect(port, '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 Connection Established\r\n\r\n');
      socket.pipe(inner).pipe(socket);
    });
    for (const one of [socket, inner]) {
      sockets.add(one);
      one.on('error', () => one.destroy());
      one.on('close', () => sockets.delete(one));
    }
  });
  const proxyPort = await listening(proxy);
  return {
    proxy: `http://127.0.0.1:${proxyPort}`,
    show: (html) => void (page = html),
    close: async () => {
      for (const socket of sockets) socket.destroy();
      await Promise.all([closed(proxy), closed(server)]);
    },
  };
}

async function listening(server: Server): Promise<number> {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return (server.address() as AddressInfo).port;
}

async function closed(server: Server): Promise<void> {
  server.close();
  await once(server, 'close');
}

/** A certificate for nobody, made new each time. */
function certificate(): { key: string; cert: string } {
  const folder = mkdtempSync(join(tmpdir(), 'zegel-tls-'));
  const [key, cert] = [join(folder, 'key.pem'), join(folder, 'cert.pem')];
  const made = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes', '-days', '1'];
  const named = ['-subj', '/CN=zegel.invalid', '-keyout', key, '-out', cert];
  execFileSync('openssl', ['req', '-x509', ...made, ...named], { stdio: 'ignore' });
  const pair = { key: readFileSync(key, 'utf8'), cert: readFileSync(cert, 'utf8') };
  rmSync(folder, { recursive: true });
  return pair;
}

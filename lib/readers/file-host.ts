import { fact, form, linkFact } from './fact.ts';
import { onHosts, type Reader } from './reader.ts';
import { sheetOf } from './sheet.ts';

const select = { name: 'h1, [data-testid="filename"], .filename', title: 'title' } as const;

interface Host {
  hosts: readonly string[];
  /** Of path, query and fragment together; `id` and, where the link has one, `key`. */
  links: readonly RegExp[];
  /** What opens the file beside its address: a secret that stands in the address. */
  key?: string;
}

const known: readonly Host[] = [
  {
    hosts: ['drive.google.com', 'docs.google.com'],
    links: [/\/(?:d|folders)\/(?<id>[\w-]{10,})/, /[?&]id=(?<id>[\w-]{10,})/],
    key: 'resourcekey',
  },
  {
    hosts: ['mega.nz', 'mega.io'],
    links: [
      /^\/(?:file|folder|embed)\/(?<id>[\w-]{6,12})(?:#(?<key>[^/]+)(?:\/(?:file|folder)\/[\w-]+)?)?/,
      /#F?!(?<id>[\w-]{6,12})(?:!(?<key>[\w-]+))?/,
    ],
  },
  {
    hosts: ['dropbox.com'],
    links: [/^\/(?:s|sh|scl\/fi|scl\/fo|t)\/(?<id>\w{6,})/],
    key: 'rlkey',
  },
  { hosts: ['gofile.io'], links: [/^\/d\/(?<id>\w+)/] },
  { hosts: ['mediafire.com'], links: [/^\/(?:file|folder|view)\/(?<id>\w+)/] },
  { hosts: ['pixeldrain.com'], links: [/^\/[ul]\/(?<id>\w+)/] },
  { hosts: ['we.tl', 'wetransfer.com'], links: [/^\/(?:t-|downloads\/)(?<id>\w+)/] },
  { hosts: ['1drv.ms'], links: [/^\/[a-z]\/(?:[a-z]\/)?(?<id>[\w!-]+)/] },
];

/** Links to files. The key in such a link is kept: without it nobody can open what it leads to. */
export const fileHost: Reader = {
  platform: 'file-host',
  hosts: known.flatMap(({ hosts }) => hosts),
  matches(url) {
    return onHosts(url, this.hosts);
  },
  read(document, url) {
    const sheet = sheetOf(document, url);
    const host = known.find(({ hosts }) => onHosts(url, hosts));
    const link = url.pathname + url.search + url.hash;
    const found = host?.links.map((one) => one.exec(link)?.groups).find(Boolean);
    if (host && found) {
      const key = found['key'] ?? (host.key ? url.searchParams.get(host.key) : null);
      const place = found['key'] ? 'address: fragment' : `address: ${host.key ?? 'query'}`;
      const id = found['id'] ?? null;
      sheet.post({
        kind: 'file',
        id: fact(id, 'address', id),
        permalink: linkFact(url.href, 'address bar', url),
        text: sheet.text(sheet.first(select.name) ?? sheet.first(select.title)),
        media: form('file-key', key, place, null),
      });
    }
    return sheet.done('file');
  },
};

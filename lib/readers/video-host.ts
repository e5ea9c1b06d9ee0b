import { fact, handleFact, linkFact } from './fact.ts';
import { readLinkedData } from './linked-data.ts';
import { onHosts, type Reader } from './reader.ts';
import { sheetOf } from './sheet.ts';

const select = {
  title: 'h1',
  uploader:
    'a[href^="/model/"], a[href^="/pornstar/"], a[href^="/channels/"], a[href*="/users/"], a[href*="/creators/"], a[href^="/profiles/"]',
} as const;

interface Host {
  hosts: readonly string[];
  /** Of path and query together. */
  links: readonly RegExp[];
}

const known: readonly Host[] = [
  {
    hosts: [
      'pornhub.com',
      'pornhub.org',
      'pornhubpremium.com',
      'youporn.com',
      'tube8.com',
      'redtube.com',
    ],
    links: [
      /[?&]viewkey=(?<id>\w{4,40})/,
      /^\/embed\/(?<id>\w{4,40})/,
      /^\/watch\/(?<id>\d+)/,
      /^\/(?<id>\d{4,})/,
    ],
  },
  {
    hosts: ['xhamster.com', 'xhamster.desi', 'xhamster2.com', 'xhamster3.com'],
    links: [
      /^\/videos\/[^/?]*-(?<id>\d+|xh\w{4,8})(?:[/?]|$)/,
      /^\/movies\/(?<id>\w+)\//,
      /^\/embed\/(?<id>\w+)/,
    ],
  },
  {
    hosts: ['xvideos.com', 'xnxx.com'],
    links: [/^\/video[.-](?<id>\w+)/, /^\/video(?<id>\d+)/, /^\/embedframe\/(?<id>\w+)/],
  },
];

/** Sites for pornographic videos, where pictures of people who never agreed are often put. */
export const videoHost: Reader = {
  platform: 'video-host',
  hosts: known.flatMap(({ hosts }) => hosts),
  matches(url) {
    return onHosts(url, this.hosts);
  },
  read(document, url) {
    const sheet = sheetOf(document, url);
    const host = known.find(({ hosts }) => onHosts(url, hosts));
    const link = url.pathname + url.search;
    const id = host?.links.map((one) => one.exec(link)?.groups?.['id']).find(Boolean) ?? null;
    if (!id) return sheet.done('other');
    const stated = readLinkedData(sheet, (address) => address.includes(id));
    const element = sheet.first(select.uploader);
    const href = sheet.attr(element, 'href');
    const from = `${select.uploader} @href`;
    const shown = sheet.account({
      role: 'uploader',
      name: fact(sheet.text(element), select.uploader),
      handle: handleFact(/([\w-]+)\/?$/.exec(href ?? '')?.[1], from),
      link: linkFact(href, from, url),
    });
    sheet.post({
      ...{ kind: 'video', id: fact(id, 'address', id), author: shown ?? stated.author },
      permalink: linkFact(url.href, 'address bar', url),
      time: stated.time,
      text: sheet.text(sheet.first(select.title)) ?? stated.title,
    });
    return sheet.done('video');
  },
};

import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';

const samples = join(import.meta.dirname, '../samples/media');

const read = (name: string): Buffer => readFileSync(join(samples, name));

/** A box that players skip, of so many random bytes: makes a film as large as is wanted. */
function free(length: number): Buffer {
  const head = Buffer.alloc(8);
  head.writeUInt32BE(length + 8);
  head.write('free', 4, 'latin1');
  return Buffer.concat([head, randomBytes(length)]);
}

/** What the server of the group sends: the judge of what the bundle holds. */
export const sent = {
  photo: Buffer.concat([read('bars.jpg'), randomBytes(300_000)]),
  film: Buffer.concat([read('moov-first.mp4'), free(1_300_000)]),
  picture: read('bars.png'),
} as const;

/** Address of the group, and of the films in it that only the page's worker serves. */
export const group = 'https://web.telegram.org/a/#-1002123456789';
export const storedFilm = 'https://web.telegram.org/a/progressive/document77';
export const film = 'https://web.telegram.org/a/progressive/document5208123456789012345';

const types: Record<string, string> = {
  '/a/raw/photo': 'image/jpeg',
  '/a/raw/film': 'video/mp4',
  '/a/picture.png': 'image/png',
  '/other/picture.png': 'image/png',
};

const bodies: Record<string, Buffer> = {
  '/a/raw/photo': sent.photo,
  '/a/raw/film': sent.film,
  '/a/picture.png': sent.picture,
  '/other/picture.png': sent.picture,
};

/** Answers as the hosts of the group do; notes every request in `asked`. */
export function answerGroup(asked: string[]) {
  return (request: IncomingMessage, response: ServerResponse): void => {
    const path = (request.url ?? '').replace(/\?.*/s, '');
    asked.push(`${request.headers.host}${request.url}`);
    const script = path === '/a/sw.js' && worker;
    const page = path === '/plain' ? plainPage : groupPage;
    const type = types[path] ?? (script ? 'text/javascript' : 'text/html; charset=utf-8');
    // What the site does not have, it answers with its page, as Telegram does: status 200.
    response.writeHead(200, { 'content-type': type }).end(bodies[path] ?? (script || page));
  };
}

/** Serves the film in parts of 512 KiB, as Telegram's worker does; everything else passes. */
const worker = `
self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));
self.addEventListener('fetch', (event) => {
  if (!new URL(event.request.url).pathname.startsWith('/a/progressive/')) return;
  event.respondWith((async () => {
    const all = await (await fetch('/a/raw/film')).blob();
    const start = Number(/^bytes=(\\d+)-/.exec(event.request.headers.get('range') ?? '')?.[1] ?? 0);
    const part = all.slice(start, start + 512 * 1024);
    const end = start + part.size - 1;
    return new Response(part, { status: 206, headers: {
      'Content-Range': 'bytes ' + start + '-' + end + '/' + all.size,
      'Content-Type': 'video/mp4', 'Accept-Ranges': 'bytes', 'Content-Length': String(part.size) } });
  })());
});
`;

const message = (id: number, inside: string) => `
<div class="Message message-list-item" id="message-${id}" data-message-id="${id}">
<div class="message-content-wrapper"><div class="message-content"><div class="message-title">
<span class="message-title-name"><span class="sender-title">Nachtuil</span></span></div>${inside}
<div class="text-content">Bericht ${id}<span class="MessageMeta"><span class="message-time"
title="23 november 2026, 13:${id}:07">13:${id}</span></span></div></div></div></div>`;

/** Numbers of the messages in the group. */
export const messageIds = [42, 43, 44];

const groupPage = `<!doctype html><html lang="nl"><meta charset="utf-8"><title>Exposed Voorbeeldstad</title>
<style>
  body { margin: 0; font: 16px/1.4 sans-serif; } .MiddleHeader { height: 60px; }
  .MessageList { height: calc(100vh - 60px); overflow-y: auto; }
  .Message { height: 240px; } img, video { width: 200px; height: 120px; display: block; }
</style>
<div class="MiddleHeader"><div class="ChatInfo"><div class="Avatar" data-peer-id="-1002123456789"></div>
<h3 class="fullName">Exposed Voorbeeldstad</h3><span class="status">1 284 leden</span></div></div>
<div class="MessageList"><div class="sender-group-container" id="message-group-42-44">
${message(42, '<div class="media-inner"><img class="full-media" alt=""></div>')}
${message(43, '<div class="media-inner"><video class="full-media" muted></video></div>')}
${message(44, '<div class="media-inner"><video class="stored-media" muted></video></div>')}
<div class="Avatar" data-peer-id="5000000001"></div></div></div>
<script type="module">
  await navigator.serviceWorker.register('/a/sw.js');
  if (!navigator.serviceWorker.controller)
    await new Promise((done) =>
      navigator.serviceWorker.addEventListener('controllerchange', done, { once: true }));
  const film = await (await fetch('/a/raw/film')).blob();
  const stored = location.origin + '/a/progressive/document77';
  const cache = await caches.open('tt-media-progressive');
  for (let start = 0; start < film.size; start += 512 * 1024) {
    const part = film.slice(start, start + 512 * 1024);
    const range = 'bytes ' + start + '-' + (start + part.size - 1) + '/' + film.size;
    const headers = { 'Content-Range': range, 'Content-Type': 'video/mp4' };
    const search = '?start=' + start + '&end=' + (start + 512 * 1024 - 1) + '&type=arrayBuffer';
    await cache.put(stored + search, new Response(part, { headers }));
  }
  document.querySelector('.stored-media').src = stored;
  const photo = await (await fetch('/a/raw/photo')).blob();
  document.querySelector('img.full-media').src = URL.createObjectURL(photo);
  const video = document.querySelector('video.full-media');
  video.addEventListener('loadeddata', () => { document.body.dataset.ready = ''; });
  video.src = '/a/progressive/document5208123456789012345';
</script></html>`;

/** A page without a worker, with a picture of its own site, one of another, and a false one. */
const plainPage = `<!doctype html><html lang="nl"><meta charset="utf-8"><title>Plaatjes</title>
<style>img { width: 200px; height: 120px; display: block; }</style>
<img id="own" src="/a/picture.png" alt=""><img id="other" src="https://elders.example/other/picture.png" alt="">
<video id="false" src="/a/nothing.mp4" style="width: 200px; height: 120px"></video>
<script>addEventListener('load', () => { document.body.dataset.ready = ''; });</script></html>`;

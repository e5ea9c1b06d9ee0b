import { fact, handleFact, isoTime, linkFact } from './fact.ts';
import { onHosts, partsOf, type Reader } from './reader.ts';
import { type Sheet, sheetOf } from './sheet.ts';

const select = {
  canonical: 'link[rel="canonical"], link[itemprop="url"]',
  channelId: 'meta[itemprop="channelId"], meta[itemprop="identifier"]',
  uploaded: 'meta[itemprop="uploadDate"]',
  owner: 'ytd-video-owner-renderer #channel-name a[href], #owner #channel-name a[href]',
  title: 'h1.ytd-watch-metadata, ytd-watch-metadata h1',
  comment: 'ytd-comment-view-model, ytd-comment-renderer',
  commentTime: '#published-time-text a[href]',
  commentAuthor: 'a#author-text[href]',
  commentText: '#content-text',
} as const;

/** YouTube. Meta tags tell of the page first loaded: they count only if they name this very page. */
export const youtube: Reader = {
  platform: 'youtube',
  hosts: ['youtube.com', 'youtu.be', 'youtube-nocookie.com'],
  matches(url) {
    return onHosts(url, this.hosts);
  },
  read(document, url) {
    const sheet = sheetOf(document, url);
    const video = videoIn(url);
    const channel = channelIn(url);
    if (video) readVideo(sheet, video);
    else if (channel.id ?? channel.handle) readChannel(sheet, channel);
    for (const [index, comment] of sheet.all(select.comment).entries()) {
      if (sheet.late('comments', index)) break;
      readComment(sheet, comment, video);
    }
    return sheet.done(video ? 'video' : (channel.id ?? channel.handle) ? 'profile' : 'other');
  },
};

const videoPath = /^\/(?:shorts|live|embed|v)\/([\w-]{11})(?:\/|$)/;

function videoIn(url: URL): string | null {
  const id = onHosts(url, ['youtu.be']) ? partsOf(url)[0] : url.searchParams.get('v');
  if (id && /^[\w-]{11}$/.test(id)) return id;
  return videoPath.exec(url.pathname)?.[1] ?? null;
}

function channelIn(url: URL): { id: string | null; handle: string | null } {
  const id = /^\/channel\/(UC[\w-]{22})(?:\/|$)/.exec(url.pathname)?.[1] ?? null;
  const [first = ''] = partsOf(url);
  return { id, handle: /^@[\p{L}\p{N}._-]{1,64}$/u.test(first) ? first : null };
}

/** Whether what the page says of its own address names the page in the address bar. */
function isCurrent(sheet: Sheet, test: (canonical: URL) => boolean): boolean {
  const links = sheet.all(select.canonical).map((link) => sheet.attr(link, 'href') ?? '');
  return links.some((href) => URL.canParse(href) && test(new URL(href)));
}

function idOf(raw: string | null, from: string) {
  return fact(raw, from, raw && /^UC[\w-]{22}$/.test(raw) ? raw : null);
}

function readVideo(sheet: Sheet, video: string): void {
  const current = isCurrent(sheet, (canonical) => videoIn(canonical) === video);
  const meta = (selector: string) =>
    current ? sheet.attr(sheet.first(selector), 'content') : null;
  const owner = sheet.first(select.owner);
  const href = sheet.attr(owner, 'href');
  const shown = href && URL.canParse(href, sheet.url) ? channelIn(new URL(href, sheet.url)) : null;
  const id =
    idOf(shown?.id ?? null, `${select.owner} @href`) ??
    idOf(meta('meta[itemprop="channelId"]'), select.channelId);
  const author = sheet.account({
    ...{ role: 'uploader', id, handle: handleFact(shown?.handle, `${select.owner} @href`) },
    name: fact(sheet.text(owner), select.owner),
    link: linkFact(href, `${select.owner} @href`, sheet.url),
  });
  if (author && !id) sheet.hide('youtube-id', author);
  sheet.post({
    ...{ kind: 'video', id: fact(video, 'address bar', video), author },
    permalink: fact(video, 'address bar', `https://www.youtube.com/watch?v=${video}`),
    time: isoTime(meta(select.uploaded), `${select.uploaded} @content`),
    text: sheet.text(sheet.first(select.title)),
  });
}

function readChannel(sheet: Sheet, { id, handle }: ReturnType<typeof channelIn>): void {
  const stated = sheet.attr(sheet.first(select.channelId), 'content');
  const isThis = (link: URL) => channelIn(link).handle?.toLowerCase() === handle?.toLowerCase();
  const current = handle !== null && isCurrent(sheet, isThis);
  const known = idOf(id, 'address: path') ?? idOf(current ? stated : null, select.channelId);
  const key = sheet.account({
    ...{ role: 'profile', id: known, handle: handleFact(handle, 'address: path') },
    link: linkFact(id ? `/channel/${id}` : `/${handle}`, 'address: path', sheet.url),
    name: fact(sheet.text(sheet.first('ytd-channel-name, yt-page-header-renderer h1')), 'h1'),
  });
  if (key && !known) sheet.hide('youtube-id', key);
}

function readComment(sheet: Sheet, comment: Element, video: string | null): void {
  const time = sheet.first(select.commentTime, comment);
  const href = sheet.attr(time, 'href');
  const link = href && URL.canParse(href, sheet.url) ? new URL(href, sheet.url) : null;
  if (video && link && videoIn(link) !== video) return;
  const from = `${select.commentTime} @href`;
  const id = link?.searchParams.get('lc') ?? null;
  const author = sheet.first(select.commentAuthor, comment);
  const name = sheet.attr(author, 'href');
  const handle = name?.startsWith('/@') ? name.slice(1) : null;
  const body = sheet.first(select.commentText, comment);
  sheet.post({
    kind: 'comment',
    id: fact(id, from, id && /^[\w.-]{1,80}$/.test(id) ? id : null),
    permalink: linkFact(href, from, sheet.url),
    shown: fact(sheet.text(time), select.commentTime),
    author: sheet.account({
      role: 'author',
      handle: handleFact(handle, `${select.commentAuthor} @href`),
      link: linkFact(name, `${select.commentAuthor} @href`, sheet.url),
    }),
    text: sheet.text(body),
  });
  sheet.links(body, select.commentText, id);
}

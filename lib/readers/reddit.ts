import { fact, form, handleFact, linkFact, isoTime } from './fact.ts';
import { onHosts, partsOf, type Reader } from './reader.ts';
import { type Sheet, sheetOf } from './sheet.ts';

const select = {
  post: 'shreddit-post',
  comment: 'shreddit-comment',
  old: '.thing[data-fullname]',
  oldTime: 'time[datetime]',
  oldText: '.usertext-body .md',
  title: 'shreddit-title, h1',
  postText: '[slot="text-body"]',
  postTitle: '[slot="title"]',
  commentText: '[slot="comment"]',
} as const;

/** Reddit, in its present and its old form. */
export const reddit: Reader = {
  platform: 'reddit',
  hosts: ['reddit.com', 'redd.it'],
  matches(url) {
    return onHosts(url, this.hosts);
  },
  read(document, url) {
    const sheet = sheetOf(document, url);
    const kind = readAddress(sheet);
    for (const post of sheet.all(select.post)) readPost(sheet, post);
    for (const [index, comment] of sheet.all(select.comment).entries()) {
      if (sheet.late('comments', index)) break;
      readComment(sheet, comment);
    }
    for (const thing of sheet.all(select.old)) readOld(sheet, thing);
    return sheet.done(kind);
  },
};

function readAddress(sheet: Sheet): string {
  const [first = '', name = '', word = ''] = partsOf(sheet.url);
  const path = 'address: path';
  if (word === 's' || onHosts(sheet.url, ['redd.it'])) sheet.hide('short-link');
  if (first === 'r' && name) {
    const link = linkFact(`/r/${name}/`, path, sheet.url);
    sheet.group({
      kind: 'community',
      title: fact(name, path),
      ids: form('name', name, path, name),
      link,
    });
  }
  const isUser = /^(user|u)$/.test(first) && name !== '';
  if (isUser) accountOf(sheet, name, null, path, 'profile');
  if (word === 'comments') return 'post';
  return isUser ? 'profile' : first === 'r' ? 'community' : 'other';
}

function accountOf(
  sheet: Sheet,
  name: string | null,
  id: string | null,
  from: string,
  role: 'author' | 'profile' = 'author',
): string | null {
  if (!name || name === '[deleted]') return null;
  const known = id && /^t2_[0-9a-z]{1,13}$/.test(id) ? id : null;
  return sheet.account({
    ...{ role, id: fact(id, `${from} @author-id`, known) },
    handle: handleFact(name, from),
    link: linkFact(`/user/${name}/`, from, sheet.url),
  });
}

/** A full name such as `t3_1abc23`: base 36, in sequence, without a time in it. */
function nameFact(raw: string | null, from: string) {
  return fact(raw, from, raw && /^t\d_[0-9a-z]{1,13}$/.test(raw) ? raw : null);
}

function readPost(sheet: Sheet, post: Element): void {
  const get = (name: string) => sheet.attr(post, name);
  const from = (name: string) => `${select.post} @${name}`;
  const id = nameFact(get('id'), from('id'));
  const body = sheet.first(select.postText, post);
  const title = get('post-title') ?? sheet.text(sheet.first(select.postTitle, post));
  sheet.post({
    kind: 'post',
    id,
    permalink: linkFact(get('permalink'), from('permalink'), sheet.url),
    author: accountOf(sheet, get('author'), get('author-id'), select.post),
    time: isoTime(isoOf(get('created-timestamp')), from('created-timestamp')),
    text: [title, sheet.text(body)].filter(Boolean).join('\n\n') || null,
    media: [
      ...form('community-id', get('subreddit-id'), from('subreddit-id'), get('subreddit-id')),
      ...form('content-link', get('content-href'), from('content-href'), null),
    ],
  });
  sheet.links(body, select.postText, id?.raw ?? null);
}

// Reddit writes offsets as `+0000`, which the standard form spells `+00:00`.
function isoOf(raw: string | null): string | null {
  return raw?.replace(/([+-]\d\d)(\d\d)$/, '$1:$2') ?? null;
}

function readComment(sheet: Sheet, comment: Element): void {
  const get = (name: string) => sheet.attr(comment, name);
  const isOwn = (one: Element) => sheet.closest(one, select.comment) === comment;
  const body = sheet.all(select.commentText, comment).find(isOwn) ?? null;
  const time = sheet.all('time[datetime]', comment).find(isOwn) ?? null;
  const from = (name: string) => `${select.comment} @${name}`;
  const id = nameFact(get('thingid'), from('thingid'));
  sheet.post({
    ...{ kind: 'comment', id },
    permalink: linkFact(get('permalink'), from('permalink'), sheet.url),
    author: accountOf(sheet, get('author'), get('author-id'), select.comment),
    time: isoTime(isoOf(sheet.attr(time, 'datetime')), `${select.comment} time @datetime`),
    shown: fact(sheet.text(time), `${select.comment} time`),
    reply: fact(get('parentid'), from('parentid')),
    text: sheet.text(body),
  });
  sheet.links(body, select.commentText, id?.raw ?? null);
}

function readOld(sheet: Sheet, thing: Element): void {
  const get = (name: string) => sheet.attr(thing, name);
  const isOwn = (one: Element) => sheet.closest(one, select.old) === thing;
  const time = sheet.all(select.oldTime, thing).find(isOwn) ?? null;
  const text = sheet.all(select.oldText, thing).find(isOwn) ?? null;
  const id = nameFact(get('data-fullname'), `${select.old} @data-fullname`);
  sheet.post({
    kind: id?.raw.startsWith('t1_') ? 'comment' : 'post',
    id,
    permalink: linkFact(get('data-permalink'), `${select.old} @data-permalink`, sheet.url),
    author: accountOf(sheet, get('data-author'), get('data-author-fullname'), select.old),
    time: isoTime(sheet.attr(time, 'datetime'), `${select.oldTime} @datetime`),
    shown: fact(sheet.text(time), select.oldTime),
    text: sheet.text(text),
  });
  sheet.links(text, select.oldText, id?.raw ?? null);
}

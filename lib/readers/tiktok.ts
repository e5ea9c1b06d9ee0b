import { fact, form, handleFact, idFact, linkFact, unixTime } from './fact.ts';
import { idCreated } from './id-time.ts';
import { at, isRecord, textAt } from './json-find.ts';
import { onHosts, partsOf, type Reader } from './reader.ts';
import { type Sheet, sheetOf } from './sheet.ts';

const select = {
  json: 'script#__UNIVERSAL_DATA_FOR_REHYDRATION__',
  name: '[data-e2e="user-subtitle"], [data-e2e="browser-nickname"]',
  caption: '[data-e2e="browse-video-desc"], [data-e2e="video-desc"]',
} as const;

/** TikTok. What the page was loaded with is used only for the account and video of the address bar. */
export const tiktok: Reader = {
  platform: 'tiktok',
  hosts: ['tiktok.com'],
  matches(url) {
    return onHosts(url, this.hosts);
  },
  read(document, url) {
    const sheet = sheetOf(document, url);
    const [first = '', kind = '', video = ''] = partsOf(url);
    const handle = /^@([\w.]{1,64})$/.exec(first)?.[1] ?? null;
    const isVideo = /^(video|photo)$/.test(kind) && video !== '';
    if (/^(vm|vt)\./.test(url.hostname) || first === 't') sheet.hide('short-link');
    const scope = at(sheet.json(sheet.first(select.json)), '__DEFAULT_SCOPE__');
    if (handle && isVideo) readVideo(sheet, handle, video, scope);
    else if (handle) readProfile(sheet, handle, scope);
    return sheet.done(isVideo ? 'video' : handle ? 'profile' : 'other');
  },
};

function sameHandle(stated: unknown, handle: string): boolean {
  return textAt(stated, 'uniqueId')?.toLowerCase() === handle.toLowerCase();
}

function accountOf(sheet: Sheet, handle: string, user: unknown, role: 'author' | 'profile') {
  const from = (name: string) => `${select.json} ${name}`;
  const secUid = textAt(user, 'secUid');
  const id = idFact(textAt(user, 'id'), from('id'));
  const key = sheet.account({
    ...{ role, id },
    handle: handleFact(handle, 'address: path'),
    name:
      fact(textAt(user, 'nickname'), from('nickname')) ??
      fact(sheet.text(sheet.first(select.name)), select.name),
    link: linkFact(`/@${handle}`, 'address: path', sheet.url),
    otherIds: form('secUid', secUid, from('secUid'), secUid),
  });
  if (key && !id) sheet.hide('tiktok-id', key);
  return key;
}

function readVideo(sheet: Sheet, handle: string, video: string, scope: unknown): void {
  const stated = at(scope, 'webapp.video-detail', 'itemInfo', 'itemStruct');
  const author = at(stated, 'author');
  const isThis = textAt(stated, 'id') === video && sameHandle(author, handle);
  const id = idFact(video, 'address: path');
  const caption = sheet.first(select.caption);
  sheet.post({
    kind: 'video',
    id,
    permalink: linkFact(sheet.url.href, 'address bar', sheet.url),
    author: accountOf(sheet, handle, isThis ? author : null, 'author'),
    time: isThis ? unixTime(textAt(stated, 'createTime'), `${select.json} createTime`) : null,
    idCreated: idCreated('tiktok', id?.normalised, sheet.now),
    text: sheet.text(caption) ?? (isThis ? textAt(stated, 'desc') : null),
  });
  sheet.links(caption, select.caption, video);
}

function readProfile(sheet: Sheet, handle: string, scope: unknown): void {
  const user = at(scope, 'webapp.user-detail', 'userInfo', 'user');
  const isThis = isRecord(user) && sameHandle(user, handle);
  accountOf(sheet, handle, isThis ? user : null, 'profile');
}

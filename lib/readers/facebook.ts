import type { Fact, PostFacts } from '../evidence/platform-facts.ts';
import { fact, form, handleFact, idFact, linkFact } from './fact.ts';
import { onHosts, partsOf, type Reader } from './reader.ts';
import { type Sheet, sheetOf } from './sheet.ts';

const select = {
  post: '[role="article"]',
  author: 'h2 a[href], h3 a[href], h4 a[href], strong a[href], a[role="link"][href]',
  link: 'a[href*="/posts/"], a[href*="/permalink"], a[href*="story_fbid"], a[href*="/videos/"], a[href*="/reel/"], a[href*="fbid="]',
  text: '[data-ad-preview="message"], [data-ad-comet-preview="message"], [data-ad-rendering-role="story_message"]',
  name: 'main h1, [role="main"] h1',
  row: '[role="main"] [role="row"]',
} as const;

/** Facebook and Messenger. Ids stand in addresses and links; the page itself shows few. */
export const facebook: Reader = {
  platform: 'facebook',
  hosts: ['facebook.com', 'messenger.com', 'fb.watch', 'fb.com'],
  matches(url) {
    return onHosts(url, this.hosts);
  },
  read(document, url) {
    const sheet = sheetOf(document, url);
    const { kind, main } = readAddress(sheet);
    if (kind === 'conversation') readMessages(sheet);
    else readPosts(sheet, main);
    return sheet.done(kind);
  },
};

/** What a Facebook address names. */
interface Named {
  /** Number or opaque `pfbid…`, which differs from viewer to viewer but works as a link. */
  post: string | null;
  user: string | null;
  handle: string | null;
  group: string | null;
}

const paths = [
  /^\/groups\/(?<group>[\w.-]+)\/(?:permalink|posts)\/(?<post>\w+)/,
  /^\/groups\/(?<group>[\w.-]+)\/user\/(?<user>\d+)/,
  /^\/groups\/(?<group>[\w.-]+)/,
  /^\/people\/[^/]+\/(?<user>\d+)/,
  /^\/(?:reel|watch\/live)\/(?<post>\d+)/,
  /^\/(?<user>\d+)\/(?:posts|videos|photos)\/(?:[^/]*\/)?(?<post>\d+|pfbid\w+)/,
  /^\/(?<handle>[\w.]+)\/(?:posts|videos|photos)\/(?:[^/]*\/)?(?<post>\d+|pfbid\w+)/,
] as const;

const reserved =
  /^(?:watch|groups|photo|photo\.php|reel|share|messages|people|profile\.php|permalink\.php|story\.php|login|home\.php|events|marketplace|gaming|help|settings|notifications|hashtag|search|pages|stories)$/;

function named(href: string | null, base: URL): Named {
  const none = { post: null, user: null, handle: null, group: null };
  if (!href || !URL.canParse(href, base)) return none;
  const url = new URL(href, base);
  if (!onHosts(url, facebook.hosts)) return none;
  const query = (name: string) => url.searchParams.get(name);
  const inQuery = query('story_fbid') ?? query('fbid') ?? query('v');
  const isPhp = /^\/(?:profile|permalink|story)\.php$/.test(url.pathname);
  if (inQuery || isPhp) return { ...none, post: inQuery, user: query('id') };
  for (const path of paths) {
    const groups = path.exec(url.pathname)?.groups;
    if (groups) return { ...none, ...groups };
  }
  const [first = ''] = partsOf(url);
  return { ...none, handle: /^[\w.]{5,50}$/.test(first) && !reserved.test(first) ? first : null };
}

interface Address {
  kind: string;
  /** The post of the address bar. */
  main: PostFacts | null;
}

function readAddress(sheet: Sheet): Address {
  const { url } = sheet;
  const from = 'address bar';
  const thread = /^(?:\/messages)?(?:\/e2ee)?\/t\/([\w.]{1,40})/.exec(url.pathname)?.[1];
  if (thread && (url.pathname.startsWith('/messages') || onHosts(url, ['messenger.com']))) {
    const title = fact(sheet.text(sheet.first(select.name)), select.name);
    sheet.group({ kind: 'conversation', title, ids: form('thread', thread, 'address: path') });
    return { kind: 'conversation', main: null };
  }
  const { post, user, handle, group } = named(url.href, url);
  if (/^\/share\//.test(url.pathname) || onHosts(url, ['fb.watch'])) sheet.hide('short-link');
  if (group) addGroup(sheet, group);
  const name = post || group ? null : fact(sheet.text(sheet.first(select.name)), select.name);
  const key = accountOf(sheet, 'profile', { user, handle, from, name });
  if (!post) return { kind: group && !user ? 'group' : key ? 'profile' : 'other', main: null };
  const permalink = linkFact(url.href, from, url);
  sheet.hide('facebook-time');
  // `pfbid…` is opaque: it has no normal form.
  const main = sheet.post({ kind: 'post', id: idFact(post, from), permalink, author: key });
  return { kind: 'post', main };
}

function addGroup(sheet: Sheet, group: string): void {
  const title = fact(sheet.text(sheet.first(select.name)), select.name);
  const link = linkFact(`/groups/${group}/`, 'address: path', sheet.url);
  const kind = /^\d+$/.test(group) ? 'id' : 'name';
  sheet.group({
    kind: 'group',
    title,
    link,
    ids: form(`group-${kind}`, group, 'address: path', group),
  });
}

interface Who {
  user: string | null;
  handle: string | null;
  from: string;
  name: Fact | null;
}

function accountOf(
  sheet: Sheet,
  role: 'author' | 'profile',
  { user, handle, from, name }: Who,
): string | null {
  const path = user ? `/profile.php?id=${user}` : handle ? `/${handle}` : null;
  const key = sheet.account({
    ...{ role, name },
    id: idFact(user, from),
    handle: handleFact(handle, from),
    link: linkFact(path, from, 'https://www.facebook.com/'),
  });
  if (key && !user) sheet.hide('facebook-id', key);
  return key;
}

function readPosts(sheet: Sheet, main: PostFacts | null): void {
  for (const [index, article] of sheet.all(select.post).entries()) {
    if (sheet.late('posts', index)) return;
    const href = sheet.attr(sheet.first(select.link, article), 'href');
    const { post } = named(href, sheet.url);
    const body = sheet.first(select.text, article);
    const [author, text] = [authorOf(sheet, article), sheet.text(body)];
    if (!text && !post) continue;
    sheet.links(body, select.text, post ?? main?.id?.raw ?? null);
    // The page of one post does not repeat its link there.
    if (main && (post === main.id?.raw || (!post && !main.text && author === main.author))) {
      main.author ??= author;
      main.text ??= text;
      continue;
    }
    const from = `${select.post} a @href`;
    const permalink = linkFact(href, from, sheet.url);
    sheet.post({ kind: 'post', id: idFact(post, from), permalink, author, text });
    sheet.hide('facebook-time');
  }
}

function authorOf(sheet: Sheet, article: Element): string | null {
  const isUser = (one: Element) => userIn(sheet, one) !== null;
  const link = sheet.all(select.author, article).find(isUser) ?? null;
  const who = userIn(sheet, link) ?? { user: null, handle: null };
  const name = fact(sheet.text(link), select.author);
  return accountOf(sheet, 'author', { ...who, from: `${select.post} a @href`, name });
}

function userIn(sheet: Sheet, link: Element | null): Pick<Named, 'user' | 'handle'> | null {
  const { user, handle, post } = named(sheet.attr(link, 'href'), sheet.url);
  return !post && (user !== null || handle !== null) ? { user, handle } : null;
}

function readMessages(sheet: Sheet): void {
  sheet.hide('facebook-messages');
  for (const row of sheet.all(select.row)) {
    const text = sheet.text(row);
    if (text) sheet.post({ kind: 'message', text });
    sheet.links(row, select.row, null);
  }
}

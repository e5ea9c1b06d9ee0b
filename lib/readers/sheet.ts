import type {
  AccountFacts,
  AccountRole,
  GroupFacts,
  HiddenCode,
  Mention,
  PostFacts,
  PostKind,
  ReaderFacts,
} from '../evidence/platform-facts.ts';
import { bounds, cutter } from './bounds.ts';
import { elementText } from './element-text.ts';
import { absolute } from './fact.ts';
import { own, treeOf, windowOf } from './own-property.ts';
import { kept } from './sheet-bounds.ts';

type NewAccount = Partial<Omit<AccountFacts, 'key' | 'roles'>> & { role: AccountRole };

/** What a reader writes on while it reads one page. All ways into the page are safe from shadowing. */
export interface Sheet {
  url: URL;
  /** Zone of the browser. */
  zone: string;
  /** Languages of the page and of the browser, as BCP 47 tags. */
  languages: readonly string[];
  /** Unix milliseconds by the clock of this device. */
  now: number;
  all(selector: string, root?: Element | null): Element[];
  first(selector: string, root?: Element | null): Element | null;
  closest(element: Element, selector: string): Element | null;
  attr(element: Element | null, name: string): string | null;
  /** Text of an element, or null when there is none. */
  text(element: Element | null, skip?: string): string | null;
  /** The JSON in a script, or null when it is none, or too large. */
  json(element: Element | null): unknown;
  /** Adds an account, or what is new about a known one. Gives its key; null when nothing names it. */
  account(account: NewAccount): string | null;
  group(group: Partial<GroupFacts> & { kind: string }): void;
  post(post: Partial<PostFacts> & { kind: PostKind }): PostFacts;
  /** The addresses that links inside an element lead to. */
  links(root: Element | null, from: string, post: string | null): void;
  hide(code: HiddenCode, account?: string | null): void;
  /** Whether the time for reading is over; the rest of a list is then left. */
  late(what: string, done: number): boolean;
  done(kind: string): ReaderFacts;
}

/** A blank sheet for a page. */
export function sheetOf(document: Document, url: URL): Sheet {
  const view = windowOf(document);
  const limits = cutter(() => view.performance.now(), bounds.platformMilliseconds);
  const look = looking(document, view, limits.list);
  const facts: ReaderFacts = {
    ...{ kind: '', accounts: [], groups: [], posts: [], mentions: [], hidden: [] },
    cuts: limits.cuts,
  };
  return {
    ...{ url, now: new Date().getTime() },
    zone: new Intl.DateTimeFormat('en').resolvedOptions().timeZone,
    languages: [
      look.attr(look.first('html'), 'lang') ?? '',
      ...view.navigator.languages,
      'en',
      'nl',
    ],
    ...look,
    ...writing(facts, url, look),
    late(what, count) {
      if (limits.late()) limits.note({ what, had: null, kept: count, why: 'time' });
      return limits.late();
    },
    done(kind) {
      const { accounts, groups, posts } = facts;
      if (accounts.length + groups.length + posts.length === 0)
        facts.hidden.push({ code: 'nothing-read', account: null });
      return kept({ ...facts, kind }, limits);
    },
  };
}

type Look = Pick<Sheet, 'all' | 'first' | 'closest' | 'attr' | 'text' | 'json'>;

function looking(
  document: Document,
  view: Window & typeof globalThis,
  list: (what: string, values: ArrayLike<Element>) => Element[],
): Look {
  const { Element: element, Document: page } = view;
  const tree = treeOf(document);
  const query = (selector: string, root?: Element | null): NodeListOf<Element> =>
    root
      ? own(element.prototype, 'querySelectorAll', root).call(root, selector)
      : own(page.prototype, 'querySelectorAll', document).call(document, selector);
  const attr = (target: Element | null, name: string) =>
    target && (tree.attributes(target).getNamedItem(name)?.value ?? null);
  const is = (target: Element, selector: string) =>
    own(element.prototype, 'matches', target).call(target, selector);
  const textOf = (target: Element, skip?: string) =>
    elementText(target, tree, (inner) => skip !== undefined && is(inner, skip));
  return {
    attr,
    all: (selector, root) => list(selector, query(selector, root)),
    first: (selector, root) => query(selector, root)[0] ?? null,
    closest: (target, selector) => own(element.prototype, 'closest', target).call(target, selector),
    text: (target, skip) => (target && textOf(target, skip)) || null,
    json: (target) => parsed(target && own(element.prototype, 'textContent', target)),
  };
}

function parsed(text: string | null): unknown {
  if (!text || text.length > bounds.json) return null;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return null; // A page may write into a script what it likes.
  }
}

type Writing = Pick<Sheet, 'account' | 'group' | 'post' | 'links' | 'hide'>;

function writing(facts: ReaderFacts, url: URL, { all, attr }: Look): Writing {
  return {
    account: (account) => addAccount(facts.accounts, account),
    group: (group) => addGroup(facts.groups, group),
    post(post) {
      const whole = { ...emptyPost, media: [], changed: [], ...post };
      facts.posts.push(whole);
      return whole;
    },
    links(root, from, post) {
      if (!root) return;
      const known = new Set(facts.mentions.map((one) => `${one.post} ${one.raw}`));
      for (const anchor of all('a[href]', root)) {
        const mention = linkOf(attr(anchor, 'href') ?? '', url, from, post);
        if (known.has(`${post} ${mention.raw}`) || !leadsOut(mention, url)) continue;
        if (facts.mentions.length > bounds.entries) return;
        known.add(`${post} ${mention.raw}`);
        facts.mentions.push(mention);
      }
    },
    hide(code, account = null) {
      if (!facts.hidden.some((one) => one.code === code && one.account === account))
        facts.hidden.push({ code, account });
    },
  };
}

function linkOf(raw: string, url: URL, from: string, post: string | null): Mention {
  const source = `${from} a @href`;
  return { kind: 'link', raw, normalised: absolute(raw, url), from: source, post, valid: null };
}

// Links inside the platform's own page are its buttons; those of people lead elsewhere.
function leadsOut({ raw, normalised }: Mention, url: URL): boolean {
  if (/^(mailto|tel|tg):/i.test(raw)) return true;
  return normalised !== null && new URL(normalised).origin !== url.origin;
}

const emptyPost = {
  ...{ id: null, permalink: null, shown: null, time: null, idCreated: null, author: null },
  ...{ forwardedFrom: null, reply: null, edited: null, own: null, text: null },
};

function addAccount(accounts: AccountFacts[], { role, ...given }: NewAccount): string | null {
  const key = keyOf(given);
  if (!key) return null;
  const known = accounts.find((one) => one.key === key);
  if (!known) {
    const none = { name: null, handle: null, id: null, link: null, phone: null, otherIds: [] };
    accounts.push({ ...none, ...given, key, roles: [role] });
    return key;
  }
  if (!known.roles.includes(role)) known.roles.push(role);
  for (const name of ['name', 'handle', 'id', 'link', 'phone'] as const)
    known[name] ??= given[name] ?? null;
  if (known.otherIds.length === 0) known.otherIds = given.otherIds ?? [];
  return key;
}

function addGroup(groups: GroupFacts[], group: Partial<GroupFacts> & { kind: string }): void {
  const shown = (one: Partial<GroupFacts>) => one.ids?.[0]?.normalised ?? one.ids?.[0]?.raw;
  const known = groups.find((one) => shown(one) !== undefined && shown(one) === shown(group));
  if (!known) {
    groups.push({ title: null, ids: [], link: null, invite: null, members: null, ...group });
    return;
  }
  for (const name of ['title', 'link', 'invite', 'members'] as const)
    known[name] ??= group[name] ?? null;
}

function keyOf({ id, handle, phone, otherIds, name }: Omit<NewAccount, 'role'>): string | null {
  const [other] = otherIds ?? [];
  if (id) return `id:${id.normalised ?? id.raw}`;
  if (handle) return `handle:${(handle.normalised ?? handle.raw).toLowerCase()}`;
  if (phone) return `phone:${phone.raw.replace(/[^\d+]/g, '')}`;
  if (other) return `${other.form}:${other.raw}`;
  return name ? `name:${name.raw}` : null;
}

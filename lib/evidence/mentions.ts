import { messageOf } from '../base/fault.ts';
import type { PageReading } from './facts.ts';
import { assumedCountry, phoneOf, phonesIn } from './phones.ts';
import type {
  AccountFacts,
  AssumedCountry,
  Fact,
  Mention,
  MentionKind,
  PlatformReading,
  PostFacts,
} from './platform-facts.ts';

/** How much visible text is searched, and how many finds are kept. */
const bounds = { text: 500_000, mentions: 2_000 };

/**
 * The reading with the links, invitations, numbers, handles and mail addresses that stand in its
 * texts, each with the message it stood in, and with the numbers of accounts in E.164. Done after
 * the page was read: the library for numbers is too large to be injected into pages.
 */
export function withMentions(reading: PageReading): PageReading {
  const { platform } = reading.facts;
  if (!platform) return reading;
  const searched = safely(platform, reading);
  return { ...reading, facts: { ...reading.facts, platform: searched } };
}

/** The same for what was read of a platform alone: only texts of messages are searched. */
export function withMentionsOf(platform: PlatformReading): PlatformReading {
  return safely(platform, { text: '' });
}

// The texts are hostile and the library is not ours: the reading must outlive both.
type Texts = Pick<PageReading, 'text' | 'pieces'>;

function safely(platform: PlatformReading, reading: Texts): PlatformReading {
  try {
    return searched(platform, reading);
  } catch (thrown) {
    const failure = { platform: 'mentions', message: messageOf(thrown) };
    return { ...platform, failures: [...platform.failures, failure] };
  }
}

function searched(platform: PlatformReading, reading: Texts): PlatformReading {
  const country = assumedCountry(platform.zone.name, platform.languages);
  const linked = platform.mentions.map((mention) => classified(mention));
  const inPosts = platform.posts.flatMap((post) => ofPost(post, country));
  const known = new Set([...linked, ...inPosts].map(keyInPage));
  const rest = inPage(reading, platform.posts, country);
  const outside = rest.filter((mention) => !known.has(keyInPage(mention)));
  const mentions = distinct([...linked, ...inPosts, ...outside]);
  const accounts = platform.accounts.map((account) => withNumber(account, country));
  const made = { ...platform, accounts, country, mentions: mentions.slice(0, bounds.mentions) };
  return cutNoted(made, mentions.length);
}

/**
 * What leads on outside messages. In the text of a page two elements can stand without a space
 * between them, and one word can be spread over two elements: only what reads the same both ways is
 * certain.
 */
function inPage(
  { text, pieces = [] }: Texts,
  posts: readonly PostFacts[],
  country: AssumedCountry | null,
): Mention[] {
  const written = posts.map((post) => post.text ?? '').join('\n');
  const others = pieces.filter((piece) => !written.includes(piece));
  const whole = mentionsIn(text.slice(0, bounds.text), 'visible text', null, country);
  const known = new Set(whole.map(keyInPage));
  const found = others.flatMap((piece) => mentionsIn(piece, 'visible text', null, country));
  return found.filter((mention) => known.has(keyInPage(mention)));
}

function cutNoted(reading: PlatformReading, had: number): PlatformReading {
  const kept = bounds.mentions;
  if (had <= kept) return reading;
  return { ...reading, cuts: [...reading.cuts, { what: 'mentions', had, kept, why: 'count' }] };
}

function ofPost({ id, text }: PostFacts, country: AssumedCountry | null): Mention[] {
  if (!text) return [];
  // A message without an id is named by its first words.
  const from = id ? 'text of the message' : `text of the message “${text.slice(0, 60)}”`;
  return mentionsIn(text, from, id?.raw ?? null, country);
}

const address = /\bhttps?:\/\/[^\s<>"']{1,1000}/gi;
const bare =
  /(?<![\w./@-])(?:t\.me|telegram\.me|wa\.me|chat\.whatsapp\.com|discord\.gg|mega\.nz)\/[^\s<>"']{1,300}/gi;
const email = /[\w.%+-]{1,64}@(?:[a-z0-9-]{1,63}\.){1,8}[a-z]{2,24}\b/gi;
const handle = /(?<![\w@./])@[a-z0-9_](?:[\w.]{0,62}\w)?/gi;

/** What leads on in one text. What one pattern took is not read again by the next. */
function mentionsIn(
  text: string,
  from: string,
  post: string | null,
  country: AssumedCountry | null,
): Mention[] {
  const found: Mention[] = [];
  let left = text;
  const take = (pattern: RegExp, make: (raw: string) => Mention) => {
    left = left.replace(pattern, (raw) => {
      found.push(make(raw));
      return ' '.repeat(raw.length);
    });
  };
  const link = (raw: string) => linkOf(raw, from, post);
  take(address, link);
  take(bare, link);
  take(email, (raw) => mention('email', raw, raw.toLowerCase(), from, post));
  take(handle, (raw) => mention('handle', raw, raw.slice(1), from, post));
  for (const { raw, normalised, valid } of phonesIn(left, country))
    found.push({ ...mention('phone', raw, normalised, from, post), valid });
  return found;
}

function mention(
  kind: MentionKind,
  raw: string,
  normalised: string | null,
  from: string,
  post: string | null,
): Mention {
  return { kind, raw, normalised, from, post, valid: null };
}

function linkOf(text: string, from: string, post: string | null): Mention {
  const raw = text.replace(/[.,;:!?)\]}>»”’'"]+$/, '');
  const whole = /^https?:/i.test(raw) ? raw : `https://${raw}`;
  const normalised = URL.canParse(whole) ? new URL(whole).href : null;
  return classified(mention('link', raw, normalised, from, post));
}

const invite =
  /^https?:\/\/(?:(?:t|telegram)\.(?:me|dog)\/(?:joinchat\/|\+)|chat\.whatsapp\.com\/|discord\.gg\/|discord\.com\/invite\/)/;
const numberLink = /^https?:\/\/(?:(?:t|telegram)\.me\/\+|wa\.me\/\+?)(\d{6,15})(?:[/?#]|$)/;

/** A link by what it leads to: an invitation, a number, an address for mail, or any page. */
function classified(found: Mention): Mention {
  if (found.kind !== 'link') return found;
  const { raw, normalised } = found;
  const scheme = /^(mailto|tel):([^?]{1,100})/i.exec(raw);
  if (scheme?.[1]?.toLowerCase() === 'mailto')
    return { ...found, kind: 'email', normalised: (scheme[2] ?? '').toLowerCase() };
  const digits = numberLink.exec(normalised ?? '')?.[1];
  const number = digits ? `+${digits}` : scheme?.[2];
  if (number) {
    const phone = phoneOf(number, null);
    const valid = phone?.valid ?? null;
    return { ...found, kind: 'phone', normalised: phone?.normalised ?? null, valid };
  }
  return invite.test(normalised ?? '') ? { ...found, kind: 'invite' } : found;
}

function keyInPage({ kind, raw, normalised }: Mention): string {
  return `${kind} ${normalised ?? raw}`;
}

function distinct(mentions: readonly Mention[]): Mention[] {
  const seen = new Map<string, Mention>();
  for (const one of mentions) {
    const key = `${one.post} ${keyInPage(one)}`;
    if (!seen.has(key)) seen.set(key, one);
  }
  return [...seen.values()];
}

function withNumber(account: AccountFacts, country: AssumedCountry | null): AccountFacts {
  const { phone } = account;
  if (!phone) return account;
  const number: Fact = { ...phone, normalised: phoneOf(phone.raw, country)?.normalised ?? null };
  return { ...account, phone: number };
}

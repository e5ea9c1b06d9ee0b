/** What a report shows, as far as a program can compare it with the evidence. */
export interface ReportMarks {
  /** Seal codes, 32 digits each. */
  codes: string[];
  /** Every SHA-256 that stands as an element of its own. */
  digests: Set<string>;
  /** Numbers of the items that have a part of their own. */
  items: Set<number>;
  /** Files with the digest in the same row of a table. */
  files: { path: string; sha256: string }[];
}

/** A tag, with the text up to the next one. */
interface Tag {
  name: string;
  attributes: string;
  text: string;
}

// Longer ones are not ours.
const longestTag = 300;
const longestText = 400;

/**
 * Reads the marks of a report: elements of class `code` or `seal` and `path`, digests that fill an
 * element, and parts with the id of an item. Everything from pages is escaped in a report, so no page
 * can write a tag in it. null when it holds no seal code or no item: then it is of another form.
 */
export function reportMarks(html: string): ReportMarks | null {
  const marks: ReportMarks = { codes: [], digests: new Set(), items: new Set(), files: [] };
  let row: string[] = [];
  let path: string | null = null;
  let before: Tag | null = null;
  for (const tag of tagsOf(html)) {
    if (tag.name === 'tr') [row, path] = [[], null];
    const digest = /^[0-9a-f]{64}$/.exec(tag.text)?.[0];
    readTag(tag, before, marks);
    before = tag;
    if (digest) marks.digests.add(digest);
    if (digest) row.push(digest);
    path = pathOf(tag) ?? path;
    if (tag.name !== '/tr') continue;
    const [sha256, ...others] = row;
    if (path && sha256 && others.length === 0) marks.files.push({ path, sha256 });
    [row, path] = [[], null];
  }
  return marks.codes.length > 0 && marks.items.size > 0 ? marks : null;
}

/** A path stands in a cell of class `path`, or in a `code` of its own. */
function pathOf(tag: Tag): string | undefined {
  if (!hasClass(tag, 'path') && tag.name !== 'code') return undefined;
  return /^data\/[a-z0-9._/-]{1,200}/.exec(tag.text)?.[0];
}

function readTag(tag: Tag, before: Tag | null, marks: ReportMarks): void {
  const digits = tag.text.replace(/\s/g, '');
  const isSeal = before !== null && hasClass(before, 'seal') && tag.name === 'code';
  if ((isSeal || hasClass(tag, 'code')) && /^[0-9a-f]{32}$/.test(digits)) marks.codes.push(digits);
  const number = /\bid="item-([1-9]\d{0,8})"/.exec(tag.attributes)?.[1];
  if (number) marks.items.add(Number(number));
}

function hasClass({ attributes }: Tag, name: string): boolean {
  return /\bclass="([^"]*)"/.exec(attributes)?.[1]?.split(' ').includes(name) ?? false;
}

// One pass over the text, whatever it holds: no expression runs over all of it.
function* tagsOf(html: string): Generator<Tag> {
  for (let at = html.indexOf('<'); at >= 0;) {
    const next = html.indexOf('<', at + 1);
    const whole = html.slice(
      at + 1,
      Math.min(next < 0 ? html.length : next, at + 1 + longestTag + longestText),
    );
    const close = whole.indexOf('>');
    if (close >= 0 && close <= longestTag) {
      const [name = '', ...rest] = whole.slice(0, close).split(/\s/);
      yield { name, attributes: rest.join(' '), text: whole.slice(close + 1).trim() };
    }
    at = next;
  }
}

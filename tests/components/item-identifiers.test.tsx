// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { identifiersOf } from '../../lib/bundle/identifiers.ts';
import type { PlatformReading } from '../../lib/evidence/platform-facts.ts';
import type { Review } from '../../lib/flows/review.ts';
import { reading } from '../samples/capture.ts';
import { account, fact, platform, post } from '../samples/platform.ts';
import { fakeReview, idOf } from './fake-review.ts';
import { fakeVault } from './fake-vault.ts';
import { casePage } from './pages.tsx';
import { all, click, find, has, openItem, settle, show } from './screen.ts';

const id = '9007199254740993';
const hostile = '=1+1\u202e<img src=x onerror=alert(1)>';

function reviewOf(read: PlatformReading): Review {
  const review = fakeReview();
  const open: Review['open'] = async (item) => {
    const opened = await review.open(item);
    const page = { ...reading().facts, platform: read };
    const record = { ...opened.record, page };
    return { ...opened, record, identifiers: identifiersOf(opened.number, record) };
  };
  return { ...review, open };
}

async function openedWith(read: PlatformReading): Promise<void> {
  await show(casePage(fakeVault().vault, reviewOf(read)));
  await openItem(idOf(3));
}

const written: string[] = [];

beforeEach(() => {
  written.length = 0;
  const writeText = vi.fn((text: string) => Promise.resolve(void written.push(text)));
  vi.stubGlobal('navigator', Object.create(navigator, { clipboard: { value: { writeText } } }));
});

describe('the table of identifiers', () => {
  const read = platform({
    accounts: [account(`id:${id}`, { id: fact(id), name: fact(hostile, null) })],
    posts: [post({ id: fact('42'), author: `id:${id}`, text: hostile })],
    hidden: [{ code: 'telegram-phone', account: `id:${id}` }],
  });

  it('shows who, what and when, hostile text as text, and ids digit for digit', async () => {
    await openedWith(read);
    const text = find('identifiers').textContent;
    expect(text).toContain(id);
    expect(text).toContain('=1+1‹U+202E›<img src=x');
    expect(find('identifiers').querySelector('img, script')).toBeNull();
    expect(all('identifier').map((row) => row.dataset['kind'])).toContain('message');
  });

  it('says what the platform hides, of whom, and what to open', async () => {
    await openedWith(read);
    const text = find('hidden-facts').textContent;
    expect(text).toContain('Open het profiel door op de naam te klikken');
    expect(text).toContain('Bij: =1+1‹U+202E›');
  });

  it('copies one value exactly, and says so', async () => {
    await openedWith(read);
    const row = all('identifier').find((one) => one.dataset['kind'] === 'account');
    row?.querySelector<HTMLElement>('[data-test=copy]')?.click();
    await settle();
    expect(written).toEqual([id]);
    expect(find('copied').textContent).toBe('Gekopieerd.');
  });

  it('copies all as a table that no spreadsheet calculates or rounds', async () => {
    await openedWith(read);
    await click('copy-all');
    const cells = written[0]!.split('\n').flatMap((row) => row.split('\t'));
    expect(cells).toContain(`'${id}`);
    for (const cell of cells) expect(cell).not.toMatch(/^[=+\-@]/);
  });

  it('says when copying did not work', async () => {
    vi.stubGlobal('navigator', Object.create(navigator, { clipboard: { value: undefined } }));
    await openedWith(read);
    await click('copy-all');
    expect(find('copied').textContent).toContain('Selecteer de tekst');
  });

  it('of a thousand messages shows the first, and all when asked', async () => {
    const posts = Array.from({ length: 1_000 }, (_, index) => post({ id: fact(String(index)) }));
    await openedWith(platform({ posts }));
    expect(all('identifier').length).toBeLessThan(30);
    await click('all-identifiers');
    expect(all('identifier').length).toBeGreaterThan(1_000);
    expect(has('all-identifiers')).toBe(false);
  });
});

// @vitest-environment happy-dom
import { useEffect } from 'preact/hooks';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Leavable, QuickExitButton } from '../../components/leavable.tsx';
import { leaveQuickly, onTripleShift } from '../../components/quick-exit.ts';
import { InText } from '../../components/text.tsx';
import { useActivity } from '../../components/use-activity.ts';
import { translator } from '../../lib/i18n/every-language.ts';
import { click, settle, show } from './screen.ts';

const leave = vi.fn<() => void>();
let page: Document;

beforeEach(() => {
  leave.mockReset();
  page = document.implementation.createHTMLDocument('');
});

function fire(type: string, name: string, at: number): void {
  const event = new KeyboardEvent(type, { key: name, bubbles: true });
  Object.defineProperty(event, 'timeStamp', { value: at });
  page.dispatchEvent(event);
}

function press(name: string, at: number): void {
  fire('keydown', name, at);
  fire('keyup', name, at + 50);
}

describe('Shift three times', () => {
  it.each([
    ['at once', [0, 100, 200], true],
    ['within five seconds', [0, 2500, 5000], true],
    ['too slowly', [0, 2500, 5001], false],
    ['after two old ones', [0, 100, 9000, 9100], false],
    ['after one old one', [0, 9000, 9100, 9200], true],
    ['only twice', [0, 100], false],
  ])('%s', (_how, moments, left) => {
    onTripleShift(page, leave);
    for (const at of moments) press('Shift', at);
    expect(leave).toHaveBeenCalledTimes(left ? 1 : 0);
  });

  it('does not count with another key or a click between, or for a capital letter', () => {
    onTripleShift(page, leave);
    press('Shift', 0);
    press('Shift', 100);
    press('a', 200);
    press('Shift', 300);
    page.dispatchEvent(new PointerEvent('pointerdown'));
    press('Shift', 400);
    for (let at = 1000; at < 1400; at += 100) {
      fire('keydown', 'Shift', at);
      press('A', at + 10);
      fire('keyup', 'Shift', at + 80);
    }
    expect(leave).not.toHaveBeenCalled();
  });

  it('counts a held Shift once, and stops when told to', () => {
    const stop = onTripleShift(page, leave);
    for (let at = 0; at < 500; at += 100) fire('keydown', 'Shift', at);
    fire('keyup', 'Shift', 600);
    expect(leave).not.toHaveBeenCalled();
    stop();
    for (let at = 700; at < 1200; at += 100) press('Shift', at);
    expect(leave).not.toHaveBeenCalled();
  });
});

describe('leaving', () => {
  it('empties the page before it does anything else', () => {
    document.title = 'Zegel';
    document.body.append('secret');
    const seen: string[] = [];
    leaveQuickly(() => {
      seen.push(document.body.textContent, document.title);
      return Promise.resolve();
    });
    expect(seen).toEqual(['', '']);
  });

  it('stays empty and says so in the console when Zegel cannot go', async () => {
    const replace = vi.spyOn(location, 'replace').mockImplementation(() => undefined);
    const error = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    document.body.append('secret');
    leaveQuickly(() => Promise.reject(new Error('no tabs')));
    await settle();
    expect(document.body.textContent).toBe('');
    expect(replace).toHaveBeenCalledWith('about:blank');
    expect(error).toHaveBeenCalledOnce();
    vi.restoreAllMocks();
  });

  it.each([
    ['the button', () => void click('quick-exit')],
    ['the keys', () => [0, 100, 200].forEach((at) => press('Shift', at))],
  ])('works with %s, lets go of the page, and happens once', async (_how, go) => {
    const gone = vi.fn(() => Promise.resolve());
    const letGo = vi.fn();
    const Held = () => {
      useEffect(() => letGo, []);
      return <QuickExitButton />;
    };
    await show(
      <InText text={translator('en')}>
        <Leavable leave={gone}>
          <Held />
        </Leavable>
      </InText>,
    );
    page = document;
    go();
    await settle();
    expect(document.body.textContent).toBe('');
    expect(letGo).toHaveBeenCalledOnce();
    for (const at of [300, 400, 500]) press('Shift', at);
    expect(gone).toHaveBeenCalledOnce();
  });
});

describe('activity', () => {
  it('is told of keys and pointers, at most every ten seconds', async () => {
    const touch = vi.fn();
    const now = vi.spyOn(performance, 'now').mockReturnValue(1000);
    const Used = () => {
      useActivity(touch);
      return null;
    };
    await show(<Used />);
    const use = (type: string, at: number) => {
      now.mockReturnValue(at);
      document.body.dispatchEvent(new Event(type, { bubbles: true }));
    };
    use('pointerdown', 1000);
    use('keydown', 10_999);
    expect(touch).toHaveBeenCalledOnce();
    use('keydown', 11_000);
    expect(touch).toHaveBeenCalledTimes(2);
    now.mockRestore();
  });
});

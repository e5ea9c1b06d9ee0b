// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { HeldPicture } from '../../components/held-picture.tsx';
import { InText } from '../../components/text.tsx';
import { Fault } from '../../lib/base/fault.ts';
import { translator } from '../../lib/i18n/every-language.ts';
import { find, settle, show } from './screen.ts';

const load = vi.fn<() => Promise<Blob>>();
const create = vi.fn<(blob: Blob) => string>();
const revoke = vi.fn();

beforeEach(() => {
  load.mockReset().mockResolvedValue(new Blob(['picture']));
  create.mockReset().mockReturnValue('blob:full');
  vi.spyOn(URL, 'createObjectURL').mockImplementation(create as never);
  vi.spyOn(URL, 'revokeObjectURL').mockImplementation(revoke.mockReset());
});

afterEach(() => {
  vi.restoreAllMocks();
});

async function fire(target: EventTarget, event: Event): Promise<void> {
  target.dispatchEvent(event);
  await settle();
}

function picture() {
  return (
    <InText text={translator('en')}>
      <HeldPicture preview="data:image/jpeg;base64,AA" width={16} height={9} load={load} />
    </InText>
  );
}

function key(type: string, name: string): Event {
  return new KeyboardEvent(type, { key: name, bubbles: true, cancelable: true });
}

function expectBlurred(): void {
  expect(find('picture').dataset['state']).toBe('blurred');
  expect(find('picture').querySelector('[src^="blob:"]')).toBeNull();
}

describe('a picture', () => {
  it('is not even read before it is asked for', async () => {
    await show(picture());
    expectBlurred();
    expect(load).not.toHaveBeenCalled();
  });

  it.each([
    ['pointer', new PointerEvent('pointerdown', { button: 0, bubbles: true }), 'pointerup'],
    ['space bar', key('keydown', ' '), key('keyup', ' ')],
    ['Enter', key('keydown', 'Enter'), key('keyup', 'Enter')],
    ['leaving the window', key('keydown', ' '), 'blur'],
    ['assistive technology', new MouseEvent('click', { bubbles: true }), 'click'],
  ] as const)('is shown while held and let go of after: %s', async (_how, down, up) => {
    await show(picture());
    await fire(find('reveal'), down);
    expect(find('picture').dataset['state']).toBe('revealed');
    expect(find('picture').querySelector('img[src="blob:full"]')).not.toBeNull();
    const release = typeof up === 'string' ? new Event(up) : up;
    if (up === 'click') find('reveal').click();
    else window.dispatchEvent(release);
    await settle();
    expectBlurred();
    expect(revoke).toHaveBeenCalledWith('blob:full');
  });

  it('is not shown when it arrives after letting go', async () => {
    const { promise, resolve } = Promise.withResolvers<Blob>();
    load.mockReturnValue(promise);
    await show(picture());
    await fire(find('reveal'), key('keydown', ' '));
    expect(find('picture').dataset['state']).toBe('loading');
    await fire(window, key('keyup', ' '));
    resolve(new Blob(['late']));
    await settle();
    expectBlurred();
    expect(create).not.toHaveBeenCalled();
  });

  it('stays blurred when it is damaged, and says so', async () => {
    load.mockRejectedValue(new Fault('file-changed', 'no'));
    await show(picture());
    await fire(find('reveal'), key('keydown', ' '));
    expectBlurred();
    expect(document.querySelector('[data-fault="file-changed"]')).not.toBeNull();
  });
});

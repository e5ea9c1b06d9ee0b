// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, it } from 'vitest';
import { useLoaded } from '../../components/loaded.ts';
import { find, settle, show } from './screen.ts';

function Shown(props: { load: () => Promise<string>; version: number }) {
  const loaded = useLoaded(props.load, props.version);
  return <p data-test="shown">{loaded.state === 'ready' ? loaded.value : loaded.state}</p>;
}

/** Readings that are answered when the test says so, in the order in which they began. */
function readings() {
  const begun: PromiseWithResolvers<string>[] = [];
  const load = () => {
    const reading = Promise.withResolvers<string>();
    begun.push(reading);
    return reading.promise;
  };
  const answer = async (at: number, text: string) => {
    begun[at]!.resolve(text);
    await settle();
  };
  return { begun, load, answer };
}

async function change(load: () => Promise<string>, version: number): Promise<void> {
  const host = find('shown').parentElement!;
  await act(() => render(<Shown load={load} version={version} />, host));
}

const shown = () => find('shown').textContent;

it('reads once at a time, and once more for all changes that came meanwhile', async () => {
  const { begun, load, answer } = readings();
  await show(<Shown load={load} version={0} />);
  for (const version of [1, 2, 3]) await change(load, version);
  expect(begun).toHaveLength(1);
  await answer(0, 'before');
  expect(begun).toHaveLength(2);
  await answer(1, 'after');
  expect(shown()).toBe('after');
  expect(begun).toHaveLength(2);
});

it('shows what was so a moment ago where there is nothing yet, and afterwards only the newest', async () => {
  const { load, answer } = readings();
  await show(<Shown load={load} version={0} />);
  await change(load, 1);
  await answer(0, 'first');
  expect(shown()).toBe('first');
  await change(load, 2);
  await answer(1, 'too late');
  expect(shown()).toBe('first');
  await answer(2, 'newest');
  expect(shown()).toBe('newest');
});

it('waits for no reading of something else, and drops its answer', async () => {
  const [old, next] = [readings(), readings()];
  await show(<Shown load={old.load} version={0} />);
  await change(next.load, 0);
  await next.answer(0, 'the other item');
  await old.answer(0, 'the item before');
  expect(shown()).toBe('the other item');
});

import type { Mark, Shape } from '../lib/evidence/copy-record.ts';
import { shapesOfMark, strokeIn } from '../lib/flows/mark-shapes.ts';
import { areaOf, moved, resized, type Size, stepIn } from '../lib/flows/drawn-marks.ts';

/** One mark on the picture that is edited. */
export interface CopyMarkProps {
  mark: Mark;
  size: Size;
  index: number;
  name: string;
  selected: boolean;
  select: () => void;
  /** The mark after a key. */
  change: (mark: Mark, what: string) => void;
  remove: () => void;
}

/** A mark as it will be on the copy, which keys move, size and take away. */
export function CopyMark(props: CopyMarkProps) {
  const { mark, size, index, selected } = props;
  const area = areaOf(mark);
  return (
    <g
      class="copy-mark"
      // Arrow keys must reach it with a screen reader too.
      role="application"
      // In SVG the names of attributes are told apart by their capitals.
      tabindex={0}
      aria-label={props.name}
      aria-describedby="copy-keys"
      data-test="copy-mark"
      data-mark={index}
      data-kind={mark.kind}
      data-selected={selected}
      onFocus={props.select}
      onKeyDown={(event) => pressed(props, event)}
    >
      {shapesOfMark(mark, strokeIn(size)).map((shape, at) => (
        <ShapeOf key={at} shape={shape} />
      ))}
      <rect class="copy-hit" {...area} />
      {selected && (
        <>
          <rect class="copy-ring copy-ring-halo" {...area} />
          <rect class="copy-ring" {...area} />
        </>
      )}
    </g>
  );
}

const ways: ReadonlyMap<string, readonly [number, number]> = new Map([
  ['ArrowLeft', [-1, 0]],
  ['ArrowRight', [1, 0]],
  ['ArrowUp', [0, -1]],
  ['ArrowDown', [0, 1]],
]);

function pressed(props: CopyMarkProps, event: KeyboardEvent): void {
  const { mark, size, index } = props;
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.key === 'Delete' || event.key === 'Backspace') {
    event.preventDefault();
    return props.remove();
  }
  const way = ways.get(event.key);
  if (!way) return;
  event.preventDefault();
  const [right, down] = way.map((part) => part * stepIn(size)) as [number, number];
  const change = event.shiftKey ? resized : moved;
  props.change(change(mark, right, down, size), `key ${String(event.shiftKey)} ${String(index)}`);
}

function ShapeOf({ shape }: { shape: Shape }) {
  if (shape.kind === 'cover') {
    const { x, y, width, height } = shape;
    return <rect class="copy-cover" {...{ x, y, width, height }} />;
  }
  if (shape.kind === 'text')
    return (
      <text
        class="copy-text"
        x={shape.x}
        y={shape.y}
        font-size={shape.size}
        stroke-width={shape.size / 4}
      >
        {shape.text}
      </text>
    );
  const points = shape.points.map((point) => point.join(',')).join(' ');
  return (
    <>
      <polyline class="copy-line-halo" points={points} stroke-width={shape.stroke * 2} />
      <polyline class="copy-line-ink" points={points} stroke-width={shape.stroke} />
    </>
  );
}

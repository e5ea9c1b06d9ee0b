import { useRef } from 'preact/hooks';
import type { Mark } from '../lib/evidence/copy-record.ts';
import { drawn, moved, placed, resized } from '../lib/flows/drawn-marks.ts';
import type { MarkEditing } from './use-mark-editing.ts';

type Point = readonly [x: number, y: number];

/** What a pointer that is down is doing. */
interface Drag {
  does: 'move' | 'size' | 'draw';
  /** Where it went down, in pixels of the picture. */
  from: Point;
  /** The mark as it was then; null until drawing has begun. */
  mark: Mark | null;
  index: number;
  what: string;
}

/** Nothing is drawn before the pointer went so far, in pixels of the screen. */
const leastDrag = 5;

/** What to spread on the element that lies over the picture: marks are moved, sized and drawn. */
export function useMarkDrag(editing: MarkEditing, newText: string) {
  const dragRef = useRef<Drag | null>(null);
  const countRef = useRef(0);
  const { size } = editing;
  const onPointerDown = (event: PointerEvent) => {
    if (event.button !== 0 || !(event.target instanceof Element)) return;
    const surface = event.currentTarget as HTMLElement;
    const drag = dragAt(event.target, pointAt(event, surface, size), editing);
    // A finger on the picture itself scrolls it.
    if (drag === null || (drag.does === 'draw' && event.pointerType === 'touch')) return;
    event.preventDefault();
    dragRef.current = { ...drag, what: `drag ${String(countRef.current++)}` };
    surface.setPointerCapture(event.pointerId);
    if (drag.does !== 'draw') focusMark(surface, drag.index);
  };
  const onPointerMove = (event: PointerEvent) => {
    const drag = dragRef.current;
    if (!drag) return;
    const surface = event.currentTarget as HTMLElement;
    const at = pointAt(event, surface, size);
    const [right, down] = [at[0] - drag.from[0], at[1] - drag.from[1]];
    if (drag.does === 'draw') {
      const least = (leastDrag * size.width) / surface.clientWidth;
      if (drag.mark === null && Math.hypot(right, down) < least) return;
      return draw(editing, drag, at, newText);
    }
    const change = drag.does === 'move' ? moved : resized;
    if (drag.mark) editing.replace(drag.index, change(drag.mark, right, down, size), drag.what);
  };
  const end = (event: PointerEvent) => {
    const drag = dragRef.current;
    dragRef.current = null;
    if (drag?.mark) focusMark(event.currentTarget as HTMLElement, drag.index);
  };
  return { onPointerDown, onPointerMove, onPointerUp: end, onPointerCancel: end };
}

function dragAt(target: Element, from: Point, editing: MarkEditing): Omit<Drag, 'what'> | null {
  const { marks } = editing;
  const own = target.closest<HTMLElement>('[data-mark], [data-handle]')?.dataset;
  const index = Number(own?.['mark'] ?? own?.['handle'] ?? marks.length);
  const mark = marks[index] ?? null;
  if (mark === null) return { does: 'draw', from, mark: null, index: marks.length };
  return { does: own?.['handle'] === undefined ? 'move' : 'size', from, mark, index };
}

function draw(editing: MarkEditing, drag: Drag, at: Point, newText: string): void {
  const { marks } = editing;
  const mark = drawnFrom(editing, drag.from, at, newText);
  // The first move makes it; those after it change it.
  if (drag.mark === null || drag.index >= marks.length) editing.add(mark, drag.what);
  else editing.replace(drag.index, mark, drag.what);
  drag.mark = mark;
}

function drawnFrom({ kind, size }: MarkEditing, from: Point, at: Point, newText: string): Mark {
  if (kind !== 'text') return drawn(kind, from, at, size);
  const words = placed(kind, { x: 0, y: 0, ...size }, size, newText);
  return moved(words, at[0] - words.x, at[1] - words.y, size);
}

function pointAt(
  event: PointerEvent,
  surface: Element,
  { width, height }: { width: number; height: number },
): Point {
  const box = surface.getBoundingClientRect();
  return [
    ((event.clientX - box.left) * width) / box.width,
    ((event.clientY - box.top) * height) / box.height,
  ];
}

function focusMark(surface: Element, index: number): void {
  surface
    .querySelector<SVGElement>(`[data-mark="${String(index)}"]`)
    ?.focus({ preventScroll: true });
}

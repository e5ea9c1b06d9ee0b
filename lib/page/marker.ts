import type { Rectangle } from '../evidence/coverage.ts';
import type { MarkTexts } from '../evidence/page-hand.ts';
import { own, rootOf, windowOf } from '../readers/own-property.ts';

/** Milliseconds after which an unfinished choice counts as cancelled. */
const patience = 180_000;

const smallest = 16;

/**
 * Lets the reporter mark a rectangle of the view: drag, or arrow keys to move, Shift and arrows to
 * size, Enter to keep, Escape to cancel. Null when it was cancelled. The view was taken before:
 * nothing of this is in any picture. It stands in a closed shadow root on top of everything and
 * moves no focus, so the page is as it was when it goes. CSS pixels.
 */
export async function markPart(document: Document, texts: MarkTexts): Promise<Rectangle | null> {
  const root = rootOf(document);
  if (!root) return null;
  const view = windowOf(document);
  const box: Box = { view, area: middleOf(view) };
  const { host, frame, note, ...controls } = drawn(document, texts);
  root.append(host);
  if ('showPopover' in host) host.showPopover();
  const show = () => place(frame, note, box.area);
  show();
  try {
    return await chosen(box, { ...controls, show });
  } finally {
    host.remove();
  }
}

interface Box {
  view: Window & typeof globalThis;
  area: Rectangle;
}

function middleOf({ innerWidth: width, innerHeight: height }: Window): Rectangle {
  return { x: width / 4, y: height / 4, width: width / 2, height: height / 2 };
}

interface Controls {
  panel: HTMLElement;
  keep: HTMLElement;
  cancel: HTMLElement;
  show: () => void;
}

function chosen(box: Box, controls: Controls): Promise<Rectangle | null> {
  const { view } = box;
  const listening = new view.AbortController();
  const { promise, resolve } = Promise.withResolvers<Rectangle | null>();
  const late = view.setTimeout(() => resolve(null), patience);
  const options = { capture: true, signal: listening.signal };
  const on = <K extends keyof WindowEventMap>(kind: K, act: (event: WindowEventMap[K]) => void) =>
    view.addEventListener(
      kind,
      (event) => {
        event.stopImmediatePropagation();
        act(event);
      },
      options,
    );
  on('keydown', (event) => {
    event.preventDefault();
    if (event.key === 'Escape') resolve(null);
    else if (event.key === 'Enter') resolve(box.area);
    else byKey(box, event);
    controls.show();
  });
  for (const kind of ['keyup', 'keypress', 'wheel', 'contextmenu'] as const)
    on(kind, () => undefined);
  dragging(box, on, controls, resolve);
  return promise.finally(() => {
    view.clearTimeout(late);
    listening.abort();
  });
}

type On = <K extends keyof WindowEventMap>(
  kind: K,
  act: (event: WindowEventMap[K]) => void,
) => void;

function dragging(
  box: Box,
  on: On,
  { panel, keep, cancel, show }: Controls,
  resolve: (area: Rectangle | null) => void,
): void {
  let from: { x: number; y: number } | null = null;
  on('pointerdown', (event) => {
    event.preventDefault();
    const { clientX: x, clientY: y } = event;
    if (isOn(keep, event)) resolve(box.area);
    else if (isOn(cancel, event)) resolve(null);
    else if (!isOn(panel, event)) from = { x, y };
  });
  on('pointermove', ({ clientX: x, clientY: y }) => {
    if (!from) return;
    box.area = between(box.view, from, { x, y });
    show();
  });
  on('pointerup', () => {
    from = null;
    box.area = within(box.view, box.area);
    show();
  });
  on('click', (event) => event.preventDefault());
}

function isOn(control: HTMLElement, { clientX: x, clientY: y }: MouseEvent): boolean {
  const { left, right, top, bottom } = control.getBoundingClientRect();
  return x >= left && x <= right && y >= top && y <= bottom;
}

function between(view: Window, a: { x: number; y: number }, b: { x: number; y: number }) {
  const [x, y] = [Math.max(0, Math.min(a.x, b.x)), Math.max(0, Math.min(a.y, b.y))];
  const right = Math.min(view.innerWidth, Math.max(a.x, b.x));
  const bottom = Math.min(view.innerHeight, Math.max(a.y, b.y));
  return { x, y, width: right - x, height: bottom - y };
}

const ways: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

function byKey(box: Box, { key, shiftKey, ctrlKey }: KeyboardEvent): void {
  const [right, down] = ways[key] ?? [0, 0];
  const far = ctrlKey ? 1 : 16;
  const { x, y, width, height } = box.area;
  box.area = within(
    box.view,
    shiftKey
      ? { x, y, width: width + right * far, height: height + down * far }
      : { x: x + right * far, y: y + down * far, width, height },
  );
}

function within(view: Window, { x, y, width, height }: Rectangle): Rectangle {
  const [wide, high] = [
    Math.min(Math.max(smallest, width), view.innerWidth),
    Math.min(Math.max(smallest, height), view.innerHeight),
  ];
  return {
    x: Math.min(Math.max(0, x), view.innerWidth - wide),
    y: Math.min(Math.max(0, y), view.innerHeight - high),
    width: wide,
    height: high,
  };
}

// Styles are set one by one: a page's policy may forbid style elements, but not these.
function drawn(document: Document, texts: MarkTexts) {
  const create = own(windowOf(document).Document.prototype, 'createElement', document);
  const make = (tag: string, style: string, text = '') => {
    const element = create.call<Document, [string], HTMLElement>(document, tag);
    element.style.cssText = style;
    element.textContent = text;
    return element;
  };
  const host = make('div', `all:initial;position:fixed;inset:0;${layer}`);
  host.setAttribute('popover', 'manual');
  const shadow = host.attachShadow({ mode: 'closed' });
  const frame = make('div', frameStyle);
  const panel = make('div', panelStyle);
  panel.setAttribute('role', 'dialog');
  panel.setAttribute('aria-label', texts.title);
  const note = make('output', 'display:block;opacity:.8');
  const keep = make('button', `${buttonStyle};background:#7a2e1f;color:#fff`, texts.keep);
  const cancel = make('button', `${buttonStyle};background:#fff;color:#2b2622`, texts.cancel);
  panel.append(make('strong', '', texts.title), make('p', 'margin:4px 0', texts.help), note);
  panel.append(keep, cancel);
  shadow.append(frame, panel);
  return { host, frame, note, panel, keep, cancel };
}

const layer =
  'width:auto;height:auto;margin:0;padding:0;border:0;background:none;z-index:2147483647;cursor:crosshair;overflow:hidden';
const frameStyle =
  'position:fixed;outline:2px solid #fff;border:2px solid #7a2e1f;box-shadow:0 0 0 100vmax rgb(20 15 10/.5);box-sizing:border-box';
const panelStyle =
  'position:fixed;inset:auto 12px 12px auto;max-width:min(340px,90vw);padding:12px 16px;border-radius:8px;background:#fbf7f1;color:#2b2622;font:15px/1.45 system-ui,sans-serif;cursor:default;box-shadow:0 2px 12px rgb(0 0 0/.4)';
const buttonStyle =
  'margin:8px 8px 0 0;min-height:44px;padding:8px 16px;border:1px solid #7a2e1f;border-radius:6px;font:inherit;cursor:pointer';

function place(frame: HTMLElement, note: HTMLElement, { x, y, width, height }: Rectangle): void {
  const sides = { left: x, top: y, width, height };
  for (const [name, value] of Object.entries(sides))
    frame.style.setProperty(name, `${Math.round(value)}px`);
  note.textContent = `${Math.round(width)} × ${Math.round(height)}`;
}

/** How a chat behaves. */
export interface ChatOptions {
  /** Index of the first message that is there when the page opens; earlier ones come on demand. */
  from: number;
  opensAt: 'top' | 'bottom';
  /** Places messages itself, or leaves room above and below them. */
  layout: 'absolute' | 'spacers';
  /** Takes 60 px for a message until it has been drawn. */
  measuresLate: boolean;
}

/** A message as the page gets it. */
export interface ShownMessage {
  id: string;
  author: string;
  sent: string;
  text: string;
  /** Colours of its bands from the top. */
  colours: readonly string[];
}

/**
 * The program of the chats: a virtual list, of which about 60 messages are in the document. It runs
 * in the page as it stands here, so it may use nothing from outside.
 */
export function runChat(all: readonly ShownMessage[], stripes: string, options: ChatOptions): void {
  const [size, guess, drawn, portion] = [20, 60, 60, 100];
  const panel = document.querySelector<HTMLElement>('#messages')!;
  const list = document.querySelector<HTMLElement>('#list')!;
  const [above, below] = [document.createElement('div'), document.createElement('div')];
  const heights = all.map(({ colours }) => (options.measuresLate ? guess : colours.length * size));
  const nodes = new Map<number, HTMLElement>();
  let from = options.from;
  let isLoading = false;

  const topOf = (end: number): number => {
    let top = 0;
    for (let at = from; at < end; at++) top += heights[at]!;
    return top;
  };

  /** The first message that reaches below a place. */
  const messageAt = (place: number): number => {
    let [at, bottom] = [from, heights[from]!];
    while (bottom <= place && at < all.length - 1) bottom += heights[++at]!;
    return at;
  };

  const nodeOf = (at: number): HTMLElement => {
    const { id, author, sent, text, colours } = all[at]!;
    const node = document.createElement('article');
    node.className = 'message bands';
    node.dataset['messageId'] = id;
    const rows = colours.map((colour) => `<i style="background:${colour}"></i>`).join('');
    node.innerHTML = `${rows}${stripes}<p><b></b> <time></time> <span></span></p>`;
    node.querySelector('p b')!.textContent = author;
    node.querySelector('time')!.textContent = sent.slice(11, 16);
    node.querySelector('time')!.setAttribute('datetime', sent);
    node.querySelector('span')!.textContent = text;
    return node;
  };

  const place = (): void => {
    const shown = [...nodes.keys()].sort((a, b) => a - b);
    const [first, last] = [shown[0] ?? from, (shown.at(-1) ?? from) + 1];
    if (options.layout === 'spacers') {
      above.style.height = `${topOf(first)}px`;
      below.style.height = `${topOf(all.length) - topOf(last)}px`;
      return;
    }
    list.style.height = `${topOf(all.length)}px`;
    let top = topOf(first);
    for (const at of shown) {
      nodes.get(at)!.style.top = `${top}px`;
      top += heights[at]!;
    }
  };

  /** Puts the real heights in the place of the guesses, without moving what is in view. */
  const measure = (): void => {
    const anchor = messageAt(panel.scrollTop);
    const before = topOf(anchor);
    let isNew = false;
    for (const [at, node] of nodes) {
      if (heights[at] === node.offsetHeight) continue;
      heights[at] = node.offsetHeight;
      isNew = true;
    }
    if (!isNew) return;
    const moved = topOf(anchor) - before;
    place();
    if (moved !== 0) panel.scrollTop += moved;
    draw();
  };

  const draw = (): void => {
    const middle = messageAt(panel.scrollTop + panel.clientHeight / 2);
    const start = Math.max(from, Math.min(middle - drawn / 2, all.length - drawn));
    const end = Math.min(all.length, start + drawn);
    for (const [at, node] of nodes) {
      if (at >= start && at < end) continue;
      node.remove();
      nodes.delete(at);
    }
    for (let at = start; at < end; at++) {
      if (nodes.has(at)) continue;
      const node = nodeOf(at);
      nodes.set(at, node);
      list.insertBefore(node, nodes.get(at + 1) ?? nextNode(at) ?? below);
    }
    place();
    const date = all[messageAt(panel.scrollTop)]!.sent.slice(0, 10);
    const label = document.querySelector('#date span')!;
    if (label.textContent !== date) label.textContent = date;
    if (options.measuresLate) requestAnimationFrame(measure);
  };

  const nextNode = (at: number): HTMLElement | undefined => {
    const after = [...nodes.keys()].filter((other) => other > at);
    return after.length === 0 ? undefined : nodes.get(Math.min(...after));
  };

  const loadEarlier = async (): Promise<void> => {
    if (isLoading || from === 0 || panel.scrollTop > 400) return;
    isLoading = true;
    panel.setAttribute('aria-busy', 'true');
    await fetch(`/awkward/earlier/${from}`);
    const start = Math.max(0, from - portion);
    let added = 0;
    for (let at = start; at < from; at++) added += heights[at]!;
    from = start;
    place();
    panel.scrollTop += added;
    draw();
    isLoading = false;
    panel.removeAttribute('aria-busy');
    void loadEarlier();
  };

  list.append(above, below);
  draw();
  if (options.opensAt === 'bottom') panel.scrollTop = panel.scrollHeight;
  draw();
  panel.addEventListener('scroll', () => {
    draw();
    void loadEarlier();
  });
}

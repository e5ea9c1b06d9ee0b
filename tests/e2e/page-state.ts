import type { Tab } from './browser.ts';

/** One element as a page has it, by property. Only what is not as usual is there. */
export type ElementState = Record<string, string>;

/** Everything of a page that a capture must leave as it was. */
export interface PageState {
  /** By property, for example `scroll`, `focus`, `selection`, `style sheets`. */
  page: Record<string, string>;
  /** By path, for example `html > body > div#list:nth-child(2)`; `>>>` leads into a shadow tree. */
  elements: Record<string, ElementState>;
  /** Markup of the whole document. */
  markup: string;
}

/** Reads the state of a page without touching it. */
export function pageState(tab: Tab): Promise<PageState> {
  return tab.evaluate(readState);
}

/**
 * What differs between two states of a page.
 * @returns a sentence for each difference; empty when the page is exactly as it was
 */
export function stateDifferences(before: PageState, after: PageState): string[] {
  const page = propertyDifferences('page', before.page, after.page);
  const paths = new Set([...Object.keys(before.elements), ...Object.keys(after.elements)]);
  const elements = [...paths].flatMap((path) => {
    const [was, is] = [before.elements[path], after.elements[path]];
    if (was === undefined) return [`${path}: new`];
    if (is === undefined) return [`${path}: gone`];
    return propertyDifferences(path, was, is);
  });
  const found = [...page, ...elements];
  return found.length > 0 ? found : markupDifference(before.markup, after.markup);
}

function propertyDifferences(
  where: string,
  before: Record<string, string>,
  after: Record<string, string>,
): string[] {
  const names = new Set([...Object.keys(before), ...Object.keys(after)]);
  const different = [...names].filter((name) => before[name] !== after[name]);
  return different.map((name) => {
    return `${where}: ${name} is ${shown(after[name])}, was ${shown(before[name])}`;
  });
}

function shown(value: string | undefined): string {
  return value === undefined ? 'not there' : JSON.stringify(value.slice(0, 200));
}

function markupDifference(before: string, after: string): string[] {
  if (before === after) return [];
  let at = 0;
  while (before[at] === after[at]) at++;
  const part = (text: string) => JSON.stringify(text.slice(Math.max(0, at - 20), at + 60));
  return [`markup differs from character ${at}: ${part(after)}, was ${part(before)}`];
}

/** Runs in the page, so it may use nothing from outside. */
function readState(): PageState {
  const elements: Record<string, ElementState> = {};
  // Ways in which a capture could hide, move or mark an element, also by rules of a style sheet.
  const looks = ['display', 'visibility', 'opacity', 'position', 'transform', 'overflow', 'filter',
    'content-visibility', 'scroll-behavior', 'scroll-snap-type', 'animation-play-state',
    'transition-property', 'caret-color', 'pointer-events']; // prettier-ignore

  const nameOf = (element: Element, at: number): string => {
    const id = element.id === '' ? '' : `#${element.id}`;
    return `${element.localName}${id}:nth-child(${at + 1})`;
  };

  const pathOf = (element: Element | null): string => {
    if (element === null) return 'none';
    const parent = element.parentNode;
    if (parent === null || parent instanceof Document) return element.localName;
    const name = nameOf(element, [...parent.children].indexOf(element));
    if (parent instanceof ShadowRoot) return `${pathOf(parent.host)} >>> ${name}`;
    return `${pathOf(parent as Element)} > ${name}`;
  };

  const fieldOf = (element: Element): ElementState => {
    const state: ElementState = {};
    if (element instanceof HTMLInputElement) {
      state['checked'] = `${element.checked} ${element.indeterminate}`;
    }
    if (element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement) {
      const { value, selectionStart, selectionEnd, selectionDirection } = element;
      state['value'] = value;
      state['selection'] = `${selectionStart} ${selectionEnd} ${selectionDirection}`;
    }
    if (element instanceof HTMLSelectElement) state['value'] = element.value;
    if (element instanceof HTMLMediaElement) state['paused'] = String(element.paused);
    return state;
  };

  const stateOf = (element: Element): ElementState => {
    const state = fieldOf(element);
    for (const { name, value } of element.attributes) state[`attribute ${name}`] = value;
    const style = getComputedStyle(element);
    state['looks'] = looks.map((name) => `${name}: ${style.getPropertyValue(name)}`).join('; ');
    const { scrollLeft, scrollTop } = element;
    if (scrollLeft !== 0 || scrollTop !== 0) state['scroll'] = `${scrollLeft} ${scrollTop}`;
    if (element.matches(':popover-open, dialog[open]')) state['open'] = 'true';
    for (const pseudo of ['::before', '::after']) {
      const own = getComputedStyle(element, pseudo);
      if (own.content === 'none' || own.content === 'normal') continue;
      state[pseudo] = looks.map((name) => `${name}: ${own.getPropertyValue(name)}`).join('; ');
    }
    return state;
  };

  const sheetsOf = (root: Document | ShadowRoot): string => {
    const rules = root.adoptedStyleSheets.map((sheet) => sheet.cssRules.length);
    return `${root.styleSheets.length} in the tree, adopted with rules ${rules.join(' ') || 'none'}`;
  };

  const visit = (element: Element, path: string): void => {
    const state = stateOf(element);
    elements[path] = state;
    const { children, shadowRoot } = element;
    for (const [at, child] of [...children].entries())
      visit(child, `${path} > ${nameOf(child, at)}`);
    if (shadowRoot === null) return;
    state['shadow tree'] = `${shadowRoot.innerHTML.length} characters; ${sheetsOf(shadowRoot)}`;
    state['focus within'] = pathOf(shadowRoot.activeElement);
    for (const [at, child] of [...shadowRoot.children].entries()) {
      visit(child, `${path} >>> ${nameOf(child, at)}`);
    }
  };

  const selectionOf = (): string => {
    const selection = getSelection();
    if (selection === null || selection.anchorNode === null) return 'none';
    const { anchorNode, anchorOffset, focusNode, focusOffset } = selection;
    const placeOf = (node: Node | null) =>
      node instanceof Element ? pathOf(node) : `text in ${pathOf(node?.parentElement ?? null)}`;
    return `${placeOf(anchorNode)} ${anchorOffset} to ${placeOf(focusNode)} ${focusOffset}`;
  };

  const root = document.documentElement;
  visit(root, root.localName);
  return {
    page: {
      address: location.href,
      title: document.title,
      scroll: `${scrollX} ${scrollY}`,
      size: `${root.scrollWidth} ${root.scrollHeight}`,
      'zoom and density': `${devicePixelRatio} ${visualViewport?.scale ?? 1}`,
      focus: pathOf(document.activeElement),
      selection: selectionOf(),
      'style sheets': sheetsOf(document),
      'scroll behaviour': getComputedStyle(root).scrollBehavior,
      history: String(history.length),
      'scroll restoration': history.scrollRestoration,
      // What an injected script could leave behind.
      globals: Object.keys(window)
        .filter((name) => !/^\d+$/.test(name))
        .sort()
        .join(' '),
      animations: document
        .getAnimations()
        .map(({ playState }) => playState)
        .join(' '),
    },
    elements,
    markup: root.outerHTML,
  };
}

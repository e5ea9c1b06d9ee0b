/**
 * What does not fit on a page as it is shown now, one line a fault; runs in the page. Nothing may be
 * lost at the right edge, no text may be cut off, and what is to be pressed must be large enough
 * (WCAG 2.2: 1.4.10, 1.4.4, 2.5.8; ours are 44 px high).
 */
export function misfits(): string[] {
  const all = [...document.querySelectorAll<HTMLElement>('body *')].filter(isSeen);
  return [...tooWide(), ...all.flatMap((one) => [...cutOff(one), ...tooSmall(one)])];

  function tooWide(): string[] {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const isPast = (one: HTMLElement) => one.getBoundingClientRect().right > clientWidth + 1;
    const past = all.filter((one) => isPast(one) && !one.closest('.log-scroll, .preview'));
    return [`page of ${scrollWidth} in ${clientWidth} px: ${past.slice(-3).map(nameOf).join(' ')}`];
  }

  function cutOff(one: HTMLElement): string[] {
    if (one instanceof HTMLSelectElement) return cutChoice(one);
    // What is typed scrolls in its field; what scrolls by itself loses nothing.
    if (one.matches('input, textarea, progress, iframe')) return [];
    const { overflowX } = getComputedStyle(one);
    const lost = one.scrollWidth - one.clientWidth;
    const isCut = (overflowX === 'hidden' || overflowX === 'clip') && one.textContent !== '';
    const isButton = one.matches('button, summary, a');
    return lost > 1 && (isCut || isButton) ? [`${nameOf(one)} loses ${lost} px of its text`] : [];
  }

  // A list of choices shows as much of the chosen text as it has room for, and does not tell.
  function cutChoice(one: HTMLSelectElement): string[] {
    const style = getComputedStyle(one);
    const pen = document.createElement('canvas').getContext('2d');
    if (!pen) return [];
    pen.font = `${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
    const text = pen.measureText(one.selectedOptions[0]?.text ?? '').width;
    const room = one.clientWidth - parseFloat(style.paddingLeft) - parseFloat(style.paddingRight);
    return text > room + 1 ? [`${nameOf(one)} cuts “${one.selectedOptions[0]?.text}”`] : [];
  }

  function tooSmall(one: HTMLElement): string[] {
    if (!one.matches('button, select, summary, input, textarea, a[href]')) return [];
    // A tick is set with its words too.
    const ticked = one.matches('[type=checkbox], [type=radio]') && one.closest('label, .check');
    const { width, height } = (ticked || one).getBoundingClientRect();
    const least = one.matches('a') ? 24 : 43.5;
    return height < least || width < 24
      ? [`${nameOf(one)} is ${width.toFixed()} × ${height.toFixed()} px`]
      : [];
  }

  function isSeen(one: HTMLElement): boolean {
    const { width, height } = one.getBoundingClientRect();
    return width > 1 && height > 1 && one.checkVisibility() && !one.closest('.visually-hidden');
  }

  function nameOf(one: HTMLElement): string {
    const { test } = one.dataset;
    return test
      ? `[data-test=${test}]`
      : `${one.localName}.${one.className || one.parentElement?.className}`;
  }
}

// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { alterations } from '../../lib/page/alterations.ts';

function element(markup: string): HTMLElement {
  const host = document.createElement('div');
  const parsed = new DOMParser().parseFromString(markup, 'text/html');
  host.append(...parsed.body.childNodes);
  document.body.replaceChildren(host);
  return host.firstElementChild as HTMLElement;
}

describe('alterations', () => {
  it('are taken back to the letter: an odd style attribute stays as it was written', () => {
    const target = element('<p style="color:red;;  top : 1px">x</p>');
    const before = target.outerHTML;
    const changes = alterations();
    expect(changes.set(target, { opacity: '0', top: '3px' })).toBe(true);
    expect(target.outerHTML).not.toBe(before);
    changes.restore();
    expect(target.outerHTML).toBe(before);
  });

  it('leave no empty attribute where there was none', () => {
    const target = element('<p>x</p>');
    const changes = alterations();
    changes.set(target, { opacity: '0' });
    changes.restore();
    expect(target.outerHTML).toBe('<p>x</p>');
  });

  it('keep what the page wrote into the attribute meanwhile', () => {
    const target = element('<p style="opacity: 0.5">x</p>');
    const changes = alterations();
    changes.set(target, { opacity: '0' });
    target.style.color = 'blue';
    changes.restore();
    expect(target.style.color).toBe('blue');
    expect(target.style.opacity).toBe('0.5');
    expect(target.style.transition).toBe('');
  });

  it('are made once an element', () => {
    const target = element('<p>x</p>');
    const changes = alterations();
    expect(changes.set(target, { opacity: '0' })).toBe(true);
    expect(changes.set(target, { opacity: '1' })).toBe(false);
  });
});

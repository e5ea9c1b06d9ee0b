// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { imagesOf } from '../../lib/page/images.ts';

// This document has a class of its own, and no pictures by that name.
Object.defineProperty(Document.prototype, 'images', {
  get(this: Document) {
    return this.querySelectorAll('img');
  },
});

const view = { x: 0, y: 0, width: 100, height: 100 };

/** A picture in the view; where it stands with its loading is for the test to say. */
function picture(state: { complete: boolean; naturalWidth: number }): HTMLImageElement {
  const image = document.createElement('img');
  image.setAttribute('src', 'https://example.org/1.png');
  const box = { left: 0, right: 10, top: 0, bottom: 10 };
  Object.defineProperties(image, {
    complete: { get: () => state.complete },
    naturalWidth: { get: () => state.naturalWidth },
    getBoundingClientRect: { value: () => box },
    getClientRects: { value: () => [box] },
    decode: { value: () => Promise.resolve() },
  });
  document.body.append(image);
  return image;
}

describe('pictures of a page', () => {
  beforeEach(() => document.body.replaceChildren());

  it('are not missing when they had arrived where they were pictured', async () => {
    const state = { complete: false, naturalWidth: 0 };
    picture(state);
    const images = imagesOf(document);
    setTimeout(() => Object.assign(state, { complete: true, naturalWidth: 10 }), 100);
    await images.shownIn(view);
    expect(images.missing().count).toBe(0);
  });

  it('are missing when they came only after they were pictured', async () => {
    const state = { complete: false, naturalWidth: 0 };
    picture(state);
    const images = imagesOf(document);
    await images.shownIn(view);
    Object.assign(state, { complete: true, naturalWidth: 10 });
    expect(images.missing()).toEqual({ count: 1, addresses: ['https://example.org/1.png'] });
  });

  it('are missing when they never came, also where they were not pictured', () => {
    picture({ complete: false, naturalWidth: 0 });
    expect(imagesOf(document).missing().count).toBe(1);
  });
});

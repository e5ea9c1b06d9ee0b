import { describe, expect, it } from 'vitest';
import { chosenFrom } from '../../lib/flows/chosen.ts';

const file = new Blob(['x']);
const of = (...paths: string[]) => chosenFrom(paths.map((path) => ({ path, file })));
const short = (...paths: string[]) =>
  of(...paths).map((one) =>
    one.kind === 'zip' ? one.name : `${one.name}: ${one.files.map(({ path }) => path).join(' ')}`,
  );

describe('what was chosen', () => {
  it('is a bundle for every loose file, whatever its name', () => {
    expect(short('a.zip', 'b.pdf')).toEqual(['a.zip', 'b.pdf']);
  });

  it('is one bag for a folder with a declaration at its top', () => {
    const paths = ['top/bagit.txt', 'top/data/case.json', 'top/data/items/0001/other.zip'];
    expect(short(...paths)).toEqual(['top: bagit.txt data/case.json data/items/0001/other.zip']);
  });

  it('is as many bags for a folder of bags', () => {
    const paths = ['stick/a/bagit.txt', 'stick/a/data/x', 'stick/b/bagit.txt', 'stick/notes.txt'];
    expect(short(...paths)).toEqual(['a: bagit.txt data/x', 'b: bagit.txt']);
  });

  it('is as many ZIPs for a folder of ZIPs, with the bags beside them', () => {
    const paths = ['stick/a-1of2.zip', 'stick/a-2of2.ZIP', 'stick/c/bagit.txt', 'stick/x.txt'];
    expect(short(...paths)).toEqual(['a-1of2.zip', 'a-2of2.ZIP', 'c: bagit.txt']);
  });

  it('is the folder itself when nothing in it is a bundle, so that this is said', () => {
    expect(short('photos/1.jpg', 'photos/2.jpg')).toEqual(['photos: 1.jpg 2.jpg']);
  });

  it('is nothing when there was nothing', () => {
    expect(of()).toEqual([]);
  });
});

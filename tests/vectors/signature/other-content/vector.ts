import { bundle } from '../../make.ts';

export const vector = bundle('The tag manifest was changed after it was signed: a line moved.', {
  after: (files) => {
    const lines = files.get('tagmanifest-sha256.txt')!.toString().trimEnd().split('\n');
    files.set('tagmanifest-sha256.txt', Buffer.from(`${lines.reverse().join('\n')}\n`));
  },
});

import type { Bytes } from '../base/bytes.ts';
import type { Face, FontFile } from './pdf-paper.ts';

/**
 * The fonts of `report.pdf`: Noto Sans (OFL 1.1) in the parts that packages of the web have it in,
 * in the order in which a character is looked for. `package` and `file` are of npm; the build puts
 * the files into the folder `fonts` of the extension. Bold and mono are for words of ours and
 * for digests, and go on in the regular ones.
 */
export const pdfFonts = [
  font('sans', 'regular', '@fontsource/noto-sans', 'noto-sans-latin-400-normal.woff'),
  font('sans-ext', 'regular', '@fontsource/noto-sans', 'noto-sans-latin-ext-400-normal.woff'),
  font('cyrillic', 'regular', '@fontsource/noto-sans', 'noto-sans-cyrillic-400-normal.woff'),
  font('greek', 'regular', '@fontsource/noto-sans', 'noto-sans-greek-400-normal.woff'),
  font('vietnamese', 'regular', '@fontsource/noto-sans', 'noto-sans-vietnamese-400-normal.woff'),
  font('bold', 'bold', '@fontsource/noto-sans', 'noto-sans-latin-700-normal.woff'),
  font('mono', 'mono', '@fontsource/noto-sans-mono', 'noto-sans-mono-latin-400-normal.woff'),
] as const;

/** A font and where its file comes from. */
export interface FontSource {
  name: string;
  face: Face;
  package: string;
  file: string;
}

function font(name: string, face: Face, from: string, file: string): FontSource {
  return { name, face, package: from, file };
}

/** The fonts with their bytes. `read` gives a file of the folder `fonts`. */
export function fontFiles(read: (file: string) => Promise<Bytes>): Promise<FontFile[]> {
  return Promise.all(
    pdfFonts.map(async ({ name, face, file }) => ({ name, face, bytes: await read(file) })),
  );
}

import type { FontFile } from '../bundle/pdf-paper.ts';
import { pdfFonts } from '../bundle/pdf-fonts.ts';

/** The fonts of the PDF report, out of the extension's own folder `fonts`. Works in a worker. */
export function reportFonts(): Promise<FontFile[]> {
  return Promise.all(
    pdfFonts.map(async ({ name, face, file }) => {
      const answer = await fetch(new URL(`/fonts/${file}`, location.href));
      return { name, face, bytes: new Uint8Array(await answer.arrayBuffer()) };
    }),
  );
}

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pdfFonts } from '../../lib/bundle/pdf-fonts.ts';
import type { PdfTools } from '../../lib/bundle/pdf-report.ts';

const modules = join(import.meta.dirname, '../../node_modules');

/** A grey JPEG of 16 by 8 pixels. */
export const greyJpeg = new Uint8Array(
  Buffer.from(
    '/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDAAgGBgcGBQgHBwcJCQgKDBQNDAsLDBkSEw8UHRofHh0aHBwgJC4nICIsIxwcKDcpLDAxNDQ0Hyc5PTgyPC4zNDL/wAALCAAIABABAREA/8QAHwAAAQUBAQEBAQEAAAAAAAAAAAECAwQFBgcICQoL/8QAtRAAAgEDAwIEAwUFBAQAAAF9AQIDAAQRBRIhMUEGE1FhByJxFDKBkaEII0KxwRVS0fAkM2JyggkKFhcYGRolJicoKSo0NTY3ODk6Q0RFRkdISUpTVFVWV1hZWmNkZWZnaGlqc3R1dnd4eXqDhIWGh4iJipKTlJWWl5iZmqKjpKWmp6ipqrKztLW2t7i5usLDxMXGx8jJytLT1NXW19jZ2uHi4+Tl5ufo6erx8vP09fb3+Pn6/9oACAEBAAA/APQKKKK//9k=',
    'base64',
  ),
);

/** What a PDF is made with, without a browser; `drawn` collects what the pen was asked to draw. */
export function pdfTools(drawn: string[] = []): PdfTools {
  const measure = (text: string, size: number) => text.length * size * 0.55;
  return {
    fonts: pdfFonts.map(({ name, face, package: from, file }) => ({
      ...{ name, face },
      bytes: new Uint8Array(readFileSync(join(modules, from, 'files', file))),
    })),
    pen: {
      measure,
      draw(text, size) {
        drawn.push(text);
        const picture = { jpeg: greyJpeg, width: measure(text, size), height: size * 1.4 };
        return Promise.resolve({ ...picture, ascent: size });
      },
    },
  };
}

/** Stands in for the decoder of WOFF2 in the browser build: the fonts of the PDF are WOFF. */
export default function decompress(): never {
  throw new Error('WOFF2 is not read');
}

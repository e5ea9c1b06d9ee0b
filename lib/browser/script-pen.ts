/** Draws a line of text that the fonts of the PDF do not have; `bundle/pdf-script.ts` says the units. */
interface Pen {
  measure(text: string, size: number): number;
  draw(text: string, size: number, rightToLeft: boolean): Promise<Drawn>;
}

interface Drawn {
  jpeg: Uint8Array<ArrayBuffer>;
  width: number;
  height: number;
  ascent: number;
}

/** Pixels a point: 300 an inch, what a printer resolves. */
const scale = 300 / 72;

/** Text of one line as a JPEG, by the fonts of this computer. Works in a worker. */
export function canvasPen(): Pen {
  const ruler = contextOf(1, 1);
  return {
    measure(text, size) {
      ruler.font = fontOf(size);
      return ruler.measureText(text).width / scale;
    },
    draw: (text, size, rightToLeft) => drawn(ruler, text, { size, rightToLeft }),
  };
}

function fontOf(size: number): string {
  return `${size * scale}px "Noto Sans", system-ui, sans-serif`;
}

function contextOf(width: number, height: number): OffscreenCanvasRenderingContext2D {
  const context = new OffscreenCanvas(width, height).getContext('2d');
  if (!context) throw new Error('no 2D canvas');
  return context;
}

async function drawn(
  ruler: OffscreenCanvasRenderingContext2D,
  text: string,
  { size, rightToLeft }: { size: number; rightToLeft: boolean },
): Promise<Drawn> {
  ruler.font = fontOf(size);
  const width = Math.max(1, Math.ceil(ruler.measureText(text).width));
  const height = Math.ceil(size * 1.4 * scale);
  const ascent = size * 1.05 * scale;
  const context = contextOf(width, height);
  context.fillStyle = '#fff';
  context.fillRect(0, 0, width, height);
  context.fillStyle = '#000';
  context.font = fontOf(size);
  // The canvas puts letters of both directions in order, from this one on (Unicode TR9).
  context.direction = rightToLeft ? 'rtl' : 'ltr';
  context.textAlign = 'left';
  context.fillText(text, 0, ascent);
  const blob = await context.canvas.convertToBlob({ type: 'image/jpeg', quality: 0.85 });
  const jpeg = new Uint8Array(await blob.arrayBuffer());
  return { jpeg, width: width / scale, height: height / scale, ascent: ascent / scale };
}

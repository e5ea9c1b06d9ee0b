/** One line of a chart. */
export interface Line {
  name: string;
  /** Lines of one colour belong together. */
  colour: number;
  dashed: boolean;
  /** What is counted along the bottom, and what was measured there. */
  points: readonly (readonly [x: number, y: number])[];
}

/** A chart with both axes in powers of ten. */
export interface Chart {
  title: string;
  across: string;
  up: string;
  lines: readonly Line[];
}

// Read by a browser as it is, so light and dark are chosen there.
const style = `
  text { font: 13px system-ui, sans-serif; fill: #2a2521 }
  .title { font-size: 16px; font-weight: 600 }
  .paper { fill: #fffdf9 }
  .grid { stroke: #ddd5cb; stroke-width: 1 }
  .line { fill: none; stroke-width: 2 }
  .c0 { stroke: #0b5cad } .c1 { stroke: #a83c0a } .c2 { stroke: #2c6e2f }
  circle.c0 { fill: #0b5cad } circle.c1 { fill: #a83c0a } circle.c2 { fill: #2c6e2f }
  @media (prefers-color-scheme: dark) {
    text { fill: #efe8df }
    .paper { fill: #1d1a17 }
    .grid { stroke: #4a433c }
    .c0 { stroke: #7db8f5 } .c1 { stroke: #f59c6e } .c2 { stroke: #86cf8a }
    circle.c0 { fill: #7db8f5 } circle.c1 { fill: #f59c6e } circle.c2 { fill: #86cf8a }
  }`;

const [width, plotHeight] = [720, 320];
const edge = { left: 80, right: 30, top: 50, bottom: 60 };
const legendLine = 22;

/** A chart as an SVG document. @throws RangeError for a value that has no logarithm. */
export function svgOf(chart: Chart): string {
  const points = chart.lines.flatMap((line) => line.points);
  const across = axisOf(points.map(([x]) => x));
  const up = axisOf(points.map(([, y]) => y));
  const height = edge.top + plotHeight + edge.bottom + legendRows(chart) * legendLine;
  const place = ([x, y]: readonly [number, number]): [number, number] => [
    edge.left + across.at(x) * (width - edge.left - edge.right),
    edge.top + (1 - up.at(y)) * plotHeight,
  ];
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" role="img">
<title>${escape(chart.title)}</title><style>${style}
</style>
<rect class="paper" width="${width}" height="${height}"/>
<text class="title" x="${edge.left}" y="28">${escape(chart.title)}</text>
${grid(across.ticks, up.ticks, place)}
${labels(chart)}
${chart.lines.map((line) => drawn(line, place)).join('\n')}
${chart.lines.map(legend).join('\n')}
</svg>
`;
}

type Place = (point: readonly [number, number]) => [number, number];

/** From the power of ten below all values to the one above them. */
function axisOf(values: readonly number[]) {
  if (values.length === 0 || values.some((value) => !(value > 0)))
    throw new RangeError('nothing to draw, or a value that is not above zero');
  const low = Math.floor(Math.log10(Math.min(...values)));
  const high = Math.max(low + 1, Math.ceil(Math.log10(Math.max(...values))));
  const ticks = Array.from({ length: high - low + 1 }, (_, at) => 10 ** (low + at));
  return { ticks, at: (value: number) => (Math.log10(value) - low) / (high - low) };
}

function grid(across: readonly number[], up: readonly number[], place: Place): string {
  const [firstX, lastX, firstY, lastY] = [across[0]!, across.at(-1)!, up[0]!, up.at(-1)!];
  const line = (from: [number, number], to: [number, number]) =>
    `<path class="grid" d="M${place(from).map(round).join()} L${place(to).map(round).join()}"/>`;
  const text = (value: number, x: number, y: number, anchor: string) =>
    `<text x="${round(x)}" y="${round(y)}" text-anchor="${anchor}">${numeral(value)}</text>`;
  const upright = across.map((x) => {
    const [left, bottom] = place([x, firstY]);
    return line([x, firstY], [x, lastY]) + text(x, left, bottom + 20, 'middle');
  });
  const level = up.map((y) => {
    const [left, middle] = place([firstX, y]);
    return line([firstX, y], [lastX, y]) + text(y, left - 8, middle + 4, 'end');
  });
  return [...upright, ...level].join('\n');
}

function labels({ across, up }: Chart): string {
  const bottom = edge.top + plotHeight + 42;
  const middle = edge.top + plotHeight / 2;
  return `<text x="${(width + edge.left) / 2}" y="${bottom}" text-anchor="middle">${escape(across)}</text>
<text transform="translate(20 ${middle}) rotate(-90)" text-anchor="middle">${escape(up)}</text>`;
}

function drawn({ colour, dashed, points }: Line, place: Place): string {
  const places = points.map((point) => place(point).map(round));
  const dash = dashed ? ' stroke-dasharray="6 5"' : '';
  const dots = places.map(([x, y]) => `<circle class="c${colour}" cx="${x}" cy="${y}" r="3"/>`);
  const path = places.map((pair) => pair.join()).join(' L');
  return `<path class="line c${colour}"${dash} d="M${path}"/>${dots.join('')}`;
}

/** Two in a row, below the plot. */
function legend({ name, colour, dashed }: Line, index: number): string {
  const x = edge.left + (index % 2) * 310;
  const y = edge.top + plotHeight + edge.bottom + Math.floor(index / 2) * legendLine;
  const dash = dashed ? ' stroke-dasharray="6 5"' : '';
  return `<path class="line c${colour}"${dash} d="M${x},${y} h30"/><text x="${x + 38}" y="${y + 4}">${escape(name)}</text>`;
}

function legendRows({ lines }: Chart): number {
  return Math.ceil(lines.length / 2);
}

/** A power of ten in words that both a person and a small screen can read. */
function numeral(value: number): string {
  return value >= 1 ? value.toLocaleString('en') : String(Number(value.toPrecision(1)));
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

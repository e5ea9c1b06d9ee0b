import { describe, expect, it } from 'vitest';
import { bandColour, bandNumbers, readColour, stripeAt, stripeColour } from '../e2e/bands.ts';
import { judgeBands } from '../e2e/bands-judge.ts';
import { decodePng, encodePng, joinPictures, type Picture, pictureOf } from '../e2e/png.ts';

const width = 700;

/** Rows of a right picture of bands, one buffer each. */
function rightRows(bands: number, unit = 20, first = 0): Buffer[] {
  return Array.from({ length: bands * unit }, (_, y) => {
    const row = Buffer.alloc(width * 3);
    for (let x = 0; x < width; x++) {
      const stripe = stripeAt(Math.floor(x / unit) * 20);
      const band = bandColour(first + Math.floor(y / unit));
      row.writeUIntBE(stripe === undefined ? band : stripeColour(stripe), x * 3, 3);
    }
    return row;
  });
}

function picture(rows: Buffer[]): Picture {
  return pictureOf(width, rows.length, 3, (y) => rows[y]!);
}

const judge = (rows: Buffer[], bands = 100) =>
  judgeBands(picture(rows), { ratio: 1, firstBand: 0, bands });

describe('the colours', () => {
  const all = Array.from({ length: bandNumbers }, (_, number) => number);

  it('of bands and stripes are all different and can be read back', () => {
    const colours = [...all.map(bandColour), ...all.map(stripeColour)];
    expect(new Set(colours).size).toBe(2 * bandNumbers);
    for (const number of all) {
      expect(readColour(bandColour(number))).toEqual({ kind: 'band', number });
      expect(readColour(stripeColour(number))).toEqual({ kind: 'stripe', number });
    }
  });

  it('of neighbours differ by at least a quarter of a channel', () => {
    const channels = (colour: number) => [colour >> 16, (colour >> 8) & 255, colour & 255];
    const near = all.slice(1).filter((number) => {
      const [a, b] = [channels(bandColour(number)), channels(bandColour(number - 1))];
      return Math.max(...a.map((value, at) => Math.abs(value - b[at]!))) < 64;
    });
    expect(near).toEqual([]);
  });

  it('that are neither are not taken for a number', () => {
    for (const colour of [0xffffff, 0x010000, 0x123456]) expect(readColour(colour)).toBeUndefined();
  });
});

describe('the judge of bands', () => {
  it('finds nothing wrong in a right picture', () => {
    expect(judge(rightRows(100))).toEqual([]);
  });

  it.each([0.5, 0.8, 0.9, 1.1, 1.25, 1.5, 2, 3])('reads bands at a ratio of %d', (ratio) => {
    const rows = rightRows(20, Math.round(20 * ratio), 7_000);
    expect(judgeBands(picture(rows), { ratio, firstBand: 7_000, bands: 20 })).toEqual([]);
  });

  it('refuses a ratio at which bands are no whole pixels', () => {
    const odd = () => judgeBands(picture(rightRows(1)), { ratio: 1.33, firstBand: 0, bands: 1 });
    expect(odd).toThrow('no whole bands');
  });

  it('names one missing row', () => {
    const rows = rightRows(100);
    rows.splice(1_209, 1);
    expect(judge(rows)).toEqual(['1 row of band 60 missing after row 1218']);
  });

  it('names missing bands', () => {
    const rows = rightRows(100);
    rows.splice(1_200, 100);
    expect(judge(rows)).toEqual(['bands 60-64 missing after row 1199']);
  });

  it('names rows missing at the end', () => {
    expect(judge(rightRows(100).slice(0, 1_990))).toEqual([
      '10 rows of band 99 missing after row 1989',
    ]);
    expect(judge([])).toEqual(['bands 0-99 missing after row -1']);
  });

  it('names a repeated row', () => {
    const rows = rightRows(100);
    rows.splice(1_205, 0, rows[1_205]!);
    expect(judge(rows)[0]).toBe('1 row of band 60 repeated at row 1220');
  });

  it('names a repeated tile', () => {
    const rows = rightRows(100);
    rows.splice(1_200, 0, ...rows.slice(800, 1_200));
    expect(judge(rows)[0]).toBe('band 40 repeated at row 1200 (bands 40-59 come again)');
  });

  it('names a tile that stands in the place of another', () => {
    const rows = rightRows(100);
    rows.splice(1_200, 20, ...rows.slice(1_220, 1_240));
    expect(judge(rows)).toEqual(['rows 1200-1219: band 61 instead of 60']);
  });

  it('names furniture that is pictured over the page', () => {
    const rows = rightRows(100);
    rows.splice(1_200, 40, ...rightRows(2, 20, 16_000));
    expect(judge(rows)).toEqual(['rows 1200-1239: bands 16000-16001 instead of 60-61']);
  });

  it('names a picture that begins one pixel late', () => {
    const rows = rightRows(100).slice(1);
    expect(judge(rows)).toEqual(['1 row of band 0 missing after row 18']);
  });

  it('names rows that are shifted sideways', () => {
    const rows = rightRows(100);
    for (let y = 700; y < 900; y++) {
      const shifted = Buffer.concat([Buffer.alloc(9), rows[y]!.subarray(0, -9)]);
      rows[y] = shifted;
    }
    expect(judge(rows)).toEqual(['rows 700-899: shifted 3 px to the right']);
  });

  it('names pixels of a wrong colour, even one that is off by one', () => {
    const rows = rightRows(100);
    rows[500]![33 * 3 + 1]! += 1;
    expect(judge(rows)).toEqual([
      expect.stringMatching(/^row 500, columns 33-33: #\w+ instead of #/),
    ]);
  });

  it('names rows without a band', () => {
    const rows = rightRows(100);
    rows.fill(Buffer.alloc(width * 3, 255), 1_000, 1_040);
    expect(judge(rows)).toEqual(['rows 1000-1039: no band but #ffffff instead of 50-51']);
  });

  it('names furniture and blank rows at the end of the picture', () => {
    const rows = rightRows(100);
    rows.splice(1_967, 33, ...rightRows(2, 20, 16_000).slice(0, 33));
    expect(judge(rows)).toEqual([
      'rows 1967-1979: band 16000 instead of 98',
      'rows 1980-1986: band 16000 instead of 99',
      'rows 1987-1999: band 16001 instead of 99',
    ]);
    const white = Array.from({ length: 50 }, () => Buffer.alloc(width * 3, 255));
    expect(judge([...rightRows(100).slice(0, 1_950), ...white])).toEqual([
      'rows 1950-1999: no band but #ffffff instead of 97-99',
    ]);
    expect(judge([...rightRows(100).slice(0, 1_900), ...white])).toEqual([
      'rows 1900-1949: no band but #ffffff',
      'bands 95-99 missing after row 1949',
    ]);
  });

  it('leaves out what coverage lists, and nothing beside it', () => {
    const rows = rightRows(100);
    rows.fill(Buffer.alloc(width * 3, 255), 1_000, 1_040);
    const ground = { ratio: 1, firstBand: 0, bands: 100 };
    const hole = { x: 0, y: 1_000, width, height: 40 };
    expect(judgeBands(picture(rows), { ...ground, except: [hole] })).toEqual([]);
    const narrow = { ...hole, width: width - 1 };
    expect(judgeBands(picture(rows), { ...ground, except: [narrow] })).toEqual([
      expect.stringMatching(/^rows 1000-1039, columns 699-699: #ffffff/),
    ]);
  });

  it('begins within a band and within an area', () => {
    const rows = rightRows(100).map((row) =>
      Buffer.concat([Buffer.alloc(30), row.subarray(0, -30)]),
    );
    const area = { x: 30, y: 0, width: 300, height: 500 };
    const ground = { ratio: 1, firstBand: 10, bands: 90, fromRow: 7, fromColumn: 20, area };
    expect(judgeBands(picture(rows.slice(207)), ground)).toEqual([]);
    expect(judgeBands(picture(rows.slice(208)), ground)).toHaveLength(1);
  });

  it('does not go on for ever about a picture of something else', () => {
    const white = Array.from({ length: 40_000 }, () => Buffer.alloc(width * 3, 255));
    expect(judge(white, 2_000).length).toBeLessThan(45);
    expect(judge(rightRows(100).reverse()).length).toBeLessThan(45);
  });
});

describe('pictures', () => {
  it('come out of a PNG as they went in', () => {
    const rows = rightRows(10);
    const png = encodePng(width, rows.length, Buffer.concat(rows));
    expect(
      judge(
        Array.from({ length: 200 }, (_, y) => decodePng(png).row(y)),
        10,
      ),
    ).toEqual([]);
  });

  it('are joined below each other', () => {
    const rows = rightRows(100);
    const joined = joinPictures([picture(rows.slice(0, 777)), picture(rows.slice(777))]);
    expect(judgeBands(joined, { ratio: 1, firstBand: 0, bands: 100 })).toEqual([]);
  });
});

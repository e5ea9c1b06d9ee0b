import { describe, expect, it } from 'vitest';
import { bandColour, stripeAt, stripeColour } from '../e2e/bands.ts';
import { conversation, conversationBands } from '../e2e/awkward/conversation.ts';
import { judgeConversation, judgeIds, judgeTiles } from '../e2e/awkward/conversation-judge.ts';
import { type Picture, pictureOf } from '../e2e/png.ts';

const width = 440;
const messages = conversation.slice(0, 60);
const bands = messages.reduce((sum, message) => sum + message.bands, 0);
const view = { ratio: 1, messages };

const rows = Array.from({ length: bands * 20 }, (_, y) => {
  const row = Buffer.alloc(width * 3, 255);
  for (let x = 200; x < width; x++) {
    const stripe = stripeAt(x);
    const band = bandColour(Math.floor(y / 20));
    row.writeUIntBE(stripe === undefined ? band : stripeColour(stripe), x * 3, 3);
  }
  return row;
});

/** The rows with those of some messages left out, doubled or moved. */
const rowsOf = (at: number) => {
  const { firstBand, bands: count } = messages[at]!;
  return rows.slice(firstBand * 20, (firstBand + count) * 20);
};

function picture(from: readonly Buffer[]): Picture {
  return pictureOf(width, from.length, 3, (y) => from[y]!);
}

const all = messages.map((_, at) => at);
const composite = (order: readonly number[]) => [picture(order.flatMap(rowsOf))];

describe('the conversation', () => {
  it('has 2,000 messages with bands of their own', () => {
    expect(conversation).toHaveLength(2_000);
    expect(new Set(conversation.map(({ id }) => id)).size).toBe(2_000);
    expect(conversationBands).toBeLessThan(8_000);
    expect(new Set(conversation.map((message) => message.bands))).toEqual(new Set([2, 3, 4, 5]));
  });
});

describe('the judge of conversations', () => {
  it('finds nothing wrong in a right composite, in one part or several', () => {
    expect(judgeConversation(composite(all), view)).toEqual([]);
    const parts = [picture(rows.slice(0, 1_007)), picture(rows.slice(1_007))];
    expect(judgeConversation(parts, view)).toEqual([]);
  });

  it('names a message that is missing', () => {
    const order = all.filter((at) => at !== 30);
    expect(judgeConversation(composite(order), view)).toEqual(['m31 missing']);
  });

  it('names a message that comes twice', () => {
    const order = [...all.slice(0, 31), 30, ...all.slice(31)];
    expect(judgeConversation(composite(order), view)).toEqual([
      'm31 repeated',
      expect.stringMatching(/^m31 below m31 at row \d+ of the composite$/),
    ]);
  });

  it('names messages that are out of order', () => {
    const order = [...all.slice(0, 30), 31, 30, ...all.slice(32)];
    expect(judgeConversation(composite(order), view)).toEqual([
      expect.stringMatching(/^m31 below m32/),
    ]);
  });

  it('names a message of which a row is missing, and one of which a row comes twice', () => {
    const { firstBand } = messages[30]!;
    const cut = rows.filter((_, y) => y !== firstBand * 20 + 3);
    expect(judgeConversation([picture(cut)], view)).toEqual([
      expect.stringMatching(/^m31 cut: 1 of/),
    ]);
    const stretched = rows.toSpliced(firstBand * 20, 0, rows[firstBand * 20]!);
    expect(judgeConversation([picture(stretched)], view)).toEqual([
      'm31 stretched: rows come twice',
    ]);
  });

  it('names what stands over the conversation', () => {
    const date = rows[0]!.map(
      (_, at) =>
        [bandColour(16_000) >> 16, (bandColour(16_000) >> 8) & 255, bandColour(16_000) & 255][
          at % 3
        ]!,
    );
    const covered = rows.toSpliced(500, 10, ...Array.from({ length: 10 }, () => Buffer.from(date)));
    expect(judgeConversation([picture(covered)], view)).toContain(
      'rows 500-509: band 16000 is of no message',
    );
  });

  it('accepts tiles that overlap, downward and upward', () => {
    const starts = Array.from({ length: Math.ceil(rows.length / 300) }, (_, at) => at * 300);
    const tiles = starts.map((start) => picture(rows.slice(start, start + 357)));
    expect(judgeTiles(tiles, view)).toEqual([]);
    expect(judgeTiles(tiles.toReversed(), view)).toEqual([]);
  });

  it('names the messages that are lost between two tiles', () => {
    const tiles = [picture(rows.slice(0, 1_000)), picture(rows.slice(1_600))];
    const findings = judgeTiles(tiles, view);
    expect(findings).toContainEqual(expect.stringMatching(/^m\d+ missing$/));
    expect(findings).toContain('tile 2 does not touch the one before it');
  });

  it('compares ids', () => {
    const ids = messages.map(({ id }) => id);
    expect(judgeIds(ids, messages)).toEqual([]);
    expect(judgeIds(ids.toSpliced(3, 1), messages)).toEqual(['m4 missing']);
    expect(judgeIds(ids.toSpliced(3, 0, 'm4'), messages)).toEqual(['m4 2 times']);
    expect(judgeIds([...ids, 'x'], messages)[0]).toBe('x unknown');
    expect(judgeIds(ids.toReversed(), messages)).toContain('m1 after m2');
  });
});

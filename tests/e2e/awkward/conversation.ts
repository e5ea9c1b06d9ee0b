import { bandSize } from '../bands.ts';

/** One message of the synthetic conversation. */
export interface Message {
  /** As in `data-message-id`. */
  id: string;
  author: string;
  /** ISO 8601. */
  sent: string;
  text: string;
  firstBand: number;
  /** Its height in bands. */
  bands: number;
}

const authors = ['Anna Voorbeeld', 'Bas Proef', 'Cem Test'];

const phrases = [
  'Heb je het gezien?',
  'Ik weet niet wie dit heeft geplaatst.',
  'Morgen om tien uur, goed?',
  'De trein had vertraging.',
  'Stuur het maar door.',
];

/** The conversation that the chats show, oldest message first: 2,000 messages, 140,000 px. */
export const conversation: readonly Message[] = compose(2_000);

function compose(count: number): Message[] {
  let firstBand = 0;
  return Array.from({ length: count }, (_, at) => {
    // 2 to 5 bands, in no order that a list could guess.
    const bands = 2 + (((at * 2_654_435_761) >>> 7) % 4);
    const message = {
      id: `m${at + 1}`,
      author: authors[(at * 7) % 3]!,
      sent: new Date(Date.UTC(2026, 0, 1, 8) + at * 1_234_000).toISOString(),
      text: `Bericht ${at + 1}: ${phrases[(at * 3) % phrases.length]!}`,
      firstBand,
      bands,
    };
    firstBand += bands;
    return message;
  });
}

/** Bands of the whole conversation. */
export const conversationBands = conversation.reduce((sum, { bands }) => sum + bands, 0);

/** Width in CSS pixels at the left of every message where its text is, so no bands alone. */
export const textWidth = 200;

/** Height of the whole conversation in CSS pixels. */
export const conversationHeight = conversationBands * bandSize;

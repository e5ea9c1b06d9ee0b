/** Names of the files of an item, in the vault and in its folder of the bundle. */
export const itemFiles = {
  record: 'item.json',
  view: 'view.png',
  html: 'page.html',
  text: 'page.txt',
  /** What was known of a capture that broke off, as far as it had come. */
  draft: 'draft.json',
  messages: 'messages.json',
  messagesText: 'messages.txt',
  part: 'part.png',
} as const;

/** Name of the original picture with a number, 1 for the first, of a longer capture. */
export function tileFile(number: number): string {
  return `tiles/${String(number).padStart(4, '0')}.png`;
}

/** Name of a derived picture that tiles were joined into. */
export function pieceFile(number: number): string {
  return `whole/${String(number).padStart(4, '0')}.png`;
}

/** Name of the original bytes of a medium, 1 for the first; `extension` as `media-kind.ts` has it. */
export function mediaFile(number: number, extension: string): string {
  return `media/${String(number).padStart(4, '0')}.${extension}`;
}

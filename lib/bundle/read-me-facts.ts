import { checkCommands } from './commands.ts';
import type { Volume } from './layout.ts';

/** What the text says that differs from bundle to bundle. */
export interface ReadMeFacts {
  /** Name of the top folder. */
  top: string;
  sealCode: string;
  volume: Volume;
  /** Commands that check the time stamps of the first item that has any, and of the signature. */
  stamps: readonly string[];
  /** Whether the report is there as a PDF too; `left-out` when it was wanted but could not be. */
  pdf: 'made' | 'left-out' | 'none';
}

/** The commands that check the bundle, as lines of the text. */
export const commandLines = linesOf(checkCommands);

/** Commands as lines of the text. */
export function linesOf(commands: readonly string[]): string[] {
  return ['', ...commands.map((command) => `  ${command}`), ''];
}

/** What the text says of the PDF, if anything. */
export function pdfLine(pdf: ReadMeFacts['pdf'], made: string, leftOut: string): string[] {
  return pdf === 'none' ? [] : [pdf === 'made' ? made : leftOut];
}

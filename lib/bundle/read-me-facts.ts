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
  /** Whether the report is there as a PDF too. */
  pdf: boolean;
}

/** The commands that check the bundle, as lines of the text. */
export const commandLines = linesOf(checkCommands);

/** Commands as lines of the text. */
export function linesOf(commands: readonly string[]): string[] {
  return ['', ...commands.map((command) => `  ${command}`), ''];
}

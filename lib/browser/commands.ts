import { browser } from 'wxt/browser';

/** Runs work when the reporter presses the shortcut of a command; a press also grants `activeTab`. */
export function onCommand(name: string, work: () => Promise<void>): void {
  browser.commands.onCommand.addListener((command) => {
    if (command === name) void work();
  });
}

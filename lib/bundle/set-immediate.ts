// Stands in for the package `setimmediate` in the browser build, by an alias in wxt.config.ts: JSZip
// asks for it, and it runs text as code when it is given text, which no store likes to see. A port
// comes back before any timer; setTimeout(0) would wait 4 ms between chunks of a ZIP.

const waiting: (() => void)[] = [];
const { port1, port2 } = new MessageChannel();
port1.onmessage = () => waiting.shift()?.();

function setImmediate(task: () => void): void {
  waiting.push(task);
  port2.postMessage(null);
}

if (!('setImmediate' in globalThis)) Object.assign(globalThis, { setImmediate });

/** Nothing is called by name: JSZip uses the global. */
export const provided = true;

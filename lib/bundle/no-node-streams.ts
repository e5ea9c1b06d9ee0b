/** Stands in for Node's streams in the browser build: JSZip asks for them and does without. */
export const Readable = null;

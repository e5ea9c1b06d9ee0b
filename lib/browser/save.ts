/**
 * Hands a file to the browser's own downloads with a click on a link: needs no permission, and the
 * download completes even when the page closes or the source is removed after it began (measured).
 */
export function saveAs(file: Blob, name: string): void {
  const url = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

/** What the reporter notes of an item for her own use. It is no evidence: no bundle holds it. */
export interface Mark {
  /** Short words of her own, each once. */
  labels: readonly string[];
  /** Empty when there is none. */
  note: string;
}

/** A mark, and the item that it is on. */
export interface ItemMark extends Mark {
  item: string;
}

/** Nothing noted. */
export const noMark: Mark = { labels: [], note: '' };

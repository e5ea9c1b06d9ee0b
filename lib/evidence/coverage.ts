/** What was and was not seen. Sealed with the item, and read out as one sentence. */
export interface Coverage {
  /** Pictures planned and taken. */
  planned: number;
  taken: number;
  /** Device pixels of the view, null when there is no picture. */
  width: number | null;
  height: number | null;
  /** What happened to the page while it was captured. */
  changes: Change[];
}

/** A change between the click and the end of the capture. */
export interface Change {
  kind: 'navigated' | 'tab-switched' | 'tab-closed';
  /** The new address, where the browser tells it. */
  address: string | null;
}

/** A step that failed. It is sealed with the item instead of losing the rest. */
export interface Failure {
  step: 'page' | 'view' | 'capture';
  code: string;
  /** The browser's own words, cut at 500 characters. */
  message: string;
}

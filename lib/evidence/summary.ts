/** What a list shows of an item without opening it. Sealed, because it names the page. */
export interface ItemSummary {
  /** UUID of the item. */
  item: string;
  /** Ordinal of its acquisition in the case, 1 for the first; it stays when others are deleted. */
  number: number;
  /** UTC by the clock of this device. */
  at: string;
  address: string | null;
  title: string;
  /** Tiny picture of the view (a few dozen pixels) as a `data:` address, or null without a picture. */
  preview: string | null;
  /** How many steps of the capture failed. */
  failures: number;
}

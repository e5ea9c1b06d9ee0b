/** What the first bytes of a file say it is. */
export interface MediaKind {
  /** Registered media type (IANA), or the one in common use where there is none. */
  type: string;
  class: 'picture' | 'video' | 'audio';
  /** Extension of the file in a bundle, without a dot: `[a-z0-9]+`. */
  extension: string;
}

/** What a file says of its own size and length. What it does not say for sure is null. */
export interface MediaMeasure {
  /** Pixels, as stored: before any turn. */
  width: number | null;
  height: number | null;
  /** Degrees clockwise that a player turns the picture before it is shown. */
  rotation: 0 | 90 | 180 | 270 | null;
  /** Whole milliseconds. */
  durationMs: number | null;
}

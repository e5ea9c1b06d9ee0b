/** One thing that was cut: its name, how much there was and how much was kept (characters or entries). */
export interface Cut {
  what: string;
  had: number | null;
  kept: number;
  why: 'size' | 'time' | 'count' | 'facts-only';
}

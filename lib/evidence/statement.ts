/** Version of the statement. A verifier says so when it meets one it does not know. */
export const statementFormat = 'zegel-statement/1';

/**
 * What the reporter says of a case in her own words: `data/statement.json`, canonical JSON. Every
 * part may be empty. It stands in no other file of the payload, and never in the custody log.
 */
export interface Statement {
  format: typeof statementFormat;
  /** What happened. */
  happened: string;
  /** Who is harmed: a name or a pseudonym. */
  person: string;
  /** How the person knows who posted it. */
  relation: string;
  /** Words on single items, by the item's UUID. */
  items: { item: string; words: string }[];
  /** Identifiers of the references to law that the reporter chose, from `bundle/law.ts`. */
  laws: string[];
}

/** Nothing said. */
export const noStatement: Statement = {
  format: statementFormat,
  ...{ happened: '', person: '', relation: '', items: [], laws: [] },
};

/** Whether the reporter said anything at all. */
export function isEmptyStatement({ happened, person, relation, items, laws }: Statement): boolean {
  const texts = [happened, person, relation, ...items.map(({ words }) => words)];
  return laws.length === 0 && texts.every((text) => text.trim() === '');
}

import { noStatement, type Statement } from './statement.ts';

/** What the reporter wrote and chose for the report of one case. Kept sealed in the vault. */
export interface Reporting {
  statement: Statement;
  /** Whether the report shows pictures, in its annex. */
  annex: boolean;
  /** Items of which the annex shows the preview sharp; every other one is blurred. */
  revealed: string[];
  /** Items that do not go into the bundle. The bundle says which they are. */
  leftOut: string[];
  /** Language of the report; null to follow the screen. */
  language: string | null;
}

/** Nothing written or chosen yet. */
export const noReporting: Reporting = {
  ...{ statement: noStatement, annex: true, revealed: [], leftOut: [], language: null },
};

/** The same without what it says of items that are no longer there. */
export function onlyOf(reporting: Reporting, items: ReadonlySet<string>): Reporting {
  const { statement, revealed, leftOut } = reporting;
  const said = statement.items.filter(({ item, words }) => items.has(item) && words.trim() !== '');
  return {
    ...reporting,
    statement: { ...statement, items: said },
    revealed: revealed.filter((item) => items.has(item)),
    leftOut: leftOut.filter((item) => items.has(item)),
  };
}

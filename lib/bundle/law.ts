import type { Key } from '../i18n/catalogue.ts';

/** The day on which this list was last gone through. The report prints it: laws change. */
export const lawsChecked = '2026-11-24';

type LawText = Extract<Key, `law-${LawId}`>;

/** One reference to law, as the reporter can choose it. Information, not advice. */
export interface Law {
  id: LawId;
  country: 'nl' | 'be' | 'de' | 'eu';
  /** As lawyers of that country cite it. */
  cite: string;
  /** What it is about, in one plain sentence. */
  text: LawText;
  /** Whether its number was found in a source on that day; the report says when it was not. */
  checked: boolean;
}

export type LawId =
  | 'nl-254ba'
  | 'nl-285d'
  | 'nl-252'
  | 'nl-284'
  | 'nl-285'
  | 'nl-318'
  | 'be-417-9'
  | 'de-184k'
  | 'de-201a'
  | 'eu-2024-1385'
  | 'eu-dsa-16'
  | 'eu-2023-1543';

/** Every reference that there is to choose, in the order in which the report names them. */
export const laws: readonly Law[] = [
  // Known from articles about the move of 139h, not from the code itself.
  law('nl-254ba', 'nl', 'art. 254ba Sr', false),
  law('nl-285d', 'nl', 'art. 285d Sr'),
  law('nl-252', 'nl', 'art. 252 Sr'),
  law('nl-284', 'nl', 'art. 284 Sr'),
  law('nl-285', 'nl', 'art. 285 Sr'),
  law('nl-318', 'nl', 'art. 318 Sr'),
  // The number in the code of 1867; the text says that a new code numbers its articles anew.
  law('be-417-9', 'be', 'art. 417/9 Sw.', false),
  law('de-184k', 'de', '§ 184k StGB'),
  law('de-201a', 'de', '§ 201a StGB'),
  law('eu-2024-1385', 'eu', '(EU) 2024/1385'),
  law('eu-dsa-16', 'eu', '(EU) 2022/2065, art. 16'),
  law('eu-2023-1543', 'eu', '(EU) 2023/1543'),
];

function law(id: LawId, country: Law['country'], cite: string, checked = true): Law {
  return { id, country, cite, text: `law-${id}`, checked };
}

/** The chosen references that this version knows. */
export function lawsOf(chosen: readonly string[]): Law[] {
  return laws.filter(({ id }) => chosen.includes(id));
}

import type { nl } from './nl.ts';
import type { briefNl } from './nl/brief.ts';

/** A text that depends on `count`. Dutch, English, German and French have these two forms. */
export interface Plural {
  one: string;
  other: string;
}

/** The Dutch catalogue is the model: its keys are all there are. */
export type Key = keyof typeof nl;

/** The keys of the popup, and of the parts it shares with the pages. */
export type BriefKey = keyof typeof briefNl;

/** What a language must provide for some keys: plurals where Dutch has plurals. */
export type CatalogueOf<S extends Key> = {
  [K in S]: (typeof nl)[K] extends string ? string : Plural;
};

/** What every language must provide. */
export type Catalogue = CatalogueOf<Key>;

/** What every language must provide for the popup. */
export type BriefCatalogue = CatalogueOf<BriefKey>;

/** What may stand in for a `{name}`. Numbers are written in the manner of the language. */
export type Values = Readonly<Record<string, string | number>>;

type Texts<M> = M extends string ? M : M[keyof M];

type Names<T> = T extends `${string}{${infer Name}}${infer Rest}` ? Name | Names<Rest> : never;

/** The names that stand in braces in the Dutch text of a key. */
export type NamesOf<K extends Key> = Names<Texts<(typeof nl)[K]>>;

/** The arguments after the key: none for a plain text, else a value for every name. */
export type Arguments<K extends Key> = [NamesOf<K>] extends [never]
  ? []
  : [values: { [N in NamesOf<K>]: N extends 'count' ? number : string | number }];

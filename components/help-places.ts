/** A country whose help we know. */
export const helpCountries = ['nl', 'be', 'de', 'fr'] as const;

export type HelpCountry = (typeof helpCountries)[number];

/** What a place is for; each has a text in every language. */
export type HelpKind =
  | 'urgent'
  | 'police'
  | 'removal'
  | 'victims'
  | 'sexual-violence'
  | 'violence'
  | 'minors'
  | 'report-minors'
  | 'adults-hash'
  | 'minors-hash';

/** One place to turn to. The names stay as they are in every language. */
export interface HelpPlace {
  name: string;
  kind: HelpKind;
  phone?: string;
  site?: `https://${string}`;
  /** When and where this was read; null when it was written down from common knowledge. */
  checked: { on: string; source: string } | null;
}

const read = (source: string, on = '2026-11-24') => ({ on, source });
const urgent: HelpPlace = { name: '112', kind: 'urgent', phone: '112', checked: null };

/**
 * Whom to turn to, by country, the first call first. All of it stands here and nowhere else. `checked`
 * is about stored copies of the named pages: ring and read again before every release.
 */
export const helpPlaces: Record<HelpCountry | 'everywhere', readonly HelpPlace[]> = {
  nl: [
    { ...urgent, checked: read('politie.nl') },
    {
      ...{ name: 'Politie', kind: 'police', phone: '0900-8844', site: 'https://www.politie.nl' },
      checked: read('politie.nl'),
    },
    {
      ...{ name: 'Helpwanted (Offlimits)', kind: 'removal', site: 'https://helpwanted.nl' },
      checked: read('helpwanted.nl'),
    },
    {
      ...{ name: 'Slachtofferhulp Nederland', kind: 'victims', phone: '0900-0101' },
      ...{ site: 'https://www.slachtofferhulp.nl', checked: null },
    },
    {
      ...{ name: 'Centrum Seksueel Geweld', kind: 'sexual-violence', phone: '0800-0188' },
      ...{ site: 'https://centrumseksueelgeweld.nl', checked: read('politie.nl') },
    },
    {
      ...{ name: 'Veilig Thuis', kind: 'violence', phone: '0800-2000' },
      ...{ site: 'https://veiligthuis.nl', checked: read('meldpunt-kinderporno.nl') },
    },
    {
      ...{ name: 'Meldpunt Kinderporno (Offlimits)', kind: 'report-minors' },
      ...{ site: 'https://www.meldpunt-kinderporno.nl', checked: read('meldpunt-kinderporno.nl') },
    },
  ],
  be: [
    { ...urgent, checked: read('112.be') },
    {
      ...{ name: 'Politie / Police / Polizei', kind: 'police', phone: '101' },
      checked: read('police.be'),
    },
    {
      ...{ name: 'Instituut voor de gelijkheid van vrouwen en mannen (IGVM / IEFH)' },
      ...{ kind: 'removal', site: 'https://igvm-iefh.belgium.be' },
      checked: read('grenswijs.be'),
    },
    {
      ...{ name: 'Child Focus', kind: 'minors', phone: '116 000', site: 'https://childfocus.be' },
      checked: null,
    },
    {
      ...{ name: 'Stopchildporno (Child Focus)', kind: 'report-minors' },
      ...{ site: 'https://www.stopchildporno.be', checked: read('knack.be') },
    },
  ],
  de: [
    { ...urgent, name: '110 / 112', phone: '110', checked: read('baden-baden.de') },
    {
      ...{ name: 'Onlinewache der Polizei', kind: 'police' },
      ...{ site: 'https://portal.onlinewache.polizei.de', checked: null },
    },
    { name: 'HateAid', kind: 'removal', site: 'https://hateaid.org', checked: null },
    {
      ...{ name: 'Hilfetelefon „Gewalt gegen Frauen“', kind: 'violence', phone: '116 016' },
      ...{ site: 'https://www.hilfetelefon.de', checked: read('hilfetelefon.de') },
    },
    {
      ...{ name: 'WEISSER RING', kind: 'victims', phone: '116 006' },
      ...{ site: 'https://weisser-ring.de', checked: null },
    },
  ],
  fr: [
    { ...urgent, checked: read('112.be') },
    {
      ...{ name: '3018 (e-Enfance)', kind: 'removal', phone: '3018', site: 'https://3018.fr' },
      checked: read('20minutes.fr'),
    },
    {
      ...{ name: 'France Victimes', kind: 'victims', phone: '116 006' },
      ...{ site: 'https://www.france-victimes.fr', checked: null },
    },
    {
      ...{ name: 'PHAROS', kind: 'report-minors' },
      ...{ site: 'https://www.internet-signalement.gouv.fr', checked: null },
    },
  ],
  everywhere: [
    {
      ...{ name: 'StopNCII.org', kind: 'adults-hash', site: 'https://stopncii.org' },
      checked: null,
    },
    {
      ...{ name: 'Take It Down (NCMEC)', kind: 'minors-hash' },
      ...{ site: 'https://takeitdown.ncmec.org', checked: null },
    },
  ],
};

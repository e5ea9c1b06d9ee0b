/** Texts on the law that a reporter can name. What is cited stands in `bundle/law.ts`. */
export const lawEn = {
  'law-country-nl': 'The Netherlands',
  'law-country-be': 'Belgium',
  'law-country-de': 'Germany',
  'law-country-eu': 'European Union',
  'law-nl-254ba':
    'making, having or spreading sexual images of someone against their will (until 1 July 2024: art. 139h Sr)',
  'law-nl-285d': "spreading someone's personal details to frighten or harass them (doxing)",
  'law-nl-252': 'sexual images of someone under 18',
  'law-nl-284': 'forcing someone by violence or threat to do or not do something (coercion)',
  'law-nl-285': 'threatening someone',
  'law-unchecked': 'number not checked',
  'law-nl-318': 'forcing someone by threatening to reveal a secret (extortion)',
  'law-be-417-9':
    'spreading sexual images or recordings without consent. This is its number in the Penal Code of 1867; the new Penal Code has other numbers',
  'law-de-184k': 'making or spreading intimate images without consent',
  'law-de-201a': 'violating private life with images',
  'law-eu-2024-1385':
    'directive against violence against women, including the sharing of intimate images without consent; countries must have it in their law by 14 June 2027',
  'law-eu-dsa-16':
    'Digital Services Act: a platform must be able to receive a notice of illegal content',
  'law-eu-2023-1543':
    'e-Evidence Regulation: order to a service in another EU country to hand over or preserve data; applies since 18 August 2026',
};

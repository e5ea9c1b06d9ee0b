import { useState } from 'preact/hooks';
import type { Language } from '../lib/i18n/language.ts';
import { helpCountries, type HelpCountry, type HelpPlace, helpPlaces } from './help-places.ts';
import { useText } from './text.tsx';

/** Whom to turn to, by country. Reading it asks nothing of the network; a link opens on a click only. */
export function HelpList() {
  const { t, language } = useText();
  const [country, setCountry] = useState(countryOf(language));
  return (
    <div class="help">
      <label class="field">
        <span>{t('help-country')}</span>
        <select
          data-test="help-country"
          value={country}
          onChange={({ currentTarget }) => {
            const chosen = helpCountries.find((one) => one === currentTarget.value);
            if (chosen) setCountry(chosen);
          }}
        >
          {helpCountries.map((one) => (
            <option key={one} value={one}>
              {t(`help-country-${one}`)}
            </option>
          ))}
        </select>
      </label>
      <ul class="help-places" data-test="help-places">
        {[...helpPlaces[country], ...helpPlaces.everywhere].map((place) => (
          <Place key={place.name} place={place} />
        ))}
      </ul>
      <p class="hint">{t('help-links')}</p>
    </div>
  );
}

function Place(props: { place: HelpPlace }) {
  const { t, format } = useText();
  const { name, kind, phone, site, checked } = props.place;
  return (
    <li class="help-place">
      <strong>{name}</strong>
      <span>{t(`help-${kind}`)}</span>
      {phone !== undefined && <span class="help-phone">{t('help-phone', { phone })}</span>}
      {site !== undefined && (
        // The site must not learn where the click came from.
        <a href={site} target="_blank" rel="noreferrer noopener">
          {site.slice('https://'.length)}
        </a>
      )}
      <span class="hint">
        {checked === null
          ? t('help-unchecked')
          : t('help-checked', { day: format.day(checked.on), source: checked.source })}
      </span>
    </li>
  );
}

// The language is all that is known of where someone is; the choice stands above the list.
function countryOf(language: Language): HelpCountry {
  return helpCountries.find((one) => one === language) ?? 'nl';
}

/**
 * Names of countries and territories, from CLDR by way of the pinned runtime's Intl.DisplayNames. To ask the runtime takes longer than to
 * read an article, so each language keeps them in a file of its own, written by `node pipeline/languages/shared/names/cldr-territories.ts` and
 * held against the runtime by a test.
 */
import { writeFileSync } from 'node:fs';
import { type LanguageCode, languageCodes } from '../../../contract.ts';

export const territoryFile = (language: LanguageCode): URL =>
  new URL(`../../${language}/names/territory-names.ts`, import.meta.url);

/** ISO 3166 codes CLDR has names for; assigned ones only, so no exceptional reservations. */
const codes = `
AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BW BY BZ CA CD CF CG CH CI CK CL CM CN CO CR
CU CV CW CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GT GU GW GY HK HN HR HT HU ID IE
IL IM IN IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MG MH MK ML MM MN MO MP MQ MR MS MT
MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SK SL SM
SN SO SR SS ST SV SX SY SZ TC TD TG TH TJ TL TM TN TO TR TT TV TW TZ UA UG US UY UZ VA VC VE VG VI VN VU WF WS XK YE YT ZA ZM ZW
`
  .trim()
  .split(/\s+/u);

/** Territory names of one language in every style CLDR has. */
function namesOf(lang: LanguageCode): string[] {
  const names = new Set<string>();
  for (const style of ['long', 'short'] as const) {
    const display = new Intl.DisplayNames([lang === 'zh' ? 'zh-Hans' : lang], {
      type: 'region',
      style,
      fallback: 'none',
    });
    for (const code of codes) {
      const name = display.of(code);
      // Bracketed explanations and "A & B" unions are list labels, not what a text prints.
      if (name !== undefined && !/[()()&]/u.test(name)) names.add(name);
    }
  }
  return [...names];
}

/** The text of a language's file; the same for the same edition of CLDR. */
export function renderTerritories(language: LanguageCode): string {
  return `/** Names of countries and territories in every style CLDR has, one a line. Written by shared/names/cldr-territories.ts. */

export const territoryNames: readonly string[] = \`
${namesOf(language).join('\n')}
\`
  .trim()
  .split('\\n');
`;
}

if (import.meta.main)
  for (const language of languageCodes) writeFileSync(territoryFile(language), renderTerritories(language));

/** English place names: CLDR territories, the gazetteer, and the forms news prints beside them. */
import { gazetteerNames } from '../../shared/names/gazetteer.ts';
import { phraseList } from '../../shared/word-list.ts';
import { territoryNames } from './territory-names.ts';

/** Other names of states in running text. */
const alsoPrinted = phraseList(`
U.S., US, USA, U.S.A., United States of America, America, U.K., UK, Great Britain, Britain, UAE, Emirates, Russian Federation, People's Republic of China, PRC,
Republic of Korea, ROK, DPRK, Democratic People's Republic of Korea, Islamic Republic of Iran, Czech Republic, Czechia, Turkey, Ivory Coast, Burma,
USSR, U.S.S.R., DR Congo, DRC, Democratic Republic of Congo, Democratic Republic of the Congo, Republic of Congo, Macedonia, Holland, Vatican City, East Timor, Swaziland, Cape Verde,
Kingdom of Saudi Arabia, Hong Kong, Macao, Macau, Soviet Russia, East Germany, West Germany, European Russia, Donetsk People's Republic, Luhansk People's Republic, Bosnia, Herzegovina, Trinidad, Washington D.C., D.C.,
Far East, South Korea, North Korea, Chinese mainland, Republic of Belarus, Republic of Kazakhstan, Republic of China, New England, Queensland, Victoria, New South Wales, Maharashtra, Bihar, Uttar Pradesh, Kerala, Tamil Nadu, Scotland Yard
`).filter((name) => name !== 'Scotland Yard');

/** CLDR names that are also given names or words: only with evidence around them. */
export const ambiguousPlaces: ReadonlySet<string> = new Set([
  'Jordan',
  'Chad',
  'Georgia',
  'Jersey',
  'Victoria',
  'Florence',
  'Sofia',
  'Nice',
  'Virginia',
  'Santiago',
  'Perth',
  'Adelaide',
  'Wellington',
  'Alexandria',
  'Chelsea',
  'Tripoli',
  'Lima',
  'Porto',
  'Santa',
  'Israel',
  'Charlotte',
  'Sydney',
  'Houston',
  'Washington',
  'Lyon',
  'Bristol',
  'Hamburg',
]);

export const placeNames: readonly string[] = [
  ...new Set([...territoryNames, ...gazetteerNames('en'), ...alsoPrinted]),
];

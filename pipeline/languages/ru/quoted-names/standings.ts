/** Names in «ёлочки» that a standing tells to be films in an article on films: «Тройку замкнула «Х»», «Разочарование недели — «Х»», «взялись за вторую часть — «Х»». */
import type { Scan } from '../names/tokens.ts';
import type { Noun } from './nouns.ts';

const chart =
  '(?:тройк|четв[её]рк|пят[её]рк|шест[её]рк|сем[её]рк|восьм[её]рк|девятк|десятк|двадцатк|топ|рейтинг|чарт|список)\\p{L}{0,2}(?:-\\d+)?(?: (?:лидеров|проката|сборов|лучших))?';
const placed = '(?:замкн|замык|возглав|открыва|открыл|покину|пополни|дополни)\\p{L}*';
/** How a film stands among the others, and when. */
const standing =
  '(?:разочаровани|сюрприз|провал|неудач|неожиданност|открыти|лидер|аутсайдер|новин|новичк|новичок|победител|фаворит|рекордсмен|чемпион|триумфатор|дебютант|середняк)\\p{L}{0,4}';
const season =
  '(?:уик-?[эе]нд|выходн|праздник|каникул|прокат|кинопрокат|сезон|недел|месяц|четверг|год|лет|зим|весн|осен)\\p{L}{0,3}';
const is = '(?:[—–:]|стал[аио]?|станов\\p{L}+|оказал\\p{L}+)';
/** What may stand right before the mark: the country of a film. */
const kind = '(?:\\p{Ll}[\\p{Ll}-]+(?:ск|цк)(?:ий|ая|ое|им|ой|им) )?';

const told = new RegExp(
  `(?<!\\p{L})(?:${[
    `${chart} ${placed} ${kind}`,
    `${placed} ${chart} ${kind}`,
    `${standing} (?:\\p{Ll}+(?:ого|ой|их|ых) )?${season} ${is} ${kind}`,
    '(?:втор|трет|четв[её]рт|нов|очередн)\\p{L}+ част(?:ь|и|ью)(?: [—–:]|,) ',
  ].join('|')})$`,
  'iu',
);

/** So many characters before the mark are looked at. */
const REACH = 90;

export function standingWork({ tokens, reading }: Scan, open: number, close: number): Noun | null {
  // «открытие года — «Х», где …»: where something is, is no film.
  if (tokens.at(close)?.text === ',' && tokens.at(close + 1)?.lower === 'где') return null;
  const at = tokens.start(open);
  return told.test(reading.text.slice(Math.max(0, at - REACH), at))
    ? { type: 'work', rule: 'work.standing' }
    : null;
}

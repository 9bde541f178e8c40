/** Reads Hong Kong dollars and cents as papers there write them: 派息17仙, 30蚊, 5毫子. */
import { multiply } from '../../../lib/decimal.ts';
import type { HanNumber } from '../numbers/numbers.ts';
import type { SpokenSum } from './spoken.ts';

/** 仙女, 蚊帐, 毫米 are no money; 一蚊债都冇 counts nothing. */
const piece =
  /(?:(?<cent>仙)(?![女人子境草侠剑后界气鹤丹道尊逆股台山居])|(?<tenth>毫)(?=子|$|[，。、；！？）)])子?|(?<whole>蚊)(?=$|[，。、；：！？,.;:!?)）」”》\s]|一[张張个件只碗份]|的|左右|每))/uy;
/** Shares pay in cents, whatever else the article tells. */
const ofShares = /(?:派|息|每股|股价|报)[^，。；！？]{0,8}$/u;

const HUNDREDTH = '0.01';
const TENTH = '0.1';

/** The sum whose number is `number`; `plain`: what 元 is in the article. Null when nothing says that money of Hong Kong is counted. */
export const hongKongSum = (
  text: string,
  { start, end, value, value_to, factor }: HanNumber,
  plain: string | null,
): SpokenSum | null => {
  if (value_to !== null) return null;
  piece.lastIndex = end;
  const { cent, tenth, whole } = piece.exec(text)?.groups ?? {};
  const isLocal = plain === 'HKD';
  const sum = (share: string): SpokenSum => ({
    end: piece.lastIndex,
    value: multiply(value, share),
    currency: 'HKD',
  });
  if (whole !== undefined) return isLocal ? { ...sum('1'), value } : null;
  if (factor !== '1') return null;
  if (tenth !== undefined) return isLocal ? sum(TENTH) : null;
  if (cent === undefined) return null;
  return isLocal || ofShares.test(text.slice(Math.max(0, start - 12), start)) ? sum(HUNDREDTH) : null;
};

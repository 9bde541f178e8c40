/** Reads money as people say it: 9块9, 三块五毛钱, 8毛5, 工资才三十六块, 票价上调5角, and in Hong Kong 派息17仙. */
import { add, multiply } from '../../../lib/decimal.ts';
import { isIn, unitTable } from '../../../lib/unit-table.ts';
import type { HanNumber } from '../numbers/numbers.ts';
import { hongKongSum } from './hongkong.ts';

export interface SpokenSum {
  readonly end: number;
  readonly value: string;
  readonly currency: string;
}

const pieces = unitTable('块毛角');
const piecesOfHongKong = unitTable('仙蚊毫');

/** What may follow a sum that ends without a word of money: 三块五号电池 counts pieces. */
const edge = '(?=$|[，。、；：！？,.;:!?)）」”》\\s]|一[\\p{Script=Han}]|的|左右|每)';

const tenths = new RegExp(`块(?<tenth>[\\d一二两三四五六七八九])(?:[毛角]钱?|${edge})`, 'uy');
const hundredths = new RegExp(`[毛角](?<hundredth>[\\d一二三四五六七八九])(?:分钱?|${edge})`, 'uy');
/** 三万块奖金: pieces are not counted by the ten thousand, but for some. */
const manyYuan = /块(?=奖金|工资|存款|彩礼|学费|罚款|押金|现金|红包|补贴|生活费)/uy;
/** 三角 and 八角 are a shape and a spice. */
const fewYuan = new RegExp(`(?:(?<unit>[块毛])|(?<![三八])角)${edge}`, 'uy');
/** Words of paying and pricing in the clause: without them 三块 are pieces. */
const paid =
  /(?:工资|月薪|卖|价|花|收费?|付|赚|挣|掏|欠|借了?|攒了?|存款|奖金|彩礼|赔|亏|罚款?|房租|车票|门票|饭钱|运费|便宜|省下|涨了?|[上下]调了?|下降|降了?|补贴|红包|押金|学费|每(?:[斤张人碗份升度吨桶只个瓶]|公里|公斤|千克|度电)|一[斤张碗份])[^，。；！？,;!?]{0,8}$/u;

/** The sum whose number is `number`; `plain`: what 块 are in the article when not yuan. */
export const spokenSum = (text: string, number: HanNumber, plain: string | null): SpokenSum | null => {
  const { start, end, value, value_to, factor } = number;
  if (isIn(piecesOfHongKong, text, end)) return hongKongSum(text, number, plain);
  if (value_to !== null || !isIn(pieces, text, end)) return null;
  const currency = plain ?? 'CNY';
  const at = (expression: RegExp): RegExpExecArray | null => {
    expression.lastIndex = end;
    return expression.exec(text);
  };
  const isPaid = (): boolean => paid.test(text.slice(Math.max(0, start - 16), start));
  if (factor !== '1') {
    const many = factor.length > 4 && (at(manyYuan) !== null || (at(fewYuan) !== null && isPaid()));
    return many ? { end: end + 1, value, currency } : null;
  }
  if (value.includes('.')) return null;
  const tenth = at(tenths);
  if (tenth !== null)
    return {
      end: end + tenth[0].length,
      value: add(value, multiply(digitOf(tenth.groups?.tenth), '0.1')),
      currency,
    };
  const hundredth = value.length === 1 ? at(hundredths) : null;
  if (hundredth !== null) {
    const fen = multiply(digitOf(hundredth.groups?.hundredth), '0.01');
    return { end: end + hundredth[0].length, value: add(multiply(value, '0.1'), fen), currency };
  }
  const few = at(fewYuan);
  if (few === null || !isPaid()) return null;
  return { end: end + 1, value: few.groups?.unit === '块' ? value : multiply(value, '0.1'), currency };
};

/** The value of one digit, Han or not. */
export const digitOf = (digit: string | undefined): string => {
  const han = '〇一二三四五六七八九'.indexOf(digit ?? '〇');
  return digit === '两' ? '2' : han >= 0 ? String(han) : (digit ?? '0');
};

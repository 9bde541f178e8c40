/** Finds sums of money in English text. */
import type { MoneyGrammar } from '../../../contract.ts';
import { readMoney } from '../../shared/money/money.ts';
import { moneyWords } from './words.ts';

export const money: MoneyGrammar = (reading) => readMoney(reading, moneyWords);

/** Finds sums of money in English text. */
import type { MoneyGrammar } from '../../contract.ts';
import { readMoney } from '../shared/money.ts';
import { moneyWords } from './money-words.ts';

export const money: MoneyGrammar = (reading) => readMoney(reading, moneyWords);

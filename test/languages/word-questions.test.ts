import { expect, it } from 'vitest';
import { answered, noAnswers, Questions } from '../../pipeline/languages/shared/word-questions.ts';

const word = (text: string) => ({ text, answers: noAnswers() });

it('asks a word once and keeps what it was told, yes or no', () => {
  const question = new Questions().next();
  const asked: string[] = [];
  const isLong = ({ text }: { readonly text: string }) => {
    asked.push(text);
    return text.length > 3;
  };
  const [short, long] = [word('и'), word('город')];
  for (let i = 0; i < 3; i += 1) {
    expect(answered(long, question, isLong)).toBe(true);
    expect(answered(short, question, isLong)).toBe(false);
  }
  expect(asked).toEqual(['город', 'и']);
});

it('keeps the questions of one kind of words apart', () => {
  const questions = new Questions();
  const [first, second] = [questions.next(), questions.next()];
  const city = word('город');
  expect(answered(city, first, () => true)).toBe(true);
  expect(answered(city, second, () => false)).toBe(false);
  expect(answered(city, first, () => false)).toBe(true);
});

it('refuses more questions than a word keeps answers to', () => {
  const questions = new Questions();
  for (let i = 0; i < noAnswers().length; i += 1) questions.next();
  expect(() => questions.next()).toThrow(RangeError);
});

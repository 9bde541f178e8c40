/** Russian phrases of an adjective and a noun: back to the nominative where spelling leaves one answer, else left alone. */
import { describe, expect, it } from 'vitest';
import type { ObliqueCase } from '../../pipeline/languages/ru/nominatives/nouns.ts';
import { nominativePhrase } from '../../pipeline/languages/ru/nominatives/phrases.ts';

const certain: readonly (readonly [ObliqueCase, string, string])[] = [
  ['genitive', 'Стеклянной горы', 'Стеклянная гора'],
  ['genitive', 'Тёплой песни', 'Тёплая песня'],
  ['genitive', 'Далёкой истории', 'Далёкая история'],
  ['genitive', 'Вечерней площади', 'Вечерняя площадь'],
  ['genitive', 'Лисьей книги', 'Лисья книга'],
  ['accusative', 'Третью дверь', 'Третья дверь'],
  ['instrumental', 'Лунной тропой', 'Лунная тропа'],
  ['instrumental', 'Белой ночью', 'Белая ночь'],
  ['prepositional', 'Голубой земле', 'Голубая земля'],
  ['genitive', 'Чужого города', 'Чужой город'],
  ['genitive', 'Рыжего пса', 'Рыжий пёс'],
  ['genitive', 'Ночного короля', 'Ночной король'],
  ['genitive', 'Летнего дня', 'Летний день'],
  ['genitive', 'Новогоднего чуда', 'Новогоднее чудо'],
  ['genitive', 'Долгого прощания с домом', 'Долгое прощание с домом'],
  ['instrumental', 'Каменным всадником 2', 'Каменный всадник 2'],
  ['dative', 'Большому белому кораблю', 'Большой белый корабль'],
  ['prepositional', 'Последнем герое', 'Последний герой'],
];

/** Possessives, stress and vowels that come and go are not told; plurals, capitals and other cases than the place asks for. */
const open: readonly (readonly [ObliqueCase, string])[] = [
  ['genitive', 'Маминой дочки'],
  ['genitive', 'Нашей земли'],
  ['genitive', 'Терпкового края'],
  ['genitive', 'Вечной любви'],
  ['genitive', 'Старого осколка'],
  ['genitive', 'Белых ночей'],
  ['genitive', 'Тихого Дона'],
  ['dative', 'Тёмной воды'],
  ['genitive', 'Героя нашего времени'],
  ['genitive', 'Острова'],
];

describe('nominativePhrase', () => {
  it.each(certain)('%s %s: %s', (kase, phrase, nominative) => {
    expect(nominativePhrase(phrase, new Set([kase]))).toBe(nominative);
  });
  it.each(open)('%s %s', (kase, phrase) => {
    expect(nominativePhrase(phrase, new Set([kase]))).toBeNull();
  });
});

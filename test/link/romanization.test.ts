/** A person's name has one key in Russian letters and in every system that writes them in Latin ones; Chinese names have theirs. */
import { describe, expect, test } from 'vitest';
import { hanKeys, wadeGilesKeys } from '../../pipeline/link/scripts/chinese-names.ts';
import { romanKey } from '../../pipeline/link/scripts/romanization.ts';

describe('one name, many systems', () => {
  test.each([
    // Russian, BGN/PCGN, ISO 9, GOST 7.79, ALA-LC, passports, newsrooms
    ['Сергей Волгин', 'Sergey Volgin', 'Sergej Volgin', 'Sergei Volgin'],
    ['Анна Ярина', 'Anna Yarina', 'Anna Ârina', 'Anna Iarina', 'Anna Jarina'],
    [
      'Юлия Щукина',
      'Yuliya Shchukina',
      'Ûliâ Ŝukina',
      'Iuliia Shchukina',
      'Julia Schukina',
      'Yulia Shchukina',
    ],
    [
      'Фёдор Соловьёв',
      'Федор Соловьев',
      'Fyodor Solovyov',
      "Fedor Solov'ev",
      'Fëdor Solovʹëv',
      'Fedor Soloviev',
    ],
    ['Дмитрий Хабаров', 'Dmitriy Khabarov', 'Dmitrij Habarov', 'Dmitrii Khabarov', 'Dmitry Khabarov'],
    [
      'Евгения Кузнецова',
      'Yevgeniya Kuznetsova',
      'Evgeniâ Kuznecova',
      'Evgeniia Kuznetsova',
      'Evgenia Kuznetsova',
    ],
    ['Александр Жуков', 'Aleksandr Zhukov', 'Aleksandr Žukov', 'Alexander Zhukov', 'Alexandr Zhukov'],
    [
      'Наталья Чернышёва',
      'Наталья Чернышева',
      'Natalya Chernysheva',
      'Natalʹâ Černyševa',
      'Natalia Chernysheva',
    ],
    ['Пётр Андреев', 'Pyotr Andreyev', 'Petr Andreev', 'Pëtr Andreev'],
    ['Виктория Зайцева', 'Viktoriya Zaytseva', 'Viktoriâ Zajceva', 'Victoria Zaitseva'],
    ['Ван Сяошуай', 'Wang Xiaoshuai', 'Wáng Xiǎoshuài', 'Wang Xiao-shuai', 'Xiaoshuai Wang'],
    ['Чжан Имоу', 'Zhang Yimou', 'Zhāng Yìmóu', 'Yimou Zhang'],
    ['Люй Юэ', 'Lü Yue', 'Lyu Yue', 'Lǚ Yuè'],
    ['Ли Сиань', 'Li Xi’an', 'Li Xian'],
    ['Ван Чанъань', "Wang Chang'an", 'Wang Chang-an'],
    ['Оуян Нана', 'Ouyang Nana', 'Ouyang Na-na'],
  ])('%s', (name, ...others) => {
    const key = romanKey(name);
    expect(key).not.toBeNull();
    for (const other of others) expect(romanKey(other), other).toBe(key);
  });
});

test.each([
  ['Мария Волгина', 'Mara Volgina'],
  ['Сергей Волгин', 'Sergei Volgina'],
  ['Иван Машин', 'Ivan Masin'],
  ['Иван Шукин', 'Ivan Shchukin'],
  ['Анна Арина', 'Anna Yarina'],
  ['Чжан Ян', 'Zhang Yan'],
  ['Li Na', 'Li Nan'],
  ['Павел Волков', 'Pavel Bolkov'],
  ['Чан Ань', 'Чан Ан'],
])('%s and %s are two', (one, other) => {
  expect(romanKey(one)).not.toBe(romanKey(other));
});

test.each(['Волгин', 'А. Ярина', 'A. Yarina', '王小帅', '安娜·亚林娜', 'R2 D2', ''])(
  '%s has no key',
  (name) => {
    expect(romanKey(name)).toBeNull();
  },
);

test.each([
  ['王小帅', 'wang xiaoshuai'],
  ['張藝謀', 'zhang yimou'],
  ['单田芳', 'shan tianfang'],
  ['欧阳娜娜', 'ouyang nana'],
  ['吕乐', 'lu yue'],
  ['侯孝贤', 'hou xiaoxian'],
])('%s may be written %s', (name, key) => {
  expect(hanKeys(name)).toContain(key);
});

test.each(['安娜·亚林娜', '王', '红丝绸'])('%s is no Chinese name', (name) => {
  expect(hanKeys(name)).toEqual([]);
});

test.each([
  ['Hou Hsiao-hsien', '侯孝贤'],
  ['Tsai Ming-liang', '蔡明亮'],
  ['Chang Tso-chi', '张作骥'],
  ['Hsu Hsiao-ming', '徐小明'],
])('%s may be %s', (printed, name) => {
  expect(wadeGilesKeys(printed).some((key) => hanKeys(name).includes(key))).toBe(true);
});

/** Language and script of short and long texts, and the folding of Traditional characters. */
import { describe, expect, it } from 'vitest';
import { detectLanguage } from '../../pipeline/languages/detect.ts';
import { traditionalToSimplified } from '../../pipeline/languages/zh/characters.ts';
import { foldTraditional } from '../../pipeline/languages/zh/fold.ts';
import { simplifiedOnly } from '../../pipeline/languages/zh/simplified-only.ts';

const cases: readonly [string, string, string | null][] = [
  ['The ministry said on Tuesday that the film had earned 4 million dollars.', 'en', 'Latn'],
  ['Quarterly revenue fell 9 percent', 'en', 'Latn'],
  ['Studio opens branch in Tianjin', 'en', 'Latn'],
  ['Visitors toured Harbin Film Studio for exchange', 'en', 'Latn'],
  ['Le ministre a déclaré que le film sortira dans les salles en mai.', 'und', 'Latn'],
  ['Der Film hat nach Angaben des Verleihs mehr als vier Millionen Euro eingespielt.', 'und', 'Latn'],
  ['La película se estrenó el martes en los cines de la capital.', 'und', 'Latn'],
  ['Il film è uscito nelle sale della capitale.', 'und', 'Latn'],
  ['Film ini akan tayang di bioskop pada bulan depan.', 'und', 'Latn'],
  ['De film gaat in mei in première, zegt de minister van Cultuur.', 'und', 'Latn'],
  ['Министр заявил, что фильм выйдет в прокат в мае.', 'ru', 'Cyrl'],
  ['Московский кинофестиваль объявил жюри', 'ru', 'Cyrl'],
  ['Прем’єра фільму відбулася у Києві, повідомило міністерство.', 'und', 'Cyrl'],
  ['Министърът каза, че филмът ще бъде показан през май.', 'und', 'Cyrl'],
  ['Филм ће бити приказан у мају, рекао је министар.', 'und', 'Cyrl'],
  ['Прэм’ера фільма адбылася ў Мінску.', 'und', 'Cyrl'],
  ['Фильм мамыр айында көрсетіледі деп хабарлады министрлік.', 'und', 'Cyrl'],
  ['据介绍,影片将于今年五月在全国上映。', 'zh', 'Hans'],
  ['據介紹,影片將於今年五月在全國上映。', 'zh', 'Hant'],
  ['香港電影發展局說,電影節後天開幕,台灣導演也會出席。', 'zh', 'Hant'],
  ['茶语の味品牌在北京开出第五家门店,公司表示今年还将扩张。', 'zh', 'Hans'],
  ['映画は5月に全国の映画館で公開される予定だと文化庁が発表した。', 'und', null],
  ['영화는 오는 5월 전국 극장에서 개봉할 예정이다.', 'und', null],
  ['وقال الوزير إن الفيلم سيعرض في مايو', 'und', null],
  ['TASS 报道说,俄罗斯电影《长路》票房超过 3 亿卢布。', 'zh', 'Hans'],
  ['Компания IMAX China открыла в Москве зал на 400 мест.', 'ru', 'Cyrl'],
  ['2026-01-27 12:00', 'und', null],
  ['', 'und', null],
];

describe('detectLanguage', () => {
  it.each(cases)('%s', (text, lang, script) => {
    expect(detectLanguage(text)).toEqual({ lang, script });
  });

  it('reads a bounded sample of a long text', () => {
    expect(detectLanguage('Фильм выйдет в прокат. '.repeat(200_000)).lang).toBe('ru');
  });
});

describe('foldTraditional', () => {
  it('changes the script and never the length', () => {
    expect(foldTraditional('據中國電影資料館介紹,這部電影於臺灣上映')).toBe(
      '据中国电影资料馆介绍,这部电影于台湾上映',
    );
    expect(foldTraditional('這裡、那裏、説話、戶口')).toBe('这里、那里、说话、户口');
  });

  it('leaves Simplified text, Latin letters and astral characters alone', () => {
    const text = '电影《长路》Long Road 𠮷野家 5月上映';
    expect(foldTraditional(text)).toBe(text);
    expect(foldTraditional('𠮷電')).toBe('𠮷电');
  });

  it('keeps no character on both sides', () => {
    for (const [unit, isSimplified] of simplifiedOnly.entries())
      if (isSimplified === 1) expect(traditionalToSimplified[unit]).toBe(0);
  });
});

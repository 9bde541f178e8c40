/** Words of where and when: 石凳上, 车厢里, 得知后 may begin like a name and are nobody. */

import { isAllTransliterated } from './lengths.ts';

/** 村里, 县里, 队里 are bodies that speak; 高中, 台中, 华中 no places within something. */
const within =
  /(?:[上下旁]|(?<![村县市区镇乡省厂队校院局部司团店馆所社会系州])里|(?<=[厢间里子道路头面底沟园丛岸塘坑屋库门洞镇城馆池井场房车船水山林人其])中)$/u;
/** 得知后, 看过后; not 王后, 影后, 90后. */
const moment = /(?<![\d零一王皇影歌天艳])后$/u;
const when = /(?:[赶听看得闻回到来完]|.{2})时$/u;

/** 德米特里: the sounds of a foreign name, no inside of anything. */
function soundsOn(words: string): boolean {
  return words.length >= 4 && words.endsWith('里') && isAllTransliterated(words.slice(-4, -1));
}

/** Is that a place or a moment, nobody who could speak? */
export function isScene(words: string): boolean {
  return (within.test(words) && !soundsOn(words)) || moment.test(words) || when.test(words);
}

/** Finds where somebody called by family name and form of address ends: 民众江先生|得知后笑, 杨女士|听完. */

import { isIn, unitTable } from '../../../lib/unit-table.ts';
import { speechPlaces } from '../word-matcher.ts';
import { holdsOffice, singleSurnames } from './words.ts';

const forms = /(?:先生|女士|小姐|老师(?!傅)|师傅|大[爷妈叔姐哥娘伯嫂婶]|阿姨|奶奶|爷爷|婆婆)/y;
const opening = speechPlaces.characters('先女小老师大阿奶爷婆');
const surnames = unitTable(singleSurnames);
/** 江先生的弟弟, 杨女士夫妇, 刘女士丈夫: somebody else, or more than one. */
const goesOn =
  /^(?:[的们和与、及等家弟妹哥姐兄嫂叔伯舅姑姨婆公儿女父母爸妈岳孙]|夫妇|一家|两口|丈夫|妻子|老[公婆伴板]|邻居|朋友|同事|代理|所在)/u;

/** The end of family name and form of address, whatever is told behind it; 0 when the words call nobody so. */
export function addressEnd(words: string): number {
  for (
    let at = speechPlaces.next(words, opening, 1);
    at < words.length;
    at = speechPlaces.next(words, opening, at + 1)
  ) {
    forms.lastIndex = at;
    if (!isIn(surnames, words, at - 1) || !forms.test(words)) continue;
    const rest = words.slice(forms.lastIndex);
    return goesOn.test(rest) || holdsOffice(rest) ? 0 : forms.lastIndex;
  }
  return 0;
}

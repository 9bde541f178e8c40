/**
 * Folds Traditional Chinese to Simplified, character for character, so that one grammar reads both and every offset
 * still holds. Words that differ between regions (計程車, 出租车) are left as they are: only the script changes.
 */
import { traditionalToSimplified } from './characters.ts';

/** The text in Simplified characters, of the same length; characters outside the basic plane are kept. */
export function foldTraditional(text: string): string {
  let folded = '';
  let copied = 0;
  for (let i = 0; i < text.length; i += 1) {
    const unit = traditionalToSimplified[text.charCodeAt(i)] ?? 0;
    if (unit === 0) continue;
    folded += text.slice(copied, i) + String.fromCharCode(unit);
    copied = i + 1;
  }
  return copied === 0 ? text : folded + text.slice(copied);
}

/** Marks that stand for the dot between the parts of a foreign name: 茱丽叶.毕诺许, 丹尼˙鲍伊. */
const otherDots = /[.．˙･](?<=\p{Script=Han}.)(?=\p{Script=Han})/gu;

/** What the grammars read of a Chinese text, of the same length: Simplified characters, and one dot in foreign names. */
export function foldForReading(text: string): string {
  return foldTraditional(text).replace(otherDots, '·');
}

/** Characters of a text that folding changes. */
export function countTraditional(text: string): number {
  let count = 0;
  for (let i = 0; i < text.length; i += 1) if (traditionalToSimplified[text.charCodeAt(i)] !== 0) count += 1;
  return count;
}

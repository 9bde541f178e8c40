/** 日 is Japan in 中日; in 10日本报 it ends a day and begins no name. */

const digit = /\d/u;

/** Whether the sign at a place is that of a day, behind its number. */
export function isDaySign(text: string, at: number): boolean {
  return text.charAt(at) === '日' && digit.test(text.charAt(at - 1));
}

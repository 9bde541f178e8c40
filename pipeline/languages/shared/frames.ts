/** Frames as the languages write them: the words between two names, and around the two, as sources of patterns. */
import type { Frame } from '../frame.ts';

export const frame = (
  predicate: Frame['predicate'],
  first: Frame['first'],
  second: Frame['second'],
  subject: Frame['subject'],
  between: string,
  around: { readonly before?: string; readonly after?: string } = {},
): Frame => ({
  predicate,
  first,
  second,
  subject,
  between: new RegExp(`^${between}`, 'u'),
  ...(around.before === undefined ? {} : { before: new RegExp(`${around.before}$`, 'u') }),
  ...(around.after === undefined ? {} : { after: new RegExp(`^${around.after}`, 'u') }),
});

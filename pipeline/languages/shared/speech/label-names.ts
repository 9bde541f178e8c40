/** Whom the label of an interview line means that is printed in capitals or in initials. */

import type { FoundName, Reading } from '../../../contract.ts';
import { asks } from './dialogue.ts';

const capitals = /^\p{Lu}[\p{Lu}.’'-]+(?:\s[\p{Lu}.’'-]+){0,3}$/u;
const letters = /[^\p{L}]/gu;

/** Who is meant by a label in capitals, "AMARA DIALLO", "DIALLO" or "AD": the person whom the article names so elsewhere, in letters of both sizes. */
export function labelReader(
  names: readonly FoundName[],
  lines: readonly { readonly label: string; readonly reading: Reading }[],
): (label: string) => string {
  // A paper or its reporter only asks: their letters stand for nobody who answers.
  const answering = new Set(lines.filter(({ reading }) => !asks(reading.text)).map(({ label }) => label));
  const persons = new Set(
    names.flatMap(({ type, name }) => (type === 'person' && !capitals.test(name) ? [name] : [])),
  );
  return (label) => {
    if (!capitals.test(label) || !answering.has(label)) return label;
    const key = label.replace(letters, '');
    const meant = [...persons].filter((name) => {
      const words = name.split(/[\s-]+/u);
      return [name, words.at(-1) ?? '', words.map((word) => word.charAt(0)).join('')].some(
        (form) => form.replace(letters, '').toUpperCase() === key,
      );
    });
    if (meant.length === 1) return meant[0] ?? label;
    return label.includes(' ') ? label.replace(/(?<=\p{L})\p{L}+/gu, (rest) => rest.toLowerCase()) : label;
  };
}

/** Where an article was written by the lines above it, when no dateline says: "Ann Bell, Zurich", "Kathmandu", «Вестник, Бишкек, 06.10.2025». */
import type { Paragraph } from '../contract.ts';
import { isPlaced, moneyOfPlace } from '../languages/shared/money/of-places.ts';

type Line = Pick<Paragraph, 'lang' | 'role' | 'text'>;

/** A line of the head says no more than who, where and when. */
const LONGEST = 80;

const parts = /[,|·•/()]|\s[–—-]\s/u;

/** The first place whose money is known among the parts of the lines before the text begins; null where none names one. */
export function placeOfHead(paragraphs: readonly Line[]): string | null {
  for (const { lang, role, text } of paragraphs) {
    if (role === 'lead' || role === 'body') return null;
    const mayTell = role === 'wrapper' || role === 'heading';
    if (!mayTell || text.length > LONGEST || lang === 'und' || !isPlaced(lang)) continue;
    const place = text.split(parts).find((part) => moneyOfPlace(lang, part) !== null);
    if (place !== undefined) return place.trim();
  }
  return null;
}

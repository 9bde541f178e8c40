/** Lays a text out and shows it as a table of roles and openings, as a reader would check it. */

import type { Header } from '../../pipeline/contract.ts';
import { layOut } from '../../pipeline/normalize/index.ts';

/** "role: the first characters of the paragraph" for each paragraph. */
export function rolesOf(text: string, length = 24): string[] {
  return layOut(text).paragraphs.map(({ role, text: own }) => `${role}: ${own.slice(0, length)}`);
}

/** The header fields that are told, as plain values. */
export function headerOf(text: string): Record<string, string | boolean> {
  const { header } = layOut(text);
  return Object.fromEntries(
    Object.entries(header).flatMap(([key, value]: [string, Header[keyof Header]]) => {
      if (value === null) return [];
      return [[key, typeof value === 'object' ? value.value : value]];
    }),
  );
}

/** A name as part of an id: small Latin letters, digits and hyphens. */

const LONGEST = 60;

/** Marks over letters are dropped; whatever is no letter or digit of ASCII becomes a hyphen. Empty for a name of another script. */
export function slugOf(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, LONGEST)
    .replace(/^-+|-+$/g, '');
}

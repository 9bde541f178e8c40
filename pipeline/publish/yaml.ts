/** Text in YAML. */

/** YAML takes every JSON string as it is, so nothing in a title can be mistaken for markup. */
export const scalar = (text: string): string => JSON.stringify(text);

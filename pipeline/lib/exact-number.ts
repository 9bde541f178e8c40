/** Numbers of a JSON object as it writes them: ids of nineteen digits are common, and a double would make one of several. */

/** What the engine tells of a value besides it. */
type ParseWithSource = (
  text: string,
  see: (this: object, key: string, value: unknown, context?: { readonly source?: string }) => unknown,
) => unknown;

const integer = /^-?\d+$/;

/** The number under `key` of the object `line` holds: a bigint when it is written as an integer that no double may hold. */
export function exactNumber(line: string, key: string, value: number): number | bigint {
  if (Number.isSafeInteger(value) || !Number.isInteger(value)) return value;
  const sources = new Map<unknown, string>();
  const parse: ParseWithSource = JSON.parse;
  // Objects within come before the one that holds them.
  const whole = parse(line, function (name, part, context) {
    if (name === key && context?.source !== undefined) sources.set(this, context.source);
    return part;
  });
  const source = sources.get(whole) ?? '';
  return integer.test(source) ? BigInt(source) : value;
}

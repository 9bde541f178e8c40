/** The second half of "2024-25", «1998/99»: the year it stands for. */
export const shortYear = (year: number, tail: string): number | null => {
  if (!/^\d\d$/u.test(tail)) return null;
  const short = Number(tail);
  const century = year - (year % 100);
  const full = short > year % 100 ? century + short : century + 100 + short;
  return full - year <= 50 ? full : null;
};

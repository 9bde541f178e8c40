/** English ordinals that are written as one word, to their numbers. */

export const spelled = new Map(
  `first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth
  seventeenth eighteenth nineteenth twentieth`
    .trim()
    .split(/\s+/u)
    .map((word, index): [string, number] => [word, index + 1]),
);
for (const [index, word] of 'thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth hundredth'
  .split(' ')
  .entries()) {
  spelled.set(word, (index + 3) * 10);
}

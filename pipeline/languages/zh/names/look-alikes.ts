/** Characters of names that printers and readers take for one another by their shape, one group a line of the list. */
const groups = [
  '己已巳',
  '戊戌戍',
  '未末',
  '士土',
  '千干于',
  '晴睛',
  '析折拆',
  '候侯',
  '徵微',
  '钧钩',
  '锋铎',
  '炜玮伟',
  '旻昊昱昙',
  '祎袆',
  '崇祟',
  '倪侃',
  '沐沭',
  '汨汩',
  '菅管',
  '宫官',
  '卞卡',
  '冼洗',
  '茜倩蒨',
  '翎翊',
  '璇漩',
  '筠均',
  '莹萤',
  '琛深',
  '淳谆',
  '锡钖',
  '曦羲',
  '嵩蒿',
  '柏伯',
  '纬炜',
  '婕捷',
  '瑶遥',
  '烨晔',
  '恺凯',
  '治冶',
  '栋拣',
] as const;

const groupsOf = Map.groupBy(
  groups.flatMap((group) => [...group].map((character) => ({ character, group }))),
  ({ character }) => character,
);

/** Whether one Simplified character is easily taken for the other by its shape. */
export function looksLike(one: string, other: string): boolean {
  return (groupsOf.get(one) ?? []).some(({ group }) => group.includes(other));
}

/** Reads `heads/<language>.txt`: heads of articles as outlets print them, with the day, the title and the roles a reader gives them. */
import { readFileSync } from 'node:fs';
import type { LanguageCode, Role } from '../../pipeline/contract.ts';

export interface Head {
  readonly name: string;
  readonly text: string;
  /** EDTF; null where the head states no date of publication. */
  readonly published: string | null;
  readonly title: string | null;
  /** Each part that the file judges: its role, and where it begins in the text, in code points. */
  readonly parts: readonly { readonly role: Role; readonly text: string; readonly start: number }[];
}

const roles: Readonly<Record<string, Role>> = {
  T: 'title',
  W: 'wrapper',
  D: 'dateline',
  L: 'lead',
  B: 'body',
  H: 'heading',
  X: 'disclaimer',
};

/** What goes on below every head: it tells no time. */
const goingOn: Readonly<Record<LanguageCode, readonly string[]>> = {
  en: [
    'The idea is older than the money, people close to the project said, and neither side expected it to get so far.',
    '“We asked for a room and were given a house,” said Tobias Wren, who looks after the books.',
    'Most of those who took part said they would do it again, though not for the same fee.',
  ],
  ru: [
    'Замысел старше денег, говорят участники, и ни одна из сторон не рассчитывала зайти так далеко.',
    '«Мы просили комнату, а получили дом», — сказал отвечающий за счета Тихон Врублёв.',
    'Большинство участников говорят, что согласились бы ещё раз, но уже не за те же деньги.',
  ],
  zh: [
    '知情人士说，主意比资金来得早，双方都没有想到能走到这一步。',
    '“我们要一间屋子，结果得到一栋房子。”负责账目的闻一舟说。',
    '参与者大多表示愿意再来一次，只是价钱要另谈。',
  ],
};

/** One head: `### name`, `= EDTF or none`, then a line a line: a role letter or `?`, a bar, the text; `‖` parts a line. */
function readHead(block: string, lang: LanguageCode): Head {
  const [name = '', date = '', ...lines] = block.trim().split('\n');
  const [, told = 'none'] = /^= (\S+)/u.exec(date) ?? [];
  const parts: { role: Role; text: string; start: number }[] = [];
  let text = '';
  for (const part of lines.flatMap((line) => `${line}¶`.split('‖'))) {
    const role = roles[part.slice(0, 1)];
    const own = part.slice(2).replace('¶', '');
    if (role !== undefined) parts.push({ role, text: own.trim(), start: [...text].length });
    text += part.endsWith('¶') ? `${own}\n\n` : own;
  }
  return {
    name,
    text: text + goingOn[lang].join('\n\n'),
    published: told === 'none' ? null : told,
    title: parts.find(({ role }) => role === 'title')?.text ?? null,
    parts,
  };
}

export const headsOf = (lang: LanguageCode): readonly Head[] =>
  readFileSync(new URL(`heads/${lang}.txt`, import.meta.url), 'utf8')
    .split(/^### /mu)
    .slice(1)
    .map((block) => readHead(block, lang));

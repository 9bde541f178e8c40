/** Reads a Chinese phrase that names nobody: a family name with a title, an organization, an office. */

import type { Span } from '../../../contract.ts';
import type { SpeakerReading } from '../../shared/speakers/reading.ts';
import type { NamedSpan } from '../../shared/speech/language.ts';
import { isScene } from '../names/scenes.ts';
import { headOf, indefinite, officeAtEnd, organizationEnd, pointingBack, singleSurnames } from './words.ts';

/** 家住朝阳区的|陈女士: what is told of somebody with a family name is no part of it. */
function behindAttribute(words: string): string {
  const head = words.slice(words.lastIndexOf('的') + 1);
  const office = officeAtEnd(head) ?? '';
  return office !== '' && head.length === office.length + 1 && singleSurnames.includes(head.charAt(0))
    ? head
    : words;
}

/** Nobody is named: surname and title, an organization, or an office. */
export function office(words: string, phrase: Span, inside: readonly NamedSpan[]): SpeakerReading | null {
  const exact = inside.find((span) => span.start <= phrase.start && span.end >= phrase.end);
  if (exact !== undefined)
    return { kind: 'name', name: exact.name, place: phrase, isPerson: exact.kind === 'person' };
  const head = officeAtEnd(words);
  // 涉事餐厅店长|毕经理: the last office is the one by which somebody is called.
  const address = head === null ? '' : words.slice(-head.length - 1);
  const isAddressed =
    singleSurnames.includes(address.charAt(0)) && officeAtEnd(words.slice(0, -address.length)) !== null;
  if (address !== '' && words.length > address.length && isAddressed)
    return office(address, { start: phrase.end - address.length, end: phrase.end }, inside);
  const printed =
    /^(?:《(.+)》|(.{2,10}(?:报|社|网|电视台|杂志|周刊)))(?:网站)?的?(?:评论员|评论|社论|社评)?(?:文章|社论|社评|评论|报道|消息|快讯|刊文|发文)$/u.exec(
      words,
    );
  const medium = printed?.[1] ?? printed?.[2];
  if (medium !== undefined) return { kind: 'name', name: medium, place: phrase, isPerson: false };
  const bare = behindAttribute(words)
    .replace(/^该[名位]/u, '')
    .replace(/^该(?![剧片校院局部厂市县省国队馆店报台书行案区村镇乡州])/u, '')
    .replace(/^(?:这位|这名|上述|该名|那位)/u, '')
    .replace(indefinite, '')
    .replace(/^(?:现年|年仅|时年)?[\d一二三四五六七八九十]+[岁歲]的?(?=.{2})/u, '')
    .replace(/^(?:相关|有关)(?=负责人)/u, '')
    .replace(/^《(.*)》(?:杂志|报|日报|周刊|网)?$/u, '$1');
  if (bare === '' || /^[\d\s]+$/u.test(bare)) return null;
  // 村里的广播响了, 台阶上: what happened and where, nobody.
  if (head === null && (bare.includes('了') || isScene(bare))) return null;
  if (head === null && !organizationEnd.test(bare) && bare.length > 12) return null;
  const titled = head !== null && bare.length - head.length === 1 && singleSurnames.includes(bare.charAt(0));
  // 老院士: the same office, said with respect.
  const owner = head === null ? '' : bare.slice(0, bare.length - head.length).replace(/^老$/u, '');
  return {
    kind: 'role',
    phrase: bare,
    place: phrase,
    // 有工作人员高喊：“…”，她…: nobody whom a pronoun means.
    head:
      head === null || /^有(?!关)/u.test(words)
        ? organizationEnd.test(bare)
          ? '机构'
          : null
        : titled
          ? bare.charAt(0)
          : (headOf.get(head) ?? null),
    owners: titled || owner === '' ? [] : [owner],
    pointsBack: titled || (owner === '' && !indefinite.test(words)) || pointingBack.test(words),
    isGeneric:
      (pointingBack.test(words) && (head !== null || !organizationEnd.test(bare))) ||
      (head !== null && owner === '' && head !== '记者' && !indefinite.test(words)),
    isBare: !pointingBack.test(words),
    isPointedAt: head !== null && /^这[位名]/u.test(words),
    mayBeLast: head !== null && owner === '' && pointingBack.test(words),
    isText: /(?:声明|报告|公报|贺信|文章|报道|公告|通知|评论|信中|文件)$/u.test(bare),
  };
}

/** How Chinese news says that an agreement was signed: verbs, what shows that it was not yet, and builds around them. */
import type { Outline } from '../../outline-words.ts';
import { toldInCharacters as told } from '../../shared/outlines.ts';

/** Nobody has signed what somebody means to sign, asks for, denies or calls off. */
const unsigned =
  '将(?![军领])|拟|计划|准备|打算|希望|期待|争取|力争|预计|有望|可望|同意|商讨|商议|讨论|磋商|洽谈|考虑|请求|要求|呼吁|敦促|推动|尽快|未(?!来)|没有|否认|拒绝|婉拒|不会|不愿|无意|终止|取消|如果|倘若|假如|一旦|尚|是否|能否|会否|需要|必须|有待|等待|消息称|传闻|传言|[据网盛谣]传|传出';
/** Behind the verb: talks about signing, what signing takes. */
const onSigning = '(?:进行|展开|举行)?(?:磋商|谈判|商谈|洽谈|沟通|协商)|事宜|手续|所需|需要|的可能';

export const signed = new RegExp(
  `(?:签署|签订|签定|签约|签下|签字|签妥|(?:达成|订立|缔结)(?=[^，。；《》]{0,14}(?:协议|协定|条约|备忘录)))(?<!(?:${unsigned})[^，。；《》“”]{0,30})(?<!就..)(?![^，。；]{0,16}(?:${onSigning}))`,
  'u',
);

const verb = '(?:签署|签订|签定|签约|签下|签字|签妥)';
const paper = '(?:协议|协定|条约|公约|备忘录|合同|合约)';
const lately = '(?:宣布|已经?|则|也|正式|成功|完成|共同|近日|日前|昨日|今日|昨天|今天)*';
const called = '[^，。；ⓌⓅ℗ⓄⓁ]{0,8}';

export const signings: readonly Outline[] = [
  told(
    'signed',
    '[签簽]',
    // 甲宣布与演员乙签约
    `(?<subject>Ⓞ)${lately}[与和同跟]${called}(?<object>[Ⓟ℗])${lately}签约`,
    // 演员乙签约甲
    `(?<subject>[Ⓟ℗])${lately}签约(?:Ⓛ的?)?${called}(?<object>Ⓞ)`,
    // 与甲签约的还有导演乙
    `[与和同跟](?<object>Ⓞ)签约的(?:还|也)?(?:有|是|包括)${called}(?<subject>[Ⓟ℗Ⓞ])`,
    // 甲与乙的合作协议已于10月8日签订
    `(?<subject>Ⓞ)[与和同跟](?:Ⓛ的?)?(?<object>Ⓞ)(?:之间)?的[^，。；Ⓞ]{0,10}${paper}${lately}于?(?<date>Ⓓ)?${lately}(?:在Ⓛ)?${lately}${verb}(?!的)`,
    // 签署协议的双方为甲和乙
    `${verb}[^，。；Ⓞ]{0,14}的(?:双方|两家公司|各方)?(?:分别)?[为是](?:Ⓛ的?)?(?<subject>Ⓞ)[与和同跟、](?:Ⓛ的?)?(?<object>Ⓞ)`,
    // 中国和塞尔维亚于2024年5月签署了电影合拍协定
    `(?:^¶?|[，；])(?:Ⓓ，?)?(?<subject>Ⓛ)(?:政府)?[与和同跟](?<object>Ⓛ)(?:两国|双方)?(?:政府)?${lately}于?(?<date>Ⓓ)?(?:在Ⓛ)?${lately}${verb}[^，。；Ⓞ]{0,16}${paper}`,
  ),
];

/** Firms without a head word, told by the stake in them: 收购东京动画公司北斗画坊51%的股权. */

import { matchesOf } from '../../../lib/matches.ts';
import type { SpanOfKind } from './institutions.ts';

const stake =
  /(?:收购|购入|买下|入股|增持|减持|出售|转让|持有)(?![^，。；]{0,20}(?:所|其)持)[^，。；、《》“”\d]{0,12}?(?:公司|工作室|平台|厂商|企业|机构|片商|品牌)(?<name>(?![的及和与在其旗等将已之])\p{Script=Han}{3,6})(?=\d+(?:\.\d+)?[%％]的?(?:控股)?(?:股权|股份))/gu;
/** 合计, 全部: how much. */
const share = /(?:合计|共计|全部|剩余|约|近|超过|不超过|持有|所持)$/u;

export function firmsByStake(text: string): SpanOfKind[] {
  if (!text.includes('股')) return [];
  return matchesOf(stake, text).flatMap(({ index, 0: whole, groups }): SpanOfKind[] => {
    const name = groups?.name ?? '';
    const end = index + whole.length;
    return share.test(name)
      ? []
      : [{ start: end - name.length, end, type: 'organization', rule: 'organization.stake' }];
  });
}

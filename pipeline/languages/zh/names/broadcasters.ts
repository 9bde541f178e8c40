/** Channels and services told by what is shown on them: 在星河视频独家上线, 由海湾三台同步播出. */
import { matchesOf } from '../../../lib/matches.ts';
import type { SpanOfKind } from './institutions.ts';

const showing =
  /(?<=在|由|登陆|登录)(?<name>[\p{Script=Han}A-Za-z]{2,6}?(?:视频|卫视|影音|TV|[一二三四五六七八九十]台|电视台))(?=(?:平台)?(?:独家|同步|联合|正式|全网|全球|首轮|率先)*(?:上线|播出|开播|首播|播映|放送))/gu;
/** Channels and services at large. */
const general =
  /[的了在各多两几该本这那其和与及、]|^(?:地方|当地|国内|海外|主流|省级|官方|网络|国家|中央|(?:短|长|超清|高清)视频)/u;

export function broadcastersIn(text: string): SpanOfKind[] {
  if (!/[播上放][线出播映送]|[开首]播/u.test(text)) return [];
  return matchesOf(showing, text).flatMap((match) => {
    const name = match.groups?.name ?? '';
    if (general.test(name)) return [];
    const start = match.index;
    return [
      { start, end: start + name.length, type: 'organization' as const, rule: 'organization.broadcaster' },
    ];
  });
}

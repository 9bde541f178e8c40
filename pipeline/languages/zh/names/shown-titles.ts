/** Titles in “” or 『』 that are shown in cinemas: “铁锅英雄”票房失利. */
import { matchesOf } from '../../../lib/matches.ts';
import type { SpanOfKind } from './institutions.ts';

const shown =
  /[“『「](?<title>[\p{Script=Han}\d：·]{3,12})[”』」](?=(?:将|已|即将|也|正式)?(?:将?[于在])?(?:下月|本月|下周|本周|今日|明日|\d{1,2}月\d{0,2}日?|全[国球港台])?(?:公映|上映|首映|定档|杀青|热映|开画|票房(?:失利|破|达|突破|为|仅|累计|超)))/gu;
/** Seasons of the trade, sorts of films, and what somebody says. */
const noTitle = /[档季节日年周天区版类片党族潮热]$|[的了在是要会把被]|^(?:这部|那部|该|此|双|第)/u;

export function shownTitles(text: string): SpanOfKind[] {
  return matchesOf(shown, text).flatMap(({ index, groups }): SpanOfKind[] => {
    const title = groups?.title ?? '';
    const start = index + 1;
    return noTitle.test(title)
      ? []
      : [{ start, end: start + title.length, type: 'work', rule: 'work.shown' }];
  });
}

/** Chinese weekdays beside days, events told as over, premieres and releases. */
import type { DateOrderWords } from '../shared/date-order-words.ts';

const day = '(?:周|星期|礼拜)(?<day>[一二三四五六日天])';

export const dateOrder: DateOrderWords = {
  weekdays: [/一/u, /二/u, /三/u, /四/u, /五/u, /六/u, /[日天]/u],
  weekdayInside: new RegExp(`^${day}[（(，]`, 'u'),
  weekdayBefore: new RegExp(`${day}[（(，]$`, 'u'),
  weekdayAfter: new RegExp(`^[（(，]?${day}`, 'u'),
  weekdayAlone: /^(?:[上下本这][个一]?)?(?:周|星期|礼拜)[一二三四五六日天]$/u,
  weekdayInStretch: new RegExp(`[（(]${day}(?=[)）])`, 'u'),
  // 推迟至9月16日 leads to one day.
  joinedBefore: /[、和及—–~-]$|(?<!推迟|延期|延后|延|提前|提早|顺延|改|改期|调整|移)[至到]$/u,
  joinedAfter: /^[、和至到及—–~-]/u,
  overBefore: /(?:已于|已在|曾于)$/u,
  overAfter:
    /^[^，。；！？]{0,12}(?:举行了|上映了|开幕了|闭幕了|圆满结束|圆满落幕|落下帷幕)|^[^，。；！？]{0,12}(?:签署|发布|揭幕|启动|获得|荣获|赢得|迎来|举办|启用|落成)了/u,
  overFronted: null,
  earlierEdition: /去年|上届|上一届|往届|前年|(?:19|20)\d\d年/u,
  beginsBefore: null,
  endsBetween:
    /^(?:正式)?(?:开幕|开始|启动|开机|开拍|揭幕|开展|开赛)[，、；]?(?:并|至)?(?:将|计划|预计)?[于在]?$/u,
  endsAfter: /^(?:正式|圆满)?(?:闭幕|结束|落幕|收官|杀青|关闭|截止|落下帷幕)/u,
  upTo: /^[至到–—~～-]$/u,
  moved: /改|推迟|提前|延期|延至|调整|顺延|更正|原定|由|从/u,
  worldPremiere: /(?:全球|世界)首映/u,
  premiere: /首映/u,
  inCinemas: /上映|公映|院线|影院/u,
  otherShowing: /重映|放映|点映|点播|线上|网络|电视|影展|电影节|修复|预告|话剧|舞剧/u,
};

/** Chinese constructions, each with all that it states: beside what is read stands what looks like it and states nothing. */
import type { Passage } from './passage.ts';

export const zh: readonly Passage[] = [
  {
    text: '《河上的灯》由中国导演宋谨言执导。2025年1月至10月，共有9部俄罗斯影片在中国公映，累计票房超过1.2亿元。',
    published: '2025-11-14',
    facts: ['director | 河上的灯 | 宋谨言'],
  },
  {
    text: '冠军仍是国产片《末班渡轮》。由新锐导演简守诚执导的这部电影上周末进账3140万元。',
    published: '2025-09-23',
    facts: ['director | 末班渡轮 | 简守诚', 'box_office | 末班渡轮 | | 31400000 CNY'],
  },
  {
    text: '第3名是科幻片《轨道残骸》，周末票房1876万元。',
    published: '2025-09-23',
    facts: ['box_office | 轨道残骸 | | 18760000 CNY'],
  },
  {
    text: '《轨道残骸》上周夺冠，周末档总票房为3.2亿元。',
    published: '2025-09-23',
    facts: [],
  },
  {
    text: '《转场》2014年上映，全国票房只有93万元。',
    published: '2025-06-30',
    facts: ['release | 转场 | | | 2014', 'box_office | 转场 | | 930000 CNY'],
  },
  {
    text: '惊悚片《借住》与喜剧《我妈不在群里》分居第4、第5名，周末票房各为643万元、287万元。',
    published: '2025-09-23',
    facts: ['box_office | 借住 | | 6430000 CNY', 'box_office | 我妈不在群里 | | 2870000 CNY'],
  },
  {
    text: '《纸鸢少年》去年上映。续集《纸鸢少年2：逆风》已完成剧本。',
    published: '2026-01-15',
    facts: ['sequel | 纸鸢少年 | 纸鸢少年2：逆风'],
    optional: ['release | 纸鸢少年 | | | 2025'],
  },
  {
    text: '《末班渡轮》成为今年第2部破亿的国产片，也是《机车行》之后再有影片破亿。',
    published: '2025-09-23',
    facts: [],
  },
  {
    text: '公司向《荷兰园1999》投资。影展今年总预算为1150万元，与2023年相若。',
    published: '2025-12-08',
    facts: [],
  },
  {
    text: '拔得头筹的是江若棠自编自导的《渡口灯火》。由江若棠掌镜、陈思诚监制的《海角》入围主竞赛。',
    published: '2025-05-06',
    facts: ['director | 渡口灯火 | 江若棠', 'director | 海角 | 江若棠', 'producer | 海角 | 陈思诚'],
  },
  {
    text: '《渡口灯火》出自导演江若棠之手，《海角》是许志勇的导演处女作。许志勇的新片已经开机。',
    published: '2025-05-06',
    facts: ['director | 渡口灯火 | 江若棠', 'director | 海角 | 许志勇'],
  },
  {
    text: '新銳導演韋紀岑首部長片《潮間帶》獲獎。《渡口》由江若棠擔任導演，許志勇任製片人。',
    published: '2025-05-06',
    facts: ['director | 潮間帶 | 韋紀岑', 'director | 渡口 | 江若棠', 'producer | 渡口 | 許志勇'],
  },
  {
    text: '影片《渡口灯火》由江若棠自编自导，陈思成监制。',
    published: '2025-05-06',
    facts: ['director | 渡口灯火 | 江若棠', 'producer | 渡口灯火 | 陈思成'],
  },
  {
    text: '銀河灣娛樂昨日收市後放榜。集團主席葉啟棠在會議上說，現金充裕。',
    published: '2025-05-06',
    facts: ['position | 葉啟棠 | 銀河灣娛樂'],
  },
  {
    text: '云栈影业宣布新片计划，该公司总经理卢秉文表示，影片明年上映。一家发行公司总经理许志勇说，市场回暖。',
    published: '2025-05-06',
    facts: ['position | 卢秉文 | 云栈影业'],
  },
  {
    text: '《藍皮車》由晴耕電影發行，指導意見由文化部發布。',
    published: '2025-05-06',
    facts: ['distributor | 藍皮車 | 晴耕電影'],
  },
  {
    text: '《哪吒归来》以32.5亿元的票房领跑，《熊出没山》和《唐街》分别以7.8亿元、6.5亿元分列二三位。',
    published: '2025-02-06',
    facts: [
      'box_office | 哪吒归来 | | 3250000000 CNY',
      'box_office | 熊出没山 | | 780000000 CNY',
      'box_office | 唐街 | | 650000000 CNY',
    ],
  },
  {
    text: '动画片《皮皮狐》和喜剧《丈母娘驾到》分居第四、第五位，各自产出8640万元和6300余万元。',
    published: '2025-05-06',
    facts: ['box_office | 皮皮狐 | | 86400000 CNY', 'box_office | 丈母娘驾到 | | 63000000 CNY'],
  },
  {
    text: '五一档落幕，《渡口灯火》后来居上。2025年五一档（5月1日至5日）含服务费总票房定格在7.46亿元。',
    published: '2025-05-06',
    facts: [],
  },
  {
    text: '《渡口灯火》先行点映。连同点映在内，影片迄今已有2.31亿元落袋。',
    published: '2025-05-06',
    facts: ['box_office | 渡口灯火 | | 231000000 CNY'],
  },
  {
    text: '进口片《铁轨尽头》斩获1.2亿元上下；它在北美开画三周，当地收入已越过8500万美元，折成人民币约6.1亿元。',
    published: '2025-05-06',
    facts: ['box_office | 铁轨尽头 | | 120000000 CNY', 'box_office | 铁轨尽头 | | 85000000 USD'],
  },
  {
    text: '《霓虹渡客》耗资6000万元。集团全年资本开支预算维持约2亿元不变，财政预算3亿元。',
    published: '2025-05-06',
    facts: ['budget | 霓虹渡客 | | 60000000 CNY'],
  },
  {
    text: '《阿黄守站台》首日表现平平。到了星期天夜里，形势翻了个儿：三天1.06亿元。售票平台把它的最终票房看到了4亿元。',
    published: '2025-11-17',
    facts: ['box_office | 阿黄守站台 | | 106000000 CNY'],
  },
  {
    text: '《阿黄守站台》讲的是一条狗的旧事，导演郑北屿此前只拍过广告，成本也不过2200万元。终身成就奖颁给资深导演袁铁山。',
    published: '2025-11-17',
    facts: [
      'director | 阿黄守站台 | 郑北屿',
      'budget | 阿黄守站台 | | 22000000 CNY',
      'award | 袁铁山 | 终身成就奖',
    ],
  },
  {
    text: '号称砸下1.8亿美元的《深空法庭》登陆中国，首个周末仅换来2960万元。',
    published: '2025-11-17',
    facts: ['budget | 深空法庭 | | 180000000 USD', 'box_office | 深空法庭 | | 29600000 CNY'],
    optional: ['release | 深空法庭 | | | | 中国'],
  },
  {
    text: '三年前的暑假，《小水獭》一共卖了2.9亿元。末席属于文艺片《借书证》，三天下来却有1260万元。',
    published: '2025-11-17',
    facts: ['box_office | 小水獭 | | 290000000 CNY', 'box_office | 借书证 | | 12600000 CNY'],
  },
  {
    text: '公司去年营业额3.6亿泰铢，代表作《婆婆的佛牌》2023年在泰国卷走1.9亿泰铢票房，续集《婆婆的佛牌2》排定明年7月登场。',
    published: '2025-08-13',
    facts: [
      'box_office | 婆婆的佛牌 | | 190000000 THB',
      'release | 婆婆的佛牌2 | | | 2026-07',
      'sequel | 婆婆的佛牌 | 婆婆的佛牌2',
    ],
  },
  {
    text: '《夜市侦探社》将推出电影版，由罗以晴掌镜，预算8000万元。',
    published: '2025-08-13',
    facts: ['director | 夜市侦探社 | 罗以晴', 'budget | 夜市侦探社 | | 80000000 CNY'],
  },
];

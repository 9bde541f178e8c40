/** Chinese copy in other orders: directory lines, tables, decks, facts carried over sentences, results of a quarter, lists of prizes, calendars by country; then what only looks like facts. */
import type { Passage } from './passage.ts';

const published = '2025-11-12';

export const zh: readonly Passage[] = [
  {
    text: '《潮间带》\n导演：褚遥\n监制：阮成\n出品：北岸影业\n发行：长河影业\n上映日期：2025年12月5日',
    published,
    facts: [
      'director | 潮间带 | 褚遥',
      'producer | 潮间带 | 阮成',
      'producer | 潮间带 | 北岸影业',
      'distributor | 潮间带 | 长河影业',
      'release | 潮间带 | | | 2025-12-05',
    ],
  },
  {
    text: '片名：《灰鸽》｜导演：韦一鸣｜制片国家：中国／意大利｜片长：112分钟｜公映：11月21日',
    published,
    facts: ['director | 灰鸽 | 韦一鸣', 'release | 灰鸽 | | | 2025-11-21'],
  },
  {
    text: '1.《潮间带》 单周1.32亿元 累计4.86亿元\n2.《灰鸽》 单周4120万元 累计9055万元',
    published,
    facts: [
      'box_office | 潮间带 | | 132000000 CNY',
      'box_office | 潮间带 | | 486000000 CNY',
      'box_office | 灰鸽 | | 41200000 CNY',
      'box_office | 灰鸽 | | 90550000 CNY',
    ],
  },
  {
    text: '《北纬四十度》定档元旦\n冯骁执导，讲述1962年的测绘队往事\n\n本报讯 由冯骁执导的剧情片昨日在京举行发布会，宣布将于2026年1月1日全国上映。',
    published,
    facts: [
      'director | 北纬四十度 | 冯骁',
      'release | 北纬四十度 | | | 2026-01-01',
      'set_in | 北纬四十度 | | | 1962',
    ],
  },
  {
    text: '田野今年34岁，是纪录片《盐场的孩子》的作者。她花了五年拍完这部片子，执导、摄影、剪辑都是一个人。影片10月在阿姆斯特丹首映。',
    published,
    facts: ['director | 盐场的孩子 | 田野', 'release | 盐场的孩子 | | | 2025-10 | 阿姆斯特丹'],
  },
  {
    text: '尚云岭是近年最受关注的青年导演之一。去年，她的第二部长片《空房间》在釜山拿到新浪潮奖。今年6月，影片在法国公映。',
    published,
    facts: [
      'director | 空房间 | 尚云岭',
      'award | 空房间 | 新浪潮奖',
      'release | 空房间 | | | 2025-06 | 法国',
    ],
  },
  {
    text: '记者：《空房间》的投资有多大？\n尚云岭：不大，一共680万元，拍了29天。',
    published,
    facts: ['budget | 空房间 | | 6800000 CNY'],
  },
  {
    text: '海岳传媒第三季度营收7.84亿元，上年同期为6.92亿元；归母净利润由4310万元增至6125万元。',
    published,
    facts: [
      'revenue | 海岳传媒 | | 784000000 CNY | 2025-07/2025-09',
      'revenue | 海岳传媒 | | 692000000 CNY | 2024-07/2024-09',
      'profit | 海岳传媒 | | 43100000 CNY',
      'profit | 海岳传媒 | | 61250000 CNY',
    ],
  },
  {
    text: '今年前九个月，海岳传媒共实现收入21.3亿元，比去年同期多出近一成；同期亏损收窄至3200万元。',
    published,
    facts: ['revenue | 海岳传媒 | | 2130000000 CNY | 2025-01/2025-09'],
  },
  {
    text: '10月30日晚间，启明影视披露三季报。公司单季营业收入4.05亿元，净利润2870万元，分别同比增长12%和35%。',
    published,
    facts: ['revenue | 启明影视 | | 405000000 CNY', 'profit | 启明影视 | | 28700000 CNY'],
  },
  {
    text: 'IMAX中国公布上半年业绩：收入5770万美元，净利润2620万美元。',
    published,
    facts: ['revenue | IMAX中国 | | 57700000 USD | 2025-01/2025-06', 'profit | IMAX中国 | | 26200000 USD'],
  },
  {
    text: '《电影局长》编剧叶青获最佳编剧；最佳导演：谈小凡（《雾港》）；评委会大奖：《潮间带》。',
    published,
    facts: [
      'award | 谈小凡 | 最佳导演',
      'director | 雾港 | 谈小凡',
      'award | 潮间带 | 评委会大奖',
      'award | 叶青 | 最佳编剧',
    ],
  },
  {
    text: '第12届丝路电影节昨晚在西安闭幕。获奖名单如下：\n最佳影片 《雾港》（导演谈小凡）\n最佳男演员 江一舟《灰鸽》\n最佳女演员 穆晴《潮间带》',
    published,
    facts: [
      'held | 第12届丝路电影节 | | | 2025-11-11 | 西安',
      'award | 雾港 | 最佳影片',
      'director | 雾港 | 谈小凡',
      'award | 江一舟 | 最佳男演员',
      'award | 穆晴 | 最佳女演员',
    ],
  },
  {
    text: '金翎奖最佳影片最终花落《雾港》，谈小凡则捧走了最佳导演。',
    published,
    facts: ['award | 雾港 | 金翎奖最佳影片', 'award | 谈小凡 | 最佳导演'],
    optional: ['director | 雾港 | 谈小凡'],
  },
  {
    text: '影片《雾港》将分三批登陆海外：11月28日在韩国上映，12月12日在德国公映，明年1月9日起在巴西放映。',
    published,
    facts: [
      'release | 雾港 | | | 2025-11-28 | 韩国',
      'release | 雾港 | | | 2025-12-12 | 德国',
      'release | 雾港 | | | 2026-01-09 | 巴西',
    ],
  },
  {
    text: '《雾港》各地上映日期：中国内地11月14日、香港11月20日、新加坡11月27日。',
    published,
    facts: [
      'release | 雾港 | | | 2025-11-14 | 中国',
      'release | 雾港 | | | 2025-11-20 | 香港',
      'release | 雾港 | | | 2025-11-27 | 新加坡',
    ],
  },
  {
    text: '11月10日，国家电影局与哈萨克斯坦文化和信息部在阿斯塔纳签署电影合作拍摄协议。',
    published,
    facts: ['signed | 国家电影局 | 哈萨克斯坦文化和信息部 | | 2025-11-10 | 阿斯塔纳'],
    optional: ['signed | 哈萨克斯坦文化和信息部 | 国家电影局 | | 2025-11-10'],
  },
  {
    text: '长河影业、北岸影业同法国灯塔影业上周五在戛纳敲定三年合作，并签下备忘录。',
    published,
    facts: ['signed | 长河影业 | | | 2025-11-07 | 戛纳'],
    optional: ['signed'],
  },
  {
    text: '中国（深圳）国际文化产业博览交易会将于2026年5月21日至25日在深圳国际会展中心举办。',
    published,
    facts: ['held | 中国（深圳）国际文化产业博览交易会 | | | 2026-05-21/2026-05-25'],
  },
  {
    text: '中国（厦门）国际动漫节11月8日开幕，为期三天。',
    published,
    facts: ['held | 中国（厦门）国际动漫节 | | | 2025-11-08'],
    optional: ['held | 中国（厦门）国际动漫节'],
  },
  {
    text: '文化部長李遠昨日出席記者會，與導演鄧安琪一同為國片《巷口》宣傳。該片由海山影業發行，11月28日全台上映。',
    published,
    facts: [
      'position | 李遠 | 文化部',
      'director | 巷口 | 鄧安琪',
      'distributor | 巷口 | 海山影業',
      'release | 巷口 | | | 2025-11-28',
    ],
  },
  {
    text: '《巷口》由鄧安琪編導、莊美雲監製，耗資新台幣7,500萬元，背景設定在1987年解嚴前後的基隆。',
    published,
    facts: [
      'director | 巷口 | 鄧安琪',
      'producer | 巷口 | 莊美雲',
      'budget | 巷口 | | 75000000 TWD',
      'set_in | 巷口 | | | 1987',
    ],
  },
  {
    text: '港產片《尾班船》由葉文禮自編自導，資深影人曾廣智監製，製作費僅900萬港元。故事以1994年的長洲為背景。',
    published,
    facts: [
      'director | 尾班船 | 葉文禮',
      'producer | 尾班船 | 曾廣智',
      'budget | 尾班船 | | 9000000 HKD',
      'set_in | 尾班船 | | | 1994',
    ],
  },
  {
    text: '《尾班船》本地票房至今收2,140萬港元，內地版權由廣州南粵影業投得，台灣則由海山影業發行。',
    published,
    facts: [
      'box_office | 尾班船 | | 21400000 HKD',
      'distributor | 尾班船 | 廣州南粵影業',
      'distributor | 尾班船 | 海山影業',
    ],
  },
  {
    text: '北岸影业昨天发布人事公告：任命周启航为首席执行官，原首席执行官郝建国转任董事会主席。',
    published,
    facts: ['position | 周启航 | 北岸影业', 'position | 郝建国 | 北岸影业'],
  },
  {
    text: '在长河影业任职十六年的苏曼，下月起出掌启明影视，出任总裁。',
    published,
    facts: ['position | 苏曼 | 启明影视'],
    optional: ['position | 苏曼 | 长河影业'],
  },
  {
    text: '国家电影资料馆馆长一职由郑敏接任。她此前是北京电影学院教授。',
    published,
    facts: ['position | 郑敏 | 国家电影资料馆'],
  },
  {
    text: '“我们要让合拍片走得更远。”启明影视总裁、制片人苏曼说。她监制的新片《第七封信》已在圣彼得堡开机。',
    published,
    facts: ['position | 苏曼 | 启明影视', 'producer | 第七封信 | 苏曼'],
  },
  {
    text: '《第七封信》改编自同名小说，俄方制片公司为涅瓦电影厂，中方为启明影视，双方各出资一半，总投资1.1亿元。',
    published,
    facts: [
      'co_producer | 第七封信 | 涅瓦电影厂',
      'co_producer | 第七封信 | 启明影视',
      'budget | 第七封信 | | 110000000 CNY',
    ],
  },
  {
    text: '俄罗斯导演伊万诺夫执导的《冰湖》在华开画四天，票房1830万元。',
    published,
    facts: ['director | 冰湖 | 伊万诺夫', 'box_office | 冰湖 | | 18300000 CNY'],
  },
  {
    text: '法国人杜邦执导、中国团队摄制的动画《纸月亮》，本周六登陆全国院线。',
    published,
    facts: ['director | 纸月亮 | 杜邦', 'release | 纸月亮 | | | 2025-11-15'],
  },
  {
    text: '《纸月亮》三年前立项时，预算只有2000万元。如今片子做完，账面上已经花掉3600万元。',
    published,
    facts: ['budget | 纸月亮 | | 20000000 CNY', 'budget | 纸月亮 | | 36000000 CNY'],
  },
  {
    text: '冠军是《潮间带》，三天收1.32亿元；亚军是《灰鸽》，4120万元；季军《冰湖》1830万元。',
    published,
    facts: [
      'box_office | 潮间带 | | 132000000 CNY',
      'box_office | 灰鸽 | | 41200000 CNY',
      'box_office | 冰湖 | | 18300000 CNY',
    ],
  },
  {
    text: '北美周末榜上，《静水》守住头名，入账3150万美元。紧随其后的是新片《狐步》，首周末2240万美元。',
    published,
    facts: ['box_office | 静水 | | 31500000 USD', 'box_office | 狐步 | | 22400000 USD'],
  },
  {
    text: '《静水》全球票房破6亿美元，其中海外3.75亿美元，北美2.28亿美元。',
    published,
    facts: [
      'box_office | 静水 | | 600000000 USD',
      'box_office | 静水 | | 375000000 USD',
      'box_office | 静水 | | 228000000 USD | | 北美',
    ],
  },
  {
    text: '开心影城是西南最大的连锁影院。今年第二季度，它的收入跌到3.6亿元，净亏损2100万元。',
    published,
    facts: ['revenue | 开心影城 | | 360000000 CNY | 2025-04/2025-06'],
  },
  {
    text: '《铁骑》续集片名公布：《铁骑2：关山》明年暑期开拍，仍由任远执导，制片人换成了何苗。',
    published,
    facts: ['sequel | 铁骑 | 铁骑2：关山', 'director | 铁骑2：关山 | 任远', 'producer | 铁骑2：关山 | 何苗'],
  },
  {
    text: '作为《铁骑》的前传，《铁骑前夜》把时间拨回1911年。',
    published,
    facts: ['set_in | 铁骑前夜 | | | 1911', 'sequel | 铁骑 | 铁骑前夜'],
    optional: ['sequel | 铁骑前夜 | 铁骑'],
  },
  {
    text: '梁家宜的新片叫《夜班》。这部讲述急诊室一夜的电影，12月19日与观众见面。梁家宜不仅是导演，也是编剧。',
    published,
    facts: ['director | 夜班 | 梁家宜', 'release | 夜班 | | | 2025-12-19'],
  },
  {
    text: '《夜班》的导演梁家宜凭该片拿到了第20届大阪亚洲电影节最佳影片。',
    published,
    facts: ['director | 夜班 | 梁家宜', 'award | 夜班'],
    optional: ['award | 梁家宜'],
  },
  {
    text: '2023年，邹小满凭《寒露》拿到第36届金鸡奖最佳摄影奖。',
    published,
    facts: ['award | 邹小满 | 金鸡奖 | | 2023'],
    optional: ['award | 寒露'],
  },
  {
    text: '第43届香港电影金像奖颁奖典礼明年4月19日在香港文化中心举行，主办方昨天公布了评审名单。',
    published,
    facts: ['held | 第43届香港电影金像奖颁奖典礼 | | | 2026-04-19'],
  },
  {
    text: '由长河影业出品、启明影视联合摄制的谍战片《十三号码头》今日杀青。影片由贺一天担任总导演，故事聚焦1938年的武汉。',
    published,
    facts: [
      'producer | 十三号码头 | 长河影业',
      'co_producer | 十三号码头 | 启明影视',
      'director | 十三号码头 | 贺一天',
      'set_in | 十三号码头 | | | 1938 | 武汉',
    ],
  },
  {
    text: '影展开幕片《渡口》的内地发行方是长河影业，海外销售由柏林的风车公司负责。',
    published,
    facts: ['distributor | 渡口 | 长河影业'],
    optional: ['distributor | 渡口'],
  },
  {
    text: '“这部戏我准备了八年。”凌寒说。凌寒的《渡口》讲述的是1976年一座长江小镇的故事。',
    published,
    facts: ['set_in | 渡口 | | | 1976'],
    optional: ['director | 渡口 | 凌寒'],
  },
  // What looks like facts and states none, or fewer.
  {
    text: '市场期待《潮间带》能收10亿元，但目前看悬念不小。',
    published,
    facts: [],
  },
  {
    text: '国庆假期全国总票房18.6亿元，去年同期为21亿元。《潮间带》《灰鸽》领跑。',
    published,
    facts: [],
  },
  {
    text: '春节档去年拿下80.16亿元，今年只有65亿元，没有一部影片能像《唐宫》那样一枝独秀。',
    published,
    facts: [],
  },
  {
    text: '有传言称贺一天将执导《铁骑3》，任远工作室随即否认。',
    published,
    facts: [],
  },
  {
    text: '“如果给我一个亿，我也会拍《潮间带》。”一位不愿具名的导演对记者说。',
    published,
    facts: [],
  },
  {
    text: '《灰鸽》入围最佳影片、最佳导演，最终一无所获。',
    published,
    facts: [],
  },
  {
    text: '原定12月5日公映的《渡口》宣布延期，新的日期尚未公布。',
    published,
    facts: [],
  },
  {
    text: '海岳传媒的市值一天蒸发12亿元，而其对手启明影视回购了3000万元股份。',
    published,
    facts: [],
  },
  {
    text: '券商预计海岳传媒明年收入可达30亿元，净利润2亿元。',
    published,
    facts: [],
  },
  {
    text: '观众李晓看完《夜班》后写道：“导演一定熬过很多夜。”',
    published,
    facts: [],
  },
  {
    text: '双方仍在谈判，并未签署任何协议，启明影视昨天回应。',
    published,
    facts: [],
  },
  {
    text: '他没有出席《渡口》的首映礼，也拒绝谈论电影节会不会停办。',
    published,
    facts: [],
  },
  {
    text: '昔日总裁的办公室空着。《夜班》海报还贴在墙上，角落里堆着2019年的日历。',
    published,
    facts: [],
  },
  {
    text: '盗版《静水》的网站被罚60万元，另有1200万元赃款被追缴。',
    published,
    facts: [],
  },
  {
    text: '要追上《静水》，新片《狐步》至少得再卖1亿美元，评论人马可说。',
    published,
    facts: [],
  },
];

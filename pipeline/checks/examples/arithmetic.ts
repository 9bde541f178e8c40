/** What arithmetic fires on and what not: its tests and its documentation. */
import type { CheckExample } from '../check.ts';

export const arithmeticExamples: readonly CheckExample[] = [
  {
    says: 'growth that the two sums do not bear out',
    text: 'Ticket sales rose 45 percent from 40 million rubles to 50 million rubles, the exhibitor said.',
    fires: 1,
  },
  {
    says: 'growth as the two sums have it',
    text: 'Ticket sales rose 25 percent from 40 million rubles to 50 million rubles, the exhibitor said.',
    fires: 0,
  },
  {
    says: 'growth within the rounding of both figures',
    text: 'Attendance rose to 1.3 million viewers from 1.1 million viewers a year earlier, up 21 percent.',
    fires: 0,
  },
  {
    says: 'the scale said once',
    text: 'Ticket sales grew from 40 to 50 million rubles, up 60 percent.',
    fires: 1,
  },
  {
    says: 'a sum beside a number of things',
    text: 'The six films grossed 21.8 million dollars, up 12 percent on the top six of a year ago.',
    fires: 0,
  },
  {
    says: 'a share of a stated whole',
    text: 'Fourteen of the 20 films (60 percent) are first features, the organizers said.',
    fires: 1,
  },
  {
    says: 'the right share',
    text: 'Fourteen of the 20 films (70 percent) are first features, the organizers said.',
    fires: 0,
  },
  {
    says: 'a closed list that does not add up',
    text: 'The program holds 20 films: 12 features, 5 documentaries and 4 shorts.',
    fires: 1,
  },
  {
    says: 'a partial list',
    text: 'The program holds 20 films, including 12 features and 5 documentaries.',
    fires: 0,
  },
  {
    says: 'what remains',
    text: 'Of the 20 films, 12 were shot in Russia and the remaining 7 in China.',
    fires: 1,
  },
  {
    says: 'shares with the rest',
    text: 'Russian films took 60 percent of the market, Chinese films 25 percent and the remaining 25 percent went to others.',
    fires: 1,
  },
  {
    says: 'shares that exclude each other',
    text: 'Women made up 62 percent of the audience and men 48 percent, the cinemas said.',
    fires: 1,
  },
  {
    says: 'a multiple',
    text: 'The studio sold 900,000 tickets, twice as many as the 200,000 tickets of the year before.',
    fires: 1,
  },
  {
    says: 'a multiple in round words',
    text: 'The studio sold 430,000 tickets, twice as many as the 200,000 tickets of the year before.',
    fires: 0,
  },
  {
    says: 'a difference',
    text: 'The sequel earned 90 million rubles, 20 million rubles more than the 60 million rubles of the first part.',
    fires: 1,
  },
  {
    says: 'a difference behind both figures',
    text: 'Trade rose to $180.5 billion in the first ten months from $170.5 billion a year earlier, an increase of $12 billion, customs data showed.',
    fires: 1,
  },
  {
    says: 'the right difference behind both figures',
    text: 'Trade rose to $180.5 billion in the first ten months from $170.5 billion a year earlier, an increase of $10 billion, customs data showed.',
    fires: 0,
  },
  {
    says: 'two sides of a trade',
    text: 'Exports came to $101.5 billion, imports to $70.2 billion and trade turnover to $181.7 billion.',
    fires: 1,
  },
  {
    says: 'экспорт и импорт не дают оборота',
    text: 'Экспорт за десять месяцев составил 101,5 млрд долларов, импорт — 70,2 млрд долларов, товарооборот — 181,7 млрд долларов.',
    fires: 1,
  },
  {
    says: 'экспорт и импорт дают оборот',
    text: 'Экспорт за десять месяцев составил 101,5 млрд долларов, импорт — 70,2 млрд долларов, товарооборот — 171,7 млрд долларов.',
    fires: 0,
  },
  {
    says: 'рост не сходится с суммами',
    text: 'Сборы выросли с 40 млн до 50 млн рублей, или на 45 процентов, сообщил прокатчик.',
    fires: 1,
  },
  {
    says: 'рост сходится',
    text: 'Сборы выросли с 40 млн до 50 млн рублей, или на 25 процентов, сообщил прокатчик.',
    fires: 0,
  },
  {
    says: 'остаток не сходится',
    text: 'Из 20 фильмов 12 сняты в России, остальные 7 — в Китае.',
    fires: 1,
  },
  {
    says: 'перечень неполный',
    text: 'В программе 20 картин, в том числе 12 игровых и 5 документальных лент.',
    fires: 0,
  },
  {
    says: 'доля не сходится',
    text: 'Дебютными стали 14 из 20 фильмов (60 %), сообщили организаторы.',
    fires: 1,
  },
  {
    says: 'кратность',
    text: 'Сборы выросли втрое — с 40 млн до 60 млн рублей, сообщил прокатчик.',
    fires: 1,
  },
  {
    says: '增幅与两数不符',
    text: '票房从4000万元增至5000万元，增长45%。',
    fires: 1,
  },
  {
    says: 'разница не сходится',
    text: 'Сборы сиквела составили 90 млн рублей, что на 20 млн рублей больше, чем 60 млн рублей первой части.',
    fires: 1,
  },
  { says: '差额不符', text: '影片票房达9000万元，比前作6000万元多2000万元。', fires: 1 },
  {
    says: '进出口相加不符',
    text: '前10个月，出口额1015亿元，进口额702亿元，进出口总额1817亿元。',
    fires: 1,
  },
  { says: '增幅相符', text: '票房从4000万元增至5000万元，增长25%。', fires: 0 },
  { says: '占比不符', text: '20部影片中有14部为首映，占60%。', fires: 1 },
  { says: '合计不符', text: '本届展映共20部影片（12部故事片和7部纪录片）。', fires: 1 },
  { says: '列举不完全', text: '本届展映共20部影片，其中故事片12部、纪录片5部。', fires: 0 },
  { says: '倍数不符', text: '该片票房达9000万元，是前作2000万元的3倍。', fires: 1 },
  {
    says: 'остаток в косвенном падеже',
    text: 'Из 14 пострадавших восемь человек госпитализированы, остальным четырём помощь оказана на месте.',
    fires: 1,
  },
  {
    says: 'остаток сходится',
    text: 'Из 14 пострадавших восемь человек госпитализированы, остальным шести помощь оказана на месте.',
    fires: 0,
  },
  {
    says: 'what is left over are those who sent the rest',
    text: 'Of 412 entries, 220 came from Russia, 96 from China and the other 40 countries sent a few each.',
    fires: 0,
  },
  {
    says: 'остальные — те, у кого остаток',
    text: 'Из 412 заявок 220 пришли из России, 96 — из Китая, остальные 40 стран прислали по одной-две.',
    fires: 0,
  },
  {
    says: 'у остальных свой счёт',
    text: 'Из 20 фильмов 12 — дебюты, остальные три показа включают 31 картину.',
    fires: 0,
  },
  { says: '其余为报送方', text: '412部影片中，俄罗斯220部，中国96部，其余40个国家均有报名。', fires: 0 },
  {
    says: 'страны делятся между странами',
    text: 'Из 20 стран 12 прислали фильмы, остальные 7 стран — делегации.',
    fires: 1,
  },
  {
    says: 'a deficit that revenue and spending do not leave',
    text: 'Revenue is put at 45.9 billion rubles and spending at 48.2 billion rubles, leaving a deficit of 3.2 billion rubles.',
    fires: 1,
  },
  {
    says: 'a deficit that they leave',
    text: 'Revenue is put at 45.9 billion rubles and spending at 48.2 billion rubles, leaving a deficit of 2.3 billion rubles.',
    fires: 0,
  },
  {
    says: 'changes of the two sides',
    text: 'Revenue will rise by 6 billion rubles and spending by 8 billion rubles, so that the deficit is 5 billion rubles.',
    fires: 0,
  },
  {
    says: 'дефицит не сходится',
    text: 'Расходы составят 48,2 млрд рублей, доходы — 45,9 млрд рублей, дефицит — 3,2 млрд рублей.',
    fires: 1,
  },
  {
    says: 'дефицит сходится',
    text: 'Расходы составят 48,2 млрд рублей, доходы — 45,9 млрд рублей, дефицит — 2,3 млрд рублей.',
    fires: 0,
  },
  {
    says: 'прирост доходов и расходов',
    text: 'Доходы вырастут на 6 млрд рублей, расходы — на 8 млрд рублей, дефицит составит 5 млрд рублей.',
    fires: 0,
  },
  { says: '赤字不符', text: '预算支出482亿元，收入459亿元，赤字32亿元。', fires: 1 },
  { says: '赤字相符', text: '预算支出482亿元，收入459亿元，赤字23亿元。', fires: 0 },
  {
    says: '收支增加额',
    text: '收入增加60亿元，支出增加80亿元，赤字50亿元。',
    fires: 0,
  },
  {
    says: '合并后总数不符',
    text: '甲院线现有640块银幕，乙院线有412块银幕，合并后共有1152块银幕。',
    fires: 1,
  },
  {
    says: '合并后总数相符',
    text: '甲院线现有640块银幕，乙院线有412块银幕，合并后共有1052块银幕。',
    fires: 0,
  },
  {
    says: 'за запятой стоит большее из двух',
    text: 'Драма, снятая за 95 млн рублей, собрала вдвое больше, 187 млн рублей.',
    fires: 0,
  },
  {
    says: 'за запятой стоит не вдвое большее',
    text: 'Драма, снятая за 95 млн рублей, собрала вдвое больше, 387 млн рублей.',
    fires: 1,
  },
  {
    says: 'с чем сравнивают, стоит за словом «чем»',
    text: 'Драма собрала 187 млн рублей, вдвое больше, чем 95 млн рублей у первой части.',
    fires: 0,
  },
];

import { describe, expect, it } from 'vitest';
import { rolesOf } from './laid-out.ts';

describe('whole articles', () => {
  it('lays out an English box-office report', () => {
    const text = `Weekend box office: "Ice Sea" stays on top
Jan. 27, 2026, 9:15 AM ET
By Jane Smith, The Daily Example

LOS ANGELES (AP) — "Ice Sea" held the No. 1 spot at the North American box office for a third weekend, adding $21.4 million, according to studio estimates on Sunday.

The sequel to the 2019 hit has now earned $311 million worldwide against a budget of $90 million. "We're thrilled," said J. D. Rivera, head of distribution at Acme Pictures Inc. "Nobody saw this coming."

Estimated ticket sales for Friday through Sunday:

1. "Ice Sea," $21.4 million.

2. "Old Town," $12 million.

3. "The Port," $9.8 million.

4. "Why Not?" $5.1 million.

___

AP Film Writer John Doe contributed to this report.

Follow AP's film coverage at https://example.org/hub`;
    expect(rolesOf(text, 18)).toEqual([
      'title: Weekend box office',
      'wrapper: Jan. 27, 2026, 9:1',
      'wrapper: By Jane Smith, The',
      'dateline: LOS ANGELES (AP) —',
      'lead: "Ice Sea" held the',
      'body: The sequel to the ',
      'heading: Estimated ticket s',
      'body: 1. "Ice Sea," $21.',
      'body: 2. "Old Town," $12',
      'body: 3. "The Port," $9.',
      'body: 4. "Why Not?" $5.1',
      'wrapper: ___',
      'wrapper: AP Film Writer Joh',
      "wrapper: Follow AP's film c",
    ]);
  });

  it('lays out Russian exchange-rate news', () => {
    const text = `Банк России установил курс доллара на 28 января

МОСКВА, 27 янв — ПРАЙМ. Банк России установил официальный курс доллара США на среду, 28 января 2026 г., в размере 76,4532 руб. против 76,1021 руб. днем ранее. Курс евро составил 90,12 руб. (+0,35 руб.).

Юань подешевел до 10,94 руб. По словам аналитика ИК «Пример» А. Б. Сидорова, «рынок ждет решения ФРС».

Что будет дальше

«Мы полагаем, что к концу I кв. 2026 г. курс составит 80—82 руб. за долл. США, т. е. ослабнет на 5%», — отметил он. В банке добавили: «Рисков много. Но они управляемы».

Ранее сообщалось, что инфляция замедлилась до 5,6%.

Читайте также
Ключевая ставка: прогноз на год`;
    expect(rolesOf(text, 18)).toEqual([
      'title: Банк России устано',
      'dateline: МОСКВА, 27 янв — П',
      'lead: Банк России устано',
      'body: Юань подешевел до ',
      'heading: Что будет дальше',
      'body: «Мы полагаем, что ',
      'body: Ранее сообщалось, ',
      'wrapper: Читайте также',
      'wrapper: Ключевая ставка: п',
    ]);
  });

  it('lays out a Traditional Chinese interview', () => {
    const text = `專訪｜導演王大明：合拍片需要時間

〔記者李小華／台北報導〕由兩岸團隊共同製作的電影《冰海》27日在台北舉行首映，導演王大明接受本報專訪。

問：這部片拍了多久？

答：前後三年。「最難的是劇本，」他笑說，「改了十七稿！」

電影票房

該片全球票房已突破3.2億元新台幣（約1000萬美元）。

《冰海》劇照（圖／片方提供）

該片將於5月在大陸上映。`;
    expect(rolesOf(text, 18)).toEqual([
      'title: 專訪｜導演王大明：合拍片需要時間',
      'dateline: 〔記者李小華／台北報導〕',
      'lead: 由兩岸團隊共同製作的電影《冰海》27',
      'body: 問：這部片拍了多久？',
      'body: 答：前後三年。「最難的是劇本，」他笑',
      'heading: 電影票房',
      'body: 該片全球票房已突破3.2億元新台幣（',
      'caption: 《冰海》劇照（圖／片方提供）',
      'body: 該片將於5月在大陸上映。',
    ]);
  });

  it('lays out a Chinese portal page', () => {
    const text = `澎湃新闻记者 张三
2026-01-27 10:23
来源：澎湃新闻
字号

　　1月27日，第十八届电影节组委会宣布，本届电影节共收到来自48个国家和地区的1200部影片报名。

　　一、展映单元

　　展映单元将放映影片120部，其中，俄罗斯影片15部。

　　二、评奖单元

　　组委会主任李四表示：“今年报名数量创新高……我们会继续努力。”据悉，票房累计达5.6亿元。

（编辑：王五）
责任编辑：赵六
图片编辑：钱七`;
    expect(rolesOf(text, 18)).toEqual([
      'wrapper: 澎湃新闻记者 张三',
      'wrapper: 2026-01-27 10:23',
      'wrapper: 来源：澎湃新闻',
      'wrapper: 字号',
      'lead: 1月27日，第十八届电影节组委会宣布',
      'heading: 一、展映单元',
      'body: 展映单元将放映影片120部，其中，俄',
      'heading: 二、评奖单元',
      'body: 组委会主任李四表示：“今年报名数量创',
      'wrapper: （编辑：王五）',
      'wrapper: 责任编辑：赵六',
      'wrapper: 图片编辑：钱七',
    ]);
  });
});

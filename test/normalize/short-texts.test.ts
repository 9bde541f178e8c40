/** Texts of one or two lines always tell: whatever a line begins with, the values in it are read. */
import { describe, expect, it } from 'vitest';
import { type LanguageCode, tellingRoles } from '../../pipeline/contract.ts';
import { layOut } from '../../pipeline/normalize/index.ts';

const texts: Readonly<Record<LanguageCode, readonly string[]>> = {
  en: [
    'Photo: the crew received a $2 million grant on June 5.',
    'A scene from "Ice Sea," which has grossed $40 million since May 3',
    'Source: the company paid $3 million in May',
    'Published: June 6, 2025',
    'By John Smith\nThe drama earned $5 million on June 5.',
    'Read more: the fund will spend 300 million rubles in June',
    'Disclaimer: views cost $5 on June 5.',
    'Tags: film, $5 million, June 5',
    '1) Ice Sea - $12 million (June 6)\n2) Old Town - $8 million (June 6)',
  ],
  ru: [
    'Фото: съёмочная группа получила грант в 2 млн рублей 5 июня.',
    'Кадр из фильма «Ледяное море», собравшего 400 млн рублей с 3 мая',
    'Источник: компания заплатила 3 млн долларов в мае',
    'Опубликовано: 6 июня 2025',
    'Редактор: Иван Петров получил 5 млн рублей в мае.',
    'Теги: кино, 5 млн рублей, 5 июня',
    'Кассовые сборы\n12 млн рублей в мае',
  ],
  zh: [
    '图片：剧组6月5日获得200万元资助。',
    '《冰海》剧照，该片5月3日上映以来票房4亿元',
    '来源：公司5月支付300万美元',
    '发布时间：2025年6月6日',
    '编辑：李雷5月花费400万元拍摄续集。',
    '标签：电影，500万元，6月5日',
    '票房\n5月1200万元',
  ],
};

describe.each(Object.entries(texts))('%s', (_, own) => {
  it.each(own)('%s', (text) => {
    const telling = layOut(text).paragraphs.filter(
      ({ role }) => tellingRoles.includes(role) && role !== 'title',
    );
    expect(telling.some((paragraph) => /\d/u.test(paragraph.text))).toBe(true);
  });
});

/** Agency copy with one contradiction planted in each article, written before the checks first read it: each check must find its own. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { type BuiltArticle, build, referenceContext } from './golden-build.ts';

const folder = fileURLToPath(new URL('./contradictions/', import.meta.url));

/** The check that must fire, and words of the place it must point to. */
const planted: Readonly<Record<string, readonly [check: string, words: string]>> = {
  'en-list': ['count-list', 'The four films'],
  'en-budget-twice': ['figure-conflict', '260 million rubles'],
  'en-conversion': ['conversion-rate', '1.3 billion rubles'],
  'en-founding': ['anniversary', '50th anniversary'],
  'en-growth': ['arithmetic', '25 percent'],
  'en-premiere-order': ['date-order', 'April 2, 2026'],
  'en-share': ['arithmetic', '30 percent'],
  'en-weekday': ['date-order', 'Monday, February 24, 2026'],
  'ru-den-nedeli': ['date-order', 'среду, 4 сентября 2026 года'],
  'ru-godovshchina': ['anniversary', '80-лети'],
  'ru-import': ['arithmetic', '20%'],
  'ru-kurs': ['conversion-rate', 'около 13 млн рублей'],
  'ru-raznost': ['arithmetic', '20 %'],
  'ru-sbory-dvazhdy': ['figure-conflict', '1,42 млрд рублей'],
  'ru-spisok': ['count-list', 'три проекта'],
  'zh-changqing': ['anniversary', '80周年'],
  'zh-huansuan': ['conversion-rate', '13亿卢布'],
  'zh-liangzhong-touzi': ['figure-conflict', '2.6亿卢布'],
  'zh-mingdan': ['count-list', '三部影片'],
  'zh-xingqi': ['date-order', '2026年2月18日（星期一'],
  'zh-zengzhang': ['arithmetic', '30%'],
  'zh-zhanbi': ['arithmetic', '50%'],
  'zh-zhounian': ['anniversary', '80周年'],
};

const texts = Object.keys(planted).map((name) => ({
  name,
  text: readFileSync(`${folder}${name}.txt`, 'utf8'),
  sidecar: null,
}));

describe('planted contradictions', () => {
  let built: ReadonlyMap<string, BuiltArticle>;
  beforeAll(async () => {
    built = await build(texts, referenceContext());
  }, 60_000);

  it.each(Object.entries(planted))('%s', (name, [check, words]) => {
    const found = (built.get(name)?.findings ?? []).filter(({ severity }) => severity !== 'info');
    expect(found.map(({ check_id }) => check_id)).toEqual([check]);
    expect(`${found[0]?.text} ${found[0]?.sentence}`).toContain(words);
  });
});

/** Russian place names: CLDR territories, the gazetteer, and the short forms of news. */
import { gazetteerNames } from '../shared/gazetteer.ts';
import { phraseList } from '../shared/word-list.ts';
import { territoryNames } from './territory-names.ts';

const alsoPrinted = phraseList(`
РФ, Российская Федерация, США, Соединённые Штаты, Соединённые Штаты Америки, Америка, КНР, Китайская Народная Республика, Поднебесная, КНДР, Южная Корея, Северная Корея, ЮАР, ОАЭ, Объединённые Арабские Эмираты, Эмираты, ФРГ, ГДР, Англия, Соединённое Королевство, Королевство Саудовская Аравия,
Белоруссия, Республика Беларусь, Молдавия, Кыргызстан, Киргизстан, Туркмения, Бирма, Мьянма, Голландия, Чешская Республика, Исламская Республика Иран, Турецкая Республика, Республика Казахстан, Сирийская Арабская Республика, Демократическая Республика Конго, Конго, ЦАР, ДР Конго, Босния, Герцеговина, ДНР, ЛНР, СССР, РСФСР,
Донецкая Народная Республика, Луганская Народная Республика, Советская Россия, Российская империя, Древняя Русь, Русь, Великая Китайская стена, Сектор Газа, Ливийская Арабская Джамахирия, Восточная Европа, Еврозона, Новороссия, Закавказье, Поволжье, Забайкалье, Прибалтика, Заполярье, Якутия, Алтай, Кузбасс, Подмосковье, Ленобласть, Чёрное море, Старый Свет, Новый Свет
`);

/** Lower-case words in Russian that a territory's name equals at the start of a sentence. */
const words = new Set(['Того', 'Чад', 'Мали', 'Гана', 'Ниуэ', 'Перу', 'Куба', 'Тонга']);

/** Names that only count in the middle of a sentence. */
export const neverOpening: ReadonlySet<string> = words;

export const placeNames: readonly string[] = [
  ...new Set([...territoryNames, ...gazetteerNames('ru'), ...alsoPrinted]),
].filter((name) => !/[—]| - |о-ва|^о-в/u.test(name));

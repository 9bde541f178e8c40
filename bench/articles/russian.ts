/** Generated news in Russian. */
import type { Chance } from './random.ts';
import { type Cast, castOf, type Style } from './style.ts';

const list = (text: string) => text.trim().split(/\s+/);
const phrases = (text: string) => text.trim().split(/\s*\n\s*/);

const given = list(
  'Иван Пётр Сергей Андрей Дмитрий Алексей Николай Михаил Павел Виктор Олег Игорь Юрий Максим Артём Роман Кирилл Глеб Степан Фёдор',
);
const surnames =
  list(`Соколов Лебедев Морозов Волков Орлов Белов Карпов Громов Зимин Ларин Мельников Никитин Осипов Поляков Рябов
  Савельев Титов Уваров Фролов Харитонов Цветков Чернов Шилов Щербаков Юдин Яковлев Абрамов Борисов Воронин Горбунов Данилов Ершов
  Жуков Захаров Ильин Калинин Логинов Макаров Назаров Панов Родионов Сафонов Тарасов Устинов Филатов Шестаков Голубев Крылов`);
const cities = list(
  'Москве Пекине Казани Владивостоке Шанхае Берлине Харбине Сочи Новосибирске Самаре Омске Уфе Перми Париже Лондоне Сеуле Хабаровске Иркутске Туле Рязани',
);
const datelines = list('МОСКВА ПЕКИН КАЗАНЬ ВЛАДИВОСТОК ШАНХАЙ ХАРБИН СОЧИ');
const months = list('января февраля марта апреля мая июня июля августа сентября октября ноября декабря');
/** Masculine nouns without ending in the nominative: their genitive adds «а». */
const nouns =
  list(`авторитет архив аэропорт баланс банк бюджет вокзал вопрос выпуск город грант депозит доклад документ доход
  заказ закон запрос зал институт интерес канал квартал класс комитет комплекс конкурс контракт концерт кризис курс маршрут
  материал метод механизм монтаж мост обзор округ опрос отдел отчёт павильон парк период план поезд показ полигон порт поток
  прогноз проект прокат простор процесс пункт район расчёт регион режим результат рекорд ремонт ресурс рост салон сезон сектор
  семинар сервис сигнал состав спор спрос стадион стандарт тариф театр текст темп тираж товар транспорт факт факультет фонд формат
  форум фронт хор центр штаб экран экспорт эпизод эфир`);
const adjectives =
  list(`важный видный годовой городской дальний деловой детский дневной долгий единый жёсткий зимний известный
  ключевой короткий крупный культурный летний личный местный молодой морской мощный народный научный новый обычный общий огромный
  основной особый открытый отдельный первый полный прежний простой прочный рабочий редкий речной ровный свежий северный сложный
  смелый совместный старый столичный строгий твёрдый тихий точный трудный узкий устойчивый хороший цельный частный чистый широкий`);
const verbs =
  list(`возглавил восстановил выбрал выделил выпустил вернул включил дополнил завершил закрыл заменил запустил защитил
  изменил изучил исправил обновил обсудил объединил ограничил одобрил оплатил описал определил осмотрел отклонил открыл отложил
  отметил охватил оценил перенёс повторил подготовил поддержал показал получил построил превысил предложил представил признал
  провёл продлил проверил расширил разделил рассмотрел сократил сохранил сравнил удвоил улучшил усилил ускорил утвердил`);
const adverbs = list(
  'вновь вскоре дважды заметно затем наконец недавно окончательно осторожно отчасти подробно позже постепенно сразу снова спокойно твёрдо тихо тогда уверенно уже частично',
);
const offices = phrases(`глава департамента кинематографии
  директор музея
  генеральный директор дистрибьютора
  заместитель министра культуры
  продюсер сериала
  представитель порта
  председатель жюри`);
const bodies = list(
  'Меридиан Гранит Восход Маяк Кедр Горизонт Полюс Сокол Янтарь Причал Созвездие Берег Парус Рубеж Звезда Компас',
);
const kinds = list('Кинокомпания Студия Группа Фонд Институт Банк Холдинг Киностудия');
const orgs = kinds.flatMap((kind) => bodies.map((body) => `${kind} «${body}»`));
const heads = list(
  'Последний Тихий Золотой Зимний Дальний Красный Скрытый Бумажный Железный Синий Второй Белый',
);
const tails = list('берег сад мост сезон фронтир остров фонарь маршрут парус перевал город причал экспресс');
const works = heads.flatMap((head) => tails.map((tail) => `${head} ${tail}`));

const syllables = list(
  'бел дор фен гал кор лум мар нел орб пал рад сел тор уль вен зан кра дри фло гре тем пир соб шан',
);

const name = (cast: Cast, chance: Chance) => chance.one(cast.persons);
const org = (cast: Cast, chance: Chance) => chance.one(cast.organizations);
const work = (cast: Cast, chance: Chance) => chance.one(cast.works);
const date = (chance: Chance) => `${chance.between(1, 28)} ${chance.one(months)}`;
/** Now and then with a genitive: «важный отдел проката»; often with a word of the article's own. */
const group = ({ topics }: Cast, chance: Chance) => {
  const noun = chance.happens(0.5) ? chance.one(topics) : chance.rather(nouns);
  return `${chance.rather(adjectives)} ${noun}${chance.happens(0.6) ? ` ${chance.rather(nouns)}а` : ''}`;
};

function clause(cast: Cast, chance: Chance): string {
  const who = chance.happens(0.3) ? org(cast, chance) : group(cast, chance);
  const tail = chance.happens(0.5) ? ` ${chance.rather(nouns)}а` : ` в ${chance.one(cast.places)}`;
  return `${who} ${chance.rather(adverbs)} ${chance.rather(verbs)} ${group(cast, chance)}${tail}`;
}

/** A sum and its conversion at about 11.5 rubles for a yuan, now and then a wrong one. */
function sumOf(chance: Chance): string {
  const rubles = chance.between(20, 900);
  const yuan = Math.max(1, Math.round((rubles / 11.5) * (chance.happens(0.03) ? 10 : 1)));
  return `${chance.one(['почти ', 'около ', ''])}${rubles} млн рублей (${yuan} млн юаней)`;
}

const sentence = (text: string) => `${text.slice(0, 1).toUpperCase()}${text.slice(1)}.`;

export const russian: Style = {
  lang: 'ru',
  space: ' ',
  cast: (chance) => {
    const person = () => {
      const surname = chance.rather(surnames);
      return { full: `${chance.rather(given)} ${surname}`, surname };
    };
    return castOf(person, { works, organizations: orgs, cities, syllables }, chance);
  },
  title: (cast, chance) =>
    `«${work(cast, chance)}» ${chance.one(verbs)} ${group(cast, chance)}: ${name(cast, chance).surname}`,
  dateline: ({ month, day, year }) =>
    `${datelines[(month + day + year) % datelines.length]}, ${day} ${months[month - 1]}. /Маяк-Новости/. `,
  telling: [
    (cast, chance) =>
      `«${sentence(clause(cast, chance)).slice(0, -1)}, и ${clause(cast, chance)}», — ${chance.one(['сказал', 'отметил', 'добавил', 'подчеркнул'])} ${name(cast, chance).full}, ${chance.one(offices)}.`,
    (cast, chance) =>
      `${sentence(group(cast, chance)).slice(0, -1)} «${work(cast, chance)}» ${chance.one(['собрал', 'заработал', 'принёс'])} ${sumOf(chance)}, ${chance.one(verbs)} ${group(cast, chance)}.`,
    (cast, chance) =>
      `${org(cast, chance)} ${chance.one(['направила', 'вложила', 'выделила'])} ${chance.between(2, 95)},${chance.between(1, 9)} млн долларов на ${group(cast, chance)}, ${chance.one(verbs)} ${name(cast, chance).surname}.`,
    (cast, chance) =>
      `${sentence(group(cast, chance)).slice(0, -1)} прошёл ${date(chance)}: ${chance.between(12, 900)} компаний, ${group(cast, chance)} и ${chance.between(5, 40)} залов.`,
    (cast, chance) =>
      `По словам ${chance.one(['представителя', 'директора', 'продюсера'])}, ${clause(cast, chance)} за ${chance.between(5, 30)} лет.`,
    (cast, chance) =>
      `В ${cast.year} году ${org(cast, chance)} подписала ${group(cast, chance)} с партнёрами в ${chance.one(cast.places)}.`,
    (cast, chance) =>
      `${sentence(group(cast, chance)).slice(0, -1)} вырос на ${chance.between(2, 60)} % до ${chance.between(1, 30)},${chance.between(1, 9)} млрд юаней, ${chance.one(verbs)} ${name(cast, chance).surname}.`,
  ],
  plain: (cast, chance) =>
    sentence(
      chance.happens(0.4)
        ? `${clause(cast, chance)}, тогда как ${clause(cast, chance)}`
        : clause(cast, chance),
    ),
  lines: phrases(`Материал получен от агентства и публикуется без изменений.
    Подписывайтесь на канал «Маяк-Новости», чтобы первыми узнавать новости региона.
    Перепечатка допускается только со ссылкой на источник.
    Больше о фестивальном сезоне читайте в нашей еженедельной рассылке.
    Фото предоставлено пресс-службой организаторов.`),
};

/** Russian nouns by the classes that a case form alone does not tell: soft feminines, neuters, vowels that come and go. */

import { wordSet } from '../../shared/word-list.ts';

/** Feminines in -ля, -ня and -ря; other stems in л, н, р end in -а or -ь. */
const softFeminines = wordSet(`
земля воля доля пуля капля неделя петля цапля кровля травля ловля тля сабля фасоля оглобля няня тётя миля гиря стезя тоня баня дыня бойня квашня пашня лыжня клешня ступня броня западня родня возня чепухня
башня вишня черешня таверня деревня княгиня заря буря ноздря потеря пеня
`);
const softFeminineEnd = /(?:ыня|гиня|льня|арня|овня|евня|овля|отня|сня|шня|хня)$/u;

/** Feminines in -ь behind ж, ч, ш, щ; the others there end in -а. */
const hushedFeminines = wordSet(`
ночь полночь дочь печь речь вещь мышь помощь мощь немощь ложь рожь дрожь молодёжь тишь глушь роскошь чушь тушь брешь ветошь блажь горечь желчь картечь мелочь течь дичь залежь упряжь сушь
пустошь плешь фальшь брошь щёлочь опухоль
`);

/** Feminines whose stem loses a vowel or gains letters in its cases. */
const changingFeminines = /^(?:любв|церкв|дочер|матер|лж|рж|вш)$/u;

/** Masculines in -ь beside those in -тель; other stems before -е are hard. */
const softMasculines = wordSet(`
король корабль рубль ансамбль журавль апрель июль июнь январь февраль отель стиль фестиваль автомобиль тополь кремль пароль патруль руль хрусталь спектакль шмель картофель портфель туннель коктейль
день огонь камень корень парень олень ремень пень конь ливень уровень перстень гребень ясень тюлень
царь государь рыцарь секретарь календарь словарь фонарь вратарь лекарь аптекарь пекарь пахарь янтарь алтарь букварь дикарь главарь богатырь пузырь монастырь псалтырь якорь вихрь егерь лагерь егорь зверь бунтарь октябрь ноябрь декабрь сентябрь
гость ноготь коготь локоть дёготь тесть зять путь вождь дождь медведь лебедь голубь червь лось гусь карась князь ферзь витязь
`);

/** Neuters in -о and, behind ц and щ, in -е that no suffix tells. */
const neuters = wordSet(`
лето небо дело слово тело место утро озеро золото серебро болото облако молоко окно вино зеркало село число лицо кольцо солнце сердце крыльцо яйцо дерево железо право чудо горло крыло ребро бедро ведро ядро перо масло
мясо мыло пиво сено стекло тепло весло колесо кресло письмо бревно дно зерно полотно пятно сукно войско яблоко ухо око эхо брюхо плечо одеяло начало покрывало правило кружево варево марево логово зарево курево сито
корыто копыто жало сало шило рыло море поле горе
`);

/** Masculines by the stem of their cases where more than one consonant ends it, or where it does not show the nominative. */
const masculinesByStem: ReadonlyMap<string, string> = new Map(
  pairs(`
отц-отец конц-конец огн-огонь дн-день пн-пень корн-корень камн-камень парн-парень ремн-ремень сн-сон льв-лев пс-пёс лб-лоб рт-рот льд-лёд угл-угол узл-узел орл-орёл осл-осёл ветр-ветер ковр-ковёр костр-костёр
шатр-шатёр бобр-бобёр котл-котёл козл-козёл дятл-дятел пепл-пепел посл-посол хребт-хребет замысл-замысел умысл-умысел вымысл-вымысел центр-центр театр-театр министр-министр фильтр-фильтр спектр-спектр тигр-тигр
кедр-кедр литр-литр метр-метр оркестр-оркестр монстр-монстр цилиндр-цилиндр волк-волк полк-полк долг-долг парк-парк танк-танк банк-банк цирк-цирк диск-диск риск-риск блеск-блеск песк-песок замк-замок цветк-цветок
рынк-рынок щенк-щенок подарк-подарок посёлк-посёлок поселк-посёлок городк-городок кубк-кубок участк-участок подростк-подросток перекрёстк-перекрёсток остатк-остаток завтрак-завтрак зайц-заяц принц-принц пальц-палец
месяц-месяц полдн-полдень полудн-полдень
`),
);

function pairs(list: string): [string, string][] {
  return [...wordSet(list)].map((entry) => {
    const [stem = '', nominative = ''] = entry.split('-');
    return [stem, nominative];
  });
}

export const isSoftFeminine = (stem: string): boolean =>
  softFeminines.has(`${stem}я`) || softFeminineEnd.test(`${stem}я`);
export const isHushedFeminine = (stem: string): boolean => hushedFeminines.has(`${stem}ь`);
export const isChangingFeminine = (stem: string): boolean => changingFeminines.test(stem);
export const isSoftMasculine = (stem: string): boolean =>
  stem.endsWith('тел') || softMasculines.has(`${stem}ь`);
export const masculineOf = (stem: string): string | undefined => masculinesByStem.get(stem);

/** «знания», «события», «королевства»: what these suffixes make is neuter; «гения» is not made so. */
const neuterSuffix = /(?:[аяе]ни|[сцвя]ти|бы?ти|стви|ств|[^р]ищ)$/u;
const masculineStem = /^(?:гени|товарищ)$/u;

/** The nominative of a neuter by its stem; null where no such neuter is known. `isSoft`: its form ends in -я, -ю or -ем. */
export function neuterOf(stem: string, isSoft: boolean): string | null {
  if (neuterSuffix.test(stem) && !masculineStem.test(stem)) return stem + (stem.endsWith('ств') ? 'о' : 'е');
  if (neuters.has(`${stem}о`)) return isSoft ? null : `${stem}о`;
  return neuters.has(`${stem}е`) ? `${stem}е` : null;
}

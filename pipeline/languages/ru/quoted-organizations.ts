/** What tells a Russian company or club in «ёлочки»: the verbs and nouns around it, and what such bodies are called after. */

/** What companies and clubs do. */
export const corporateVerb =
  /^(?:увеличи|снизи|выпусти|подписа|планиру|постави|закупи|продал|инвестир|откры|запусти|нарасти|получи|сократи|объяви|представи|приобрел|купи|создал|сообщи|подал|обыгра|победи|проигра|выигра|переигра|разгроми|сыгра|вышел|одержа|завершил|размести|построи|разработа|начал|уступи)/u;
/** Words of sport anywhere in the paragraph. */
export const sport =
  /(?<!\p{L})(?:матч\p{Ll}*|гол(?:а|ов|ы)?|тур(?:а|е|ом)?|лиг[аеиу]|чемпионат\p{Ll}*|сч[её]т(?:ом)?|сыграли?|обыграли?|проиграли?)(?!\p{L})/u;
/** «Меридиан-банк», «Северсталь»: what companies are called after. */
export const corporateWord =
  /(?:банк|инвест|нефть|нефтегаз|газпром|строй|телеком|холдинг|медиа|трансавто|авиа|машзавод|энерго|сталь|логистика|фарм|трейд|лизинг|страхование|агро|маркет)(?:а|у|ом|е|и|ью|ы|ой)?$/iu;
/** «Ладога Фильм», «Синхэ Видео»: with a capital and last of several words, how companies of film, print and money are called. */
export const corporateEnding =
  /\s(?:Энтертейнмент|Пикчер[зс]|Фильмз?|Филмз?|Синема|Медиа|Видео|Продакшн[зс]?|Продакшен|Студио[зс]?|Анимейшн|Релизинг|Дистрибьюшн|Паблишинг|Рекордс|Интерактив|Интернешнл|Групп?|Холдинг|Капитал|Инвест|Партн[её]рс|Консалтинг|Девелопмент|Технолоджи[зс]|Энерджи|Логистик[ас]?|Entertainment|Pictures|Films?|Cinema|Media|Productions?|Studios?|Animation|Releasing|Records|Group|Holding|Capital|Partners)$/u;
/** «оштрафовал «Х»»: what is done to bodies. */
export const sanction =
  /^(?:оштраф|обязал|обязала|обязали|проверил|проверила|ликвидир|приватизир|национализир|акци[яйи]|лицензи[яиюй])\p{Ll}*$/u;

/** What only a report of a match says, in the sentence itself. */
export const match =
  /(?<!\p{L})(?:матч(?!-)\p{Ll}*|дерби|тайм\p{Ll}{0,3}|сыгра(?:ли|ет|ют) (?:с|между|дома|на выезде)|обыгра\p{Ll}+|проигра\p{Ll}+|переигра\p{Ll}+|забил\p{Ll}*|вничью|плей-офф)(?!\p{L})|(?<![\d:.])\d:\d(?![\d:])/u;

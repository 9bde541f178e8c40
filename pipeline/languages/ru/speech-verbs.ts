/** Russian verbs and phrases that report speech, with the gender and number of their forms. */

import type { Gender } from '../shared/quotation-language.ts';
import { wordSet } from '../shared/word-list.ts';

export interface VerbForm {
  /** null in the present tense and in the plural. */
  readonly gender: Gender | null;
  readonly isPlural: boolean;
  /** «назвал», «охарактеризовал»: what follows may be a title. */
  readonly isNaming: boolean;
  /** «говорится», «отмечается»: nobody is the subject. */
  readonly isImpersonal: boolean;
}

/** Past tense stems: -л, -ла, -ли follow. */
const pastStems = wordSet(`
сказа заяви отмети подчеркну добави сообщи рассказа поясни объясни уточни ответи спроси призна признава напомни вспомни вспомина пообеща пошути
написа предупреди предположи подтверди утвержда счита говори уверя увери резюмирова заключи продолжи указа обрати прокомментирова
констатирова процитирова парирова возрази посетова пожалова похвали воскликну крикну шепну промолви замети выступи поздрави поблагодари
призва обеща объяви информирова проинформирова оцени высказа посоветова порекомендова подытожи подытожива анонсирова акцентирова сформулирова
отреагирова дополни настаива продолжа рассужда размышля рассуди раскры разъясни повтори полага переда процеди
приветствова цитирова прогнозирова спрогнозирова вырази пожела попроси потребова поручи предложи предлага огорчи возмути восхити
оговори сожале сетова спрашива отвеча отмеча подчеркива уточня поясня добавля комментирова замеча
повторя рассказыва объясня утвержда предупрежда напомина сообща заявля обеща шути уговарива доказыва подтвержда возража убежда заверя завери
крича шепта бормота ворча проворча взмоли съязви состри иронизирова поспори парафразирова съехидствова буркну вздохну выпали хмыкну
выкрикну прокрича закрича засвидетельствова обвини упрекну заподозри опубликова распространи диагностирова отрапортова доложи докладыва рапортова поведа откомментирова подхвати перебива переби втори успокои
намекну выдели извини поправи зачита прочита провозгласи напутствова пригрози угрожа апеллирова отчита
`);

/** Past forms that are not stem and ending. */
const pastForms: readonly (readonly [string, Gender | null, boolean])[] = [
  ['привел', 'masculine', false],
  ['привела', 'feminine', false],
  ['опроверг', 'masculine', false],
  ['опровергла', 'feminine', false],
  ['произнес', 'masculine', false],
  ['произнесла', 'feminine', false],
  ['признался', 'masculine', false],
  ['призналась', 'feminine', false],
  ['признались', null, true],
  ['поделился', 'masculine', false],
  ['поделилась', 'feminine', false],
  ['обратился', 'masculine', false],
  ['обратилась', 'feminine', false],
  ['пожаловался', 'masculine', false],
  ['пожаловалась', 'feminine', false],
  ['усмехнулся', 'masculine', false],
  ['улыбнулся', 'masculine', false],
  ['улыбнулась', 'feminine', false],
  ['рассмеялся', 'masculine', false],
  ['рассмеялась', 'feminine', false],
  ['удивился', 'masculine', false],
  ['удивилась', 'feminine', false],
  ['возмутился', 'masculine', false],
  ['возмутилась', 'feminine', false],
  ['восхитился', 'masculine', false],
  ['восхитилась', 'feminine', false],
  ['похвастался', 'masculine', false],
  ['похвасталась', 'feminine', false],
  ['поинтересовался', 'masculine', false],
  ['поинтересовалась', 'feminine', false],
  ['оговорился', 'masculine', false],
  ['откликнулся', 'masculine', false],
  ['высказался', 'masculine', false],
  ['высказалась', 'feminine', false],
  ['высказались', null, true],
  ['отозвался', 'masculine', false],
  ['отозвалась', 'feminine', false],
  ['отозвались', null, true],
  ['согласился', 'masculine', false],
  ['согласилась', 'feminine', false],
  ['согласились', null, true],
  ['засмеялся', 'masculine', false],
  ['засмеялась', 'feminine', false],
  ['смеялся', 'masculine', false],
  ['смеялась', 'feminine', false],
  ['обратились', null, true],
  ['поделились', null, true],
  ['отшутился', 'masculine', false],
  ['отшутилась', 'feminine', false],
  ['извинился', 'masculine', false],
  ['извинилась', 'feminine', false],
  ['усмехнулась', 'feminine', false],
  ['отрезал', 'masculine', false],
  ['отрезала', 'feminine', false],
  ['предостерегла', 'feminine', false],
  ['предостерег', 'masculine', false],
  ['изрек', 'masculine', false],
  ['рассмеялись', null, true],
  ['возмутились', null, true],
  ['пожаловались', null, true],
];

/** Present tense, third person: singular and plural side by side. */
const presentForms = wordSet(`
говорит говорят отмечает отмечают заявляет заявляют подчеркивает подчеркивают подчёркивает добавляет добавляют сообщает сообщают рассказывает рассказывают поясняет поясняют
объясняет объясняют уточняет уточняют отвечает отвечают спрашивает спрашивают признается признаются признаётся признает признаёт напоминает напоминают вспоминает вспоминают
обещает обещают шутит шутят пишет пишут предупреждает предупреждают предполагает предполагают подтверждает подтверждают утверждает утверждают считает считают
уверяет уверяют резюмирует резюмируют заключает заключают продолжает продолжают указывает указывают комментирует комментируют констатирует цитирует цитируют возражает
сетует сетуют восклицает замечает замечают настаивает настаивают полагает полагают прогнозирует прогнозируют уверен уверена уверены убежден убеждена убеждены убеждён рассуждает
передает передаёт передают приводит приводят призывает призывают делится делятся советует рекомендует жалуется недоумевает надеется опасается оценивает соглашается согласен согласна ожидает
удивляется удивляются возмущается возмущаются интересуется интересуются восхищается восхищаются улыбается смеется смеётся улыбаются хвастается хвалится сокрушается соглашаются спорит горячится отшучивается откровенничает признаёт сетуют недоумевают иронизирует парирует повторяет акцентирует гласит рассуждают размышляет
согласны утверждают объявляет объявляют заверяет заверяют обращается обращаются докладывает вторит возражают парируют советуют рекомендуют жалуются надеются опасаются ожидают повторяют шутят отзывается отзываются смеются вздыхает усмехается ворчит кричит кричат шепчет поправляет доказывает комментируют обобщает подытоживает информирует предлагает просит просят требует требуют желает благодарит
`);

/** Forms whose subject is a text or nobody. */
const impersonalForms = wordSet(`
говорится отмечается сообщается подчеркивается подчёркивается указывается уточняется поясняется сказано указано отмечено утверждается добавляется приводятся цитируются передаются
`);

const namingStems = wordSet(
  'назва охарактеризова описа называ характеризова сравни обозначи именова оцени описыва',
);
const namingPresent = wordSet(
  'называет называют характеризует характеризуют описывает описывают сравнивает оценивает оценивают',
);

function allForms(): ReadonlyMap<string, VerbForm> {
  const forms = new Map<string, VerbForm>();
  const past = (stem: string, isNaming: boolean): void => {
    forms.set(`${stem}л`, { gender: 'masculine', isPlural: false, isNaming, isImpersonal: false });
    forms.set(`${stem}ла`, { gender: 'feminine', isPlural: false, isNaming, isImpersonal: false });
    forms.set(`${stem}ли`, { gender: null, isPlural: true, isNaming, isImpersonal: false });
    forms.set(`${stem}ло`, { gender: null, isPlural: false, isNaming, isImpersonal: false });
  };
  for (const stem of pastStems) past(stem, false);
  for (const [form, gender, isPlural] of pastForms)
    forms.set(form, { gender, isPlural, isNaming: false, isImpersonal: false });
  for (const form of presentForms) {
    forms.set(form, {
      gender: null,
      isPlural: /(?:ут|ют|ят|ат)$/u.test(form),
      isNaming: false,
      isImpersonal: false,
    });
  }
  for (const form of impersonalForms)
    forms.set(form, { gender: null, isPlural: false, isNaming: false, isImpersonal: true });
  for (const stem of namingStems) past(stem, true);
  for (const form of namingPresent)
    forms.set(form, {
      gender: null,
      isPlural: /(?:ют|ят)$/u.test(form),
      isNaming: true,
      isImpersonal: false,
    });
  return forms;
}

export const speechVerbs = allForms();

/** «отметив», «добавляя»: they report for the subject of the sentence. */
export const speechGerunds = wordSet(`
сказав заявив отметив подчеркнув добавив сообщив рассказав пояснив объяснив уточнив ответив признав напомнив пообещав пошутив написав предупредив
предположив подтвердив утверждая говоря отмечая подчеркивая добавляя поясняя назвав называя указав призвав считая
`);

/** Verbs that put somebody's words before the reader: «цитирует ТАСС слова N», «приводит слова N». */
export const relayVerbs = wordSet(
  'приводятся цитируются передаются цитирует цитируют приводит приводят передает передаёт передают процитировал процитировала процитировали привел привели передал передала опубликовал опубликовала опубликовали распространил распространила распространили',
);

/** «по словам N»: the word between «по» and the speaker. */
export const sourceNouns = wordSet(
  'словам мнению утверждению заявлению данным информации оценке оценкам выражению признанию наблюдениям прогнозу прогнозам подсчетам замечанию убеждению версии',
);

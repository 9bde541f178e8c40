/** English verbs and phrases that report speech. */

import { wordSet } from '../shared/word-list.ts';

/** Finite forms that need only a subject: "Petrov said", "said Petrov". */
export const speechVerbs = wordSet(`
said says say tells told added adds noted stressed stresses emphasized emphasised emphasizes emphasises explained explains
announced announces declared declares commented concluded concludes continued recalled recalls recalled remarked replied replies
responded responds asked asks answered insisted insists argued argues admitted admits acknowledged acknowledges confessed
confirmed confirms denied denies revealed reveals disclosed suggested suggests observed observes pointed mentioned joked jokes
quipped laughed smiled sighed exclaimed cried shouted whispered warned warns cautioned promised pledged vowed vows urged urges
wrote writes tweeted posted stated reported claimed claims complained predicted predicts estimated believes believed thinks
thought hopes hoped reiterated reaffirmed reflected summed quoted cited recounted testified lamented boasted countered retorted
maintained maintains elaborated clarified outlined highlighted underlined underscored underlines underscores assured assures
asserted alleged conceded ventured mused opined interjected chimed murmured muttered enthused gushed teased echoed sums quotes smiles laughs grins grinned shrugs shrugged sighs nods nodded chuckles chuckled proclaimed
specified indicated informed relayed shared read reads went put puts agrees agreed wonders wondered notes
recommended proposed called-for shot snapped marvelled marveled remembers remembered contended speculated
expects expected thanked congratulated accused criticized criticised welcomed apologized apologised
`);

/** Plural present forms; after "to" or a modal verb they are infinitives. */
export const pluralVerbs = wordSet(`
say warn believe think argue insist predict hope agree add stress admit suggest complain estimate maintain caution acknowledge describe
explain emphasize emphasise recall concede contend fear expect
`);

/** Forms that are more often nouns: reporting only right behind a name or a pronoun. */
export const nounLikeVerbs = wordSet(
  'notes reports states claims comments remarks answers questions promises demands warnings cites quotes shot put went read reads shared posted smiled laughed thought pointed summed sums smiles laughs grins grinned shrugs shrugged sighs nods nodded chuckles chuckled',
);

/** Verbs that give a name or a judgement to what is quoted. */
export const namingVerbs = wordSet(`
called calls described describes dubbed dubs branded labelled labeled labels hailed hails termed terms slammed praised denounced
condemned characterized characterised characterizes deemed billed blasted lauded touted dismissed ridiculed portrayed
`);

/** Participles that report for the subject of the sentence: "thanked the guests, saying". */
export const speechParticiples = wordSet(`
saying adding noting stressing emphasizing emphasising explaining declaring insisting arguing warning writing telling asking
recalling stating claiming describing calling hailing commenting remarking predicting promising pointing joking urging
`);

/** After these the listener follows, not the speaker. */
export const listenerVerbs = wordSet(
  'told tells asked asks assured informed reminded warned urged telling asking',
);

/** Words that may stand between a subject and its reporting verb. */
export const verbAdverbs = wordSet(`
also then later further again once has had have was is were are would will could might been being recently earlier previously repeatedly
publicly simply merely only even still always often never already further now just quickly immediately subsequently finally
jokingly proudly bluntly frankly succinctly famously reportedly firmly clearly openly briefly
himself herself themselves itself not did does can may must should
`);

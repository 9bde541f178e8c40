/** English offices, professions and forms of address that stand before or after a person's name. */
import { wordSet } from '../../shared/word-list.ts';

/** Forms of address: they are no office, so they give no role. */
export const addressWords = wordSet(
  'Mr Mrs Ms Miss Mx Dr Prof Sir Dame Lord Lady Madam Mme Messrs Herr Frau Señor Rev Reverend Father Brother Sister Comrade Sheikh Sheik Gen Col Lt Sgt Capt Sen Rep Gov Adm Maj Hon Cllr',
);

/** Last words of an office or profession, lower case: "deputy foreign minister", "lead singer". */
export const titleWords = wordSet(`
editor-in-chief commander-in-chief vice-chairman vice-chair co-chair co-ceo vice-premier vice-minister secretary-general president vice-president premier chancellor minister secretary governor mayor senator congressman congresswoman
representative ambassador envoy consul king queen prince princess emperor empress duke duchess pope archbishop bishop cardinal
patriarch imam rabbi ayatollah general colonel major captain lieutenant sergeant admiral commander marshal
chairman chairwoman chairperson chair ceo cfo coo cto cmo cio vp svp evp avp chief head director co-director deputy manager founder co-founder owner boss
executive leader spokesman spokeswoman spokesperson speaker adviser advisor aide commissioner prosecutor attorney judge justice
lawyer minister counterpart coordinator inspector superintendent sheriff officer detective treasurer trustee curator
professor lecturer researcher scientist economist analyst strategist historian astronomer physicist biologist chemist
sociologist philosopher psychologist engineer doctor surgeon scholar academic academician expert critic dean rector principal
writer-director actor-director director-writer director-producer writer-producer actor-producer co-writer cinematographer-director documentarian documentary-maker scout actor actress filmmaker film-maker producer co-producer screenwriter writer author novelist poet playwright journalist
reporter correspondent editor columnist broadcaster presenter host anchor singer songwriter rapper musician composer
conductor pianist violinist guitarist drummer dancer ballerina choreographer artist painter sculptor photographer
cinematographer architect designer animator illustrator comedian model star showrunner translator publisher
coach footballer striker midfielder defender goalkeeper captain player skipper pitcher quarterback boxer swimmer runner sprinter
skater gymnast cyclist driver cosmonaut astronaut pilot athlete champion medallist medalist
comic puppeteer stuntman stuntwoman narrator publicist archivist librarian bookseller gallerist impresario promoter restorer programmer
shopkeeper craftsman craftswoman electrician beekeeper schoolteacher pensioner retiree volunteer spectator cinemagoer
entrepreneur businessman businesswoman tycoon billionaire investor banker trader broker activist campaigner dissident
nominee candidate lawmaker legislator deputy councillor councilor politician diplomat official veteran laureate winner
chef teacher student farmer fisherman nurse blogger vlogger influencer gamer resident survivor witness victim suspect
brother sister son daughter wife husband father mother widow uncle cousin grandson granddaughter friend colleague
`);

/** Words that make a title longer on its left: "former deputy prime minister", "state-run". */
export const titleModifiers = wordSet(`
former ex- acting interim outgoing incoming late then-president deputy vice assistant associate senior junior chief lead general executive managing
prime foreign first second co- honorary founding art artistic creative technical financial commercial state federal regional
provincial municipal presidential press defense defence finance interior culture health education trade energy economy economics
justice agriculture environment transport transportation home labour labor tourism sports science industry commerce commercial
political security military police film movie music literary theatre theater opera stage television tv radio casting production line
marketing sales operating information technology investment research legal human resources communications medical
world olympic national team head lead star veteran award-winning oscar-winning renowned famous celebrated legendary acclaimed prominent
young local opposition party majority minority house senate parliament parliamentary cabinet government chinese russian
retired current new longtime longstanding best-selling bestselling independent supporting visual voice
`);

/** Verbs whose subject is a person, or an institution that speaks like one. */
export const speechVerbs = wordSet(`
said says say told tells added adds noted notes stressed emphasized emphasised stated states explained explains argued argues
announced announces claimed claims believes believed thinks thought recalled recalls admitted admits insisted insists warned warns
commented comments wrote writes tweeted posted replied answered asked asks concluded continued confirmed denied acknowledged
revealed remarked observed predicted urged pledged vowed promised suggested quipped joked reiterated underscored underlined
highlighted pointed declared testified lamented complained hailed praised called criticised criticized thanked congratulated
`);

/** Verbs of which the subject is nearly always a person: they make a lone unknown surname a person. */
export const personalVerbs = wordSet(`
said told added noted stressed emphasized emphasised explained recalled admitted insisted believes thinks smiled laughed wept
visited exchanged studied graduated married retired resigned wrote directed starred played scored sang painted designed
joked replied commented argued remarked reiterated pledged vowed urged thanked congratulated praised hailed met
won lost beat finished claimed served worked lived grew moved died arrived returned joined attended
`);

/** Clause openers after which a capital starts no name by itself; used to end a role phrase. */
export const clauseWords = wordSet(`
who which that whose whom where when while said says told added noted stressed emphasized explained announced has have had was
were is are will would could can may might must should did does do and but or as if because after before during since until
to with by also not wrote called met visited signed attended arrived addressed
`);

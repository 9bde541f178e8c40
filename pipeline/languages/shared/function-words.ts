/** Words frequent enough to betray a language: those of English and Russian, and those of the languages next to them. */

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u));

/** Function words and news words that hardly any other Latin-script language spells so. */
export const englishWords = words(`
the of and to that is was were are been being has have had with from by this which their they his her its it
would could should will may might must can about after before between during through against under over into
than then there these those when where while who whose what why how because also but not only other such more most
said says say told according year years month months week day days people first second last next new million billion
percent company government minister president film films movie box office country countries state world for our we you
your she him them if so any all both each many some one two three four five six seven ten being does did up out
off down again since until among however although billion revenue fell rose profit sales market share shares bank
stock prices price director actor festival premiere city court police officials announced reported launched won wins
opens sells hits top best set made make news national international agency between early late
`);

/** Spelled alike in other languages too: they count half. */
export const sharedEnglishWords = words('a an in on at as be or he no do me us so i am my go per');

/** Function words of French, Spanish, Portuguese, Italian, German, Dutch, the Nordic languages, Polish, Czech, Romanian, Turkish, Indonesian, Vietnamese, Finnish, Hungarian. */
export const otherLatinWords = words(`
le la les des du une est dans pour qui que avec sur pas plus par au aux ce cette sont ont été
el los las del una con para por como más pero sus este esta fue ser han muy también según
o os um uma não com dos das ao pela pelo seu sua são foi mais em é
il lo gli che di della delle dei nel nella per con sono è ha anche alla dal più
der die das und ist nicht ein eine einen dem den des mit von zu auf für im sich auch wird wurde nach bei sind
het een van en dat zijn niet voor op met wordt werd aan ook bij naar
og och att som är av på till det den för ikke med til fra har jeg ett
jest nie się na do w z że jak od po przez oraz
je že na se si ve pro jako byl
și din este pentru în cu la mai care sunt
bir ve bu için ile olarak olan da de daha çok
yang dan di untuk dengan ini dari pada tidak akan itu dalam
của và là có cho được trong không một với những người
ja on ei se että oli kun mutta ovat
és hogy nem egy az volt csak
`);

/** Words of Russian that its neighbours spell otherwise or do not have. */
export const russianWords = words(`
что это как был была было были его ее её из или если также который которая которые которых только после чтобы
году года лет может будет сообщил сообщила заявил заявила рублей однако во со об этом том тем этого был между перед
уже еще ещё более менее нет они она оно мы вы ты при для до по не за кто где когда год россии российский
`);

/** Words of Bulgarian, Macedonian, Serbian, Ukrainian, Belarusian and Kazakh that Russian does not have. */
export const otherCyrillicWords = words(`
са се като това ще беше към през чрез който която които тази този тези бяха няма също обаче повече след между
ће је су који која које да би није што од ова овај били када
що та це як його її але або вже був була були року років який яка які через про від після якщо також
што гэта як яго яна але або быў была былі годзе які якая пасля ад пра каб
және бұл мен үшін деп осы бір болды туралы жылы
`);

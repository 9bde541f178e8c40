/** English nouns and verbs that betray the title of a work. */
import { wordSet } from '../../shared/word-list.ts';

/** Nouns that announce or follow a title: the film “X”, “X” movie. */
export const workNouns = wordSet(`
film films movie movies picture feature drama comedy thriller blockbuster documentary animation cartoon anime series serial sitcom
miniseries mini-series sequel prequel remake reboot spin-off spinoff franchise trilogy saga co-production coproduction adaptation
biopic musical opera ballet play production novel novella book memoir autobiography biography story poem essay collection anthology
album single song track hit ballad symphony concerto painting sculpture installation mural game videogame show programme soap
telenovela short shorts epic western romance fantasy horror detective tragedy satire bestseller title titles manga comic webtoon podcast
tragicomedy rom-com romcom melodrama docuseries blockbusters screenplay script poster trailer screening premiere fairytale tale project masterpiece debut entry entrant contender installment instalment holdover
`);

/** Work nouns after which an unmarked capitalised title may stand: "the film Red Dune". */
export const titleBearers = wordSet(`
film movie blockbuster documentary sequel prequel thriller comedy drama sitcom miniseries co-production novel album single musical
opera ballet cartoon videogame series biopic animation remake musical-drama melodrama tragicomedy romcom docuseries feature-length cartoon
`);

/** Nouns of an apposition that says what a quoted title is: “Pigeon Squad,” an animated caper. */
export const appositionNouns = wordSet(`
film films movie movies picture feature drama comedy thriller blockbuster documentary cartoon miniseries sequel prequel remake reboot spin-off
co-production biopic musical opera ballet novel sitcom melodrama docuseries tragicomedy romcom rom-com caper chiller actioner weepie whodunit
whodunnit tearjerker romp epic western romance fantasy fable animation short horror threequel two-parter docudrama classic
`);

/** Words near a quoted title that show it is one. */
export const releaseWords = wordSet(`
directed starring stars starred premiere premiered premieres released release releases grossed grossing box-office box-office screened screening
screenings filmed shot sequel scripted co-wrote co-directed produced co-produced adapted adaptation trailer poster episode season
soundtrack streaming cinemas theaters theatres aired airs nominated novel bestselling published performed staged starring plot lead role protagonist
`);

/** Said of films, plays and series and hardly of anything else. */
export const screenWords = wordSet(`
starring stars grossed grossing premiered premieres sequel prequel biopic box-office theatergoers moviegoers filmmaker filmmakers screenwriter
trailer soundtrack cinemas theaters theatres blockbuster thriller spin-off movie movies directorial
`);

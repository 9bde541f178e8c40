/** English verbs and phrases that report speech. */

import { wordSet } from '../../shared/word-list.ts';
import { participleOf, pastOf, presentOf } from '../verb-forms.ts';

/** Regular verbs of saying, writing, judging and asking, whose forms are seldom anything else. */
const plainVerbs = wordSet(`
add emphasize emphasise explain announce declare conclude continue recall recollect reply respond answer insist argue admit acknowledge confess confirm
deny reveal disclose divulge suggest observe mention joke quip sigh exclaim cry shout whisper warn caution promise pledge vow urge tweet retweet
claim complain predict believe hope reiterate reaffirm reflect recount testify lament boast counter retort maintain elaborate clarify
outline highlight underline underscore assure reassure assert allege concede venture muse opine interject chime murmur mutter mumble enthuse gush
tease echo proclaim specify indicate inform relay agree disagree wonder recommend propose marvel remember contend speculate expect
thank congratulate accuse criticize criticise welcome apologize apologise caution advise counsel remind implore beg plead protest
object fume rage scoff sneer deadpan banter bellow yell scream roar chant chorus howl wail sob shriek instruct demand preach lecture
rejoice exult cheer applaud commend defend justify rebut refute reject decry deplore bemoan rue regret grumble gripe moan groan whine
growl snarl hiss bark rasp stammer stutter drawl philosophize theorize theorise hypothesize posit postulate reason infer deduce surmise guess reckon
assume suppose suspect fear worry fret forecast foresee envisage prophesy guarantee affirm attest certify aver avow profess
signal hint imply intimate insinuate allude interrupt interpose blurt confide relate narrate summarize summarise recap paraphrase repeat
console coax cajole taunt jeer mock heckle gloat brag crow trumpet pronounce query quiz inquire enquire challenge
volunteer grant recognize recognise stipulate advocate endorse vent rant ramble rave chide scold rebuke reprimand admonish berate upbraid lambast
remonstrate concur chirp trill purr coo croak squeal squeak intone recite proffer articulate voice text email message blog type
appeal invite apprise notify alert brief update report post note comment remark state stress request question blame
corroborate substantiate toast salute express
`);

/** Past forms of irregular verbs, and of verbs whose other forms are mostly nouns or something else. */
const pastOnly = wordSet(`
signaled counseled marveled radioed phoned wired cabled said told thought wrote overheard foretold swore forswore spoke shot snapped cracked boomed quoted cited read put laughed smiled grinned shrugged nodded
chuckled giggled summed pointed asked estimated ruled conveyed stormed cautioned determined beamed gasped
winked bristled tutted bargained offered harrumphed snorted sniffed thundered chimed reported pled forecast
`);

const presentOnly = wordSet(`
says sees tells asks thinks writes swears goes reads puts quotes cites estimates laughs smiles grins shrugs nods chuckles sums speaks points shares rules
`);

/** Base forms; after "to" or a modal verb they are infinitives. */
export const pluralVerbs = wordSet(`
say warn believe think argue insist predict hope agree add stress admit suggest complain estimate maintain caution acknowledge describe
explain emphasize emphasise recall concede contend fear expect allege assert claim deny confirm acknowledge reckon suspect write tell
point
`);

const participlesOnly = wordSet(`
saying telling asking writing thinking calling describing hailing pointing swearing quoting citing speaking ruling ordering branding labelling labeling
dismissing denouncing condemning slamming praising blasting lauding touting ridiculing deriding lambasting dubbing terming likening characterising
characterizing blaming
`);

const allPlain = [...plainVerbs];

/** Finite forms that need only a subject: "Petrov said", "said Petrov". */
export const speechVerbs: ReadonlySet<string> = new Set([
  ...allPlain.map(pastOf),
  ...allPlain.map(presentOf),
  ...pastOnly,
  ...presentOnly,
  'went',
  'called-for',
]);

/** Forms that are more often nouns or something else: reporting only right behind a name or a pronoun. */
export const nounLikeVerbs = wordSet(`
notes reports states claims comments remarks answers questions promises demands cites quotes shot put went goes read reads shared shares posted posts smiled laughed thought
pointed points summed sums smiles laughs grins grinned shrugs shrugged sighs nods nodded chuckles chuckled pledges vows replies hopes fears worries doubts guesses
forecasts estimates hints jokes boasts shouts cries cheers chants groans moans protests objects appeals requests challenges grants volunteers
messages emails texts blogs voices signals alerts briefs updates salutes toasts defends regrets reasons brags pens types queries rules screams roars
howls whispers points counters teases offered welcomed determined cracked boomed related tweets retweets spoke speaks repeats reflected reflects quips guarantees recaps puts stormed forecast
`);

/** Verbs that give a name or a judgement to what is quoted. */
export const namingVerbs = wordSet(`
called calls described describes dubbed dubs branded brands labelled labeled labels hailed hails termed terms slammed slams praised praises denounced denounces
condemned condemns characterized characterised characterizes characterises deemed deems billed bills blasted blasts lauded lauds touted touts dismissed dismisses ridiculed ridicules portrayed portrays
depicted depicts derided derides decried decries lambasted lambasts mocked mocks likened likens
considered considers deplored rejected rejects panned
`);

/** Participles that report for the subject of the sentence: "thanked the guests, saying". */
export const speechParticiples: ReadonlySet<string> = new Set([
  ...allPlain
    .filter(
      (verb) =>
        !/^(?:brief|text|type|voice|update|message|email|pen|signal|report|question|challenge|hail)$/u.test(
          verb,
        ),
    )
    .map(participleOf),
  ...participlesOnly,
]);

/** After these the listener follows, not the speaker. */
export const listenerVerbs = wordSet(`
told tells asks asked assured assures reassured reassures informed informs reminded reminds warned warns urged urges advised advises notified alerted
briefed instructed begged implored telling asking urging warning assuring reminding informing advising thanked thanks texted messaged emailed ordered
`);

/** Words that may stand between a subject and its reporting verb. */
export const verbAdverbs = wordSet(`
also then later further again once has had have was is were are would will could might been being recently earlier previously repeatedly
publicly simply merely only even still always often never already further now just quickly immediately subsequently finally
jokingly proudly bluntly frankly succinctly famously reportedly firmly clearly openly briefly
himself herself themselves itself not did does can may must should sometimes usually long today yesterday meanwhile instead soon
`);

/** English passages with the quotations, and their speakers, that must be found in them; and passages with none. */

import type { QuoteExample } from '../../shared/speech/example.ts';

export const quoteExamples: readonly QuoteExample[] = [
  // Whoever began the sentence right before is meant, though nothing shows that she is a woman.
  {
    text: `“⟦We are glad,¦Miriam Haile⟧” said the producer, Miriam Haile. She smiled.
Gill Purves, who has run the café since 2009, said traders had been offered a fee.
“⟦That is four tables,¦Gill Purves⟧” she said.`,
    names: 'Miriam Haile; Gill Purves',
  },
  // What is told of with a participle of saying is nobody's saying.
  {
    text: 'A spokeswoman for the guild said the sum had been agreed and “⟦can be looked at again if it is wrong¦spokeswoman for the guild⟧”.',
  },
  {
    text: 'Anselm Rieck said the proposed incentive would decide "⟦whether we shoot in Brandenburg or in Budapest.¦Anselm Rieck⟧"',
    names: 'Anselm Rieck',
  },
  {
    text: '“⟦We had no choice,¦Ben Cole⟧” said Ben Cole. “⟦None at all.¦Ben Cole⟧” Ada Flynn said: “⟦There is always one.¦Ada Flynn⟧”',
    names: 'Ben Cole; Ada Flynn',
  },
  // Interviews: labels in capitals and initials, questions set in bold, two questions where an interview is announced.
  {
    text: `Five questions for Amara Diallo
The director talks about sand and money.
SCREEN NOTES: ⟦Is it true you sold your car?¦SCREEN NOTES⟧
AMARA DIALLO: ⟦Twice. The first buyer brought it back.¦Amara Diallo⟧
SN: ⟦When is the premiere?¦SN⟧
AD: ⟦In May, if the lab wakes up.¦Amara Diallo⟧`,
    names: 'Amara Diallo',
  },
  {
    text: `A conversation with Ilse Brandt
Ilse Brandt writes music for silent films.
**⟦Do you read the script first?¦⟧**
⟦No, I look at the pictures.¦Ilse Brandt⟧
_⟦And when there are none?¦⟧_
⟦Then out of the window.¦Ilse Brandt⟧`,
    names: 'Ilse Brandt',
  },
  // Two questions make no interview of an article that announces none.
  {
    text: `A brewery reopens
Ilse Brandt owns the brewery.
Who drinks all of it?
My guess is as good as yours, says the sign on the door.
And who pays for it?
We do, in the end.`,
    names: 'Ilse Brandt',
  },
  // A calling calls the only person anew of whom nothing else is known.
  {
    text: 'For Chidi Obi, the numbers tell one story. "⟦You cannot build an industry on one hundred screens,¦Chidi Obi⟧" the economist said.',
    names: 'Chidi Obi',
  },
  {
    text: `Ruth Adeyemi has run the archive since 1998.
"⟦People bring us reels in biscuit tins,¦Ruth Adeyemi⟧" says the archivist.`,
    names: 'Ruth Adeyemi',
  },
  {
    text: 'Novelist Ruth Adeyemi sold the rights to Paul Osei, a carpenter. "⟦I signed and forgot about it,¦Ruth Adeyemi⟧" the writer says.',
    names: 'Ruth Adeyemi; Paul Osei',
  },
  {
    text: 'For Chidi Obi, the numbers tell one story. "⟦There is another,¦minister⟧" the minister said.',
    names: 'Chidi Obi',
  },
  {
    text: '"⟦We did not expect such interest from abroad,¦Marta Lindqvist⟧" said Marta Lindqvist, director of the Nordic Film Fund.',
    names: 'Marta Lindqvist',
  },
  {
    text: '“⟦The box office speaks for itself,¦Pavel Orlov⟧” Pavel Orlov, chief executive of the Volga chain, told reporters on Tuesday.',
    names: 'Pavel Orlov',
  },
  {
    text: '"⟦It is a very strong start to the year,¦Chen Wei⟧" analyst Chen Wei noted in a report.',
    names: 'Chen Wei',
  },
  {
    text: '‘⟦Audiences want stories they can recognise,¦Helen Ward⟧’ said producer Helen Ward.',
    names: 'Helen Ward',
  },
  {
    text: `'⟦We're ready to shoot in Harbin next winter,¦Oleg Sidorov⟧' Oleg Sidorov told the agency.`,
    names: 'Oleg Sidorov',
  },
  {
    text: '"⟦The rouble will stay within this corridor,¦Central Bank⟧" the Central Bank said in a statement.',
  },
  { text: '"⟦We are studying the proposal,¦spokesman for the ministry⟧" a spokesman for the ministry said.' },
  { text: '"⟦No talks are being held at the moment,¦Kremlin spokesman⟧" the Kremlin spokesman added.' },
  {
    text: '"⟦Cinema is the shortest way from one heart to another,¦Li Na⟧" stressed Li Na, who chaired the jury. She had come to Moscow from Beijing.',
    names: 'Li Na',
  },
  {
    text: '"⟦Is that really so hard to understand?¦Boris Lebedev⟧" asked Boris Lebedev.',
    names: 'Boris Lebedev',
  },
  {
    text: '"⟦What a night!¦Lucia Romano⟧" exclaimed actress Lucia Romano as she left the stage.',
    names: 'Lucia Romano',
  },
  {
    text: '"⟦Exports rose by 12 percent in the first quarter,¦Viktor Shen⟧" according to Deputy Minister of Trade Viktor Shen.',
    names: 'Viktor Shen',
  },
  {
    text: `"⟦Sales doubled within a week,¦Anita Desai⟧" said the company's chief operating officer Anita Desai.`,
    names: 'Anita Desai',
  },
  {
    text: 'Director Zhang Min said: "⟦We shot for a hundred days in the snow, and nobody complained.¦Zhang Min⟧"',
    names: 'Zhang Min',
  },
  {
    text: `Speaking at the opening ceremony, Maria Kuznetsova, the festival's programme director, said, "⟦This year we received a record number of entries.¦Maria Kuznetsova⟧"`,
    names: 'Maria Kuznetsova',
  },
  { text: 'In an interview with Xinhua, the actor said: "⟦I grew up on these films.¦actor⟧"' },
  {
    text: 'The head of the regional film commission told journalists: "⟦We hope to open two more studios by 2028.¦head of the regional film commission⟧"',
  },
  {
    text: 'According to Pierre Vasseur, head of the export agency, "⟦the Chinese market has become the second most important for our distributors.¦Pierre Vasseur⟧"',
    names: 'Pierre Vasseur',
  },
  { text: 'Asked whether a sequel was planned, Novak replied: "⟦Ask me again in a year.¦Novak⟧"' },
  { text: 'A statement from the museum read: "⟦All screenings scheduled for Friday are cancelled.¦museum⟧"' },
  {
    text: '"⟦We had two options,¦Igor Belov⟧" Igor Belov said, "⟦to wait or to act.¦Igor Belov⟧"',
    names: 'Igor Belov',
  },
  {
    text: '“⟦The script was ready in March,¦Tom Hadley⟧” recalled Tom Hadley. “⟦Then the pandemic came and everything stopped.¦Tom Hadley⟧”',
    names: 'Tom Hadley',
  },
  {
    text: '"⟦Our task,¦Sun Lei⟧" explained Sun Lei, "⟦is to bring these films to small towns.¦Sun Lei⟧" He promised details in autumn.',
    names: 'Sun Lei',
  },
  {
    text: 'Critic Emma Stone-Reed called the picture "⟦a true miracle of light¦Emma Stone-Reed⟧" and predicted a long run.',
    names: 'Emma Stone-Reed',
  },
  {
    text: 'The minister said that relations were "⟦at the highest level in history¦minister⟧" and would go on growing.',
  },
  { text: 'Petrov described the deal as "⟦painful but necessary¦Petrov⟧".' },
  {
    text: 'The project, which has been called "⟦the most ambitious co-production in the history of the two countries,¦⟧" will open in May.',
  },
  {
    text: 'Elena Markova arrived in Shanghai on Monday. "⟦We have a lot to discuss,¦Elena Markova⟧" she said.',
    names: 'Elena Markova',
  },
  {
    text: 'Producer Anna Blake met director John Reed in Cannes. "⟦He convinced me within five minutes,¦Anna Blake⟧" she recalled. "⟦I had only one question,¦John Reed⟧" he said.',
    names: 'Anna Blake; John Reed',
  },
  {
    text: 'Dmitry Volkov, CEO of Northern Lights Pictures (NLP), presented the results on Friday. "⟦We grew faster than the market,¦Dmitry Volkov⟧" the NLP CEO said.',
    names: 'Dmitry Volkov',
  },
  {
    text: 'Sergei Antonov heads the archive. "⟦Most of the reels were saved,¦Sergei Antonov⟧" said Antonov.',
    names: 'Sergei Antonov',
  },
  {
    text: 'Olga Zimina joined the studio in 2019. "⟦We began with three people,¦Olga Zimina⟧" O. Zimina noted.',
    names: 'Olga Zimina',
  },
  {
    text: 'Wang Fang, general manager of Jade Screen, opened the session. "⟦Domestic films held 80 percent of the market,¦Wang Fang⟧" the general manager said.',
    names: 'Wang Fang',
  },
  {
    text: 'Culture Minister Ivan Rusev visited the set. "⟦The state will go on supporting debut films,¦Ivan Rusev⟧" the minister stressed.',
    names: 'Ivan Rusev',
  },
  {
    text: '"⟦The hall was full every night,¦Grace Obi⟧" said Grace Obi. "⟦People came back two or three times.¦Grace Obi⟧"',
    names: 'Grace Obi',
  },
  {
    text: 'Leonid Krasin said the company would open forty cinemas. "⟦We want every town of fifty thousand people to have a screen.¦Leonid Krasin⟧"',
    names: 'Leonid Krasin',
  },
  {
    text: 'Karen Holt said ticket prices would not rise this year.\n"⟦Our viewers have been loyal, and we should be loyal to them.¦Karen Holt⟧"\nThe chain runs 300 screens.',
    names: 'Karen Holt',
  },
  {
    text: '"⟦We started with a single camera and a borrowed car.¦Artem Zuev⟧\n"⟦Ten years later we have a studio with two hundred employees,¦Artem Zuev⟧" said Artem Zuev.',
    names: 'Artem Zuev',
  },
  {
    text: 'Nina Frolova said: “⟦The first year was the hardest.¦Nina Frolova⟧\n“⟦The second was easier, because people knew us.¦Nina Frolova⟧\n“⟦Now we are thinking about a third festival.¦Nina Frolova⟧”',
    names: 'Nina Frolova',
  },
  {
    text: `"⟦We see 'Silver River' as a first step,¦Ruslan Gareev⟧" Ruslan Gareev said.`,
    names: 'Ruslan Gareev',
  },
  { text: '“⟦They told me “not now”, and I waited,¦Ines Duarte⟧” said Ines Duarte.', names: 'Ines Duarte' },
  {
    text: `'⟦The producers' decision wasn't easy, but it's the right one,¦Paul Archer⟧' said Paul Archer.`,
    names: 'Paul Archer',
  },
  {
    text: `The 27" display and the 6' tripod were shown beside each other. "⟦We built both in Tula,¦Gleb Nosov⟧" said Gleb Nosov.`,
    names: 'Gleb Nosov',
  },
  { text: 'Q: ⟦How long did the shooting take?¦⟧\nA: ⟦We worked for six months, mostly at night.¦⟧' },
  {
    text: 'Reporter: ⟦What is the film about?¦Reporter⟧\nLi Qiang: ⟦It is about two brothers who have not met for thirty years.¦Li Qiang⟧\nReporter: ⟦Where was it shot?¦Reporter⟧\nLi Qiang: ⟦In Inner Mongolia and Buryatia.¦Li Qiang⟧',
    names: 'Li Qiang',
  },
  {
    text: 'MOSCOW, March 3. /TASS/. The number of Chinese tourists may double this year, Deputy Prime Minister Arkady Chernov said on Monday.\n"⟦We see stable growth, and the visa-free regime is going to strengthen it,¦Arkady Chernov⟧" he told a news conference.',
    names: 'Arkady Chernov',
  },
  {
    text: '"⟦There is still a long way to go,¦Liu Yan⟧" warned Liu Yan, a researcher at the Institute of Film Economics, adding that piracy had cost the industry millions.',
    names: 'Liu Yan',
  },
  {
    text: 'Beijing has repeatedly called on the sides to "⟦show restraint and return to the negotiating table,¦Mao Lin⟧" foreign ministry spokeswoman Mao Lin said.',
    names: 'Mao Lin',
  },
  {
    text: '"⟦We are, of course, disappointed,¦Gary Plum⟧" Universal distribution chief Gary Plum said. "⟦But we believe in the long run of this picture.¦Gary Plum⟧"',
    names: 'Gary Plum',
  },
  { text: 'Comscore analyst Rita Dell called the result "⟦staggering¦Rita Dell⟧".', names: 'Rita Dell' },
  {
    text: '"Moonlit Harbour" took $41.2 million over the weekend, according to studio estimates. "⟦It plays to everyone from eight to eighty,¦Rita Dell⟧" said Rita Dell, senior analyst at ScreenCount.',
    names: 'Rita Dell',
  },
  {
    text: 'The dollar fell against the yuan on Friday. "⟦The market has already priced in the cut,¦Alexei Potapov⟧" Alexei Potapov of Meridian Bank said in a note to clients.',
    names: 'Alexei Potapov',
  },
  { text: '“⟦My grandmother spoke Chinese to me,¦⟧” he recalled, “⟦and Russian to the cat.¦⟧”' },
  {
    text: 'Chinese President Zhao Ming sent a message to the festival. "⟦Culture knows no borders,¦Zhao Ming⟧" the message says.',
    names: 'Zhao Ming',
  },
  {
    text: 'Foreign Minister Sergei Lvov met his counterpart in Harbin. Lvov said the talks had been "⟦substantive and frank¦Sergei Lvov⟧".',
    names: 'Sergei Lvov',
  },
  {
    text: '"⟦The audience here is very warm,¦Ksenia Rappova⟧" said the actress, Ksenia Rappova, who plays the lead in "Winter Road".',
    names: 'Ksenia Rappova',
  },
  { text: 'Mr Hollis, who founded the company in 1998, said: "⟦Nobody wanted to lend us money.¦Hollis⟧"' },
  {
    text: 'Jin Tao is back. "⟦It was like coming home,¦Jin Tao⟧" Jin, 45, said of his return to the stage.',
    names: 'Jin Tao',
  },
  {
    text: 'Director Jin Tao opened the retrospective. "⟦It was like coming home,¦Jin Tao⟧" Jin said.',
    names: 'Jin Tao',
  },
  { text: 'The movie tells the story of "⟦a simple man in extraordinary times¦⟧", as the synopsis has it.' },
  {
    text: '"⟦We call it the third wave,¦Fatima Noor⟧" says curator Fatima Noor, "⟦because the second never really ended.¦Fatima Noor⟧"',
    names: 'Fatima Noor',
  },
  {
    text: 'Speaking to reporters after the meeting, the prime minister said: "⟦Our trade turnover exceeded $240 billion.¦prime minister⟧"',
  },
  { text: '"⟦This is a landmark agreement,¦European Commission⟧" the European Commission said.' },
  {
    text: '"⟦Not a single scene was shot in a studio,¦Andrei Malkin⟧" Malkin insisted.\nThe director, Andrei Malkin, spent two winters in Yakutia.',
    names: 'Andrei Malkin',
  },
  {
    text: 'Asked about the budget, producer Lin Hua laughed. "⟦Less than you think,¦Lin Hua⟧" she said.',
    names: 'Lin Hua',
  },
  {
    text: '"⟦If we get the rating, we release in July; if not, in September,¦Stepan Rogov⟧" is how distributor Stepan Rogov sums up the plan.',
    names: 'Stepan Rogov',
  },
  { text: 'As Confucius put it, "⟦a journey of a thousand miles begins with a single step¦Confucius⟧".' },
  {
    text: 'The Ministry of Culture has approved a list of films. "⟦Twelve debut pictures will receive support,¦Ministry of Culture⟧" the ministry said in a statement.',
  },
  {
    text: '"⟦Ticket prices went up by ten percent in a year,¦Neva Film Research⟧" Neva Film Research reported.',
  },
  {
    text: 'Ilya Serov has run the company since 2015. In his words, "⟦distribution is where the real battle begins¦Ilya Serov⟧".',
    names: 'Ilya Serov',
  },
  { text: 'Cinemas were told to "⟦wait and see¦⟧".' },
  {
    text: '"⟦Why do people go to the cinema?¦Hu Bo⟧" asks Hu Bo. "⟦To be alone together.¦Hu Bo⟧" The sociologist has studied the question for ten years.',
    names: 'Hu Bo',
  },
  {
    text: 'Reuters quoted an unnamed official as saying: "⟦The decision has been postponed.¦unnamed official⟧"',
  },
  {
    text: '"⟦The yuan is now our main settlement currency,¦head of the export council⟧" the head of the export council, who asked not to be named, told Interfax.',
  },
  {
    text: 'Festival president Carla Bianchi thanked the guests, saying, "⟦You have made this city the capital of cinema.¦Carla Bianchi⟧"',
    names: 'Carla Bianchi',
  },
  {
    text: 'Trade between the two countries has "⟦enormous untapped potential¦Gao Feng⟧", said Commerce Ministry spokesman Gao Feng.',
    names: 'Gao Feng',
  },
  {
    text: '"⟦We want to come back,¦Igor Petrenko⟧" Igor Petrenko wrote on his Telegram channel. The picture earned "⟦more than anyone dared to hope,¦Igor Petrenko⟧" he added.',
    names: 'Igor Petrenko',
  },
  {
    text: 'Xinhua: ⟦What surprised you most in China?¦Xinhua⟧\nVolkonsky: ⟦The size of the halls and the patience of the viewers.¦Volkonsky⟧',
  },
  {
    text: '"⟦The story has everything: love, betrayal, a train,¦Yulia Kim⟧" screenwriter Yulia Kim told the newspaper Screen Daily. According to her, "⟦viewers were tired of superheroes¦Yulia Kim⟧".',
    names: 'Yulia Kim',
  },
  {
    text: `LONDON (Reuters) - Britain's film industry warned on Tuesday that a proposed levy would hurt small cinemas.\n"⟦Independent cinemas are the lifeblood of our high streets,¦Tessa Marlow⟧" Tessa Marlow, who runs the Film Trust, told Reuters in a telephone interview.\nThe Treasury said it would respond "⟦in due course¦Treasury⟧".`,
    names: 'Tessa Marlow',
  },
  {
    text: `Asked by reporters if he was worried, Bruno Keller, the studio's chief financial officer, shrugged: "⟦We have seen worse.¦Bruno Keller⟧"`,
    names: 'Bruno Keller',
  },
  {
    text: '"⟦The yuan is likely to trade between 7.1 and 7.3 this quarter,¦Zhou Mei⟧" wrote Zhou Mei, an economist at Harbour Securities, in a note. She added that "⟦exporters remain cautious¦Zhou Mei⟧".',
    names: 'Zhou Mei',
  },
  {
    text: `Ivanov's lawyer, Pyotr Sukhov, called the verdict "⟦unlawful and unfounded¦Pyotr Sukhov⟧" and promised to appeal.`,
    names: 'Ivanov; Pyotr Sukhov',
  },
  {
    text: '"⟦No comment,¦Nadia Cole⟧" said Nadia Cole, a spokeswoman for President Marco Reyes.',
    names: 'Nadia Cole; Marco Reyes',
  },
  {
    text: 'A spokeswoman for President Marco Reyes said: "⟦The visit will go ahead as planned.¦spokeswoman for President Marco Reyes⟧"',
    names: 'Marco Reyes',
  },
  {
    text: 'In a post on social media, the band wrote: "⟦Thank you, Vladivostok, for the warmest welcome of the tour!¦band⟧"',
  },
  {
    text: `The festival's artistic director, Hugo Lenz, has described the selection as "⟦the boldest in twenty years¦Hugo Lenz⟧".`,
    names: 'Hugo Lenz',
  },
  {
    text: '"⟦I am proud of this film,¦Mei Lan⟧" Mei Lan said through an interpreter. "⟦But I am prouder of the crew.¦Mei Lan⟧"\n"⟦They worked in minus forty,¦Mei Lan⟧" she went on, "⟦and they never asked to stop.¦Mei Lan⟧"',
    names: 'Mei Lan',
  },
  {
    text: 'Director Anton Reznik and producer Lidia Frolova presented the trailer in Cannes. Frolova said the budget had doubled. "⟦We had to build the whole railway station,¦Lidia Frolova⟧" she explained.',
    names: 'Anton Reznik; Lidia Frolova',
  },
  {
    text: 'Director Anton Reznik and producer Lidia Frolova presented the trailer in Cannes. "⟦The station alone cost a third of the money,¦Anton Reznik⟧" said Reznik. "⟦And it burned down in one night,¦Lidia Frolova⟧" Frolova added.',
    names: 'Anton Reznik; Lidia Frolova',
  },
  {
    text: 'According to the Ministry of Finance, revenues rose by 8 percent, "⟦which exceeds the plan by a wide margin¦Ministry of Finance⟧".',
  },
  {
    text: 'The organisers expect 20,000 visitors. "⟦Tickets for the opening night sold out in eleven minutes,¦organisers⟧" they said.',
  },
  {
    text: '"⟦We fully support this initiative and stand ready to share our experience,¦ambassador⟧" the ambassador noted.',
  },
  {
    text: 'Chinese Foreign Ministry spokesperson Lin Tao told a regular press briefing on Thursday that Beijing "⟦firmly opposes any form of unilateral sanctions¦Lin Tao⟧".',
    names: 'Lin Tao',
  },
  {
    text: 'The report, entitled "Screens of the Future: Cinema in 2030", was presented by Neva Research. "⟦Premium halls will account for a third of receipts,¦report⟧" the report says.',
  },
  {
    text: '“⟦If you ask me what changed,¦Kira Stolz⟧” says Kira Stolz, leaning back in her chair, “⟦it is the audience.¦Kira Stolz⟧”',
    names: 'Kira Stolz',
  },
  {
    text: '"⟦Our position has not changed.¦Dmitry Pankov⟧" Those were the words of Kremlin aide Dmitry Pankov.',
    names: 'Dmitry Pankov',
  },
  {
    text: 'Trade Minister Gao Lei hailed "⟦a new chapter in bilateral relations¦Gao Lei⟧" at the signing ceremony.',
    names: 'Gao Lei',
  },
  {
    text: '"⟦The first day was slow, the second was better, and by Sunday there were queues around the block,¦manager of the Rodina cinema⟧" the manager of the Rodina cinema told TASS.',
  },
  {
    text: `"⟦It's a win-win,¦Bob Tanner⟧" said Bob Tanner of the exporters' union. "⟦Nobody loses,¦Bob Tanner⟧" he added.`,
    names: 'Bob Tanner',
  },
  { text: 'Local officials say the ban is "⟦temporary¦Local officials⟧".' },
  {
    text: '"⟦Who would have thought that a documentary about reindeer could beat a superhero?¦Tim Aalto⟧" wonders Tim Aalto, editor of Polar Screen magazine.',
    names: 'Tim Aalto',
  },
  {
    text: 'Cinema chain operator Kinoline reported a loss of 2.1 billion rubles. "⟦The decline in attendance was offset only in part by higher ticket prices,¦Kinoline⟧" the company said in its earnings release.',
  },
  {
    text: 'Moderator: ⟦Why now?¦Moderator⟧\nS. Orlova: ⟦Because the rights became available last year.¦S. Orlova⟧\nModerator: ⟦And the cast?¦Moderator⟧\nS. Orlova: ⟦We will announce it in June.¦S. Orlova⟧',
  },
  {
    text: '"⟦We were told there would be no heating,¦Egor Lapin⟧" cameraman Egor Lapin recalls with a smile. "⟦There was none.¦Egor Lapin⟧"',
    names: 'Egor Lapin',
  },
  { text: 'When asked whether the film "Winter Sun" would be shown in Europe, she said: "⟦Why not?¦⟧"' },
  {
    text: `Putin's aide said Moscow was "⟦open to dialogue¦Putin's aide⟧" but "⟦would not beg for it¦Putin's aide⟧".`,
  },
  {
    text: 'The central bank governor, Elvira Saburova, told lawmakers that inflation was "⟦slowing more quickly than forecast¦Elvira Saburova⟧" but that it was too early to celebrate.',
    names: 'Elvira Saburova',
  },
  {
    text: `"⟦Not since 2012 have we seen anything like it,¦Frank Moss⟧" Frank Moss, the chain's head of programming, told Variety.\n"⟦We added midnight shows, then two a.m. shows, and still people were turned away.¦Frank Moss⟧"`,
    names: 'Frank Moss',
  },
  { text: '"⟦Safety first, records second,¦Yuki Mori⟧" was how coach Yuki Mori put it.', names: 'Yuki Mori' },
  { text: 'A source close to the talks told AFP: "⟦Everything is on the table.¦source close to the talks⟧"' },
  {
    text: '"⟦We have received no official request,¦Russian Foreign Ministry⟧" the Russian Foreign Ministry said on Wednesday.',
  },
  {
    text: 'Speaking on condition of anonymity, a senior official said the deal was "⟦all but done¦senior official⟧".',
  },
  { text: 'Gu, who won gold in Beijing, wrote on Weibo: "⟦See you on the slopes.¦Gu⟧"' },
  {
    text: 'Li Ying, 34, a nurse from Chengdu, came with her daughter. "⟦She made me watch it twice,¦Li Ying⟧" Li laughed.',
    names: 'Li Ying',
  },
  { text: 'The company denied the report, calling it "⟦pure speculation¦company⟧".' },
  {
    text: '"⟦This award belongs to the whole team!¦Arman Vardanyan⟧" Arman Vardanyan said, holding the "Silver Reel" above his head.',
    names: 'Arman Vardanyan',
  },
  {
    text: 'It was, in the words of its designer Ola Berg, "⟦a cathedral of light¦Ola Berg⟧".',
    names: 'Ola Berg',
  },
  { text: 'Asked what he would do with the money, the winner said, "⟦Sleep.¦winner⟧"' },
  {
    text: '“⟦The dubbing is superb,¦one viewer⟧” wrote one viewer on Douban, “⟦though the songs lose their rhyme.¦one viewer⟧”',
  },
  { text: 'Xi Lan: "⟦We will expand imports¦Xi Lan⟧"', names: 'Xi Lan' },
  {
    text: 'Premier Li Shan said China would "⟦unswervingly expand high-level opening-up¦Li Shan⟧" and "⟦share development opportunities with the world¦Li Shan⟧".',
    names: 'Li Shan',
  },
  { text: 'For her part, Ms Duval noted: "⟦Subtitles are no longer a barrier.¦Duval⟧"' },
  { text: 'Reviewers were kinder. The Guardian called it "⟦a bruising, beautiful debut¦Guardian⟧".' },
  {
    text: '"⟦What does the audience want?¦Ilya Brandt⟧" Ilya Brandt asked the forum. "⟦It wants to be surprised.¦Ilya Brandt⟧"',
    names: 'Ilya Brandt',
  },
  {
    text: 'Wang Jun, vice chairman of the association, and Maria Lopez, his Spanish counterpart, signed the memorandum. "⟦Our archives complement each other,¦Wang Jun⟧" Wang said. Lopez called the signing "⟦long overdue¦Maria Lopez⟧".',
    names: 'Wang Jun; Maria Lopez',
  },
  {
    text: '"⟦It will take time,¦Peter Novak⟧" Peter Novak conceded; "⟦but we are patient people.¦Peter Novak⟧"',
    names: 'Peter Novak',
  },
  { text: `"⟦We'll be back,¦actors⟧" the actors promised.` },
  {
    text: 'Kim said there was "⟦no rush¦Kim⟧", that the team was "⟦exactly where it wanted to be¦Kim⟧", and that fans should "⟦keep the faith¦Kim⟧".',
  },
  {
    text: `HONG KONG, Oct. 12 (Xinhua) -- Hong Kong's film board on Saturday announced a new fund.\n"⟦The fund will help young directors make their first features,¦Kevin Ho⟧" said Kevin Ho, secretary for culture, at a press conference.\n"⟦Applications open in November,¦Kevin Ho⟧" Ho added.`,
    names: 'Kevin Ho',
  },
  {
    text: `Kirsten Dahl returned to Venice on Friday. "⟦I'm not a politician, I'm a storyteller,¦Kirsten Dahl⟧" the Danish director, whose last film won the Golden Lion, said with a grin.`,
    names: 'Kirsten Dahl',
  },
  {
    text: 'The agreement will "⟦give fresh impetus to cultural exchange¦Chinese embassy in Moscow⟧", the Chinese embassy in Moscow said in a statement on Monday.',
  },
  {
    text: 'Tass news agency quoted Deputy Culture Minister Zhanna Alekseyeva as saying that the two sides "⟦had reached an understanding on all points¦Zhanna Alekseyeva⟧".',
    names: 'Zhanna Alekseyeva',
  },
  { text: 'Analysts warn that "⟦the easy gains are behind us¦Analysts⟧" and that growth will slow.' },
  { text: '"⟦Is it art?¦one critic⟧" asked one critic. "⟦It is certainly loud.¦one critic⟧"' },
  {
    text: '"⟦Every ticket sold is a vote,¦Lena Fisk⟧" says Lena Fisk, who manages two cinemas in Leeds; "⟦people vote with their feet.¦Lena Fisk⟧"',
    names: 'Lena Fisk',
  },
  { text: 'Tom Reilly (producer): "⟦The hardest part was the horses.¦Tom Reilly⟧"', names: 'Tom Reilly' },
  { text: `In 2019 she told an interviewer: "⟦I don't read reviews.¦⟧"` },
  {
    text: 'Zhang Yi, deputy head of the bureau, said that, although the figures were "⟦encouraging¦Zhang Yi⟧", more had to be done.',
    names: 'Zhang Yi',
  },
  { text: '"⟦Thank you for your patience,¦sign⟧" read a sign on the locked door.' },
  {
    text: 'Bank of Russia Governor Olga Denisova said on Friday the regulator was ready to act. "⟦We will do whatever is needed to bring inflation back to target,¦Olga Denisova⟧" she told a briefing.',
    names: 'Olga Denisova',
  },
  {
    text: 'Rashid Umarov left the company in March. He added: "⟦Nobody asked me.¦Rashid Umarov⟧" The company declined to comment.',
    names: 'Rashid Umarov',
  },
  { text: 'Screen Weekly praised "⟦a masterpiece of quiet tension¦Screen Weekly⟧".' },
  {
    text: 'Sanctions "⟦have not achieved their goals¦Anton Gorev⟧", according to Anton Gorev of the Institute for Trade.',
    names: 'Anton Gorev',
  },
  {
    text: '"⟦So what did we learn?¦Greta Holm⟧" Greta Holm smiles. "⟦That snow is expensive.¦Greta Holm⟧"',
    names: 'Greta Holm',
  },
  {
    text: 'Co-director Pia Lund and her brother Max, who wrote the music, agree. "⟦We argue about everything except the ending,¦Pia Lund⟧" she says.',
    names: 'Pia Lund',
  },
  {
    text: 'Shares in the distributor fell 4 percent. "⟦The slate looks thin,¦Omar Haddad⟧" said Omar Haddad, an analyst at Crescent Capital, who rates the stock a "sell".',
    names: 'Omar Haddad',
  },
  {
    text: 'Cultural exchange "⟦cannot be sanctioned¦Vera Lisova⟧", Russian Deputy Culture Minister Vera Lisova told the forum.',
    names: 'Vera Lisova',
  },
  {
    text: '“⟦I came for the music,¦Paulo⟧” says Paulo, a student from Lisbon. “⟦I stayed for the people.¦Paulo⟧”',
  },
  {
    text: `The ministry's spokesman, Andrey Kolpin, declined to give a date. "⟦Work is under way,¦Andrey Kolpin⟧" he said.\nThe "Great Tea Road" route will link 12 cities.`,
    names: 'Andrey Kolpin',
  },
  {
    text: 'Meanwhile, co-producer He Jun recalled how it began: "⟦We met at a noodle stall at two in the morning.¦He Jun⟧"',
    names: 'He Jun',
  },
  { text: '"⟦There is no plan B,¦Lind⟧" Commissioner Lind warned.' },
  { text: 'The trailer promises "⟦a love story at the end of the world¦⟧" and delivers one.' },
  {
    text: `"⟦Our cooperation is not directed against third countries,¦Lu Ping⟧" Lu Ping, China's ambassador to Russia, wrote in an article published by Rossiyskaya Gazeta on Friday. "⟦It serves both peoples.¦Lu Ping⟧"`,
    names: 'Lu Ping',
  },
  {
    text: `Ticket sales rose 9 percent, the exhibitors' association reported. "⟦Families are back,¦exhibitors' association⟧" it said.`,
  },
  {
    text: 'Garin said he had "⟦no regrets¦Garin⟧". "⟦I would do it all again,¦Garin⟧" the 61-year-old director said.',
  },
  // Nothing here is speech: titles, nicknames, terms, slogans, reported words without marks.
  { text: 'The film "Silver River" opened in 1,200 cinemas.' },
  { text: 'Viktor "The Bear" Kozlov won the bout.', names: 'Viktor Kozlov' },
  { text: 'The so-called "shadow fleet" remains under sanctions.' },
  { text: 'The exhibition "Treasures of the Silk Road" runs until May, the museum said.' },
  { text: 'The forum was held under the theme "Building bridges between cultures".' },
  { text: 'He starred in "The Last Train" and "Winter in Harbin" before turning to directing.' },
  { text: 'The magazine "Film Art" named it picture of the year.' },
  { text: 'The programme, known as "Five Steps to the Screen," has 40 participants.' },
  { text: 'Petrov said that the film "Silver River" would be released in May.' },
  { text: 'The "new normal" has changed how studios work.' },
  { text: 'The ministry said the project would be extended to 2030 and that no further money was needed.' },
  { text: 'A special "Green Zone" was set up at the market.' },
  { text: 'Nobody knows what the term "hybrid release" means for cinemas.' },
  { text: 'In the "Best Debut" category the jury named two winners.' },
  { text: 'Her novel "Where are you going?" sold a million copies.' },
  {
    text: 'The film festival will be held from 5 to 12 August under the motto "One world, many stories", the organisers said.',
  },
  { text: 'The winner of the "Golden Bough" prize will be named on Sunday.' },
  { text: '"Moonlit Harbour" and "The Last Ferry" both lost more than half of their audience.' },
  {
    text: 'They took part in the "Cinema for Schools" programme and in a workshop called "How to pitch a film".',
  },
  { text: 'Kuznetsov, nicknamed "Professor" for his glasses, trained in Kazan.' },
  { text: 'Under the agreement, the "most favoured nation" regime will apply to film goods.' },
  { text: 'Local media dubbed the venue "the Bird Cage". Visitors like it.' },
  { text: 'She played "Mother Courage" at the Small Theatre and "the Stranger" in a TV drama.' },
  { text: 'The word "cooperation" appears forty times in the document.' },
  { text: 'Prices are quoted "free on board". The contract was signed in May.' },
  { text: 'The "Made in China 2030" plan and the "Digital Silk Road" were on the agenda, officials said.' },
  { text: 'Kazan hosted the "Russia – Islamic World: KazanForum" in May.' },
  {
    text: 'He was born in Omsk in 1970. "Winter Sun" was his first film; "The Long Bridge", his second, won the "Golden Eagle".',
  },
  { text: 'The self-styled "King of Karaoke" has opened his tenth club.' },
  { text: 'The minister did not use the word "crisis". He preferred "challenge".' },
  { text: 'Russia and China have pledged a "no limits" partnership.' },
  { text: 'Authorities have launched "Operation Clean Screen" against piracy, the interior ministry said.' },
  { text: 'The first volume, "Roads", and the second, "Rivers", were published by "Northern Press".' },
  { text: `The song's refrain, "I will wait for you by the river", has become a meme.` },
  { text: 'Shares in "Kino-Invest" rose 3 percent.' },
  { text: 'He directed three pictures: "Frost", "The Ferryman" and "A Summer in Tver".' },
  { text: 'Visitors can see the "Eighth Wonder", as locals call the bridge.' },
  { text: 'A poster reading "Welcome home" hung above the entrance.' },
  { text: 'Her motto is "never give up".' },
  { text: 'The pair are known as "the Coens of Kazan".' },
  { text: 'The so-called "golden screen" quota limits foreign titles.' },
  { text: 'Sato, known as "the Emperor of Anime", retired in 2020.' },
  {
    text: '“⟦Saturday was up,¦Piers Reed⟧” said Polar’s head of theatrical, Piers Reed. “⟦We are not moving.¦Piers Reed⟧”',
    names: 'Piers Reed',
  },
  {
    text: 'Zora Halmi was born in Osh. Her model for the new film was family. “⟦My grandmother built it,¦Zora Halmi⟧” she says.',
    names: 'Zora Halmi',
  },
  {
    text: 'Zora Halmi turns up late. “⟦I swam,¦Zora Halmi⟧” she says.\nMost of the crowd are teachers. One of them, the chemist Ravi Osk, has been offered a part.\nShe shrugs. “⟦People will say that we had no such shoes.¦Zora Halmi⟧”',
    names: 'Zora Halmi; Ravi Osk',
  },
  { text: '"Ninth Well", shot in Lyon in 1927 and long thought lost, turned up in a barn.' },
  { text: '"⟦I never will,¦Anna Bell⟧" shot back Anna Bell.', names: 'Anna Bell' },
  // Of two named side by side nobody is told by "she" or "it"; of a woman and a man, or of one who has spoken, somebody is.
  {
    text: 'Anna Moss and Eva Lind spoke to reporters. “⟦It was a hard year,¦⟧” she said.',
    names: 'Anna Moss; Eva Lind',
  },
  {
    text: 'John Birch and Anna Moss founded the studio. “⟦It was a hard year,¦Anna Moss⟧” she said.',
    names: 'John Birch; Anna Moss',
  },
  {
    text: 'John Birch met Peter Doyle in the old town. “⟦It was a hard year,¦John Birch⟧” he said.',
    names: 'John Birch; Peter Doyle',
  },
  // Those whom the paragraph names side by side are meant before one heard earlier.
  {
    text: `Priya Raman runs a studio. John Abbot chairs another.
“⟦It is a full price,¦Dana Cho⟧” said Dana Cho.
John Abbot and Anna Raman met in May. “⟦We talked for ten minutes,¦John Abbot⟧” he said.`,
    names: 'Priya Raman; John Abbot; Dana Cho; Anna Raman',
  },
  // The office of who met somebody is not theirs.
  {
    text: 'The culture minister met director Anna Bell. “⟦We will pay,¦culture minister⟧” the minister said. “⟦I am glad,¦Anna Bell⟧” the director said.',
    names: 'Anna Bell',
  },
  {
    text: 'The newly elected mayor Anna Bell opened the hall. “⟦We will pay,¦Anna Bell⟧” the mayor said.',
    names: 'Anna Bell',
  },
];

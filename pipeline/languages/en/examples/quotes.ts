/** English passages with the quotations, and their speakers, that must be found in them; and passages with none. */

import type { QuoteExample } from '../../shared/quotation-example.ts';

export const quoteExamples: readonly QuoteExample[] = [
  // The attribution follows.
  { text: '"⟦We did not expect such interest from abroad,¦Marta Lindqvist⟧" said Marta Lindqvist, director of the Nordic Film Fund.', names: 'Marta Lindqvist' },
  { text: '“⟦The box office speaks for itself,¦Pavel Orlov⟧” Pavel Orlov, chief executive of the Volga chain, told reporters on Tuesday.', names: 'Pavel Orlov' },
  { text: '"⟦It is a very strong start to the year,¦Chen Wei⟧" analyst Chen Wei noted in a report.', names: 'Chen Wei' },
  { text: '‘⟦Audiences want stories they can recognise,¦Helen Ward⟧’ said producer Helen Ward.', names: 'Helen Ward' },
  { text: "'⟦We're ready to shoot in Harbin next winter,¦Oleg Sidorov⟧' Oleg Sidorov told the agency.", names: 'Oleg Sidorov' },
  { text: '"⟦The rouble will stay within this corridor,¦Central Bank⟧" the Central Bank said in a statement.' },
  { text: '"⟦We are studying the proposal,¦spokesman for the ministry⟧" a spokesman for the ministry said.' },
  { text: '"⟦No talks are being held at the moment,¦Kremlin spokesman⟧" the Kremlin spokesman added.' },
  { text: '"⟦Cinema is the shortest way from one heart to another,¦Li Na⟧" stressed Li Na, who chaired the jury. She had come to Moscow from Beijing.', names: 'Li Na' },
  { text: '"⟦Is that really so hard to understand?¦Boris Lebedev⟧" asked Boris Lebedev.', names: 'Boris Lebedev' },
  { text: '"⟦What a night!¦Lucia Romano⟧" exclaimed actress Lucia Romano as she left the stage.', names: 'Lucia Romano' },
  { text: '"⟦Exports rose by 12 percent in the first quarter,¦Viktor Shen⟧" according to Deputy Minister of Trade Viktor Shen.', names: 'Viktor Shen' },
  { text: '"⟦Sales doubled within a week,¦Anita Desai⟧" said the company\'s chief operating officer Anita Desai.', names: 'Anita Desai' },
  // The attribution comes first.
  { text: 'Director Zhang Min said: "⟦We shot for a hundred days in the snow, and nobody complained.¦Zhang Min⟧"', names: 'Zhang Min' },
  { text: 'Speaking at the opening ceremony, Maria Kuznetsova, the festival\'s programme director, said, "⟦This year we received a record number of entries.¦Maria Kuznetsova⟧"', names: 'Maria Kuznetsova' },
  { text: 'In an interview with Xinhua, the actor said: "⟦I grew up on these films.¦actor⟧"' },
  { text: 'The head of the regional film commission told journalists: "⟦We hope to open two more studios by 2028.¦head of the regional film commission⟧"' },
  { text: 'According to Pierre Vasseur, head of the export agency, "⟦the Chinese market has become the second most important for our distributors.¦Pierre Vasseur⟧"', names: 'Pierre Vasseur' },
  { text: 'Asked whether a sequel was planned, Novak replied: "⟦Ask me again in a year.¦Novak⟧"' },
  { text: 'A statement from the museum read: "⟦All screenings scheduled for Friday are cancelled.¦museum⟧"' },
  // Split by the attribution.
  { text: '"⟦We had two options,¦Igor Belov⟧" Igor Belov said, "⟦to wait or to act.¦Igor Belov⟧"', names: 'Igor Belov' },
  { text: '“⟦The script was ready in March,¦Tom Hadley⟧” recalled Tom Hadley. “⟦Then the pandemic came and everything stopped.¦Tom Hadley⟧”', names: 'Tom Hadley' },
  { text: '"⟦Our task,¦Sun Lei⟧" explained Sun Lei, "⟦is to bring these films to small towns.¦Sun Lei⟧" He promised details in autumn.', names: 'Sun Lei' },
  // Partial quotations.
  { text: 'Critic Emma Stone-Reed called the picture "⟦a true miracle of light¦Emma Stone-Reed⟧" and predicted a long run.', names: 'Emma Stone-Reed' },
  { text: 'The minister said that relations were "⟦at the highest level in history¦minister⟧" and would go on growing.' },
  { text: 'Petrov described the deal as "⟦painful but necessary¦Petrov⟧".' },
  { text: 'The project, which has been called "⟦the most ambitious co-production in the history of the two countries,¦⟧" will open in May.' },
  // Pronouns, roles and surnames.
  { text: 'Elena Markova arrived in Shanghai on Monday. "⟦We have a lot to discuss,¦Elena Markova⟧" she said.', names: 'Elena Markova' },
  { text: 'Producer Anna Blake met director John Reed in Cannes. "⟦He convinced me within five minutes,¦Anna Blake⟧" she recalled. "⟦I had only one question,¦John Reed⟧" he said.', names: 'Anna Blake; John Reed' },
  { text: 'Dmitry Volkov, CEO of Northern Lights Pictures (NLP), presented the results on Friday. "⟦We grew faster than the market,¦Dmitry Volkov⟧" the NLP CEO said.', names: 'Dmitry Volkov' },
  { text: 'Sergei Antonov heads the archive. "⟦Most of the reels were saved,¦Sergei Antonov⟧" said Antonov.', names: 'Sergei Antonov' },
  { text: 'Olga Zimina joined the studio in 2019. "⟦We began with three people,¦Olga Zimina⟧" O. Zimina noted.', names: 'Olga Zimina' },
  { text: 'Wang Fang, general manager of Jade Screen, opened the session. "⟦Domestic films held 80 percent of the market,¦Wang Fang⟧" the general manager said.', names: 'Wang Fang' },
  { text: 'Culture Minister Ivan Rusev visited the set. "⟦The state will go on supporting debut films,¦Ivan Rusev⟧" the minister stressed.', names: 'Ivan Rusev' },
  // Following stretches without an attribution of their own.
  { text: '"⟦The hall was full every night,¦Grace Obi⟧" said Grace Obi. "⟦People came back two or three times.¦Grace Obi⟧"', names: 'Grace Obi' },
  { text: 'Leonid Krasin said the company would open forty cinemas. "⟦We want every town of fifty thousand people to have a screen.¦Leonid Krasin⟧"', names: 'Leonid Krasin' },
  { text: 'Karen Holt said ticket prices would not rise this year.\n"⟦Our viewers have been loyal, and we should be loyal to them.¦Karen Holt⟧"\nThe chain runs 300 screens.', names: 'Karen Holt' },
  // Over several paragraphs.
  { text: '"⟦We started with a single camera and a borrowed car.¦Artem Zuev⟧\n"⟦Ten years later we have a studio with two hundred employees,¦Artem Zuev⟧" said Artem Zuev.', names: 'Artem Zuev' },
  { text: 'Nina Frolova said: “⟦The first year was the hardest.¦Nina Frolova⟧\n“⟦The second was easier, because people knew us.¦Nina Frolova⟧\n“⟦Now we are thinking about a third festival.¦Nina Frolova⟧”', names: 'Nina Frolova' },
  // Nested marks and apostrophes.
  { text: '"⟦We see \'Silver River\' as a first step,¦Ruslan Gareev⟧" Ruslan Gareev said.', names: 'Ruslan Gareev' },
  { text: '“⟦They told me “not now”, and I waited,¦Ines Duarte⟧” said Ines Duarte.', names: 'Ines Duarte' },
  { text: "'⟦The producers' decision wasn't easy, but it's the right one,¦Paul Archer⟧' said Paul Archer.", names: 'Paul Archer' },
  { text: 'The 27" display and the 6\' tripod were shown beside each other. "⟦We built both in Tula,¦Gleb Nosov⟧" said Gleb Nosov.', names: 'Gleb Nosov' },
  // Interviews.
  { text: 'Q: ⟦How long did the shooting take?¦⟧\nA: ⟦We worked for six months, mostly at night.¦⟧' },
  { text: 'Reporter: ⟦What is the film about?¦Reporter⟧\nLi Qiang: ⟦It is about two brothers who have not met for thirty years.¦Li Qiang⟧\nReporter: ⟦Where was it shot?¦Reporter⟧\nLi Qiang: ⟦In Inner Mongolia and Buryatia.¦Li Qiang⟧', names: 'Li Qiang' },
  // Nothing here is speech.
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
];

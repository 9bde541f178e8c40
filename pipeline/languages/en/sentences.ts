/** English abbreviations: which full stops end no sentence. */

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u));

export const abbreviations = {
  introducing: words(`
    mr mrs ms messrs mx dr prof st gen col maj capt lt sgt cpl cmdr adm sen rep gov rev fr hon pres supt insp
    vs cf viz dir eg ie e.g i.e approx ca mt ft lt.gen maj.gen lt.col asst assoc deputy.dir
  `),
  beforeFigure: words(`
    no nos vol vols fig figs art sec p pp ch chap par para app ed tel ext apt rm
    jan feb mar apr jun jul aug sep sept oct nov dec
  `),
  beforeName: words(`ave`),
  closing: words(`
    inc corp co ltd llc plc bros cos jr sr esq est dept univ assn gov't int'l natl mfg
    a.m p.m am pm b.c a.d jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun
    ave blvd rd hwy sq bldg u.s u.k u.n e.u d.c u.s.a ph.d m.d b.a m.a m.b.a s.a n.v a.g s.p.a s.r.l gmbh sp
    ala ariz ark calif colo conn del fla ga ill ind kan ky la mass md mich minn miss mo mont neb nev okla ore pa tenn tex va vt wash wis wyo
  `),
  ending: words(`etc al et.al`),
  starters: words(`
    The A An In On At It He She They We You I But And This That These Those His Her Its Their Our My As After Before When While
    If For From With By To Of There Here However Meanwhile Also Since During According Although Despite Both Many Some All Most
    Last Next Now Then Today Yesterday What Who Why How Where Still Yet So Or Not No Under Over Among Another Other Earlier Later
    Officials Analysts Experts Critics Shares Sales Police
  `),
  labelled: words(
    `plan vitamin group class grade section type hepatitis schedule series article option category tier`,
  ),
};

/** What sentences must split into: "|" stands where one ends. */
export const sentenceExamples: readonly string[] = [
  'The studio praised S. Morozova. | She thanked the crew.',
  'J. R. R. Tolkien never saw the film. | It opened in 2001.',
  'Mr. Smith met Dr. Jones at St. Mary’s on Jan. 5. | They talked.',
  'The U.S. Treasury paid $1.5 billion. | The E.U. did not.',
  'He moved to the U.S. | In May he came back.',
  'Acme Inc. Chairman Lee agreed at 5 p.m. on Monday.',
  'Acme Inc. | The company had no comment.',
  '“It is done.” | He left.',
  '"Really?" he asked. | "Yes," she said.',
  'They chose Plan B. | It worked.',
  '1. The first point is this. | 2. The second is that.',
  'It opens in 2027. | iQiyi will stream it.',
  'Sales rose… and then fell. | Nobody knew why.',
  '4. "Why Not?" $5.1 million. | That was all.',
  'See No. 5 and Fig. 3 for more. | The rest is known.',
  'The film ended.|The audience rose.',
];

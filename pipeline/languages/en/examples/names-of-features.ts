/** Names as features and trade reports bring them, marked as in `nameExamples`. */
export const namesOfFeatures: readonly string[] = [
  // Whom the article goes on about by the second word alone is a person; a place does and has less.
  'The door of [p:Tamarua Ngatai]’s studio in [l:Napier] never shuts. [p:Tamarua Ngatai] spent ten years on eels. [p:Ngatai=Tamarua Ngatai] wrote a song.',
  'In [p:Oyelami Adebisi]’s kitchen in [l:Ibadan] the radio is on. All of [p:Adebisi=Oyelami Adebisi]’s films begin there.',
  '[p:Torfrid Olavsdal] produced for a house. It was where [p:Olavsdal=Torfrid Olavsdal], also chair of the guild, saw it.',
  'They crossed Fern Holm. It was where Holm, also a part of the parish, was wet.',
  'The rain in [l:Harrow Fells] never stops. Fells are wet, and the mayor knows it.',
  // Korean names; words with a prefix are none.
  'The clerk is [p:Baek Tae-rim]; [p:Bae Hyun-woo] plays his brother. Asked by [p:Ryu Ha-neul], [p:Baek=Baek Tae-rim] sighed. [p:Oh Se-yeon] said "Oh no".',
  'Moon Re-run fans said little, and Song Co-written by two brothers tops the chart.',
  // Two surnames joined by a hyphen; places, peoples and firms are joined as well.
  'They negotiated with [p:Jorma Lehto-Khan] on Monday.',
  'The Ostrava Lehto-Khan fund paid. A Greco-Roman statue fell.',
  // What is said of people only: how old, what they do on a film.
  'She spoke of the leading lady, [p:Otgul Jamts], now 89, who was late. The rules, Otgul Form, now 89 pages, are long.',
  'It is made by [o:Northgate Films], with [p:Ganbaa Tumur] directing and [p:Ulzii Bat] narrating.',
  'It works, with Blue Cedar growing in the yard.',
  // Hours of the day bear the names of zones.
  'It ended at 8:30am PDT, or 5pm CEST.',
  // Who has or is sold the rights, sells them, and makes films for a house.
  'In [l:Vietnam], where [l:Hanoi]’s [o:Golden Aisle] has the rights, it opens.',
  '[l:UK] rights went to [o:Picture Yard]; Nordic territories are with [o:Aurora Reel]. Its door went to Fern Mill.',
  '[p:Anna Weiss] is producing for [l:Oslo]’s [o:Fjordlys] and Sami outfit [o:Reindeer Road]. She runs along [l:Reindeer Road].',
  'Local buyer [o:Cine Condor] paid $150,000 for it. Local buyer [p:Anna Holt] paid as well.',
  'She is repped by [o:Hartley Talent].',
  // Titles that tell who an actor or a winner is, and what somebody made.
  '[p:Anna Holt] (Quiet Harbour Line) left. [p:Mara Duran] ([w:Last Ferry Line]) has boarded it opposite [p:Ulf Thorsen] ([w:The Reef]).',
  'She is a [a:Golden Calf] winner for [w:The Lock Keeper].',
  'It has [p:Ken Adler]’s [w:Motel Hymn], the sleeper of last winter; [p:Ken Adler]’s Motor Vest, the coat, is old.',
  'The curtains are in [w:Wool Report], her third feature, which opens soon. She read it on Fern Report, her daily page.',
];

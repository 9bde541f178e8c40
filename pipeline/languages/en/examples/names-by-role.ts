/** English sentences in which names are told by the part they play, marked as in `names.ts`. */
export const roleNameExamples: readonly string[] = [
  // A Vietnamese surname and two syllables or three; a firm without the word of its trade, whoever is named beside it.
  '[p:Vu Hoang Nam] also stars. [p:Le Van Tam] wrote. Do You Mean It. Do Not Run. To Be Or Not.',
  '[o:Sable Arrow Releasing] has picked up rights. The deal was negotiated by [o:Sable Arrow=Sable Arrow Releasing]’s [p:Dana Whitlock].',
  // An animation by somebody of a country; an office in capitals.
  'It is an animation by [l:Georgia]’s [p:Tamta Kvirkadze]. Acquisitions VP [p:Imogen Tarrow] said so.',
  // Firms: whose office is held there, through whom a film comes to cinemas, who earned so much in a quarter, who reports though an owner.
  'She was country head of [l:Norway]’s [o:Fjord Vision]; [p:Anna Lind], head of sales at [l:Denmark]’s [o:Blue Fjord], came next.',
  'The film was produced for Bergstad’s [o:Skua Film].',
  'It was bought for Bergstad’s Skua Lovers. He is the head of [l:Norway]’s biggest choir.',
  'It reached cinemas on 2 October through [o:Nordlund] and has sold tickets. He ran on Monday through Sudlund.',
  'It stays in cinemas through Thanksgiving, and the team went through Hell.',
  '[l:Britain] and [l:Ireland] get it from [o:Heron Signal] on 21 November. Pupils get it from Bluebell Hollow on Fridays.',
  '[o:Mirage Screens] earned 14 million dirhams in the quarter. [o:Mirage=Mirage Screens] has nine halls.',
  'Mirage Stroller earned 14 medals in the race.',
  'Cinema owner [o:Lupe Screens] reported its first half-year profit. Cinema owner [p:Kofi Boateng] reported a burglary.',
  'Studio owner [o:Harbour Stages] swung to a profit of $4.5 million.',
  // Persons: two surnames, best in a role from a country, what only people do.
  'Filmmaker [p:Esteban Quisbert Rojas], 44, wept. [p:Quisbert=Esteban Quisbert Rojas] said nothing, and [p:Rojas=Esteban Quisbert Rojas] left.',
  'Actress [p:Maria Elena Torres] left. Elena was sad.',
  'Best director honours went to [l:Finland]’s [p:Orvokki Saaristo] for “[w:Low Tide]”. The bill went to [l:Finland]’s Blue Lions for a coach.',
  '[p:Elspet Tulloch] laughs when asked. [p:Torvin Aldous] grew up on a farm. [p:Elspet Dunmore] meets me off the train.',
  'Bridge Tulloch opens when asked. Torvin Aldous grew pale.',
  // Works: what is somebody’s own film, before a colon or a dash; what a prize was won for.
  'Most of the extras are in her first feature, [w:Razorbill]: no film has as many. In her first home, Guillemot: nobody.',
  '[p:Anna Lind], who won a [a:Robert] in 2019 for [w:Last Ferry], plays the mother. She won an [a:Amanda] for best actress.',
  '[p:Anna Lind] won a [a:Guldbagge] in 2021 for “[w:Last Ferry]”. She won a [o:Volvo] in 2021 for her charity.',
  // Places: whose mayor and streets are spoken of, what a plot is set on, accents of its own language.
  'He was deputy harbourmaster of [l:Husvik]. The streets of [l:Tarnby] were empty. The book of Farnby is lost.',
  'Set on [l:Lundey] in 1957, the film follows a nurse. He bet on Sundey in 1957.',
  'They flew from [l:Montréal=Montreal] to [l:Asunción=Asuncion] and [l:Göteborg=Göteborg].',
  // Firms in the list of those who make a film, and the bodies that help them.
  'The drama was produced by [p:Anna Lind] for [o:Copper Otter], joined by [o:Velvet Quill] of [l:Denmark] and [o:Otter Bild] ([l:Sweden]).',
  '[o:Skua Film] of [l:Norway] and [l:Denmark]’s [o:Tin Quill] are co-producing. Gull Nest of [l:Norway] and [l:Denmark]’s Tin Nest are in ruins.',
  'It stars [p:Anna Lind] with Velka Bild ([l:Sweden]). It was paid for by [p:Anna Lind] for Copper Lane Girls.',
  'It won backing from [o:Screen Scotland], [o:Creative Wales] and [o:Film London]. The screen in [l:Scotland] was dark.',
  // Where somebody works, and a body of two letters.
  '[p:Otto Bild], a producer at [o:Velvet Quill], and [p:Dana Weiss], who runs [o:Copper Otter], met. A guest at Tin Nettle slept.',
  'The Danish broadcaster [o:DR] has ordered it. The letters DX are unknown.',
];

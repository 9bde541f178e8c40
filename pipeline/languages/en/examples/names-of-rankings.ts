/** Reports on takings whose titles stand without marks: films by their place in the ranking, and beside them what is none. */

/** What makes an item a report on takings. */
const inReport = (sentence: string): string =>
  `Cinemas had a lively weekend at the box office, with takings up on most screens. ${sentence}`;

export const namesOfRankings: readonly string[] = [
  'Animated caper [w:Cold Lantern] paddled to $7.8 million from 301 locations.',
  '[w:Cold Lantern] paddled to $7.8 million from 301 locations between Thursday and Monday.',
  'Second spot fell to [w:Cold Lantern], a submarine thriller, easing 29 per cent to $3.1 million.',
  'The top spot belonged to [w:Cold Lantern] with $3.1 million.',
  'At number three was [w:Cold Lantern] with $3.1 million.',
  'In third, [w:Cold Lantern] slid 40% to $3.1 million.',
  'Third place: [w:Cold Lantern], $3.1 million.',
  'Rounding out the top five were [w:Cold Lantern] ($690,000) and [w:Marigold Tide] ($455,000).',
  'Rounding out the top five were [w:Cold Lantern] ($690,000) and, seven weeks old, [w:Marigold Tide] with $455,000.',
  'Rounding out the top five was [w:Cold Lantern] ([o:Corvel]; $690,000).',
  '[w:Cold Lantern] ([o:Corvel]) took $690,000.',
  '[w:Cold Lantern] ([l:France]) took $690,000.',
  '[w:Cold Lantern] paddled to $7.84 million, the biggest bow to date.',
  'Among the limited releases, [w:Cold Lantern] managed $310,000 at 27 sites.',
  '[p:Emiko Hallett]’s [w:Cold Lantern] stayed on top with $3.1 million.',
  '[w:Cold Lantern] held the top spot for a third week with $3.1 million.',
  '[w:Cold Lantern], now in its fifth week, passed the $20 million mark.',
  '[w:Cold Lantern] sold 40,000 tickets over three days.',
  'Meanwhile [w:Cold Lantern] crept past $2 million.',
  'Not far behind, [w:Cold Lantern] took $2 million.',
  'Hot on its heels was [w:Cold Lantern] with $2 million.',
  'New entry [w:Cold Lantern] could only manage $2 million.',
  'The week’s biggest new release, [w:Cold Lantern], had to settle for $2 million.',
  'The best of the new films was [w:Cold Lantern] with $2 million.',
  'A strong hold kept [w:Cold Lantern] in fourth with $690,000.',
  'Families propelled [w:Cold Lantern] to a $7.8 million opening.',
  'Audiences stayed away from [w:Cold Lantern], which limped to $400,000.',
  'Good weather hurt [w:Cold Lantern], down 60 per cent to $400,000.',
  'That leaves [w:Cold Lantern] with $19 million after seven weeks.',
  'The running total of [w:Cold Lantern] stands at $19 million.',
  '[w:Cold Lantern]’s tally rose to $19 million.',
  'Bookings for [w:Cold Lantern] added $2 million in previews.',
  'The return of [w:Cold Lantern] to 40 screens brought in $90,000.',
  '[w:Cold Lantern] was the only film to grow, rising 4 per cent to $690,000.',
  '[w:Cold Lantern] dethroned [w:Marigold Tide] with $2 million.',
  '[w:Cold Lantern] had the best screen average at $9,400 from four sites.',
  '[w:The Quiet Lantern], a submarine thriller, eased to $3.1 million.',
  '[w:Lantern of Dust], in week two, banked $310,000.',
  '[w:Girls Who Wait] stayed steady at $310,000.',
  '[w:Dust and Honey] added $310,000 for a total of $4 million.',
  // what takes money or a place without being a film
  '[o:Castle Row Films] took $2 million.',
  'Palm Grove sold 40,000 shares for $2 million.',
  '[l:New Zealand] added $2 million.',
  'North Cork added $400,000 to the total.',
  'Second place went to [p:Anna Bell] with 40 votes and $2 million.',
  'The Easter Holiday took the market to $19 million.',
  'The Friday-to-Sunday portion came to $58.6 million.',
  'The Marigold sequel limped to fourth with $9.4 million from 2,870 locations.',
  'Third was [l:South Korea] on $3.1 million.',
  'Chief executive [p:Anna Bell] said ticket sales had passed $2 million.',
].map(inReport);

/** Whoever sets titles in marks sets all of them so: what stands without is something else. */
export const besideMarkedTitles: readonly string[] = [
  inReport('“[w:Cold Lantern]” took $2 million. Marigold Tide crept past $400,000.'),
];

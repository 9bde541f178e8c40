/** Firms of the film trade by what they do with a film, marked as in `nameExamples`, and beside them who does the like. */

const inTrade = (sentence: string): string => `Films sell well in cinemas here. ${sentence}`;

export const firmsInSlots: readonly string[] = [
  '[o:Corvel Cine] will release the film in [l:Peru].',
  '[o:Corvel] has nabbed the [l:U.K.] and [l:Ireland].',
  'The film has been acquired for [l:North America] by [o:Corvel Cine].',
  '[p:Anna Bell] is producing through her [l:Lima]-based [o:Corvel Cine].',
  '[p:Anna Bell] of [o:Corvel Cine] is producing.',
  '[p:Anna Bell] produces for [o:Corvel Cine].',
  '[o:Corvel Cine] reps world rights.',
  'Rights have gone to [o:Corvel Cine] in [l:Peru].',
  'In [l:Peru] the film goes out through [o:Corvel Cine].',
  '[o:Corvel Cine] plans a June release.',
  '[p:Tom Reed], who runs [o:Corvel Cine], brokered the deal.',
  '[p:Tom Reed] founded [o:Corvel Cine] in 2011.',
  'The film [w:Pale Ferry] opens in [l:Norway] on Oct. 23 through [o:Birch Arrow].',
  'The film [w:Pale Ferry] had been picked up by [o:Birch Arrow] ahead of its premiere.',
  // people, titles and places
  'Otgul Jamts has landed the lead in a drama.',
  'Otgul Jamts boarded the project in May.',
  'The rights to Copper Moon were sold in May.',
  'The trail runs East Ridge to the sea.',
  '[p:Anna Bell] from County Clare said she was pleased.',
  'Produced for Christmas, it sells.',
  'Salt Kings opened the film festival on Friday.',
].map(inTrade);

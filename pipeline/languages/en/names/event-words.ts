/** English head words of events, awards, agreements and of places named by a common noun. */
import { wordSet } from '../../shared/word-list.ts';

/** Last word of an event's main part. */
export const eventHeads = wordSet(`
Festival Forum Summit Conference Congress Convention Symposium Expo Exposition Exhibition Fair Biennale Triennale Olympics
Paralympics Olympiad Games Universiade Cup Championship Championships Tournament Open Masters Marathon Grand-Prix Derby Playoffs
Week Year Day Days Month Season Session Sessions Carnival Gala Parade Market Meeting Dialogue Talks Festivities Festivals Salon
War Revolution Uprising Battle Massacre Holocaust Pandemic Earthquake Hurricane Typhoon Referendum Marathon Retrospective Roadshow Showcase Ceremony Match Final Finals Premiere
Eurovision Super-Bowl Bowl Regatta Rally Concours Competition Contest Colloquium Seminar Workshop Webinar
`);

/** Event heads too plain to make a name without a proper word or an ordinal before them. */
export const plainEventHeads = wordSet(`
Week Year Day Days Month Season Session Sessions Market Meeting Dialogue Talks Open Masters Final Finals Match Ceremony Premiere War
Conference Congress Convention Summit Forum Festival Fair Exhibition Games Cup Championship Championships Tournament Competition Contest Marathon
Parade Gala Seminar Workshop Symposium Referendum Rally Convention Revolution Uprising Battle Salon Carnival Bowl Derby Earthquake Hurricane Typhoon Pandemic Showcase Retrospective
`);

/** Days and weeks that are calendar words or plain periods, not events. */
export const awardHeads = wordSet(
  'Award Awards Prize Prizes Medal Oscar Oscars Emmy Emmys Grammy Grammys BAFTA BAFTAs Globe Globes Bear Lion Palm Leopard Order Trophy Laureate Shell Ballon',
);

/** Award heads that need a proper or fixed word before them: "Golden Bear", "Silver Lion", "Order of Merit". */
export const fixedAwards = wordSet(`
Crystal_Bear Golden_Bear Silver_Bear Golden_Lion Silver_Lion Golden_Palm Golden_Leopard Golden_Globe Golden_Globes Golden_Shell
Ballon_d’Or Ballon_d'Or Palme_d’Or Palme_d'Or Golden_Eagle Golden_Horse Golden_Goblet Golden_Rooster Golden_Bell
`);

export const agreementHeads = wordSet(`
Agreement Treaty Pact Accord Accords Protocol Memorandum MoU MOU Convention Declaration Charter Communique Communiqué Compact Covenant
Plan Programme Program Roadmap Strategy Initiative Framework Act Constitution Statement Deal Concept
`);

/** Agreement heads that may be a programme, a law or plain speech: they need "signed", an "on/for/of" tail or a place word. */
export const plainAgreementHeads = wordSet(
  'Plan Programme Program Roadmap Strategy Initiative Framework Act Constitution Statement Deal Agreement Treaty Pact Accord Declaration Charter Concept Memorandum Protocol Convention Covenant Compact Communique',
);

/** Last word of a place name. */
export const placeHeads = wordSet(`
City Town Village County District Province Prefecture Region Oblast Krai Republic Territory State Island Islands Peninsula Archipelago
River Lake Sea Ocean Bay Gulf Strait Straits Channel Canal Falls Mountain Mountains Hills Valley Desert Forest Plateau Glacier Volcano
Street Avenue Road Lane Square Boulevard Highway Bridge Tunnel Station Airport Port Harbour Harbor Terminal Pier Park Garden Gardens Canyon
Stadium Arena Hall Palace Castle Fortress Temple Cathedral Mosque Monastery Tower Wall Hotel Plaza Mall Beach Coast Cape Basin
Heights Delta Reservoir Dam Reef Zone Strip Oasis Crossing Quarter Cemetery Mausoleum Pavilion Quay Embankment Corridor Embankment
Dacha Speedway Racecourse Raceway Colosseum Colosseo Sanctuary Reserve
`);

/** First word of a place name. */
export const placeFirstWords = wordSet(
  'Mount Mt Lake Cape River Port Fort Isle Gulf Strait Bay Camp Villa San Santa São Saint St Los Las El La Le New North South East West',
);

/** Place heads that are plain words of institutions or numbers on their own. */
export const plainPlaceHeads = wordSet(`
City Town Village County District Province Prefecture Region Republic Territory State Island Islands River Lake Sea Ocean Bay Gulf
Strait Channel Canal Mountain Mountains Hills Valley Desert Forest Street Avenue Road Square Bridge Station Airport Port Terminal
Park Garden Gardens Stadium Arena Hall Palace Castle Temple Cathedral Tower Wall Hotel Plaza Mall Beach Coast Zone Corridor Quarter Reserve Pavilion Harbour Harbor
`);

/** Places named by two words that end like an organization: an exhibition or sports centre is a place. */
export const placeCenters = wordSet(
  'Exhibition Convention Sports Shopping Business Trade Financial Expo Aquatics Congress Entertainment',
);

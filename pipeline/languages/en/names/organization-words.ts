/** English head words that make a capitalised phrase an organization, and lower-case nouns that announce one. */
import { wordSet } from '../../shared/word-list.ts';

/** Last word of an organization's main part: "Ministry (of Culture)", "National Media Group". */
export const organizationHeads = wordSet(`
Talkies Leisure Multiplexes Cineplex Cineplexes Filmworks Moviehouse
Releasing Invest Kinemathek Cinematheque Cinémathèque Filmoteca Therapeutics Biosciences Biotherapeutics Genomics Diagnostics Robotics Aeronautics Analytics Pharmaceutical Healthcare Oy OÜ UAB Kft Zrt Ltda ApS Filmhouse Picturehouse Camerata Sinfonia Consort Energi Bancorp Financial Realty Apparel Cosmetics Footwear Drinks Dairies Farms Vineyards Outfitters
Ministry Department Dept Administration Agency Authority Bureau Office Commission Committee Subcommittee Sub-Committee Council Board
Directorate Secretariat Service Services Inspectorate Treasury Parliament Senate Congress Duma Assembly Cabinet Government Court
Tribunal Prosecutor Customs Police Army Navy Force Forces Corps Guard Command Brigade Embassy Consulate Mission Delegation
Bank Fund Funds Exchange Reserve Insurance Securities Capital Ventures Partners Investments Investment Holdings Holding Group Company Co
Corporation Corp Inc Ltd Limited LLC LLP PLC Plc AG SA NV SE GmbH PJSC JSC OJSC SpA AB Oyj ASA KK Bhd Pty Enterprise Enterprises
Industries Industry Technologies Technology Tech Systems Solutions Software Electronics Semiconductor Semiconductors Motors Motor Automotive Airlines Lines Airways
Airline Aviation Aerospace Railways Railway Railroad Shipping Logistics Energy Petroleum Oil Gas Gazprom Power Electric Steel
Mining Chemical Chemicals Pharmaceuticals Pharma Biotech Foods Beverages Breweries Brewery Retail Stores Supermarkets
Telecom Telecommunications Communications Networks Network Media Broadcasting Television TV Radio News Press Times Post Herald
Tribune Journal Gazette Guardian Telegraph Daily Weekly Magazine Review Chronicle Observer Independent Mail Mirror Globe Courier
Pictures Studios Studio Films Entertainment Productions Production Animation Distribution Records Publishing Publishers Books
Cinemas Theatres Theaters Theatre Theater Opera Ballet Orchestra Philharmonic Symphony Choir Ensemble Museum Gallery Library Archive Archives
University College School Institute Institution Academy Faculty Laboratory Laboratories Lab Labs Center Centre Foundation Trust Society
Association Federation Confederation Union League Alliance Organization Organisation Club FC United Party Coalition Movement
Front Chamber Guild Initiative Consortium Hospital Clinic Church Patriarchate Synod Diocese Community Bloc Taskforce Ministries
Observatory Zoo Circus Brothers Bros Sons Associates Consulting Advisors Analytics Research Intelligence Network Platform
Conservatory Conservatoire Seminary Institutes Kremlin Pentagon Interpol Europol Bundesbank Bundestag Knesset Sejm Rada Majlis
Healthcare Hotels Resorts Properties Estate Realty Construction Engineering Dynamics Robotics Pharmacies Textiles Garments Works Shipyard
`);

/** Heads after which "of …", "for …", "on …" go on with the name. */
export const headsWithComplement = wordSet(`
Ministry Department Administration Agency Authority Bureau Office Commission Committee Subcommittee Council Board Directorate
Secretariat Service Parliament Senate Congress Assembly Cabinet Court Tribunal Embassy Consulate Mission Bank Fund Company
Corporation University College School Institute Institution Academy Faculty Laboratory Center Centre Foundation Society
Association Federation Confederation Union League Alliance Organization Organisation Party Chamber House Museum Gallery Library
Hospital Church Government Guild Coalition Movement Front Theatre Theater Army Navy Division Branch Section Prosecutor Bar
Ministers States Nations Archive Conservatory Duma Exchange Registrar Inspectorate Trust Group Television Radio Broadcasting Orchestra Philharmonic
Order Prize Award Medal
Festival Forum Summit Conference Congress Games Cup Championship Championships Week Year Day Days Fair Exhibition Expo Meeting Meetings Session Convention Feast Battle Siege Council
Memorandum Agreement Treaty Protocol Convention Declaration Charter Plan Programme Program Pact Accord Statement Strategy Roadmap Act Understanding Code Covenant Concept
Sea Gulf Strait Bay Cape Isle Republic Kingdom Province Region City Port Lake Mount
`);

/** Lower-case nouns that announce an organization's name: "carmaker Volkswagen", "agency Lumen". */
export const organizationNouns = wordSet(`
company firm agency group holding corporation conglomerate giant startup start-up manufacturer maker carmaker automaker chipmaker
drugmaker planemaker phonemaker retailer operator provider developer distributor producer studio broadcaster channel network newspaper daily
magazine weekly tabloid outlet website portal newswire publisher bank lender insurer brokerage fund exchange airline carrier
railway museum theatre theater university institute school club team label bookstore chain supermarket brewery brand
platform service app regulator watchdog ministry department committee union party movement charity foundation association
federation think-tank nonprofit consultancy consortium contractor miner utility shipbuilder steelmaker toymaker subsidiary
affiliate outfit streamer shingle exhibitor financier unit arm cinema circuit parent rival band duo trio orchestra troupe ensemble militia organisation organization
`);

/** Makers by hand or by art: persons, unlike a car maker. */
export const craftsOfMakers = wordSet(`
documentary film movie picture video miniature puppet mask doll kite violin guitar lute instrument piano-roll model map print poster lace dress hat
costume glove quilt cabinet boat bow wine cheese cake bread mosaic theatre theater comedy music noise zine sword knife marionette wig prop rug
basket pottery jewellery jewelry clock bell saddle umbrella fan lantern paper globe tapestry image policy decision law peace match
`);

/** What follows an organization's name and nothing else: "Tesla shares", "Lumen CEO". */
export const afterOrganization = wordSet(`
shares stock CEO CFO chief executive executives spokesman spokeswoman spokesperson headquarters employees subsidiary
`);

/** Domains of institutions, as they stand inside their names: "Ministry of Culture, Sports and Tourism". */
export const domainWords = wordSet(`
Culture Cultural Sports Sport Tourism Education Science Sciences Technology Industry Trade Commerce Finance Economy Economic Economics
Development Planning Health Welfare Labor Labour Employment Social Security Justice Law Legal Public Foreign Internal Interior
Affairs Defense Defence Military Agriculture Rural Fisheries Forestry Food Drug Environment Environmental Ecology Climate Energy Water
Resources Natural Transport Transportation Housing Construction Communications Information Media Press Radio Film Films Television
TV Cinema Cinematography Animation Art Arts Music Literature Theatre Dance Design Heritage Education Youth Women Children Family
Statistics Taxation Revenue Customs Immigration Emergency Emergencies Disaster Nuclear Space Civil Aviation Maritime Ocean Geology
Meteorological Patent Property Intellectual Investment Banking Insurance Securities Competition Consumer Market Regulation
Supervision Inspection Human Rights Peace Cooperation Friendship Exchange Exchanges International Relations Innovation Research
Engineering Digital Data Cyberspace Telecommunications Broadcasting Publishing Archives Religion Religious Ethnic Veterans Medicine
Medical Pharmaceutical Hygiene Sanitation Physics Chemistry Mathematics Biology History Philosophy Language Languages Linguistics
Oriental Asian African European Eurasian Pacific Atlantic Arctic Northern Southern Eastern Western Central Hundred Golden
Reform Petroleum Infrastructure Integration Management Reconstruction Nations Discovery Progress Joint Production Information Understanding Technologies
`);

/** Heads that name one body by themselves. */
export const uniqueHeads = wordSet(
  'Kremlin Pentagon Interpol Europol Bundesbank Bundestag Knesset Sejm Rada Majlis Duma Gazprom',
);

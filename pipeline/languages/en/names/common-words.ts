/** English words that are capitalised without being names: calendar words, demonyms, languages, acronyms, sentence openers. */
import { wordSet } from '../../shared/word-list.ts';

export const calendarWords = wordSet(`
Monday Tuesday Wednesday Thursday Friday Saturday Sunday Tue Tues Thu Thur Thurs Fri January February March April May
June July August September October November December Feb Apr Jul Aug Sep Sept Oct Nov Dec Christmas Easter Ramadan
Thanksgiving Hanukkah Diwali Halloween Eid Spring Summer Autumn Winter Today Yesterday Tomorrow GMT UTC EST EDT CET BST AM PM BC AD
`);

/** Nationalities, regions as adjectives, faiths and languages: never names by themselves. */
export const demonyms = wordSet(`
Afghan African Albanian Algerian American Angolan Arab Arabian Arabic Argentine Argentinian Armenian Asian Australian Austrian
Azerbaijani Bahraini Balkan Baltic Bangladeshi Belarusian Belgian Bengali Bolivian Bosnian Brazilian British Bulgarian Burmese
Cambodian Canadian Cantonese Caribbean Catalan Caucasian Central-Asian Chechen Chilean Chinese Colombian Congolese Croatian Cuban
Cypriot Czech Danish Dutch Ecuadorian Egyptian Emirati English Estonian Ethiopian Eurasian European Farsi Filipino Finnish Flemish
French Georgian German Ghanaian Greek Haitian Hebrew Hindi Hungarian Icelandic Indian Indonesian Iranian Iraqi Irish Israeli Italian
Jamaican Japanese Jewish Jordanian Kazakh Kenyan Korean Kosovar Kurdish Kuwaiti Kyrgyz Lao Latin Latvian Lebanese Libyan Lithuanian
Macedonian Malay Malaysian Maltese Mandarin Mediterranean Mexican Moldovan Mongolian Moroccan Muslim Nepalese Nepali Nigerian Nordic
North-Korean Norwegian Omani Orthodox Ottoman Pakistani Palestinian Panamanian Peruvian Persian Polish Portuguese Qatari Roman Romanian
Russian Saudi Scandinavian Scottish Scots Senegalese Serbian Sino-Russian Sino-American Sino-Indian Sino-Japanese Russo-Chinese
Russian-Chinese Chinese-Russian Russo-Ukrainian Siberian Singaporean Slavic Slovak Slovenian Somali Soviet Spanish Sudanese Swedish Swiss Syrian Taiwanese Tajik Tatar Thai
Tibetan Tunisian Turkish Turkmen Ugandan Ukrainian Uruguayan Uyghur Uzbek Venezuelan Vietnamese Welsh Western Yemeni Zimbabwean Malian Ivorian Cameroonian Tanzanian Rwandan Zambian Mozambican Namibian Botswanan Malagasy
Guatemalan Honduran Nicaraguan Salvadoran Paraguayan Dominican Guyanese Burkinabe Beninese Togolese Gambian Liberian Guinean Gabonese Chadian Eritrean
Mauritanian Mauritian Laotian Bhutanese Bruneian Maldivian Fijian Samoan Tongan Montenegrin Azeri
Tagalog Swahili Yoruba Igbo Hausa Zulu Xhosa Tamil Telugu Malayalam Kannada Marathi Gujarati Punjabi Urdu Pashto Amharic Sinhala Khmer Basque Breton Gaelic Maori Māori Quechua Sámi Bahasa Javanese Cebuano Berber Amazigh Wolof Bambara Kinyarwanda Luganda Sotho Setswana Shona Afrikaans Romani Yiddish Karakalpak Kalmyk Buryat Bashkir Chuvash Udmurt Nenets Inuit Navajo Walloon Frisian Hawaiian
Icelander Icelanders Greenlander Greenlanders Netherlander Netherlanders Luxembourger Luxembourgers
Americans Arabs Australians Belgians Brazilians Britons Bulgarians Canadians Chileans Croats Czechs Danes Egyptians Europeans Finns Frenchman Frenchwoman
Germans Greeks Hungarians Indians Iranians Iraqis Israelis Italians Jews Kazakhs Koreans Kurds Muslims Norwegians Pakistanis Palestinians Poles
Romanians Russians Saudis Scots Serbs Slovaks Spaniards Swedes Syrians Tatars Turks Ukrainians Uzbeks Christians Hindus Buddhists Catholics
Christian Catholic Protestant Islamic Buddhist Hindu Sunni Shia Shiite Islam Christianity Buddhism Eastern Northern Southern Latino Hispanic
Franco-German Anglo-American Indo-Pacific Asia-Pacific Euro-Atlantic Pan-African Dutchman Englishman Irishman Dane Swede Finn Pole Serb Croat Turk Spaniard Briton Scot Norman
Republican Democratic Democrat Republicans Democrats Tory Conservative Conservatives Liberal Labour Communist Nazi Nazis Bolshevik Tsarist Victorian Brent WTI
`);

/** Acronyms that name no organization. */
export const plainAcronyms = wordSet(`
GDP GNP CPI PPI PMI IPO SPO FPO CEO CFO COO CTO CIO CMO HR PR IT AI AR VR XR TV DVD CD PC VIP ETF LNG LPG LED NFT DNA RNA HIV AIDS VAT COVID SARS MERS GPS SUV EV EVs UAV AIs
END ENDS ENDIT USD EUR CNY RUB GBP JPY RMB HKD CHF INR KRW TWD UFO ATM PIN SMS MMS URL HTML PDF API USB CPU GPU RAM OLED LCD CGI ID OK PhD MBA BA MA BSc MSc DIY FAQ Q&A
R&D M&A B2B B2C UN-backed MVP NGO NGOs SME SMEs FDI ESG PPP GHG CO2 UV IQ PCR ICU ER ADHD PTSD LGBT LGBTQ POW PM MP MPs MEP QR WWI WWII II III IV VI VII VIII IX XI XII USSR US UK UAE
EBITDA EBITDAR EBIT ARPU CAGR GMV MAU DAU TBA TBD RIP SOS ASAP FYI AKA MC DJ CT MRI EMS GMO BRT HSR USA DPRK PRC ROK KSA DRC NZ LA NYC DC EP LP HD UHD STEM EPS YTD YoY NPL ICT IP OTT VOD SVOD TVOD FAST ROI KPI UFC MMA VFX DCP
GMT UTC EST EDT CST CDT MST MDT PST PDT BST CET CEST EET EEST MSK IST JST KST HKT SGT AEST AEDT
`);

/** Capitalised openers of sentences and headings that are no part of the name after them. */
export const openingWords = wordSet(`
Total Overall Admissions Takings Domestic Ticket Attendance Revenue
The A An This That These Those In On At By For From With Without Of To As Into Onto Over Under Between Among Through During After Before Since Until
While When Where Whereas Whether Although Though Because If Unless Once And But Or Nor So Yet However Meanwhile Moreover Furthermore
Elsewhere Overseas Abroad Nearby Upstairs Downstairs Onstage Offstage Backstage Online Underneath Afterwards Afterward Beforehand Nowadays Eventually Ultimately Predictably Unsurprisingly Surprisingly Curiously Ironically Crucially Admittedly Officially Privately Publicly Reportedly Apparently Evidently Clearly Plainly Inevitably Historically Locally Globally Nationally Internationally Domestically
Therefore Thus Hence Instead Nevertheless Nonetheless Additionally Also Besides Earlier Later Recently Currently Previously Now Then There
Here He She It They We You I His Her Its Their Our My Your Who What Which Why How All Both Each Every Some Any Many Most Much Several Few No Not
One Two Three Four Five Six Seven Eight Nine Ten Dozens Hundreds Thousands Millions Another Other Others Such Same According Based Born Speaking Asked
Citing Despite Following Given Including Regarding Like Unlike Amid Against Across Along Around Behind Beyond Near Outside Inside Within Throughout
About Above Below Upon Per Via Only Even Still Just Already Again Ever Never Always Often Perhaps Maybe Indeed Undoubtedly Today Take Let See Read Please
Yes Thanks Thank Note Dear Hello Sorry Please Last Next First Second Third Finally Initially Overall Generally Separately Similarly Interestingly Notably Fellow
Police Officials Authorities Investors Analysts Experts Economists Shares Oil Gold Stocks Prices Sales Demand Exports Imports Trade Growth Inflation Bitcoin
Source Sources Translation Region Photo Photos Photograph Picture Image Video File Editor Editors Reporter Reporting Writing Editing Additional By-line
Breaking Update Updated Exclusive Interview Opinion Analysis Watch Live Text Story Posted Published Copyright Caption Disclaimer Important Information
Directed Starring Written Produced Released Set Shot Filmed Founded Established Located Launched Opened Held Organized Hosted Sponsored Co-produced Supported
Critics Audiences Visitors Residents Fans Viewers Readers Filmmakers Students Scientists Researchers Doctors Workers Farmers Tourists Passengers Soldiers Troops
Rival Parent Rivals Having Being Seeing Talking Answering Commenting Addressing Arriving Appearing Returning Visiting Meeting Opening Closing Joining Representing Quoting Noting Adding Recalling Stressing
Former Ex Late Acting New Old Young Local Foreign National International Global Federal State Public Private Major Top Senior Chief Deputy Ongoing Joint Annual
Chairs Actress Actor Film Films Movie Movies Box Office Series Music Art Sport Sports World Business Politics Culture Economy Technology Science Health Education Opinion Part Chapter Section Figure Table
Minister Ministers President Director Producer Coach Captain Professor Doctor Chairman Mayor Governor General Judge Senator King Queen Prince Princess Pope Reporters Journalists Media
`);

/** Common nouns that are capitalised for respect or by house style and name nothing. */
export const plainCapitals = wordSet(`
Internet Web God Bible Koran Quran Earth Moon State Government Parliament Party Court Constitution Parties Sides Side Chapter Act Section Article Level Phase Stage
Group Tuesday's Blockchain Bitcoin Ethereum Wi-Fi Bluetooth Android Windows Email Covid Covid-19 COVID-19 Dr Mr Nobel Olympic Olympian Paralympic Treasury Cold Great Middle Far Near
Communism Marxism Marxist Leninist Darwinian Gothic Baroque Renaissance Impressionist North South East West Northwest Northeast Southeast Southwest
Hollywood Bollywood Wall Broadway T-shirt X-ray X-rays K-pop K-drama J-pop C-pop
`);

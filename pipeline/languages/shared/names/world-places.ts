/** Places of the world: last part of the id; kind; English, Russian, Chinese name; other names. From CLDR, written by cldr-places.ts. */

export const worldPlaces = `
abidjan;city;Abidjan;Абиджан;阿比让;阿比赞
accra;city;Accra;Аккра;阿克拉;
adak;city;Adak;Адак;埃达克;艾达克
addis-ababa;city;Addis Ababa;Аддис-Абеба;亚的斯亚贝巴;阿迪斯阿贝巴
adelaide;city;Adelaide;Аделаида;阿德莱德;阿得雷德
aden;city;Aden;Аден;亚丁;
afghanistan;country;Afghanistan;Афганистан;阿富汗;
aktau;city;Aktau;Актау;阿克套;
aland-islands;country;Åland Islands;Аландские острова;奥兰群岛;
albania;country;Albania;Албания;阿尔巴尼亚;
algeria;country;Algeria;Алжир;阿尔及利亚;
algiers;city;Algiers;Алжир;阿尔及尔;
almaty;city;Almaty;Алматы;阿拉木图;
american-samoa;country;American Samoa;Американское Самоа;美属萨摩亚;
amman;city;Amman;Амман;安曼;
amsterdam;city;Amsterdam;Амстердам;阿姆斯特丹;
anadyr;city;Anadyr;Анадырь;阿纳德尔;阿那底
anchorage;city;Anchorage;Анкоридж;安克雷奇;安克拉治
andorra;country;Andorra;Андорра;安道尔;
angola;country;Angola;Ангола;安哥拉;
anguilla;country;Anguilla;Ангилья;安圭拉;安奎拉
antananarivo;city;Antananarivo;Антананариву;安塔那那利佛;安塔那那利弗
antarctica;country;Antarctica;Антарктида;南极洲;
antigua-and-barbuda;country;Antigua and Barbuda;Антигуа и Барбуда;安提瓜和巴布达;安地卡及巴布达
antigua;city;Antigua;Антигуа;安提瓜;安地卡
apia;city;Apia;Апиа;阿皮亚;
aqtobe;city;Aqtobe;Актобе;阿克托别;阿克托比
araguaina;city;Araguaína;Арагуаина;阿拉瓜伊纳;阿拉圭那
argentina;country;Argentina;Аргентина;阿根廷;
armenia;country;Armenia;Армения;亚美尼亚;
aruba;country;Aruba;Аруба;阿鲁巴;荷属阿鲁巴
ascension-island;country;Ascension Island;Остров Вознесения;阿森松岛;
ashgabat;city;Ashgabat;Ашхабад;阿什哈巴德;阿什哈巴特
asmara;city;Asmara;Асмэра;阿斯马拉;阿斯玛拉
astrakhan;city;Astrakhan;Астрахань;阿斯特拉罕;
asuncion;city;Asunción;Асунсьон;亚松森;阿松森
athens;city;Athens;Афины;雅典;
atyrau;city;Atyrau;Атырау;阿特劳;
auckland;city;Auckland;Окленд;奥克兰;
australia;country;Australia;Австралия;澳大利亚;澳洲
austria;country;Austria;Австрия;奥地利;
azerbaijan;country;Azerbaijan;Азербайджан;阿塞拜疆;亚塞拜然,亚塞拜疆
baghdad;city;Baghdad;Багдад;巴格达;
bahamas;country;Bahamas;Багамы;巴哈马;
bahrain;country;Bahrain;Бахрейн;巴林;
baku;city;Baku;Баку;巴库;
bamako;city;Bamako;Бамако;巴马科;
bangkok;city;Bangkok;Бангкок;曼谷;
bangladesh;country;Bangladesh;Бангладеш;孟加拉国;孟加拉
bangui;city;Bangui;Банги;班吉;班基
banjul;city;Banjul;Банжул;班珠尔;班竹
barbados;country;Barbados;Барбадос;巴巴多斯;巴贝多
barnaul;city;Barnaul;Барнаул;巴尔瑙尔;
beirut;city;Beirut;Бейрут;贝鲁特;
belarus;country;Belarus;Беларусь;白俄罗斯;Белоруссия
belem;city;Belém;Белен;贝伦;
belgium;country;Belgium;Бельгия;比利时;
belgrade;city;Belgrade;Белград;贝尔格莱德;贝尔格勒
belize;country;Belize;Белиз;伯利兹;贝里斯
benin;country;Benin;Бенин;贝宁;贝南
berlin;city;Berlin;Берлин;柏林;
bermuda;country;Bermuda;Бермудские острова;百慕大;百慕达
bhutan;country;Bhutan;Бутан;不丹;
bishkek;city;Bishkek;Бишкек;比什凯克;比斯凯克
bissau;city;Bissau;Бисау;比绍;
blanc-sablon;city;Blanc-Sablon;Бланк-Саблон;布兰克萨布隆;白朗萨布隆
blantyre;city;Blantyre;Блантайр;布兰太尔;
boa-vista;city;Boa Vista;Боа-Виста;博阿维斯塔;保维斯塔
bogota;city;Bogotá;Богота;波哥大;
boise;city;Boise;Бойсе;博伊西;波夕
bolivia;country;Bolivia;Боливия;玻利维亚;
bosnia-and-herzegovina;country;Bosnia and Herzegovina;Босния и Герцеговина;波斯尼亚和黑塞哥维那;Bosnia,波士尼亚与赫塞哥维纳,波黑
botswana;country;Botswana;Ботсвана;博茨瓦纳;波札那
bouvet-island;country;Bouvet Island;Остров Буве;布韦岛;布威岛,鲍威特岛
bratislava;city;Bratislava;Братислава;布拉迪斯拉发;布拉提斯拉瓦,伯拉第斯拉瓦
brazil;country;Brazil;Бразилия;巴西;
brazzaville;city;Brazzaville;Браззавиль;布拉柴维尔;
brisbane;city;Brisbane;Брисбен;布里斯班;布利斯班,布里斯本
british-indian-ocean-territory;country;British Indian Ocean Territory;Британская территория в Индийском океане;英属印度洋领地;
british-virgin-islands;country;British Virgin Islands;Виргинские острова (Великобритания);英属维尔京群岛;英属维京群岛
broken-hill;city;Broken Hill;Брокен-Хилл;布罗肯希尔;
brunei;country;Brunei;Бруней;文莱;汶莱
brussels;city;Brussels;Брюссель;布鲁塞尔;
bucharest;city;Bucharest;Бухарест;布加勒斯特;
budapest;city;Budapest;Будапешт;布达佩斯;
buenos-aires;city;Buenos Aires;Буэнос-Айрес;布宜诺斯艾利斯;
bujumbura;city;Bujumbura;Бужумбура;布琼布拉;布松布拉
bulgaria;country;Bulgaria;Болгария;保加利亚;
burkina-faso;country;Burkina Faso;Буркина-Фасо;布基纳法索;布吉纳法索
burundi;country;Burundi;Бурунди;布隆迪;蒲隆地
busingen;city;Büsingen;Бюзинген-на-Верхнем-Рейне;布辛根;
cairo;city;Cairo;Каир;开罗;
cambodia;country;Cambodia;Камбоджа;柬埔寨;
cambridge-bay;city;Cambridge Bay;Кеймбридж-Бей;剑桥湾;
cameroon;country;Cameroon;Камерун;喀麦隆;
campo-grande;city;Campo Grande;Кампу-Гранди;大坎普;格兰场
canada;country;Canada;Канада;加拿大;
canary-islands;country;Canary Islands;Канарские острова;加纳利群岛;加那利群岛
cancun;city;Cancún;Канкун;坎昆;
cape-verde;country;Cape Verde;Кабо-Верде;佛得角;Cabo Verde,维德角
caracas;city;Caracas;Каракас;加拉加斯;卡拉卡斯
caribbean-netherlands;country;Caribbean Netherlands;Бонэйр, Синт-Эстатиус и Саба;荷属加勒比区;荷兰加勒比区
casablanca;city;Casablanca;Касабланка;卡萨布兰卡;
catamarca;city;Catamarca;Катамарка;卡塔马卡;
cayenne;city;Cayenne;Кайенна;卡宴;开云
cayman-islands;country;Cayman Islands;Острова Кайман;开曼群岛;
central-african-republic;country;Central African Republic;Центрально-Африканская Республика;中非共和国;
ceuta-and-melilla;country;Ceuta and Melilla;Сеута и Мелилья;休达及梅利利亚;休达与梅利利亚
ceuta;city;Ceuta;Сеута;休达;
chad;country;Chad;Чад;乍得;查德
chicago;city;Chicago;Чикаго;芝加哥;
chihuahua;city;Chihuahua;Чиуауа;奇瓦瓦;奇华华,芝娃娃
chile;country;Chile;Чили;智利;
china;country;China;Китай;中国;
chisinau;city;Chișinău;Кишинев;基希讷乌;基西纽
chita;city;Chita;Чита;赤塔;
christmas-island;country;Christmas Island;Остров Рождества;圣诞岛;
ciudad-juarez;city;Ciudad Juárez;Сьюдад-Хуарес;华雷斯城;华雷斯
clipperton-island;country;Clipperton Island;Остров Клиппертон;克利珀顿岛;克里派顿岛,克里珀顿岛
cocos-keeling-islands;country;Cocos (Keeling) Islands;Кокосовые острова;科科斯（基林）群岛;Cocos Islands
colombia;country;Colombia;Колумбия;哥伦比亚;
colombo;city;Colombo;Коломбо;科伦坡;可伦坡
comoros;country;Comoros;Коморы;科摩罗;葛摩
conakry;city;Conakry;Конакри;科纳克里;柯那克里
cook-islands;country;Cook Islands;Острова Кука;库克群岛;
copenhagen;city;Copenhagen;Копенгаген;哥本哈根;
cordoba;city;Córdoba;Кордова;科尔多瓦;哥多华
costa-rica;country;Costa Rica;Коста-Рика;哥斯达黎加;哥斯大黎加
cote-divoire;country;Côte d’Ivoire;Кот-д’Ивуар;科特迪瓦;Ivory Coast,象牙海岸
coyhaique;city;Coyhaique;Койайке;科伊艾克;
croatia;country;Croatia;Хорватия;克罗地亚;克罗埃西亚
cuba;country;Cuba;Куба;古巴;
cuiaba;city;Cuiabá;Куяба;库亚巴;古雅巴
curacao;country;Curaçao;Кюрасао;库拉索;
cyprus;country;Cyprus;Кипр;塞浦路斯;赛普勒斯
czechia;country;Czechia;Чехия;捷克;Czech Republic,Чешская Республика,捷克共和国
dakar;city;Dakar;Дакар;达喀尔;
damascus;city;Damascus;Дамаск;大马士革;
danmarkshavn;city;Danmarkshavn;Денмарксхавн;丹马沙文;
dar-es-salaam;city;Dar es Salaam;Дар-эс-Салам;达累斯萨拉姆;沙兰港
darwin;city;Darwin;Дарвин;达尔文;
democratic-republic-of-the-congo;country;Democratic Republic of the Congo;Демократическая Республика Конго;刚果民主共和国;Congo - Kinshasa,Конго - Киншаса
denmark;country;Denmark;Дания;丹麦;
denver;city;Denver;Денвер;丹佛;
detroit;city;Detroit;Детройт;底特律;
dhaka;city;Dhaka;Дакка;达卡;
diego-garcia;country;Diego Garcia;Диего-Гарсия;迪戈加西亚岛;迪亚哥加西亚岛
dili;city;Dili;Дили;帝力;
djibouti;country;Djibouti;Джибути;吉布提;吉布地
dominica;country;Dominica;Доминика;多米尼克;
dominican-republic;country;Dominican Republic;Доминиканская Республика;多米尼加共和国;多明尼加共和国
douala;city;Douala;Дуала;杜阿拉;
dubai;city;Dubai;Дубай;迪拜;杜拜
dublin;city;Dublin;Дублин;都柏林;
dushanbe;city;Dushanbe;Душанбе;杜尚别;杜桑贝
ecuador;country;Ecuador;Эквадор;厄瓜多尔;厄瓜多
edmonton;city;Edmonton;Эдмонтон;埃德蒙顿;艾德蒙吞,爱民顿
egypt;country;Egypt;Египет;埃及;
eirunepe;city;Eirunepé;Эйрунепе;依伦尼贝;艾鲁内佩
el-aaiun;city;El Aaiún;Эль-Аюн;阿尤恩;
el-salvador;country;El Salvador;Сальвадор;萨尔瓦多;
equatorial-guinea;country;Equatorial Guinea;Экваториальная Гвинея;赤道几内亚;
eritrea;country;Eritrea;Эритрея;厄立特里亚;厄利垂亚
estonia;country;Estonia;Эстония;爱沙尼亚;
eswatini;country;Eswatini;Эсватини;斯威士兰;Swaziland,Свазиленд,史瓦帝尼,史瓦济兰
ethiopia;country;Ethiopia;Эфиопия;埃塞俄比亚;衣索比亚
eucla;city;Eucla;Юкла;尤克拉;
falkland-islands;country;Falkland Islands;Фолклендские острова;福克兰群岛;
famagusta;city;Famagusta;Фамагуста;法马古斯塔;
faroe-islands;country;Faroe Islands;Фарерские острова;法罗群岛;
fiji;country;Fiji;Фиджи;斐济;
finland;country;Finland;Финляндия;芬兰;
fort-nelson;city;Fort Nelson;Форт Нельсон;纳尔逊堡;
fortaleza;city;Fortaleza;Форталеза;福塔雷萨;福塔力莎,福塔莱萨
france;country;France;Франция;法国;
freetown;city;Freetown;Фритаун;弗里敦;自由城
french-guiana;country;French Guiana;Французская Гвиана;法属圭亚那;
french-polynesia;country;French Polynesia;Французская Полинезия;法属波利尼西亚;法属玻里尼西亚
french-southern-territories;country;French Southern Territories;Французские Южные территории;法属南部领地;法属南部属地
funafuti;city;Funafuti;Фунафути;富纳富提;富那富提
gabon;country;Gabon;Габон;加蓬;加彭
gaborone;city;Gaborone;Габороне;哈博罗内;嘉柏隆里
gambia;country;Gambia;Гамбия;冈比亚;甘比亚
gaza;city;Gaza;Газа;加沙;加萨
georgia;country;Georgia;Грузия;格鲁吉亚;乔治亚
germany;country;Germany;Германия;德国;
ghana;country;Ghana;Гана;加纳;迦纳
gibraltar;country;Gibraltar;Гибралтар;直布罗陀;
glace-bay;city;Glace Bay;Глейс-Бей;格莱斯贝;格雷斯贝,格莱斯湾
goose-bay;city;Goose Bay;Гус-Бей;古斯湾;鹅湾
grand-turk;city;Grand Turk;Гранд-Терк;大特克;大特克岛
greece;country;Greece;Греция;希腊;
greenland;country;Greenland;Гренландия;格陵兰;
grenada;country;Grenada;Гренада;格林纳达;格瑞那达
guadeloupe;country;Guadeloupe;Гваделупа;瓜德罗普;瓜地洛普
guam;country;Guam;Гуам;关岛;
guatemala;country;Guatemala;Гватемала;危地马拉;瓜地马拉
guayaquil;city;Guayaquil;Гуаякиль;瓜亚基尔;
guernsey;country;Guernsey;Гернси;根西岛;根息
guinea-bissau;country;Guinea-Bissau;Гвинея-Бисау;几内亚比绍;几内亚比索
guinea;country;Guinea;Гвинея;几内亚;
guyana;country;Guyana;Гайана;圭亚那;盖亚那
haiti;country;Haiti;Гаити;海地;
halifax;city;Halifax;Галифакс;哈利法克斯;哈里法克斯
harare;city;Harare;Хараре;哈拉雷;
havana;city;Havana;Гавана;哈瓦那;夏湾拿
heard-and-mcdonald-islands;country;Heard and McDonald Islands;Острова Херд и Макдональд;赫德岛和麦克唐纳群岛;赫德岛及麦唐纳群岛
hebron;city;Hebron;Хеврон;希伯伦;赫布隆,希伯仑
helsinki;city;Helsinki;Хельсинки;赫尔辛基;
hermosillo;city;Hermosillo;Эрмосильо;埃莫西约;
ho-chi-minh-city;city;Ho Chi Minh City;Хошимин;胡志明市;
hobart;city;Hobart;Хобарт;霍巴特;荷巴特,荷伯特
honduras;country;Honduras;Гондурас;洪都拉斯;宏都拉斯
hong-kong;country;Hong Kong;Гонконг;香港;Hong Kong SAR China,中国香港特别行政区
honolulu;city;Honolulu;Гонолулу;檀香山;
hungary;country;Hungary;Венгрия;匈牙利;
iceland;country;Iceland;Исландия;冰岛;
india;country;India;Индия;印度;
indonesia;country;Indonesia;Индонезия;印度尼西亚;印尼
inuvik;city;Inuvik;Инувик;伊努维克;伊奴维克
iqaluit;city;Iqaluit;Икалуит;伊魁特;
iran;country;Iran;Иран;伊朗;
iraq;country;Iraq;Ирак;伊拉克;
ireland;country;Ireland;Ирландия;爱尔兰;
irkutsk;city;Irkutsk;Иркутск;伊尔库茨克;伊尔库次克
isle-of-man;country;Isle of Man;Остров Мэн;马恩岛;曼岛
israel;country;Israel;Израиль;以色列;
istanbul;city;Istanbul;Стамбул;伊斯坦布尔;伊斯坦堡
italy;country;Italy;Италия;意大利;义大利
ittoqqortoormiit;city;Ittoqqortoormiit;Скорсбисунн;斯科列斯比桑德;伊托科尔托米特
jakarta;city;Jakarta;Джакарта;雅加达;
jamaica;country;Jamaica;Ямайка;牙买加;
japan;country;Japan;Япония;日本;
jayapura;city;Jayapura;Джаяпура;查亚普拉;加亚布拉,查雅普拉
jersey;country;Jersey;Джерси;泽西岛;
jerusalem;city;Jerusalem;Иерусалим;耶路撒冷;
johannesburg;city;Johannesburg;Йоханнесбург;约翰内斯堡;约翰尼斯堡
jordan;country;Jordan;Иордания;约旦;
juba;city;Juba;Джуба;朱巴;
jujuy;city;Jujuy;Жужуй;胡胡伊;
juneau;city;Juneau;Джуно;朱诺;
kabul;city;Kabul;Кабул;喀布尔;
kaliningrad;city;Kaliningrad;Калининград;加里宁格勒;
kampala;city;Kampala;Кампала;坎帕拉;
karachi;city;Karachi;Карачи;卡拉奇;喀拉蚩
kathmandu;city;Kathmandu;Катманду;加德满都;
kazakhstan;country;Kazakhstan;Казахстан;哈萨克斯坦;哈萨克
kenya;country;Kenya;Кения;肯尼亚;肯亚
khandyga;city;Khandyga;Хандыга;汉德加;堪地加
khartoum;city;Khartoum;Хартум;喀土穆;
khovd;city;Khovd;Ховд;科布多;
kigali;city;Kigali;Кигали;基加利;
kinshasa;city;Kinshasa;Киншаса;金沙萨;金夏沙
kiribati;country;Kiribati;Кирибати;基里巴斯;吉里巴斯
kirov;city;Kirov;Киров;基洛夫;
kolkata;city;Kolkata;Калькутта;加尔各答;
kosovo;country;Kosovo;Косово;科索沃;
kostanay;city;Kostanay;Костанай;库斯塔奈;
kralendijk;city;Kralendijk;Кралендейк;克拉伦代克;
krasnoyarsk;city;Krasnoyarsk;Красноярск;克拉斯诺亚尔斯克;
kuala-lumpur;city;Kuala Lumpur;Куала-Лумпур;吉隆坡;
kuching;city;Kuching;Кучинг;古晋;
kuwait;country;Kuwait;Кувейт;科威特;
kyiv;city;Kyiv;Киев;基辅;
kyrgyzstan;country;Kyrgyzstan;Киргизия;吉尔吉斯斯坦;吉尔吉斯,Кыргызстан
kyzylorda;city;Kyzylorda;Кызылорда;克孜洛尔达;克孜勒奥尔达
la-paz;city;La Paz;Ла-Пас;拉巴斯;
lagos;city;Lagos;Лагос;拉各斯;拉哥斯
laos;country;Laos;Лаос;老挝;寮国
latvia;country;Latvia;Латвия;拉脱维亚;
lebanon;country;Lebanon;Ливан;黎巴嫩;
lesotho;country;Lesotho;Лесото;莱索托;赖索托
liberia;country;Liberia;Либерия;利比里亚;赖比瑞亚
libreville;city;Libreville;Либревиль;利伯维尔;自由市,利布维
libya;country;Libya;Ливия;利比亚;
liechtenstein;country;Liechtenstein;Лихтенштейн;列支敦士登;列支敦斯登
lima;city;Lima;Лима;利马;
lindeman;city;Lindeman;Линдеман;林德曼;
lisbon;city;Lisbon;Лиссабон;里斯本;
lithuania;country;Lithuania;Литва;立陶宛;
ljubljana;city;Ljubljana;Любляна;卢布尔雅那;卢比安纳
lome;city;Lomé;Ломе;洛美;
london;city;London;Лондон;伦敦;
longyearbyen;city;Longyearbyen;Лонгйир;朗伊尔城;隆意耳拜恩
lord-howe-island;city;Lord Howe Island;Лорд-Хау;豪勋爵岛;
los-angeles;city;Los Angeles;Лос-Анджелес;洛杉矶;
louisville;city;Louisville;Луисвилл;路易斯维尔;路易维尔
luanda;city;Luanda;Луанда;罗安达;卢安达
lubumbashi;city;Lubumbashi;Лубумбаши;卢本巴希;
lusaka;city;Lusaka;Лусака;卢萨卡;路沙卡
luxembourg;country;Luxembourg;Люксембург;卢森堡;
macao;country;Macao;Макао;澳门;Macao SAR China,中国澳门特别行政区
maceio;city;Maceió;Масейо;马塞约;马瑟欧
madagascar;country;Madagascar;Мадагаскар;马达加斯加;
madrid;city;Madrid;Мадрид;马德里;
magadan;city;Magadan;Магадан;马加丹;
majuro;city;Majuro;Маджуро;马朱罗;马朱诺,马久罗
makassar;city;Makassar;Макасар;望加锡;马卡沙尔,锡江
malabo;city;Malabo;Малабо;马拉博;
malawi;country;Malawi;Малави;马拉维;马拉威
malaysia;country;Malaysia;Малайзия;马来西亚;
maldives;country;Maldives;Мальдивы;马尔代夫;马尔地夫
mali;country;Mali;Мали;马里;马利
malta;country;Malta;Мальта;马耳他;马尔他
managua;city;Managua;Манагуа;马那瓜;马拿瓜
manaus;city;Manaus;Манаус;马瑙斯;玛瑙斯
manila;city;Manila;Манила;马尼拉;
maputo;city;Maputo;Мапуту;马普托;
mariehamn;city;Mariehamn;Мариехамн;玛丽港;
marigot;city;Marigot;Мариго;马里戈特;
marshall-islands;country;Marshall Islands;Маршалловы острова;马绍尔群岛;
martinique;country;Martinique;Мартиника;马提尼克;马丁尼克
maseru;city;Maseru;Масеру;马塞卢;马赛鲁,马塞鲁
matamoros;city;Matamoros;Матаморос;马塔莫罗斯;
mauritania;country;Mauritania;Мавритания;毛里塔尼亚;茅利塔尼亚
mauritius;country;Mauritius;Маврикий;毛里求斯;模里西斯,毛里裘斯
mayotte;country;Mayotte;Майотта;马约特;马约特岛
mazatlan;city;Mazatlán;Масатлан;马萨特兰;
mbabane;city;Mbabane;Мбабане;姆巴巴纳;墨巴本
melbourne;city;Melbourne;Мельбурн;墨尔本;
mendoza;city;Mendoza;Мендоса;门多萨;
menominee;city;Menominee;Меномини;梅诺米尼;美诺米尼
merida;city;Mérida;Мерида;梅里达;
metlakatla;city;Metlakatla;Метлакатла;梅特拉卡特拉;
mexico-city;city;Mexico City;Мехико;墨西哥城;墨西哥市
mexico;country;Mexico;Мексика;墨西哥;
micronesia;country;Micronesia;Федеративные Штаты Микронезии;密克罗尼西亚;
minsk;city;Minsk;Минск;明斯克;
mogadishu;city;Mogadishu;Могадишо;摩加迪沙;摩加迪休
moldova;country;Moldova;Молдова;摩尔多瓦;Молдавия
monaco;country;Monaco;Монако;摩纳哥;
moncton;city;Moncton;Монктон;蒙克顿;
mongolia;country;Mongolia;Монголия;蒙古;
monrovia;city;Monrovia;Монровия;蒙罗维亚;
montenegro;country;Montenegro;Черногория;黑山;蒙特内哥罗
monterrey;city;Monterrey;Монтеррей;蒙特雷;蒙特瑞
montevideo;city;Montevideo;Монтевидео;蒙得维的亚;蒙特维多
montserrat;country;Montserrat;Монтсеррат;蒙特塞拉特;蒙哲腊
morocco;country;Morocco;Марокко;摩洛哥;
moscow;city;Moscow;Москва;莫斯科;
mozambique;country;Mozambique;Мозамбик;莫桑比克;莫三比克
muscat;city;Muscat;Маскат;马斯喀特;马斯开特
myanmar-burma;country;Myanmar (Burma);Мьянма (Бирма);缅甸;Myanmar,Burma,Бирма
nairobi;city;Nairobi;Найроби;内罗毕;奈洛比
namibia;country;Namibia;Намибия;纳米比亚;
nassau;city;Nassau;Нассау;拿骚;拿索
nauru;country;Nauru;Науру;瑙鲁;诺鲁
ndjamena;city;N’Djamena;Нджамена;恩贾梅纳;
nepal;country;Nepal;Непал;尼泊尔;
netherlands;country;Netherlands;Нидерланды;荷兰;Holland,Голландия
new-caledonia;country;New Caledonia;Новая Каледония;新喀里多尼亚;
new-york;city;New York;Нью-Йорк;纽约;
new-zealand;country;New Zealand;Новая Зеландия;新西兰;Aotearoa New Zealand,纽西兰
niamey;city;Niamey;Ниамей;尼亚美;
nicaragua;country;Nicaragua;Никарагуа;尼加拉瓜;
nicosia;city;Nicosia;Никосия;尼科西亚;尼古西亚
niger;country;Niger;Нигер;尼日尔;尼日
nigeria;country;Nigeria;Нигерия;尼日利亚;奈及利亚
niue;country;Niue;Ниуэ;纽埃;纽埃岛
nome;city;Nome;Ном;诺姆;
norfolk-island;country;Norfolk Island;Остров Норфолк;诺福克岛;
north-korea;country;North Korea;КНДР;朝鲜;北韩,Северная Корея
north-macedonia;country;North Macedonia;Северная Македония;北马其顿;Macedonia,Македония,马其顿
northern-mariana-islands;country;Northern Mariana Islands;Северные Марианские острова;北马里亚纳群岛;北马利安纳群岛
norway;country;Norway;Норвегия;挪威;
nouakchott;city;Nouakchott;Нуакшот;努瓦克肖特;诺克少
noumea;city;Nouméa;Нумеа;努美阿;诺美亚
novokuznetsk;city;Novokuznetsk;Новокузнецк;新库兹涅茨克;
novosibirsk;city;Novosibirsk;Новосибирск;新西伯利亚;
nuuk;city;Nuuk;Нуук;努克;
ojinaga;city;Ojinaga;Охинага;奥希纳加;
oman;country;Oman;Оман;阿曼;
omsk;city;Omsk;Омск;鄂木斯克;
oslo;city;Oslo;Осло;奥斯陆;
ouagadougou;city;Ouagadougou;Уагадугу;瓦加杜古;
pago-pago;city;Pago Pago;Паго-Паго;帕果帕果;巴哥巴哥
pakistan;country;Pakistan;Пакистан;巴基斯坦;
palau;country;Palau;Палау;帕劳;帛琉
palestine;country;Palestine;Палестина;巴勒斯坦;Palestinian Territories,Палестинские территории,巴勒斯坦领土,巴勒斯坦自治区
panama;country;Panama;Панама;巴拿马;
papua-new-guinea;country;Papua New Guinea;Папуа — Новая Гвинея;巴布亚新几内亚;巴布亚纽几内亚,巴布亚新畿内亚
paraguay;country;Paraguay;Парагвай;巴拉圭;
paramaribo;city;Paramaribo;Парамарибо;帕拉马里博;巴拉马利波
paris;city;Paris;Париж;巴黎;
perth;city;Perth;Перт;珀斯;伯斯
peru;country;Peru;Перу;秘鲁;
philippines;country;Philippines;Филиппины;菲律宾;
phnom-penh;city;Phnom Penh;Пномпень;金边;
phoenix;city;Phoenix;Финикс;凤凰城;
pitcairn-islands;country;Pitcairn Islands;Острова Питкэрн;皮特凯恩群岛;Pitcairn,皮特肯群岛,皮特凯恩岛
podgorica;city;Podgorica;Подгорица;波德戈里察;波多里察
poland;country;Poland;Польша;波兰;
pontianak;city;Pontianak;Понтианак;坤甸;
port-au-prince;city;Port-au-Prince;Порт-о-Пренс;太子港;
port-moresby;city;Port Moresby;Порт-Морсби;莫尔兹比港;莫士比港
port-of-spain;city;Port of Spain;Порт-оф-Спейн;西班牙港;
porto-novo;city;Porto-Novo;Порто-Ново;波多诺伏;波多诺佛
porto-velho;city;Porto Velho;Порту-Велью;波多韦柳;维留港,韦柳港
portugal;country;Portugal;Португалия;葡萄牙;
prague;city;Prague;Прага;布拉格;
puerto-rico;country;Puerto Rico;Пуэрто-Рико;波多黎各;
punta-arenas;city;Punta Arenas;Пунта-Аренас;蓬塔阿雷纳斯;
pyongyang;city;Pyongyang;Пхеньян;平壤;
qatar;country;Qatar;Катар;卡塔尔;卡达
rankin-inlet;city;Rankin Inlet;Ранкин-Инлет;兰今湾;
recife;city;Recife;Ресифи;累西腓;雷西非
regina;city;Regina;Реджайна;里贾纳;
republic-of-the-congo;country;Republic of the Congo;Республика Конго;刚果共和国;Congo - Brazzaville,Конго - Браззавиль
resolute;city;Resolute;Резольют;雷索卢特;罗斯鲁特
reunion;country;Réunion;Реюньон;留尼汪;留尼旺
reykjavik;city;Reykjavik;Рейкьявик;雷克雅未克;雷克雅维克
riga;city;Riga;Рига;里加;
rio-branco;city;Rio Branco;Риу-Бранку;里奥布郎库;里约布兰,里约布兰科
riyadh;city;Riyadh;Эр-Рияд;利雅得;利雅德
romania;country;Romania;Румыния;罗马尼亚;
rome;city;Rome;Рим;罗马;
russia;country;Russia;Россия;俄罗斯;
rwanda;country;Rwanda;Руанда;卢旺达;卢安达
samara;city;Samara;Самара;萨马拉;沙马拉
samarkand;city;Samarkand;Самарканд;撒马尔罕;
samoa;country;Samoa;Самоа;萨摩亚;
san-marino;country;San Marino;Сан-Марино;圣马力诺;圣马利诺
santarem;city;Santarém;Сантарен;圣塔伦;
santo-domingo;city;Santo Domingo;Санто-Доминго;圣多明各;圣多明哥
sao-paulo;city;São Paulo;Сан-Паулу;圣保罗;
sao-tome-and-principe;country;São Tomé and Príncipe;Сан-Томе и Принсипи;圣多美和普林西比;圣多美普林西比
sao-tome;city;São Tomé;Сан-Томе;圣多美;
sarajevo;city;Sarajevo;Сараево;萨拉热窝;塞拉耶佛
saratov;city;Saratov;Саратов;萨拉托夫;
sark;country;Sark;Сарк;萨克岛;
saudi-arabia;country;Saudi Arabia;Саудовская Аравия;沙特阿拉伯;沙乌地阿拉伯,沙地阿拉伯
senegal;country;Senegal;Сенегал;塞内加尔;
seoul;city;Seoul;Сеул;首尔;
serbia;country;Serbia;Сербия;塞尔维亚;
seychelles;country;Seychelles;Сейшельские острова;塞舌尔;塞席尔
shanghai;city;Shanghai;Шанхай;上海;
sierra-leone;country;Sierra Leone;Сьерра-Леоне;塞拉利昂;狮子山
simferopol;city;Simferopol;Симферополь;辛菲罗波尔;辛非洛浦
singapore;country;Singapore;Сингапур;新加坡;
sint-maarten;country;Sint Maarten;Синт-Мартен;荷属圣马丁;
sitka;city;Sitka;Ситка;锡特卡;
skopje;city;Skopje;Скопье;斯科普里;史高比耶
slovakia;country;Slovakia;Словакия;斯洛伐克;
slovenia;country;Slovenia;Словения;斯洛文尼亚;斯洛维尼亚
sofia;city;Sofia;София;索非亚;索菲亚
solomon-islands;country;Solomon Islands;Соломоновы острова;所罗门群岛;索罗门群岛
somalia;country;Somalia;Сомали;索马里;索马利亚
south-africa;country;South Africa;Южно-Африканская Республика;南非;
south-georgia-and-south-sandwich-islands;country;South Georgia and South Sandwich Islands;Южная Георгия и Южные Сандвичевы острова;南乔治亚和南桑威奇群岛;南乔治亚与南三明治群岛,南佐治亚岛与南桑威奇群岛
south-korea;country;South Korea;Республика Корея;韩国;南韩,Южная Корея
south-sudan;country;South Sudan;Южный Судан;南苏丹;
spain;country;Spain;Испания;西班牙;
srednekolymsk;city;Srednekolymsk;Среднеколымск;中科雷姆斯克;
sri-lanka;country;Sri Lanka;Шри-Ланка;斯里兰卡;
st-barthelemy;country;St. Barthélemy;Сен-Бартелеми;圣巴泰勒米;圣巴瑟米
st-helena;country;St. Helena;Остров Св. Елены;圣赫勒拿;圣赫勒拿岛
st-kitts-and-nevis;country;St. Kitts and Nevis;Сент-Китс и Невис;圣基茨和尼维斯;圣克里斯多福及尼维斯
st-lucia;country;St. Lucia;Сент-Люсия;圣卢西亚;圣露西亚
st-martin;country;St. Martin;Сен-Мартен;法属圣马丁;
st-pierre-and-miquelon;country;St. Pierre and Miquelon;Сен-Пьер и Микелон;圣皮埃尔和密克隆群岛;圣皮埃与密克隆群岛
st-vincent-and-grenadines;country;St. Vincent and Grenadines;Сент-Винсент и Гренадины;圣文森特和格林纳丁斯;圣文森及格瑞那丁
stanley;city;Stanley;Стэнли;斯坦利;史坦利,史丹利
stockholm;city;Stockholm;Стокгольм;斯德哥尔摩;
sudan;country;Sudan;Судан;苏丹;
suriname;country;Suriname;Суринам;苏里南;苏利南
svalbard-and-jan-mayen;country;Svalbard and Jan Mayen;Шпицберген и Ян-Майен;斯瓦尔巴和扬马延;挪威属斯瓦巴及尖棉,斯瓦尔巴特群岛及扬马延岛
sweden;country;Sweden;Швеция;瑞典;
swift-current;city;Swift Current;Свифт-Керрент;斯威夫特卡伦特;
switzerland;country;Switzerland;Швейцария;瑞士;
sydney;city;Sydney;Сидней;悉尼;雪梨
syria;country;Syria;Сирия;叙利亚;
taipei;city;Taipei;Тайбэй;台北;
taiwan;country;Taiwan;Тайвань;台湾;
tajikistan;country;Tajikistan;Таджикистан;塔吉克斯坦;塔吉克
tallinn;city;Tallinn;Таллин;塔林;
tanzania;country;Tanzania;Танзания;坦桑尼亚;坦尚尼亚
tashkent;city;Tashkent;Ташкент;塔什干;
tbilisi;city;Tbilisi;Тбилиси;第比利斯;
tegucigalpa;city;Tegucigalpa;Тегусигальпа;特古西加尔巴;德古斯加巴
tehran;city;Tehran;Тегеран;德黑兰;
thailand;country;Thailand;Таиланд;泰国;
thimphu;city;Thimphu;Тхимпху;廷布;
tijuana;city;Tijuana;Тихуана;蒂华纳;提华纳
timor-leste;country;Timor-Leste;Восточный Тимор;东帝汶;East Timor,Тимор-Лесте
tirana;city;Tirana;Тирана;地拉那;
togo;country;Togo;Того;多哥;
tokelau;country;Tokelau;Токелау;托克劳;托克劳群岛
tokyo;city;Tokyo;Токио;东京;
tomsk;city;Tomsk;Томск;托木斯克;
tonga;country;Tonga;Тонга;汤加;东加
toronto;city;Toronto;Торонто;多伦多;
tortola;city;Tortola;Тортола;托尔托拉;
trinidad-and-tobago;country;Trinidad and Tobago;Тринидад и Тобаго;特立尼达和多巴哥;千里达及托巴哥,千里达和多巴哥
tripoli;city;Tripoli;Триполи;的黎波里;
tristan-da-cunha;country;Tristan da Cunha;Тристан-да-Кунья;特里斯坦-达库尼亚群岛;特里斯坦达库尼亚群岛
tunis;city;Tunis;Тунис;突尼斯;
tunisia;country;Tunisia;Тунис;突尼斯;突尼西亚
turkiye;country;Türkiye;Турция;土耳其;Turkey
turkmenistan;country;Turkmenistan;Туркменистан;土库曼斯坦;土库曼,Туркмения
turks-and-caicos-islands;country;Turks and Caicos Islands;Тёркс и Кайкос;特克斯和凯科斯群岛;土克斯及开科斯群岛
tuvalu;country;Tuvalu;Тувалу;图瓦卢;吐瓦鲁
u-s-virgin-islands;country;U.S. Virgin Islands;Виргинские острова (США);美属维尔京群岛;美属维京群岛
uganda;country;Uganda;Уганда;乌干达;
ukraine;country;Ukraine;Украина;乌克兰;
ulaanbaatar;city;Ulaanbaatar;Улан-Батор;乌兰巴托;
ulyanovsk;city;Ulyanovsk;Ульяновск;乌里扬诺夫斯克;
united-arab-emirates;country;United Arab Emirates;ОАЭ;阿拉伯联合酋长国;阿拉伯联合大公国,UAE,Emirates,Эмираты,阿联酋
united-kingdom;country;United Kingdom;Великобритания;英国;UK,Британия,Britain,Great Britain,U.K.
united-states;country;United States;Соединенные Штаты;美国;US,США,U.S.,USA,U.S.A.,America,Америка
uruguay;country;Uruguay;Уругвай;乌拉圭;
urumqi;city;Ürümqi;Урумчи;乌鲁木齐;
ust-nera;city;Ust-Nera;Усть-Нера;乌斯内拉;
uzbekistan;country;Uzbekistan;Узбекистан;乌兹别克斯坦;乌兹别克
vaduz;city;Vaduz;Вадуц;瓦杜兹;瓦都兹,华杜兹
vancouver;city;Vancouver;Ванкувер;温哥华;
vanuatu;country;Vanuatu;Вануату;瓦努阿图;万那杜
vatican-city;country;Vatican City;Ватикан;梵蒂冈;
venezuela;country;Venezuela;Венесуэла;委内瑞拉;
vienna;city;Vienna;Вена;维也纳;
vientiane;city;Vientiane;Вьентьян;万象;永珍
vietnam;country;Vietnam;Вьетнам;越南;
vilnius;city;Vilnius;Вильнюс;维尔纽斯;
vladivostok;city;Vladivostok;Владивосток;海参崴;
volgograd;city;Volgograd;Волгоград;伏尔加格勒;
wallis-and-futuna;country;Wallis and Futuna;Уоллис и Футуна;瓦利斯和富图纳;瓦利斯群岛和富图那群岛
warsaw;city;Warsaw;Варшава;华沙;
western-sahara;country;Western Sahara;Западная Сахара;西撒哈拉;
whitehorse;city;Whitehorse;Уайтхорс;怀特霍斯;白马市
windhoek;city;Windhoek;Виндхук;温得和克;温特和克
winnipeg;city;Winnipeg;Виннипег;温尼伯;
yakutat;city;Yakutat;Якутат;亚库塔特;雅库塔
yakutsk;city;Yakutsk;Якутск;雅库茨克;雅库次克
yangon;city;Yangon;Янгон;仰光;
yekaterinburg;city;Yekaterinburg;Екатеринбург;叶卡捷琳堡;叶卡捷林堡
yemen;country;Yemen;Йемен;也门;叶门
yerevan;city;Yerevan;Ереван;埃里温;叶里温
zagreb;city;Zagreb;Загреб;萨格勒布;札格瑞布
zambia;country;Zambia;Замбия;赞比亚;尚比亚
zimbabwe;country;Zimbabwe;Зимбабве;津巴布韦;辛巴威
zurich;city;Zurich;Цюрих;苏黎世;
`.trim();

/**
 * Cities, regions and other places that news names most, one row a place in English, Russian and Chinese.
 *
 * Chosen by hand: capitals and cities above about a million people (as in the United Nations' World Urbanization
 * Prospects), the first-level divisions of China (GB/T 2260) and Russia (Constitution, article 65), states and
 * provinces often in the news, seas, rivers, mountains, deserts and continents. Spellings are those of the languages' own news agencies.
 */
import type { LanguageCode } from '../../../contract.ts';
import { furtherPlaces } from './further-places.ts';

const rows = `
Moscow|Москва|莫斯科
Saint Petersburg/St. Petersburg/St Petersburg|Санкт-Петербург/Петербург/Петроград|圣彼得堡
Leningrad|Ленинград|列宁格勒
Novosibirsk|Новосибирск|新西伯利亚
Yekaterinburg/Ekaterinburg|Екатеринбург|叶卡捷琳堡
Kazan|Казань|喀山
Nizhny Novgorod|Нижний Новгород|下诺夫哥罗德
Chelyabinsk|Челябинск|车里雅宾斯克
Samara|Самара|萨马拉
Omsk|Омск|鄂木斯克
Rostov-on-Don|Ростов-на-Дону/Ростов|顿河畔罗斯托夫/罗斯托夫
Ufa|Уфа|乌法
Krasnoyarsk|Красноярск|克拉斯诺亚尔斯克
Voronezh|Воронеж|沃罗涅日
Perm|Пермь|彼尔姆
Volgograd|Волгоград|伏尔加格勒
Stalingrad|Сталинград|斯大林格勒
Krasnodar|Краснодар|克拉斯诺达尔
Saratov|Саратов|萨拉托夫
Tyumen|Тюмень|秋明
Irkutsk|Иркутск|伊尔库茨克
Khabarovsk|Хабаровск|哈巴罗夫斯克/伯力
Vladivostok|Владивосток|符拉迪沃斯托克/海参崴
Blagoveshchensk|Благовещенск|布拉戈维申斯克
Yakutsk|Якутск|雅库茨克
Murmansk|Мурманск|摩尔曼斯克
Arkhangelsk|Архангельск|阿尔汉格尔斯克
Kaliningrad|Калининград|加里宁格勒
Sochi|Сочи|索契
Tula|Тула|图拉
Tomsk|Томск|托木斯克
Kemerovo|Кемерово|克麦罗沃
Barnaul|Барнаул|巴尔瑙尔
Ulan-Ude|Улан-Удэ|乌兰乌德
Kyakhta|Кяхта|恰克图
Chita|Чита|赤塔
Smolensk|Смоленск|斯摩棱斯克
Tver|Тверь|特维尔
Yaroslavl|Ярославль|雅罗斯拉夫尔
Ryazan|Рязань|梁赞
Kursk|Курск|库尔斯克
Belgorod|Белгород|别尔哥罗德
Bryansk|Брянск|布良斯克
Oryol|Орёл|奥廖尔
Pskov|Псков|普斯科夫
Veliky Novgorod|Великий Новгород|大诺夫哥罗德
Vologda|Вологда|沃洛格达
Astrakhan|Астрахань|阿斯特拉罕
Makhachkala|Махачкала|马哈奇卡拉
Grozny|Грозный|格罗兹尼
Sevastopol|Севастополь|塞瓦斯托波尔
Simferopol|Симферополь|辛菲罗波尔
Yalta|Ялта|雅尔塔
Magadan|Магадан|马加丹
Norilsk|Норильск|诺里尔斯克
Surgut|Сургут|苏尔古特
Orenburg|Оренбург|奥伦堡
Ulyanovsk|Ульяновск|乌里扬诺夫斯克
Izhevsk|Ижевск|伊热夫斯克
Togliatti|Тольятти|陶里亚蒂
Suzdal|Суздаль|苏兹达尔
Yuzhno-Sakhalinsk|Южно-Сахалинск|南萨哈林斯克
Crimea|Крым|克里米亚
Siberia|Сибирь|西伯利亚
Urals|Урал|乌拉尔
Tatarstan|Татарстан|鞑靼斯坦
Bashkortostan|Башкортостан/Башкирия|巴什科尔托斯坦
Yakutia|Якутия|雅库特
Buryatia|Бурятия|布里亚特
Karelia|Карелия|卡累利阿
Chechnya|Чечня|车臣
Dagestan|Дагестан|达吉斯坦
Ingushetia|Ингушетия|印古什
Kamchatka|Камчатка|堪察加
Sakhalin|Сахалин|萨哈林
Chukotka|Чукотка|楚科奇
Kuban|Кубань|库班
Primorye|Приморье|滨海边疆区
Khakassia|Хакасия|哈卡斯
Tuva/Tyva|Тува/Тыва|图瓦
Mordovia|Мордовия|莫尔多瓦
Udmurtia|Удмуртия|乌德穆尔特
Chuvashia|Чувашия|楚瓦什
Kalmykia|Калмыкия|卡尔梅克
Adygea|Адыгея|阿迪格
North Ossetia|Северная Осетия|北奥塞梯
South Ossetia|Южная Осетия|南奥塞梯
Abkhazia|Абхазия|阿布哈兹
Transnistria|Приднестровье|德涅斯特河沿岸
Nagorno-Karabakh|Нагорный Карабах|纳戈尔诺-卡拉巴赫/纳卡
Donbass/Donbas|Донбасс|顿巴斯
Donetsk|Донецк|顿涅茨克
Luhansk/Lugansk|Луганск|卢甘斯克
Mariupol|Мариуполь|马里乌波尔
Moscow Region|Московская область/Подмосковье|莫斯科州
Leningrad Region|Ленинградская область|列宁格勒州
Volga|Волга|伏尔加河
Baikal|Байкал|贝加尔湖
Amur|Амур|阿穆尔河
Kyiv/Kiev|Киев|基辅
Kharkiv/Kharkov|Харьков|哈尔科夫
Odesa/Odessa|Одесса|敖德萨
Lviv|Львов|利沃夫
Dnipro|Днепр|第聂伯罗
Zaporizhzhia|Запорожье|扎波罗热
Kherson|Херсон|赫尔松
Minsk|Минск|明斯克
Brest|Брест|布列斯特
Chisinau|Кишинёв|基希讷乌
Tbilisi|Тбилиси|第比利斯
Batumi|Батуми|巴统
Yerevan|Ереван|埃里温
Baku|Баку|巴库
Astana|Астана|阿斯塔纳
Nur-Sultan|Нур-Султан|努尔苏丹
Almaty|Алматы/Алма-Ата|阿拉木图
Tashkent|Ташкент|塔什干
Samarkand|Самарканд|撒马尔罕
Bukhara|Бухара|布哈拉
Bishkek|Бишкек|比什凯克
Dushanbe|Душанбе|杜尚别
Ashgabat|Ашхабад|阿什哈巴德
Riga|Рига|里加
Vilnius|Вильнюс|维尔纽斯
Kaunas|Каунас|考纳斯
Tallinn|Таллин/Таллинн|塔林
Tartu|Тарту|塔尔图
Beijing|Пекин|北京
Shanghai|Шанхай|上海
Tianjin|Тяньцзинь|天津
Chongqing|Чунцин|重庆
Guangzhou|Гуанчжоу|广州
Shenzhen|Шэньчжэнь|深圳
Chengdu|Чэнду|成都
Wuhan|Ухань|武汉
Hangzhou|Ханчжоу|杭州
Nanjing|Нанкин|南京
Xi'an/Xian|Сиань|西安
Suzhou|Сучжоу|苏州
Harbin|Харбин|哈尔滨
Shenyang|Шэньян|沈阳
Dalian|Далянь|大连
Qingdao|Циндао|青岛
Jinan|Цзинань|济南
Zhengzhou|Чжэнчжоу|郑州
Changsha|Чанша|长沙
Changchun|Чанчунь|长春
Kunming|Куньмин|昆明
Fuzhou|Фучжоу|福州
Xiamen|Сямынь|厦门
Ningbo|Нинбо|宁波
Wuxi|Уси|无锡
Hefei|Хэфэй|合肥
Nanchang|Наньчан|南昌
Nanning|Наньнин|南宁
Guiyang|Гуйян|贵阳
Lanzhou|Ланьчжоу|兰州
Urumqi|Урумчи|乌鲁木齐
Lhasa|Лхаса|拉萨
Hohhot|Хух-Хото|呼和浩特
Yinchuan|Иньчуань|银川
Xining|Синин|西宁
Taiyuan|Тайюань|太原
Shijiazhuang|Шицзячжуан|石家庄
Haikou|Хайкоу|海口
Sanya|Санья|三亚
Zhuhai|Чжухай|珠海
Dongguan|Дунгуань|东莞
Foshan|Фошань|佛山
Wenzhou|Вэньчжоу|温州
Yiwu|Иу|义乌
Wuzhen|Учжэнь|乌镇
Heihe|Хэйхэ|黑河
Manzhouli|Маньчжурия|满洲里
Suifenhe|Суйфэньхэ|绥芬河
Dunhuang|Дуньхуан|敦煌
Pingyao|Пинъяо|平遥
Hengdian|Хэндянь|横店
Yan'an|Яньань|延安
Kashgar|Кашгар|喀什
Hebei|Хэбэй|河北
Shanxi|Шаньси|山西
Liaoning|Ляонин|辽宁
Jilin|Цзилинь|吉林
Heilongjiang|Хэйлунцзян|黑龙江
Jiangsu|Цзянсу|江苏
Zhejiang|Чжэцзян|浙江
Anhui|Аньхой|安徽
Fujian|Фуцзянь|福建
Jiangxi|Цзянси|江西
Shandong|Шаньдун|山东
Henan|Хэнань|河南
Hubei|Хубэй|湖北
Hunan|Хунань|湖南
Guangdong|Гуандун|广东
Hainan|Хайнань|海南
Sichuan|Сычуань|四川
Guizhou|Гуйчжоу|贵州
Yunnan|Юньнань|云南
Shaanxi|Шэньси|陕西
Gansu|Ганьсу|甘肃
Qinghai|Цинхай|青海
Inner Mongolia|Внутренняя Монголия|内蒙古
Guangxi|Гуанси|广西
Tibet/Xizang|Тибет/Сицзан|西藏
Ningxia|Нинся|宁夏
Xinjiang|Синьцзян|新疆
Hong Kong|Гонконг|香港
Macao/Macau|Макао|澳门
Kowloon|Коулун|九龙
Taiwan|Тайвань|台湾
Taipei|Тайбэй|台北
Kaohsiung|Гаосюн|高雄
Taichung|Тайчжун|台中
Tainan|Тайнань|台南
Yangtze|Янцзы|长江
Tokyo|Токио|东京
Osaka|Осака|大阪
Kyoto|Киото|京都
Yokohama|Иокогама/Йокогама|横滨
Nagoya|Нагоя|名古屋
Sapporo|Саппоро|札幌
Hiroshima|Хиросима|广岛
Nagasaki|Нагасаки|长崎
Fukuoka|Фукуока|福冈
Fukushima|Фукусима|福岛
Okinawa|Окинава|冲绳
Hokkaido|Хоккайдо|北海道
Seoul|Сеул|首尔
Busan|Пусан|釜山
Incheon|Инчхон|仁川
Pyongyang|Пхеньян|平壤
Ulaanbaatar/Ulan Bator|Улан-Батор|乌兰巴托
Hanoi|Ханой|河内
Ho Chi Minh City|Хошимин|胡志明市
Da Nang|Дананг|岘港
Bangkok|Бангкок|曼谷
Phuket|Пхукет|普吉岛
Jakarta|Джакарта|雅加达
Bali|Бали|巴厘岛
Manila|Манила|马尼拉
Kuala Lumpur|Куала-Лумпур|吉隆坡
Phnom Penh|Пномпень|金边
Vientiane|Вьентьян|万象
Yangon|Янгон|仰光
Naypyidaw|Нейпьидо|内比都
Dhaka|Дакка|达卡
Kathmandu|Катманду|加德满都
Colombo|Коломбо|科伦坡
New Delhi|Нью-Дели|新德里
Delhi|Дели|德里
Mumbai|Мумбаи|孟买
Kolkata|Калькутта|加尔各答
Bengaluru/Bangalore|Бангалор|班加罗尔
Chennai|Ченнаи|金奈
Hyderabad|Хайдарабад|海得拉巴
Goa|Гоа|果阿
Kashmir|Кашмир|克什米尔
Gujarat|Гуджарат|古吉拉特
Rajasthan|Раджастхан|拉贾斯坦
Punjab|Пенджаб|旁遮普
Islamabad|Исламабад|伊斯兰堡
Karachi|Карачи|卡拉奇
Lahore|Лахор|拉合尔
Peshawar|Пешавар|白沙瓦
Kabul|Кабул|喀布尔
Kandahar|Кандагар|坎大哈
Tehran|Тегеран|德黑兰
Isfahan|Исфахан|伊斯法罕
Baghdad|Багдад|巴格达
Basra|Басра|巴士拉
Mosul|Мосул|摩苏尔
Damascus|Дамаск|大马士革
Aleppo|Алеппо|阿勒颇
Idlib|Идлиб|伊德利卜
Beirut|Бейрут|贝鲁特
Amman|Амман|安曼
Jerusalem|Иерусалим|耶路撒冷
Tel Aviv|Тель-Авив|特拉维夫
Haifa|Хайфа|海法
Gaza|Газа|加沙
Gaza Strip|сектор Газа|加沙地带
West Bank|Западный берег|约旦河西岸
Ramallah|Рамалла|拉姆安拉
Rafah|Рафах|拉法
Golan Heights|Голанские высоты|戈兰高地
Riyadh|Эр-Рияд|利雅得
Jeddah|Джидда|吉达
Mecca|Мекка|麦加
Dubai|Дубай|迪拜
Abu Dhabi|Абу-Даби|阿布扎比
Sharjah|Шарджа|沙迦
Doha|Доха|多哈
Manama|Манама|麦纳麦
Muscat|Маскат|马斯喀特
Sanaa|Сана|萨那
Ankara|Анкара|安卡拉
Istanbul|Стамбул|伊斯坦布尔
Antalya|Анталья/Анталия|安塔利亚
Izmir|Измир|伊兹密尔
Cairo|Каир|开罗
Alexandria|Александрия|亚历山大
Sharm el-Sheikh|Шарм-эш-Шейх|沙姆沙伊赫
Tripoli|Триполи|的黎波里
Benghazi|Бенгази|班加西
Algiers|Алжир|阿尔及尔
Rabat|Рабат|拉巴特
Casablanca|Касабланка|卡萨布兰卡
Marrakech/Marrakesh|Марракеш|马拉喀什
Khartoum|Хартум|喀土穆
Darfur|Дарфур|达尔富尔
Addis Ababa|Аддис-Абеба|亚的斯亚贝巴
Nairobi|Найроби|内罗毕
Mombasa|Момбаса|蒙巴萨
Kampala|Кампала|坎帕拉
Kigali|Кигали|基加利
Dar es Salaam|Дар-эс-Салам|达累斯萨拉姆
Mogadishu|Могадишо|摩加迪沙
Kinshasa|Киншаса|金沙萨
Luanda|Луанда|罗安达
Lagos|Лагос|拉各斯
Abuja|Абуджа|阿布贾
Accra|Аккра|阿克拉
Abidjan|Абиджан|阿比让
Dakar|Дакар|达喀尔
Bamako|Бамако|巴马科
Ouagadougou|Уагадугу|瓦加杜古
Niamey|Ниамей|尼亚美
Johannesburg|Йоханнесбург|约翰内斯堡
Cape Town|Кейптаун|开普敦
Pretoria|Претория|比勒陀利亚
Durban|Дурбан|德班
Harare|Хараре|哈拉雷
Lusaka|Лусака|卢萨卡
Maputo|Мапуту|马普托
Antananarivo|Антананариву|塔那那利佛
London|Лондон|伦敦
Manchester|Манчестер|曼彻斯特
Liverpool|Ливерпуль|利物浦
Birmingham|Бирмингем|伯明翰
Leeds|Лидс|利兹
Bristol|Бристоль|布里斯托尔
Oxford|Оксфорд|牛津
Cambridge|Кембридж|剑桥
Edinburgh|Эдинбург|爱丁堡
Glasgow|Глазго|格拉斯哥
Cardiff|Кардифф|加的夫
Belfast|Белфаст|贝尔法斯特
England|Англия|英格兰
Scotland|Шотландия|苏格兰
Wales|Уэльс|威尔士
Northern Ireland|Северная Ирландия|北爱尔兰
Dublin|Дублин|都柏林
Paris|Париж|巴黎
Marseille|Марсель|马赛
Lyon|Лион|里昂
Nice|Ницца|尼斯
Cannes|Канны|戛纳/康城
Strasbourg|Страсбург|斯特拉斯堡
Toulouse|Тулуза|图卢兹
Bordeaux|Бордо|波尔多
Versailles|Версаль|凡尔赛
Berlin|Берлин|柏林
Hamburg|Гамбург|汉堡
Munich|Мюнхен|慕尼黑
Frankfurt|Франкфурт/Франкфурт-на-Майне|法兰克福
Cologne|Кёльн|科隆
Leipzig|Лейпциг|莱比锡
Dresden|Дрезден|德累斯顿
Stuttgart|Штутгарт|斯图加特
Düsseldorf/Dusseldorf|Дюссельдорф|杜塞尔多夫
Bonn|Бонн|波恩
Hannover/Hanover|Ганновер|汉诺威
Wolfsburg|Вольфсбург|沃尔夫斯堡
Bavaria|Бавария|巴伐利亚
Saxony|Саксония|萨克森
Vienna|Вена|维也纳
Salzburg|Зальцбург|萨尔茨堡
Zurich/Zürich|Цюрих|苏黎世
Geneva|Женева|日内瓦
Bern|Берн|伯尔尼
Basel|Базель|巴塞尔
Lausanne|Лозанна|洛桑
Locarno|Локарно|洛迦诺
Davos|Давос|达沃斯
Brussels|Брюссель|布鲁塞尔
Antwerp|Антверпен|安特卫普
Amsterdam|Амстердам|阿姆斯特丹
Rotterdam|Роттердам|鹿特丹
The Hague|Гаага|海牙
Rome|Рим|罗马
Milan|Милан|米兰
Naples|Неаполь|那不勒斯
Turin|Турин|都灵
Venice|Венеция|威尼斯
Florence|Флоренция|佛罗伦萨
Bologna|Болонья|博洛尼亚
Sicily|Сицилия|西西里岛
Madrid|Мадрид|马德里
Barcelona|Барселона|巴塞罗那
Valencia|Валенсия|瓦伦西亚
Seville|Севилья|塞维利亚
Bilbao|Бильбао|毕尔巴鄂
San Sebastian|Сан-Себастьян|圣塞巴斯蒂安
Catalonia|Каталония|加泰罗尼亚
Lisbon|Лиссабон|里斯本
Porto|Порту|波尔图
Athens|Афины|雅典
Thessaloniki|Салоники|塞萨洛尼基
Nicosia|Никосия|尼科西亚
Limassol|Лимасол|利马索尔
Warsaw|Варшава|华沙
Krakow/Kraków|Краков|克拉科夫
Gdansk|Гданьск|格但斯克
Prague|Прага|布拉格
Brno|Брно|布尔诺
Karlovy Vary|Карловы Вары|卡罗维发利
Bratislava|Братислава|布拉迪斯拉发
Budapest|Будапешт|布达佩斯
Bucharest|Бухарест|布加勒斯特
Sofia|София|索菲亚
Belgrade|Белград|贝尔格莱德
Novi Sad|Нови-Сад|诺维萨德
Zagreb|Загреб|萨格勒布
Ljubljana|Любляна|卢布尔雅那
Sarajevo|Сараево|萨拉热窝
Podgorica|Подгорица|波德戈里察
Skopje|Скопье|斯科普里
Tirana|Тирана|地拉那
Pristina|Приштина|普里什蒂纳
Copenhagen|Копенгаген|哥本哈根
Stockholm|Стокгольм|斯德哥尔摩
Gothenburg/Göteborg|Гётеборг|哥德堡
Oslo|Осло|奥斯陆
Bergen|Берген|卑尔根
Helsinki|Хельсинки|赫尔辛基
Reykjavik|Рейкьявик|雷克雅未克
Valletta|Валлетта|瓦莱塔
New York/New York City|Нью-Йорк|纽约
Washington/Washington, D.C.|Вашингтон|华盛顿
Los Angeles|Лос-Анджелес|洛杉矶
Chicago|Чикаго|芝加哥
Houston|Хьюстон|休斯敦
San Francisco|Сан-Франциско|旧金山
Boston|Бостон|波士顿
Seattle|Сиэтл|西雅图
Miami|Майами|迈阿密
Atlanta|Атланта|亚特兰大
Dallas|Даллас|达拉斯
Philadelphia|Филадельфия|费城
Detroit|Детройт|底特律
Denver|Денвер|丹佛
Las Vegas|Лас-Вегас|拉斯维加斯
New Orleans|Новый Орлеан|新奥尔良
San Diego|Сан-Диего|圣迭戈
Minneapolis|Миннеаполис|明尼阿波利斯
Salt Lake City|Солт-Лейк-Сити|盐湖城
Anchorage|Анкоридж|安克雷奇
Brooklyn|Бруклин|布鲁克林
Manhattan|Манхэттен|曼哈顿
Silicon Valley|Кремниевая долина|硅谷
California|Калифорния|加利福尼亚/加州
Texas|Техас|得克萨斯/得州/德州
Florida|Флорида|佛罗里达
Alaska|Аляска|阿拉斯加
Hawaii|Гавайи|夏威夷
Ohio|Огайо|俄亥俄
Michigan|Мичиган|密歇根
Pennsylvania|Пенсильвания|宾夕法尼亚
Nevada|Невада|内华达
Arizona|Аризона|亚利桑那
Illinois|Иллинойс|伊利诺伊
Massachusetts|Массачусетс|马萨诸塞
Virginia|Виргиния|弗吉尼亚
Louisiana|Луизиана|路易斯安那
Minnesota|Миннесота|明尼苏达
Wisconsin|Висконсин|威斯康星
Colorado|Колорадо|科罗拉多
Oregon|Орегон|俄勒冈
Utah|Юта|犹他
New Jersey|Нью-Джерси|新泽西
North Carolina|Северная Каролина|北卡罗来纳
South Carolina|Южная Каролина|南卡罗来纳
New Mexico|Нью-Мексико|新墨西哥
Tennessee|Теннесси|田纳西
Missouri|Миссури|密苏里
Kentucky|Кентукки|肯塔基
Alabama|Алабама|亚拉巴马
Ottawa|Оттава|渥太华
Toronto|Торонто|多伦多
Montreal|Монреаль|蒙特利尔
Vancouver|Ванкувер|温哥华
Calgary|Калгари|卡尔加里
Quebec|Квебек|魁北克
Ontario|Онтарио|安大略
Alberta|Альберта|艾伯塔
British Columbia|Британская Колумбия|不列颠哥伦比亚
Mexico City|Мехико|墨西哥城
Tijuana|Тихуана|蒂华纳
Havana|Гавана|哈瓦那
Port-au-Prince|Порт-о-Пренс|太子港
San José|Сан-Хосе|圣何塞
Caracas|Каракас|加拉加斯
Bogota/Bogotá|Богота|波哥大
Medellin/Medellín|Медельин|麦德林
Quito|Кито|基多
Lima|Лима|利马
La Paz|Ла-Пас|拉巴斯
Santiago|Сантьяго|圣地亚哥
Buenos Aires|Буэнос-Айрес|布宜诺斯艾利斯
Montevideo|Монтевидео|蒙得维的亚
Asuncion|Асунсьон|亚松森
Brasilia/Brasília|Бразилиа|巴西利亚
Rio de Janeiro|Рио-де-Жанейро|里约热内卢
Sao Paulo/São Paulo|Сан-Паулу|圣保罗
Sydney|Сидней|悉尼
Melbourne|Мельбурн|墨尔本
Brisbane|Брисбен|布里斯班
Perth|Перт|珀斯
Canberra|Канберра|堪培拉
Adelaide|Аделаида|阿德莱德
Auckland|Окленд|奥克兰
Port Moresby|Порт-Морсби|莫尔兹比港
Honiara|Хониара|霍尼亚拉
Suva|Сува|苏瓦
Peshawar|Пешавар|白沙瓦
Rawalpindi|Равалпинди|拉瓦尔品第
Faisalabad|Фейсалабад|费萨拉巴德
Lucknow|Лакхнау|勒克瑙
Jaipur|Джайпур|斋浦尔
Ahmedabad|Ахмадабад|艾哈迈达巴德
Pune|Пуна|浦那
Chittagong|Читтагонг|吉大港
Mandalay|Мандалай|曼德勒
Surabaya|Сурабая|泗水
Cebu|Себу|宿务
Davao|Давао|达沃
Shiraz|Шираз|设拉子
Mashhad|Мешхед|马什哈德
Erbil|Эрбиль|埃尔比勒
Khan Younis|Хан-Юнис|汗尤尼斯
Aden|Аден|亚丁
Kano|Кано|卡诺
Kumasi|Кумаси|库马西
Goma|Гома|戈马
Lilongwe|Лилонгве|利隆圭
Windhoek|Виндхук|温得和克
Gaborone|Габороне|哈博罗内
Libreville|Либревиль|利伯维尔
Yaounde|Яунде|雅温得
Douala|Дуала|杜阿拉
Novokuznetsk|Новокузнецк|新库兹涅茨克
Lipetsk|Липецк|利佩茨克
Penza|Пенза|奔萨
Stavropol|Ставрополь|斯塔夫罗波尔
Kaluga|Калуга|卡卢加
Kirov|Киров|基洛夫
Ivanovo|Иваново|伊万诺沃
Vladikavkaz|Владикавказ|弗拉季高加索
Nalchik|Нальчик|纳尔奇克
Elista|Элиста|埃利斯塔
Saransk|Саранск|萨兰斯克
Cheboksary|Чебоксары|切博克萨雷
Yoshkar-Ola|Йошкар-Ола|约什卡尔奥拉
Syktyvkar|Сыктывкар|瑟克特夫卡尔
Petrozavodsk|Петрозаводск|彼得罗扎沃茨克
Naryan-Mar|Нарьян-Мар|纳里扬马尔
Salekhard|Салехард|萨列哈尔德
Khanty-Mansiysk|Ханты-Мансийск|汉特-曼西斯克
Nakhodka|Находка|纳霍德卡
Gelendzhik|Геленджик|格连吉克
Anapa|Анапа|阿纳帕
Vyborg|Выборг|维堡
Gatchina|Гатчина|加特契纳
Zelenogorsk|Зеленогорск|泽列诺戈尔斯克
Wellington|Веллингтон|惠灵顿
Europe|Европа|欧洲
Asia|Азия|亚洲
Africa|Африка|非洲
North America|Северная Америка|北美/北美洲
South America|Южная Америка|南美/南美洲
Latin America|Латинская Америка|拉美/拉丁美洲
Central America|Центральная Америка|中美洲
Central Asia|Центральная Азия/Средняя Азия|中亚
Southeast Asia/South-East Asia|Юго-Восточная Азия|东南亚
South Asia|Южная Азия|南亚
East Asia|Восточная Азия|东亚
Northeast Asia|Северо-Восточная Азия|东北亚
Eurasia|Евразия|欧亚大陆
Eastern Europe|Восточная Европа|东欧
Western Europe|Западная Европа|西欧
Middle East|Ближний Восток|中东
Far East|Дальний Восток|远东
North Africa|Северная Африка|北非
West Africa|Западная Африка|西非
Arctic|Арктика|北极
Antarctica|Антарктида|南极/南极洲
Caucasus|Кавказ|高加索
South Caucasus|Южный Кавказ|南高加索
North Caucasus|Северный Кавказ|北高加索
Balkans|Балканы|巴尔干
Caribbean|Карибы|加勒比
Scandinavia|Скандинавия|斯堪的纳维亚
Black Sea|Чёрное море|黑海
Red Sea|Красное море|红海
Baltic Sea|Балтийское море|波罗的海
Caspian Sea|Каспийское море|里海
South China Sea|Южно-Китайское море|南海
East China Sea|Восточно-Китайское море|东海
Mediterranean Sea|Средиземное море|地中海
Persian Gulf|Персидский залив|波斯湾
Taiwan Strait|Тайваньский пролив|台湾海峡
Strait of Hormuz|Ормузский пролив|霍尔木兹海峡
Suez Canal|Суэцкий канал|苏伊士运河
Panama Canal|Панамский канал|巴拿马运河
Atlantic Ocean|Атлантический океан|大西洋
Pacific Ocean|Тихий океан|太平洋
Indian Ocean|Индийский океан|印度洋
Arctic Ocean|Северный Ледовитый океан|北冰洋
Alps|Альпы|阿尔卑斯山
Himalayas|Гималаи|喜马拉雅山
Pamirs/Pamir|Памир|帕米尔高原/帕米尔
Tian Shan|Тянь-Шань|天山山脉
Karakoram|Каракорум|喀喇昆仑山
Hindu Kush|Гиндукуш|兴都库什山
Carpathians|Карпаты|喀尔巴阡山
Pyrenees|Пиренеи|比利牛斯山
Andes|Анды|安第斯山脉
Gobi Desert|Гоби|戈壁沙漠
Taklamakan Desert|Такла-Макан|塔克拉玛干沙漠
Great Wall|Великая Китайская стена|长城
Red Square|Красная площадь|红场
Tiananmen Square|Тяньаньмэнь|天安门广场
Great Hall of the People|Дом народных собраний|人民大会堂
Forbidden City|Запретный город|故宫
Soviet Union|Советский Союз|苏联
Yugoslavia|Югославия|南斯拉夫
Czechoslovakia|Чехословакия|捷克斯洛伐克
Palestine|Палестина|巴勒斯坦
Kosovo|Косово|科索沃
Korean Peninsula|Корейский полуостров|朝鲜半岛
Kurdistan|Курдистан|库尔德斯坦
Bavaria|Бавария|巴伐利亚
Lapland|Лапландия|拉普兰
Normandy|Нормандия|诺曼底
Provence|Прованс|普罗旺斯
Andalusia|Андалусия|安达卢西亚
Tuscany|Тоскана|托斯卡纳
Lombardy|Ломбардия|伦巴第
Nassau|Нассау|拿骚
Bridgetown|Бриджтаун|布里奇敦
Belmopan|Бельмопан|贝尔莫潘
Porto-Novo|Порто-Ново|波多诺伏
Cotonou|Котону|科托努
Thimphu|Тхимпху|廷布
Bandar Seri Begawan|Бандар-Сери-Бегаван|斯里巴加湾
Bujumbura|Бужумбура|布琼布拉
Bangui|Банги|班吉
N'Djamena|Нджамена|恩贾梅纳
Brazzaville|Браззавиль|布拉柴维尔
Santo Domingo|Санто-Доминго|圣多明各
Guayaquil|Гуаякиль|瓜亚基尔
San Salvador|Сан-Сальвадор|圣萨尔瓦多
Malabo|Малабо|马拉博
Asmara|Асмэра/Асмара|阿斯马拉
Mbabane|Мбабане|姆巴巴内
Banjul|Банжул|班珠尔
Guatemala City|Гватемала-Сити|危地马拉城
Conakry|Конакри|科纳克里
Bissau|Бисау|比绍
Tegucigalpa|Тегусигальпа|特古西加尔巴
Yamoussoukro|Ямусукро|亚穆苏克罗
Kuwait City|Эль-Кувейт|科威特城
Maseru|Масеру|马塞卢
Monrovia|Монровия|蒙罗维亚
Vaduz|Вадуц|瓦杜兹
Blantyre|Блантайр|布兰太尔
Majuro|Маджуро|马朱罗
Nouakchott|Нуакшот|努瓦克肖特
Port Louis|Порт-Луи|路易港
Managua|Манагуа|马那瓜
Panama City|Панама-Сити|巴拿马城
Freetown|Фритаун|弗里敦
Juba|Джуба|朱巴
Paramaribo|Парамарибо|帕拉马里博
Dodoma|Додома|多多马
Dili|Дили|帝力
Lome|Ломе|洛美
Port of Spain|Порт-оф-Спейн|西班牙港
Port Vila|Порт-Вила|维拉港
Nuuk|Нуук|努克
Torshavn|Торсхавн|托尔斯港
Noumea|Нумеа|努美阿
Papeete|Папеэте|帕皮提
Apia|Апиа|阿皮亚
Quezon City|Кесон-Сити|奎松城/奎松市
Malmo|Мальмё|马尔默
Aarhus/Århus|Орхус|奥胡斯
Trondheim|Тронхейм|特隆赫姆
Tromso/Tromsø|Тромсё|特罗姆瑟
Uppsala|Уппсала|乌普萨拉
Tampere|Тампере|坦佩雷
`;

const column: Record<LanguageCode, number> = { en: 0, ru: 1, zh: 2 };

/** The names of one language; spellings of one place are all given. */
export function gazetteerNames(lang: LanguageCode): string[] {
  return [...rows.trim().split('\n'), ...furtherPlaces].flatMap(
    (row) =>
      row
        .split('|')
        [column[lang]]?.split('/')
        .filter((name) => name !== '') ?? [],
  );
}

/**
 * Regions, islands, rivers and smaller cities that culture and business news names beside those of the gazetteer, one row a place
 * in English, Russian and Chinese as there. Left empty is a name that is more often another word. General knowledge.
 */
export const furtherPlaces = `
Zanzibar|Занзибар|桑给巴尔
Zambezi|Замбези|赞比西河
Palawan|Палаван|巴拉望
Siargao|Сиаргао|锡亚高
Luzon|Лусон|吕宋岛
Mindanao|Минданао|棉兰老岛
Visayas||米沙鄢
Baguio|Багио|碧瑶
Iloilo|Илоило|伊洛伊洛
Sumatra|Суматра|苏门答腊
Borneo|Борнео|婆罗洲
Sulawesi|Сулавеси|苏拉威西
Lombok|Ломбок|龙目岛
Penang|Пинанг|槟城
Ipoh|Ипох|怡保
Johor Bahru|Джохор-Бару|新山市
Malacca/Melaka|Малакка|马六甲
Sabah|Сабах|
Sarawak|Саравак|砂拉越
Chiang Mai|Чиангмай|清迈
Phuket|Пхукет|普吉岛
Krabi|Краби|
Pattaya|Паттайя|芭提雅
Hua Hin|Хуахин|
Hoi An|Хойан|
Haiphong|Хайфон|
Siem Reap|Сиемреап|
Luang Prabang|Луангпрабанг|琅勃拉邦
Kochi|Кочи|
Mysuru/Mysore|Майсур|迈索尔
Udaipur|Удайпур|乌代布尔
Varanasi|Варанаси|瓦拉纳西
Assam|Ассам|阿萨姆
Ladakh|Ладакх|拉达克
Odisha|Одиша|奥里萨
West Bengal|Западная Бенгалия|西孟加拉
Guwahati|Гувахати|古瓦哈提
Bhopal|Бхопал|博帕尔
Indore|Индор|印多尔
Nagpur|Нагпур|那格浦尔
Chandigarh|Чандигарх|昌迪加尔
Srinagar|Сринагар|斯利那加
Shillong|Шиллонг|
Imphal|Импхал|
Visakhapatnam|Вишакхапатнам|
Coimbatore|Коимбатур|
Madurai|Мадурай|
Multan|Мултан|木尔坦
Sindh||信德省
Sylhet|Силхет|锡尔赫特
Chittagong/Chattogram|Читтагонг|吉大港
Pokhara|Покхара|博卡拉
Jaffna|Джафна|
Kisumu|Кисуму|基苏木
Nakuru|Накуру|纳库鲁
Entebbe|Энтеббе|恩德培
Arusha|Аруша|阿鲁沙
Kilimanjaro|Килиманджаро|乞力马扎罗
Lake Tanganyika|Танганьика|坦噶尼喀湖
Lake Malawi|Малави|马拉维湖
Bulawayo|Булавайо|布拉瓦约
Soweto|Соуэто|索韦托
Stellenbosch|Стелленбос|
Bloemfontein|Блумфонтейн|布隆方丹
KwaZulu-Natal|Квазулу-Натал|夸祖鲁
Transkei|Транскей|
Ibadan|Ибадан|伊巴丹
Enugu|Энугу|埃努古
Port Harcourt|Порт-Харкорт|哈科特港
Hargeisa|Харгейса|哈尔格萨
Luxor|Луксор|卢克索
Aswan|Асуан|阿斯旺
Tangier|Танжер|丹吉尔
Tunis||突尼斯市
Sfax|Сфакс|斯法克斯
Bethlehem|Вифлеем|伯利恒
Nazareth|Назарет|拿撒勒
Ramallah|Рамалла|拉马拉
Jaffa|Яффа|
Tabriz|Тебриз|大不里士
AlUla||埃尔奥拉
Cappadocia|Каппадокия|卡帕多奇亚
Gaziantep|Газиантеп|加济安泰普
Diyarbakir|Диярбакыр|迪亚巴克尔
Trabzon|Трабзон|特拉布宗
Kutaisi|Кутаиси|库塔伊西
Svaneti|Сванетия|斯瓦涅季
Kakheti|Кахетия|卡赫季
Gyumri|Гюмри|久姆里
Khiva|Хива|希瓦古城
Nukus|Нукус|努库斯
Navoi|Навои|纳沃伊
Termez|Термез|铁尔梅兹
Andijan|Андижан|安集延
Namangan|Наманган|纳曼干
Kokand|Коканд|浩罕
Fergana Valley|Ферганская долина|费尔干纳盆地
Karakalpakstan|Каракалпакстан|卡拉卡尔帕克斯坦
Issyk-Kul|Иссык-Куль|伊塞克湖
Khujand|Худжанд|苦盏
Khorog|Хорог|霍罗格
Gorno-Badakhshan|Горный Бадахшан|
Shymkent|Шымкент|奇姆肯特
Karaganda|Караганда|卡拉干达
Aktobe|Актобе|阿克托别
Atyrau|Атырау|阿特劳
Pavlodar|Павлодар|巴甫洛达尔
Kostanay|Костанай|科斯塔奈
Oskemen/Ust-Kamenogorsk|Усть-Каменогорск|乌斯季卡缅诺戈尔斯克
Baikonur|Байконур|拜科努尔
Yenisei|Енисей|叶尼塞河
Kuril Islands|Курильские острова/Курилы|千岛群岛
Danube|Дунай|多瑙河
Rhine|Рейн|莱茵河
Thames||泰晤士河
Seine||塞纳河
Nile||尼罗河
Mississippi|Миссисипи|密西西比
Orinoco|Ориноко|奥里诺科河
Ganges|Ганг|
Brahmaputra|Брахмапутра|布拉马普特拉河
Mekong|Меконг|湄公河
Irrawaddy|Иравади|伊洛瓦底江
Euphrates|Евфрат|幼发拉底河
Sahara|Сахара|撒哈拉
Patagonia|Патагония|巴塔哥尼亚
Sardinia|Сардиния|撒丁岛
Piedmont|Пьемонт|皮埃蒙特
Puglia|Апулия|普利亚
Calabria|Калабрия|卡拉布里亚
Palermo|Палермо|巴勒莫
Genoa|Генуя|热那亚
Verona|Верона|维罗纳
Trieste|Триест|的里雅斯特
Udine|Удине|乌迪内
Pordenone|Порденоне|波代诺内
Galicia|Галисия|加利西亚
Basque Country|Страна Басков|巴斯克
Asturias|Астурия|阿斯图里亚斯
Aragon|Арагон|阿拉贡
Granada|Гранада|格拉纳达
Zaragoza|Сарагоса|萨拉戈萨
Cadiz|Кадис|加的斯
Gijon|Хихон|希洪
Oviedo|Овьедо|奥维耶多
Mallorca/Majorca|Мальорка|马略卡
Ibiza|Ибица|伊维萨岛
Canary Islands|Канарские острова|加那利群岛
Tenerife|Тенерифе|特内里费
Azores|Азорские острова|亚速尔群岛
Algarve|Алгарве|阿尔加维
Coimbra|Коимбра|科英布拉
Brittany|Бретань|布列塔尼
Alsace|Эльзас|阿尔萨斯
Burgundy|Бургундия|勃艮第
Corsica|Корсика|科西嘉
Lille|Лилль|里尔市
Nantes|Нант|
Rennes|Ренн|
Montpellier|Монпелье|蒙彼利埃
Arles|Арль|
Avignon|Авиньон|阿维尼翁
Grenoble|Гренобль|格勒诺布尔
La Rochelle|Ла-Рошель|拉罗谢尔
Ghent|Гент|根特
Bruges|Брюгге|布鲁日
Namur|Намюр|那慕尔
Leuven|Лёвен|
Utrecht|Утрехт|乌得勒支
Groningen|Гронинген|格罗宁根
Maastricht|Маастрихт|马斯特里赫特
Haarlem|Харлем|
Leiden|Лейден|
Jutland|Ютландия|日德兰
Odense|Оденсе|欧登塞
Turku|Турку|图尔库
Oulu|Оулу|奥卢
Rovaniemi|Рованиеми|罗瓦涅米
Stavanger|Ставангер|斯塔万格
Lofoten|Лофотены/Лофотенские острова|罗弗敦
Svalbard|Шпицберген|斯瓦尔巴
Narva|Нарва|纳尔瓦
Liepaja|Лиепая|利耶帕亚
Jurmala|Юрмала|尤尔马拉
Klaipeda|Клайпеда|克莱佩达
Gdynia|Гдыня|格丁尼亚
Wroclaw|Вроцлав|弗罗茨瓦夫
Poznan|Познань|波兹南
Lublin|Люблин|卢布林
Silesia|Силезия|西里西亚
Torun|Торунь|托伦
Katowice|Катовице|卡托维兹
Ostrava|Острава|俄斯特拉发
Zlin|Злин|
Moravia|Моравия|摩拉维亚
Bohemia|Богемия|波希米亚
Kosice|Кошице|科希策
Debrecen|Дебрецен|德布勒森
Szeged|Сегед|塞格德
Transylvania|Трансильвания|特兰西瓦尼亚
Cluj-Napoca|Клуж-Напока|克卢日
Iasi|Яссы|
Timisoara|Тимишоара|蒂米什瓦拉
Sibiu|Сибиу|锡比乌
Plovdiv|Пловдив|普罗夫迪夫
Varna|Варна|瓦尔纳
Burgas|Бургас|布尔加斯
Vojvodina|Воеводина|伏伊伏丁那
Dubrovnik|Дубровник|杜布罗夫尼克
Rijeka|Риека|里耶卡
Zadar|Задар|扎达尔
Istria|Истрия|伊斯特拉
Dalmatia|Далмация|达尔马提亚
Maribor|Марибор|马里博尔
Mostar|Мостар|莫斯塔尔
Banja Luka|Баня-Лука|巴尼亚卢卡
Kotor|Котор|科托尔
Prizren|Призрен|普里兹伦
Bitola|Битола|比托拉
Crete||克里特岛
Corfu|Корфу|科孚岛
Rhodes|Родос|罗得岛
Cornwall|Корнуолл|康沃尔
Yorkshire|Йоркшир|约克郡
Norfolk|Норфолк|诺福克
Sussex|Сассекс|苏塞克斯
Lancashire|Ланкашир|兰开夏
Shropshire|Шропшир|什罗普郡
Hebrides|Гебриды/Гебридские острова|赫布里底
Orkney||奥克尼
Shetland||设得兰
Galway|Голуэй|戈尔韦
Connemara|Коннемара|康尼马拉
Donegal|Донегол|多尼戈尔
Nova Scotia|Новая Шотландия|新斯科舍
Newfoundland|Ньюфаундленд|纽芬兰
Manitoba|Манитоба|曼尼托巴
Saskatchewan|Саскачеван|萨斯喀彻温
Yukon|Юкон|
Oaxaca|Оахака|瓦哈卡
Chiapas|Чьяпас|恰帕斯
Yucatan|Юкатан|尤卡坦
Veracruz|Веракрус|韦拉克鲁斯
Antioquia|Антьокия|
Cusco|Куско|库斯科
Arequipa|Арекипа|阿雷基帕
Mendoza|Мендоса|门多萨
Valparaiso|Вальпараисо|瓦尔帕莱索
Tierra del Fuego|Огненная Земля|火地岛
Bahia|Баия|巴伊亚
Recife|Ресифи|累西腓
Pernambuco|Пернамбуку|伯南布哥
Minas Gerais|Минас-Жерайс|米纳斯吉拉斯
Tasmania|Тасмания|塔斯马尼亚
Rotorua||罗托鲁阿
Hokkaido|Хоккайдо|北海道
Okinawa|Окинава|冲绳
Kyushu|Кюсю|九州岛
Shikoku|Сикоку|
Nagano|Нагано|
Kanazawa|Канадзава|
Jeju|Чеджудо|济州岛
Gyeongju|Кёнджу|
Jeonju|Чонджу|全州市
|Нижний Тагил|下塔吉尔
|Каменск-Уральский|
|Петропавловск-Камчатский|堪察加彼得罗巴甫洛夫斯克
|Магнитогорск|马格尼托哥尔斯克
|Тольятти|陶里亚蒂
|Набережные Челны|
|Новокузнецк|新库兹涅茨克
|Комсомольск-на-Амуре|阿穆尔河畔共青城
|Стерлитамак|
|Старый Оскол|
|Великие Луки|
|Великий Устюг|大乌斯秋格
|Сергиев Посад|
|Ростов Великий|
|Переславль-Залесский|
|Йошкар-Ола|约什卡尔奥拉
|Ханты-Мансийск|汉特曼西斯克
|Горно-Алтайск|戈尔诺阿尔泰斯克
|Южно-Сахалинск|南萨哈林斯克
|Новый Уренгой|新乌连戈伊
|Минеральные Воды|
|Нарьян-Мар|纳里扬马尔
|Дудинка|
|Норильск|诺里尔斯克
|Воркута|沃尔库塔
|Череповец|切列波韦茨
|Рыбинск|
|Елабуга|
|Альметьевск|
|Ессентуки|
|Пятигорск|皮亚季戈尔斯克
|Кисловодск|基斯洛沃茨克
|Геленджик|
|Анапа|
|Таганрог|
|Новороссийск|新罗西斯克
|Выборг|
|Гатчина|
|Петергоф|彼得霍夫
|Зеленоград|
|Воробьёвы горы|
|Урал|
|Кольский полуостров|科拉半岛
|Соловки|
|Валаам|
|Кижи|
|Ольхон|奥利洪岛
|Телецкое озеро|
|Ладога|
|Онега|
Agra|Агра|阿格拉
Amritsar|Амритсар|阿姆利则
Annecy|Анси|安纳西
Clermont-Ferrand|Клермон-Ферран|克莱蒙费朗
Derbent|Дербент|杰尔宾特
Guilin|Гуйлинь|桂林
Hunchun|Хуньчунь|珲春
Innsbruck|Инсбрук|因斯布鲁克
Kostroma|Кострома|科斯特罗马
Luoyang|Лоян|洛阳
Malaga|Малага|马拉加
Mar del Plata|Мар-дель-Плата|马德普拉塔
Quebec City||魁北克城
San Sebastian|Сан-Себастьян|圣塞巴斯蒂安
Sheffield|Шеффилд|谢菲尔德
Cancun|Канкун|坎昆
Edmonton|Эдмонтон|埃德蒙顿
Winnipeg|Виннипег|温尼伯
Fortaleza|Форталеза|福塔雷萨
Manaus|Манаус|马瑙斯
Monterrey|Монтеррей|蒙特雷
Honolulu|Гонолулу|檀香山
Hobart|Хобарт|霍巴特
Kuching|Кучинг|古晋
Makassar|Макасар|望加锡
Lubumbashi|Лубумбаши|卢本巴希
Kyzylorda|Кызылорда|克孜洛尔达
Aktau|Актау|阿克套
Anadyr|Анадырь|
Punta Arenas|Пунта-Аренас|
Trinidad and Tobago|Тринидад и Тобаго|
Bergamo|Бергамо|贝加莫
Parma|Парма|
Modena|Модена|
Siena|Сиена|锡耶纳
Ravenna|Равенна|拉文纳
Assisi|Ассизи|
Salerno|Салерно|
Catania|Катания|卡塔尼亚
Messina|Мессина|墨西拿
`
  .trim()
  .split('\n');

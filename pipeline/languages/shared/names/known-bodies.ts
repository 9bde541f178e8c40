/**
 * Firms, broadcasters, bodies, festivals and prizes that film news of all three languages names: kind; last part of the id; English, Russian, Chinese name;
 * other names. General knowledge. A name that another body bears as well stands in none of these lines.
 */
export const knownBodies = `
organization;20th-century-studios;20th Century Studios;20th Century Studios;20世纪影业;20th Century Fox,20世纪福斯
organization;a24;A24;A24;A24;
organization;academy-of-motion-picture-arts-and-sciences;Academy of Motion Picture Arts and Sciences;Академия кинематографических искусств и наук;美国电影艺术与科学学院;美国影艺学院
organization;adb;Asian Development Bank;Азиатский банк развития;亚洲开发银行;亚开行,ADB
organization;al-jazeera;Al Jazeera;Аль-Джазира;半岛电视台;
organization;alibaba;Alibaba;Alibaba;阿里巴巴;Alibaba Group,阿里巴巴集团
organization;alibaba-pictures;Alibaba Pictures;Alibaba Pictures;阿里影业;
organization;amazon;Amazon;Amazon;亚马逊;Amazon.com
organization;amazon-mgm-studios;Amazon MGM Studios;Amazon MGM Studios;亚马逊米高梅影业;亚马逊米高梅
organization;amc-theatres;AMC Theatres;AMC Theatres;AMC院线;AMC Entertainment
organization;apple;Apple;Apple;苹果公司;
organization;apple-tv;Apple TV+;Apple TV+;Apple TV+;
organization;asean;ASEAN;АСЕАН;东盟;Association of Southeast Asian Nations,Ассоциация государств Юго-Восточной Азии,东南亚国家联盟
organization;bank-of-england;Bank of England;Банк Англии;英格兰银行;英国央行
organization;bank-of-japan;Bank of Japan;Банк Японии;日本银行;日本央行
organization;bank-of-korea;Bank of Korea;Банк Кореи;韩国银行;韩国央行
organization;bbc;BBC;Би-би-си;英国广播公司;BBC News
organization;bilibili;Bilibili;Bilibili;哔哩哔哩;B站
organization;bona-film;Bona Film Group;Bona Film Group;博纳影业;Bona,博纳,博纳影业集团
organization;box-office-mojo;Box Office Mojo;Box Office Mojo;Box Office Mojo;
organization;british-film-institute;British Film Institute;Британский институт кино;英国电影协会;BFI
organization;canal-plus;Canal+;Canal+;Canal+;
organization;cj-enm;CJ ENM;CJ ENM;希杰娱乐;CJ ENM娱乐
organization;columbia-pictures;Columbia Pictures;Columbia Pictures;哥伦比亚影业;
organization;comcast;Comcast;Comcast;康卡斯特;
organization;comscore;Comscore;Comscore;康姆斯科;
organization;council-of-europe;Council of Europe;Совет Европы;欧洲委员会;
organization;disney;Disney;Disney;迪士尼;The Walt Disney Company,Walt Disney,Walt Disney Company,Дисней,华特迪士尼,迪士尼公司,华特迪士尼公司
organization;douban;Douban;Douban;豆瓣;
organization;dreamworks-animation;DreamWorks Animation;DreamWorks Animation;梦工厂动画;DreamWorks
organization;enlight-media;Enlight Media;Enlight Media;光线传媒;
organization;european-commission;European Commission;Еврокомиссия;欧盟委员会;Европейская комиссия,欧委会
organization;european-film-academy;European Film Academy;Европейская киноакадемия;欧洲电影学院;
organization;european-parliament;European Parliament;Европарламент;欧洲议会;Европейский парламент
organization;eurimages;Eurimages;Eurimages;欧洲电影基金;
organization;focus-features;Focus Features;Focus Features;焦点影业;
organization;gaumont;Gaumont;Gaumont;高蒙;
organization;gazprom;Gazprom;Газпром;俄罗斯天然气工业股份公司;
organization;globo;Globo;Globo;环球电视台;TV Globo,Rede Globo
organization;google;Google;Google;谷歌;
organization;hbo;HBO;HBO;HBO;
organization;huayi-brothers;Huayi Brothers;Huayi Brothers;华谊兄弟;Huayi Brothers Media
organization;hulu;Hulu;Hulu;Hulu;
organization;imax;IMAX;IMAX;IMAX;IMAX Corporation
organization;iqiyi;iQIYI;iQIYI;爱奇艺;iQiyi
organization;kinopoisk;Kinopoisk;Кинопоиск;Kinopoisk;
organization;legendary;Legendary;Legendary;传奇影业;Legendary Pictures,Legendary Entertainment
organization;lionsgate;Lionsgate;Lionsgate;狮门影业;狮门,狮门娱乐
organization;mango-tv;Mango TV;Mango TV;芒果TV;
organization;marvel-studios;Marvel Studios;Marvel Studios;漫威影业;
organization;mgm;MGM;MGM;米高梅;Metro-Goldwyn-Mayer
organization;microsoft;Microsoft;Microsoft;微软;
organization;motion-picture-association;Motion Picture Association;Американская киноассоциация;美国电影协会;
organization;mubi;Mubi;Mubi;MUBI;
organization;nasa;NASA;НАСА;美国国家航空航天局;
organization;nato;NATO;НАТО;北约;North Atlantic Treaty Organization,北大西洋公约组织
organization;netflix;Netflix;Netflix;网飞;Нетфликс,奈飞
organization;new-development-bank;New Development Bank;Новый банк развития;新开发银行;金砖国家新开发银行
organization;new-york-times;The New York Times;The New York Times;《纽约时报》;New York Times,纽约时报
organization;nhk;NHK;NHK;日本放送协会;日本广播协会
organization;opec;OPEC;ОПЕК;石油输出国组织;欧佩克
organization;paramount;Paramount;Paramount;派拉蒙;Paramount Pictures,派拉蒙影业,Paramount Global,Paramount Skydance
organization;pathe;Pathé;Pathé;百代;Pathe
organization;pixar;Pixar;Pixar;皮克斯;皮克斯动画工作室
organization;rosatom;Rosatom;Росатом;俄罗斯国家原子能公司;俄罗斯国家原子能集团
organization;russian-railways;Russian Railways;Российские железные дороги;俄罗斯铁路公司;RZD,РЖД,俄铁
organization;sberbank;Sberbank;Сбербанк;俄罗斯联邦储蓄银行;
organization;screen-australia;Screen Australia;Screen Australia;澳大利亚电影局;
organization;searchlight-pictures;Searchlight Pictures;Searchlight Pictures;探照灯影业;
organization;sony;Sony;Sony;索尼;
organization;sony-pictures;Sony Pictures;Sony Pictures;索尼影业;Sony Pictures Entertainment,Sony Pictures Releasing
organization;sony-pictures-classics;Sony Pictures Classics;Sony Pictures Classics;索尼经典;
organization;studio-ghibli;Studio Ghibli;Ghibli;吉卜力工作室;Студия Гибли,Гибли,吉卜力
organization;studiocanal;StudioCanal;StudioCanal;StudioCanal;Studiocanal
organization;tencent;Tencent;Tencent;腾讯;腾讯控股
organization;tencent-pictures;Tencent Pictures;Tencent Pictures;腾讯影业;
organization;tencent-video;Tencent Video;Tencent Video;腾讯视频;
organization;toei;Toei;Toei;东映;Toei Company
organization;toho;Toho;Toho;东宝;Toho Co.
organization;unesco;UNESCO;ЮНЕСКО;联合国教科文组织;教科文组织
organization;unicef;UNICEF;ЮНИСЕФ;联合国儿童基金会;
organization;universal-pictures;Universal Pictures;Universal Pictures;环球影业;Universal,NBCUniversal,环球
organization;variety;Variety;Variety;《综艺》;综艺杂志
organization;walt-disney-studios;Walt Disney Studios;Walt Disney Studios;华特迪士尼影业;迪士尼影业
organization;wanda-film;Wanda Film;Wanda Film;万达电影;
organization;warner-bros;Warner Bros.;Warner Bros.;华纳兄弟;Warner Bros,Warner Bros. Pictures,华纳兄弟影业,华纳
organization;warner-bros-discovery;Warner Bros. Discovery;Warner Bros. Discovery;华纳兄弟探索;华纳兄弟探索公司
organization;who;World Health Organization;Всемирная организация здравоохранения;世界卫生组织;ВОЗ,世卫组织
organization;world-bank;World Bank;Всемирный банк;世界银行;世行
organization;wto;World Trade Organization;Всемирная торговая организация;世界贸易组织;ВТО,世贸组织
organization;yandex;Yandex;Яндекс;Yandex;
organization;youku;Youku;Youku;优酷;
organization;youtube;YouTube;YouTube;YouTube;油管
event;annecy-animation-festival;Annecy International Animation Film Festival;Фестиваль анимации в Анси;昂西国际动画电影节;Annecy Festival,安纳西国际动画电影节,昂西动画电影节
event;busan-film-festival;Busan International Film Festival;Пусанский кинофестиваль;釜山国际电影节;Busan Film Festival,Кинофестиваль в Пусане,Пусанский международный кинофестиваль,釜山电影节,釜山影展
event;golden-horse-film-festival;Golden Horse Film Festival;Кинофестиваль «Золотая лошадь»;台北金马影展;金马影展
event;hong-kong-film-festival;Hong Kong International Film Festival;Гонконгский кинофестиваль;香港国际电影节;Hong Kong Film Festival,Гонконгский международный кинофестиваль
event;idfa;International Documentary Film Festival Amsterdam;Амстердамский фестиваль документального кино;阿姆斯特丹国际纪录片电影节;IDFA
event;karlovy-vary-film-festival;Karlovy Vary International Film Festival;Кинофестиваль в Карловых Варах;卡罗维发利国际电影节;Karlovy Vary Film Festival,Карловарский кинофестиваль,Международный кинофестиваль в Карловых Варах,卡罗维发利电影节
event;locarno-film-festival;Locarno Film Festival;Кинофестиваль в Локарно;洛迦诺国际电影节;Locarno International Film Festival,Международный кинофестиваль в Локарно,洛迦诺电影节,卢卡诺影展
event;london-film-festival;London Film Festival;Лондонский кинофестиваль;伦敦电影节;BFI London Film Festival,伦敦国际电影节
event;new-york-film-festival;New York Film Festival;Нью-Йоркский кинофестиваль;纽约电影节;
event;pingyao-film-festival;Pingyao International Film Festival;Пинъяоский кинофестиваль;平遥国际电影展;平遥影展,平遥国际影展
event;rotterdam-film-festival;International Film Festival Rotterdam;Роттердамский кинофестиваль;鹿特丹国际电影节;Rotterdam Film Festival,IFFR,Роттердамский международный кинофестиваль,Кинофестиваль в Роттердаме,鹿特丹电影节,鹿特丹影展
event;san-sebastian-film-festival;San Sebastián Film Festival;Кинофестиваль в Сан-Себастьяне;圣塞巴斯蒂安国际电影节;San Sebastian Film Festival,San Sebastián International Film Festival,Сан-Себастьянский кинофестиваль,Международный кинофестиваль в Сан-Себастьяне,圣塞巴斯蒂安电影节
event;sundance-film-festival;Sundance Film Festival;Кинофестиваль «Сандэнс»;圣丹斯电影节;Sundance,Сандэнс,圣丹斯国际电影节
event;tokyo-film-festival;Tokyo International Film Festival;Токийский кинофестиваль;东京国际电影节;Tokyo Film Festival,Токийский международный кинофестиваль,东京电影节
event;toronto-film-festival;Toronto International Film Festival;Кинофестиваль в Торонто;多伦多国际电影节;Toronto Film Festival,TIFF,Международный кинофестиваль в Торонто,多伦多电影节,多伦多影展
event;tribeca-festival;Tribeca Festival;Фестиваль «Трайбека»;翠贝卡电影节;Tribeca Film Festival,Трайбека
award;annie-awards;Annie Awards;премия «Энни»;安妮奖;Энни
award;asian-film-awards;Asian Film Awards;Азиатская кинопремия;亚洲电影大奖;Asian Film Award
award;bafta;BAFTA;BAFTA;英国电影学院奖;BAFTA Awards,БАФТА
award;cesar;César;премия «Сезар»;凯撒奖;César Award,César Awards,Cesar,Сезар,法国凯撒奖,恺撒奖
award;emmy;Emmy;премия «Эмми»;艾美奖;Emmy Award,Emmy Awards,Emmys,Эмми
award;european-film-awards;European Film Awards;Европейская кинопремия;欧洲电影奖;European Film Award
award;golden-bear;Golden Bear;Золотой медведь;金熊奖;
award;golden-globe;Golden Globe;премия «Золотой глобус»;金球奖;Golden Globes,Golden Globe Award,Golden Globe Awards,Золотой глобус
award;golden-goblet;Golden Goblet;Золотой кубок;金爵奖;Golden Goblet Award
award;golden-horse;Golden Horse Awards;премия «Золотая лошадь»;金马奖;Golden Horse Award,Golden Horse,Золотая лошадь,台湾电影金马奖
award;golden-leopard;Golden Leopard;Золотой леопард;金豹奖;
award;golden-lion;Golden Lion;Золотой лев;金狮奖;
award;goya;Goya Awards;премия «Гойя»;戈雅奖;Goya Award,Goya,Goyas,Гойя
award;grammy;Grammy;премия «Грэмми»;格莱美奖;Grammy Award,Grammy Awards,Grammys,Грэмми
award;hong-kong-film-awards;Hong Kong Film Awards;Гонконгская кинопремия;香港电影金像奖;Hong Kong Film Award,金像奖
award;huabiao;Huabiao Awards;премия «Хуабяо»;华表奖;中国电影华表奖,Huabiao Award,Хуабяо
award;hundred-flowers;Hundred Flowers Awards;премия «Сто цветов»;百花奖;大众电影百花奖,Hundred Flowers Award,Сто цветов
award;nika;Nika;премия «Ника»;尼卡奖;Nika Award,Ника
award;nobel-prize;Nobel Prize;Нобелевская премия;诺贝尔奖;Nobel
award;palme-dor;Palme d’Or;Золотая пальмовая ветвь;金棕榈奖;Palme d'Or
award;silver-bear;Silver Bear;Серебряный медведь;银熊奖;
award;silver-lion;Silver Lion;Серебряный лев;银狮奖;
award;tony;Tony Awards;премия «Тони»;托尼奖;Tony Award,Тони
award;magnolia;Magnolia Awards;премия «Магнолия»;白玉兰奖;Magnolia Award,上海电视节白玉兰奖,Магнолия
`.trim();

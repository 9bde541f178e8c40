/** Given names of Africa, Asia, the Arab world, the Caucasus, the Celtic and Nordic countries, the Baltic, Eastern Europe and Latin America as English news spells them. General knowledge. */

export const givenNamesFurther = `
Aare Aarohi Abdelhamid Abdelrahman Abderrahmane Abdullatif Abeer Abir Abla Abosede Adekunle Adero Adham Adhiambo Adilson Afanasy Afia Agafya Aglaya Agris
Ahmadreza Aibike Aigars Aija Aijan Ailbhe Aile Ailsa Aine Ainur Ainė Airat Aisen Aishwarya Aistė Aital Aivar Aivars Aivo Akaki Akane Akbar Akemi Akhmet
Akinori Akmal Akoth Akshay Alasie Aled Aleko Alemayehu Aleqa Algirdas Alikhan Altyn Aman Amangeldy Amarsanaa Amaru Amihan Aminah Aminu Amna Amrita Anfisa
Anisim Anjana Ankur Anong Anoud Antía Anu Anudari Anushka Anyango Anzor Aodhan Aoibheann Apinya Apirak Apiyo Aputi Arailym Aramayis Arantxa Arata Arayik
Arkhip Arnel Arnur Arpine Arseny Arshak Artashes Arthit Artis Aruzhan Arūnas Asem Asgeir Aslı Asqar Asror Astghik Asuna Asylbek Atul Audur Auma Auður Aušra
Avdotya Avenir Aviaja Awino Awuor Ayaal Ayaan Ayane Aybek Ayeza Ayomide Ayu Ayushmann Ayşegül Azar Azizbek Azlan Aïssata Badri Bahodir Bair Bairma Bakari
Bakhyt Balazs Balzhina Bartłomiej Basem Bassel Batkhuyag Bato Batsaikhan Bayani Bayar Bayarsaikhan Beibut Bekhruz Belgin Benjie Berrak Besik Bethan Bhavana
Bhumika Bilguun Binod Birgir Biruk Birutė Bjarni Bjarta Bjarte Björgvin Blathnaid Bogna Boitumelo Bolanle Boldbaatar Bolesław Boonsong Botond Brais Branwen
Brid Bronisław Bronwen Bríd Bukky Bulat Buse Busisiwe Bwalya Byaruhanga Candelaria Caradog Carwyn Cauê Ceri Ceridwen Chaiyaporn Chalida Chanda Chanida
Chanya Chatchai Chathura Chenjerai Chepkoech Cherifa Cherono Chidinma Chihiro Chike Chikondi Chima Chingiz Chisato Chizuru Choden Cholpon Cholponbek Chuluun
Citlali Clodagh Conall Coumba Csilla Czesława Dace Daithi Daiva Dali Damilola Danladi Darshan Dashdorj Dashi Dastan Datu Daulet Davaajargal Davaasuren Davíð
Dawa Dayo Deki Delger Delgermaa Delyth Demet Demid Demyan Devdas Devrim Dhan Dhanush Didem Dilfuza Dilini Dilnaz Dilshod Dilwyn Dimakatso Dineo Dinmukhamed
Djamila Dolma Domantas Domhnall Dominador Donatas Doniyor Dorj Dorji Dorottya Dorzho Dosym Dovilė Doğan Durita Dénes Edelmira Edgardo Edgars Edik Eglė Eha
Eiichi Eiko Eimantas Eirlys Eirwen Eivind Eldar Elen Eleri Elliði Elyer Elyor Emrah Emyr Ene Enkhbat Enkhee Enkhjargal Enkhtaivan Enn Erdene Erdenebat
Erdenechimeg Erkebulan Erkin Ertuğrul Erzhena Erzsi Eteri Euan Eulàlia Evdokia Ezgi Ezinne Facundo Fadhila Faduma Fahadh Fanis Faouzi Faraja Farhan Farhana
Farhod Faridah Fedot Ferid Feruz Figen Filiz Filsan Finbarr Firuz Fitri Florante Foday Fridrik Friðrik Fuka Fuyuko Gabija Gaku Galuh Gamal Ganbat Ganesh
Gansukh Ganzorig Garegin Gaukhar Gavriil Gayane Gearóid Gediminas Genrikh Gerallt Gerel Gevorg Ghanim Ghorban Giedrė Gilson Gintarė Gints Gitau Glafira Glyn
Gobnait Goda Goga Gopalan Gorka Goronwy Govind Govindan Griff Grigor Grimur Gruffudd Gruffydd Grímur Gudny Gulbahor Gulsim Gulzat Gunnlaugur Guntars Guntis
Gunvor Gurgen Gury Guzel Guðný Gwenda Gwenllian Gwyn Gyanendra Gyorgy Güven Habimana Hafsteinn Haitham Hajnalka Hakob Halgir Halit Halla Hallgerður Hallgrimur
Hallgrímur Halvard Hande Hanneli Haruko Haruo Hasmik Hasnah Hassiba Haukur Hauwa Hayk Hazal Hazem Heino Heledd Helju Herdís Hesham Hessa Hidetaka Hikaru
Hildur Hille Hilola Hinata Hinde Hiromi Hiwot Hjörtur Hlynur Homayoun Honoka Houria Hovik Hrach Hranush Hrefna Hrithik Humayun Hólmfríður Hörður Iara Ibragim
Iestyn Ieva Ifan Ifor Ignaty Ihab Ikuko Ildus Ilgiz Illari Illtyd Ilnur Ilsur Ilze Imants Imtiaz Indah Indrans Indrek Indrė Inese Ineza Ingibjorg Ingibjörg
Ingvi Inkar Innes Innokenty Inuk Iorwerth Iradukunda Iraj Irrfan Isagani Isatou Iskandar Islom Istvan Itzel Ivalu Ivars Izumi Jaak Jaan Jaanika Jaber Jagan
Jagoda Jaideep Jailson Jakup Jamilya Janaki Jandira Janyl Jaruwan Javlon Jayaram Jayasurya Jeptoo Jhoana Jhoanna Jojo Jomar Joselito Jostein Joumana Jozsef
Junjun Junpei Jurgita Juris Jurģis Jussara Justinas Jyothi Jyrgal Jákup Jökla Jūratė Kaarel Kabelo Kadhim Kadiatu Kaede Kagiso Kaho Kaie Kalju Kalman Kanokwan
Kanya Kanybek Kaouther Kapitolina Karabo Kareena Karlygash Karthika Katla Katlego Katsuhiro Katsuo Kavitha Kavya Kayoko Kazys Kebede Keerthi Kenna Kensuke
Kersti Ketino Keza Kgomotso Khachatur Khady Khalaf Khanh Khatuna Khongorzul Khosrow Khulan Khurelsukh Killa Kimutai Kinuyo Kioko Kiplagat Kipruto Kjartan Klim
Klára Koit Koki Komang Kondrat Kondwani Konkona Kornél Kotaro Kozo Kristaps Kristjan Krisztina Kriti Kritsada Kuat Kudzai Kumi Kunchacko Kuralay Kuupik Kymbat
Kyomuhendo Kåre Kęstutis Kıvanç Ladda Laima Lakan Lalitha Lamin Lasantha Laufey Laurynas Lautaro Lavrenty Leelo Leire Lembit Leocadia Lesedi Lestari Liene
Ligaya Liina Lijo Lilit Limbani Linas Lindani Liwayway Lkhagva Lleucu Llinos Lobar Lobsang Lojain Lowri Lucyna Lukerya Luned Luningning Lusine Luvsan Lyaysan
Lyes Lárus Maarja Macedonio Madara Madhavan Madi Madis Madiyar Madoka Maged Mahbub Maher Mahima Mahira Maho Maialen Mair Maitha Majid Maka Makisig Malavika
Malkhaz Malle Mamiko Mammootty Manami Mandakh Mandisa Manikandan Manju Manop Mansur Mantas Mared Maret Margus Marikit Marivic Marzena Marzhan Masanori
Masatoshi Mati Matvey Maysoun Mayuko Maziar Medet Medhat Meelis Mehjabin Mehrangez Meinir Meirion Mekdes Meles Melike Menna Merfyn Meruert Mervat Meryem Metin
Meurig Mher Micheál Mihaly Mihkel Mikako Mikio Mikolaj Milagro Mindaugas Mingma Minnikhanov Mirosława Mirzo Misaki Misako Mitsuhiro Miu Mizuki Mkrtich Modou
Modris Moe Moema Mohanlal Moldir Montri Montse Morven Mostafa Motoki Mouloud Moza Mozah Mphatso Mrinal Mthunzi Mubarak Mueni Mugisha Muireann Mukamana
Mukhlisa Mulenga Munkh Munkhjargal Muqimjon Muqrin Muqtada Murali Murchadh Murugan Musyoka Mutale Muthoni Mutinda Mutsumi Mwende Mwila Myfanwy Mzia Máret Márk
Márton Mátyás Mönkhbat Müge Māra Māris Nacer Nadeesha Nafula Nahuel Nahyan Najla Nakimuli Naliaka Nalwoga Namgyal Namukasa Nandi Nanuli Naran Narayan Narine
Narong Natia Nato Nattapong Nattaporn Natthaphon Navid Nawaf Nawara Nawazuddin Nayanthara Nayeli Nehir Nekesa Nenita Nergui Nestan Ngawang Nigora Niillas
Nijolė Nikanor Niki Nikifor Nikoloz Niloofar Nimal Nithya Nive Nivedita Nivin Niyaz Niyi Njáll Nkem Nolwazi Nompumelelo Nonthawat Nopporn Norayr Norhayati
Normunds Norov Noura Nozomi Noémi Nshimiyimana Nthenya Ntombi Nugzar Nune Nuray Nurbolat Nurgali Nurgazy Nurgul Nurgül Nurlybek Nurzhan Nusrat Nutsa Nyamdorj
Nyasha Nyurgun Nélida Obdulia Obiageli Obiora Odd-Arne Oddbjørn Oddný Odil Odina Odkhuu Olayinka Olgierd Olufemi Olwen Olwyn Omid Onyeka Oonagh Orawan Orlaith
Orçun Osaze Osian Oskars Otgon Otgontsetseg Ovllá Owino Oybek Oyelaran Oyin Oyinkan Oyunaa Oyunbileg Oyungerel Oyuun Oyvind Oğuz Paata Pakorn Palesa
Paninnguaq Panya Parvathy Pasang Paulius Pauls Paweena Payam Payman Peadar Peeter Pelageya Pema Perizat Perlita Petras Peyman Phanu Phichai Phongphat Phurba
Pichit Pimjai Pipaluk Piret Piyawat Pongsak Pornthip Prabhu Prachi Pragya Pramod Pranay Prasad Prasanna Pratap Prawit Preecha Priit Prithvi Prithviraj
Proinsias Prokhor Purev Pál Quim Quinter Rabia Radhika Raed Raghavan Ragna Ragnheidur Ragnheiður Raimonds Rais Raitis Raivo Rajinikanth Rajkumar Rajkummar
Rakiya Raminta Ramis Ramunė Ramya Ranbir Randa Ranjith Ranveer Raouf Rasa Rashed Rashit Rasima Ratchapol Rattana Raushan Rayhona Raí Reema Refilwe Renuka
Reynato Rezo Rhian Rhun Rhydian Rihards Riho Riina Riko Riku Rimantas Rin Rini Risa Rithvik Ritika Rizky Roberts Roddy Rokas Rola Romas Rommel Ronaldo
Rosalinda Rosaura Roser Rosnah Ruba Rudo Rukia Rumana Rumbidzai Rustem Rusudan Rutendo Ruvimbo Ruwan Ruzanna Rysbek Rytis Ryunosuke Réka Rói Rúnar Rüya Rūta
Saadoun Sabit Sade Sadiya Safina Saida Saidakbar Saikhan Sainkhan Sajal Sajna Sakda Salavat Salomón Samat Sanam Sandor Sanele Sanita Sanjana Sanjar Saowalak
Sarantuya Sardana Sargis Sargylana Sarojini Sarvar Satenik Sathish Sathyan Satoko Satsuki Satybaldy Saud Saulius Savely Savitri Sawsan Sayana Sayat Sedef
Semhar Serap Serenay Serhat Setareh Seynabou Seyran Shahad Shahana Shahnoza Shahrizal Shahrukh Shamil Shamma Sheikha Sherali Shinobu Shobana Shohruh Shraddha
Shuhei Shukhrat Shushan Shynar Siamak Sigitas Sigrun Sigrún Sigurður Siim Sikirat Sikiru Silvestre Simiyu Simran Sioned Siphokazi Siranush Sirikit Sirinya
Sirje Sitora Sivakarthikeyan Siôn Skúli Snezhana Snæbjörn Socorro Sofiane Soheil Soichiro Solvita Sombat Sompong Somying Sonam Songül Sopho Sopiko Sorcha
Soubin Soumya Sreenivasan Sridevi Stanislaw Steingrimur Steingrímur Subramaniam Suchada Sucharita Sukhbaatar Sumalee Sumaq Sumitra Sumiya Sunethra Supaporn
Surachai Suriya Sushmita Suthep Suwit Suzu Sveinn Szilvia Sæunn Séamus Sükhbaatar Taalai Taapsee Taavi Tadas Tagir Taguhi Tahar Taieb Takeru Takuma Tamas
Tamuna Tanawat Tanel Taner Tanvir Tapiwa Tariro Tarmo Taron Tarık Tashi Tatenda Tatevik Tatsunori Tebogo Tegan Tegwen Tengiz Tewodros Thanakorn Thanakrit
Thanawat Tharindu Thato Thaweesak Thaís Thitima Thora Thorsteinn Tiburcio Tida Tiernan Tiina Timerlan Tinatin Tlaloc Tokiko Tolegen Tolkyn Toluwani Tomoya
Toomas Torleif Toshihiro Toshiko Toumani Tovino Trefor Triin Tryggvi Tróndur Tsend Tsetseg Tsion Tsitsi Tsogt Tsotne Tsubasa Tsukasa Tsuneo Tsyren Tuba Tudur
Tumaini Tumelo Tumen Tumusiime Tuncel Tuul Tuya Tuyaara Tímea Tõnu Tülay Tünde Ubiratan Ucha Udom Ugnė Ugochukwu Ulbolsyn Uldis Ulziit Umut Una Unathi Upendo
Urmas Urmat Urve Uthai Uwase Uwimana Uyanga Uzoma Uğur Vaidas Valdas Valgerður Varduhi Vasanthi Vazha Vegard Veiko Veljo Venkatesh Vetri Vichai Viesturs Vigen
Viive Vijaya Viktória Vilborg Vilhjálmur Vilis Villu Vimukthi Vineeth Virginija Vishnu Vuyo Vytautas Vytautė Waceera Waithera Wanchai Wanida Waraporn Warsame
Wekesa Weverton Wijdan Wipawee Wissam Worawit Wyn Xoán Xurshid Xóchitl Yamila Yanar Yasaman Yashoda Yatziri Yazan Yazeed Yerkebulan Yerzhan Yeşim Yingluck
Yinka Yiğit Ylfa Yodchai Yodit Yoji Yoshiki Yota Yrsa Yuma Yupa Yuta Yuzuki Zaal Zainuddin Zamira Zamirbek Zane Zaruhi Zaven Zebiniso Zebo Zeina Zemfira
Zenaida Zhaksylyk Zhanel Zhansaya Zhargal Zhasulan Zhibek Zhomart Zied Zigurds Zilda Zilola Zilya Ziyad Zolboo Zorig Zuhura Zukhra Zuleica Zulkifli Ágnes
Ágota Áile Áine Ánte Ásgeir Åshild Çağatay Çağlar Çiğdem Örn Özcan Úlfur Ülle Þorsteinn Þóra İlker İpek Şahin Şebnem Şener Šarūnas Živilė Žydrūnas
`;

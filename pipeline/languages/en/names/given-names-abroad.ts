/** Further given names of people that English news tells of, from all parts of the world. General knowledge. */

export const givenNamesAbroad = `
Aarav Aarón Abdelkader Abdellatif Abelardo Abhinav Abolfazl Achille Adalberto Adelaide Adelheid Aditya Adèle Adélaïde Ae-ri Afsaneh Agathe Agustín
Ahlam Aibek Aicha Aida Aigerim Aikaterini Ainhoa Ainura Aitana Aitor Akhil Akmaral Albrecht Alekos Aleksandar Alireza Aliénor Altantsetseg Althea
Altynai Alwin Alžběta Amaia Amirhossein Amélie Anahera Anahí Anas Anaïs András Angelito Anh Anikó Anirudh Annalisa Annamaria Annegret Annelies
Anneliese Anocha Ansgar Apichatpong Apolline Apostolos Ardak Ardeshir Arifin Aristotelis Armelle Arnav Aroha Asami Asbjørn Asel Ashkan Ashutosh Asier
Assel Atefeh Aurélie Aurélien Avinash Aygul Azizah Baasan Bader Bahareh Bahman Bahram Bakai Bakhtiyor Balázs Bamidele Barbel Barış Bastien Batbayar
Batbold Battulga Batzorig Bauyrzhan Bayarmaa Beate Behzad Belén Bente Beppe Bermet Bernabé Bernhard Berthold Bhaskar Biagio Bice Bienvenido Birna
Birthe Björk Bjørn Blandine Bodil Bogusław Bohumil Bojan Bolormaa Bosiljka Botagoz Boutheina Bořivoj Boško Bożena Božena Bram Bryndís Burcu Burkhard
Bärbel Béla Bénédicte Bérénice Calogero Candela Capucine Carice Carlota Carlotta Carmelo Cayetana Cemal Ceren Chadi Chaiwat Chalerm Chimeg Christa
Christiane Christoph Christos Cinzia Clémence Clément Coen Conceição Concetta Cornelia Corneliu Cosimo Cristi Cristóbal Csaba Cyrille Czesław Céleste
Céline Călin Cătălin Daan Daigo Dalibor Dalisay Danijela Danjuma Deepa Defne Derya Desanka Detlef Devika Dezső Donatella Donato Dorjsuren Dorthe
Dragoș Draško Driss Dubravka Dumitru Dávid Ece Eckart Edeltraud Edouard Eduarda Edurne Eeva Eftychia Egon Eino Eirik Elaheh Eleftheria Eleni Elfriede
Elías Elżbieta Emanuele Emmanuelle Encarna Endang Enikő Enkhbayar Enkhtuya Ennio Eoghan Erbol Erdal Erhard Eriko Erlinda Ermanno Ermek Erzsébet Esra
Eugenio Eun-young Eva-Maria Evangelia Evangelos Ewelina Fabián Fabrício Fahad Faizal Fariba Farideh Farrokh Farshad Faten Federica Fereydoun Fermín
Fernand Ffion Filipa Fionn Firuza Flemming Florent Florin Floris Flávia Fotini Fouad Franca Françoise Frode Frédéric Funmilayo Félix Galih Gamze
Ganbold Gantulga Garin Gastón Gautier Gayatri Gaël Gaëlle Gbenga Geneviève Gennaro Genoveva Gerd Gerda Gerlinde Gertrud Ghazaleh Giannis Gigi Gijs
Gioacchino Giorgos Giuliana Giuliano Giulio Giuseppina Glauber Golnar Gottfried Grażyna Gráinne Grégoire Gulchehra Gulmira Gulsara Gunhild Gunnhildur
Gusti Guðmundur Guðrún Géraldine Gökhan Götz Gülay Gülsüm Günter Günther Hae-jin Hae-soo Haifaa Hairul Halina Hallvard Haneen Hanne Hanneke Hans-Peter
Hany Haytham Hee-jin Heidemarie Heiner Helmi Hemi Hend Henna Hervé Hicham Hien Hildegard Hinemoa Hjalmar Ho-jin Hoang Honoré Horia Hrafnhildur Hugues
Hyun-bae Hyun-woo Håkon Håvard Héctor Hélène Høgni Hülya Ibtisam Ildikó Ilmari Imad Ineke Ingemar Ingo Inês Ionuț Iracema Ireneusz Irinel Isaura
Ishaan Isko Issouf Itsuki Ivica Ivone Iván Izzat Iñaki Jaana Jadranka Jahongir Jannik Janusz Jarkko Jarmila Jaromír Jean-Marc Jean-Paul Jelle Jenő
Jeppe Jericho Ji-won Ji-young Jin-ho Joaquín Jochen Jomari Jong-su Josiane Jouko Joël Juanita Juha Jun-ho Jutta Jyldyz Jérémie Jérôme Jóannes Jökull
Jörgen Jørgen Kaarina Kabir Kadek Kahurangi Kaito Kalevi Kalle Kalyani Kanchana Kang-ho Kanykei Kareem Karl-Heinz Kartik Katariina Katarzyna Katrin
Katrín Kees Kehinde Keshav Khairul Ki-duk Kiarash Kiri Kishore Kittisak Kiumars Kleber Koen Konstantinos Kristín Ksenija Kuanysh Kunio Květa Kwadwo
Károly Kōhei Laetitia Laure Lavinia Lefteris Lenka Letizia Levente Leïla Libor Libuše Linnea Lisbeth Liviu Liyana Ljubiša Loes Lorenza Lualhati
Lubomír Luchino Lucrecia Lucía Ludvík Luděk Luiza Luís Léa Léon Léonie Macarena Madina Mael Magnhild Maija Mairi Majed Mako Malak Malin Manaaki
Manizha Manolis Margarethe Margherita Margit Mariangela Maricar Maricarmen Marie-Claude Marijke Marino Marjun Marleen Martine Masami Mateus Matheus
Mattia Maxence Maximiliano Maysa Mechthild Mees Mehran Mehrnaz Meike Meltem Menno Merete Merve Mi-ran Michela Michelangelo Micheline Mieczysław Mikkel
Miklós Min-sik Mirella Mirjana Mirosław Mladen Moacyr Moana Mohsen Moufida Mourad Munkhbat Márta Mårten Mélanie Nadya Nadège Nahla Najwa Nanami Nanni
Narantuya Narges Nasrin Natividad Natsumi Nattawut Nazlı Ndidi Nebojša Ngaire Nguyet Nidal Ningsih Niran Nishant Njål Nodira Nomin Nonito Nonzee Nouri
Noémie Noël Nynke Nyoman Nándor Nélson Octavian Océane Oddvar Odgerel Ola Ondřej Osama Ossama Oswaldo Otakar Otgonbayar Otávio Outi Ovidiu Oyuna Palle
Panos Patrice Pavlos Pegah Pelin Pernille Perrine Pertti Piero Pierrick Pimchanok Pirjo Pirkko Piyapong Pontus Pouya Prabhat Prapat Prasert Preben
Purevdorj Pushpa Putu Päivi Pınar Qasim Quoc Quynh Rabih Radim Radka Radoslav Raija Raimunda Rakhshan Rangga Rangi Rannvá Ratko Raymonde Reha Reinier
Renaud Rewi Riitta Rika Rikke Rima Rinko Rino Rocío Roimata Rossana Roswitha Rowena Roxaneh Rubén Ruprecht Ruud Ryosuke Ryōta Rémi Róisín Rüdiger
Răzvan Rıza Růžena Saana Sabry Sahar Salomé Saltanat Samal Samar Sandrine Sang-soo Santosh Saori Sarangerel Saverio Saúl Sebastião Sekar Selçuk Semih
Sepideh Seppo Seung-hyun Seydou Shadi Shahab Shahin Shahira Shahlo Sheree Sherif Shiori Shunji Shō Sigmar Signe Sigríður Silvina Silviu Siobhán Sirpa
Sissel Sixten Sizwe Sjoerd Sjors Slavica Sneha Snorri Sofía Solongo Sonali Soňa Srinivas Steinunn Stevan Stéphanie Su-bin Suad Suchart Suha Sukma
Sun-hee Sunan Supachai Susilo Susse Svetislav Swantje Syafiq Sylvain Synnøve Szabolcs Ségolène Sérgio Séverine Sílvia Sönke Süleyman Tae-yang Taina
Taiwo Taku Talant Tamati Tamer Tamotsu Tanguy Tayfun Teguh Temir Temuulen Teofilo Terje Teun Teófilo Thanapol Thao Theodoros Thibault Thida Thongchai
Thorkild Tilman Tjitske Togzhan Toivo Tomomi Tomás Tonino Torbjørn Toril Traian Traudl Trisha Troels Trung Trygve Tserendulam Tuncay Tuvshin Tuyet
Tuğba Tynchtyk Tânia Ubirajara Ulrik Umida Unnur Uranchimeg Urho Urszula Urtnasan Uta Valentín Valerio Valérie Vappu Vasant Vassilis Vedran Veit
Vendula Verónica Vigdis Violaine Viorel Vittoria Vitória Viveka Vy Vânia Väinö Véronique Vítor Věra Waad Wafa Wataru Wawan Widya Wiesław Wiesława
Wilfredo Wiremu Wisit Wisława Witold Woo-sung Wouter Yalda Yanti Yashwant Yasujiro Yasuko Yayan Yeon-hee Yngve Yonas Yongyuth Yoon-ah Young-ae Yousry
Yrjö Yu-jin Yukari Yulduz Yuni Yuya Yıldız Yılmaz Yōko Zaid Zdzisław Zhanar Zodwa Zohreh Zorica Zsófia Zul Zulema Zulfiya Zuzanna Zélia Álvaro Árpád
Ásdís Åke Åsa Åse Åsmund Édouard Élise Élodie Éloïse Émilie Étienne Íñigo Ólafur Óscar Östen Özge Özlem Øystein Ümit Þórdís Đorđe İbrahim İrem Łukasz
Štěpán Živojin Ștefan
`;

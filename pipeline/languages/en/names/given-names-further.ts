/** Given names of East, West and Southern Africa, South and Central Asia, the Arab world, Turkey, Mongolia, Japan, the Baltic and Hungary as English news spells them. General knowledge. */

export const givenNamesFurther = `
Aarohi Abdelhamid Abdelrahman Abderrahmane Abdullatif Abeer Abir Abosede Adekunle Adham Adhiambo Afia Aija Aijan Aishwarya Aivar Akinori Akmal Akoth Akshay
Alemayehu Algirdas Aman Amarsanaa Amihan Aminah Aminu Amna Amrita Anjana Ankur Anoud Antía Anudari Anushka Anyango Apinya Apiyo Arantxa Arnur Arūnas Asem
Aslı Asqar Atul Auma Awuor Ayaan Ayeza Ayomide Ayu Ayşegül Azizbek Azlan Aïssata Bahodir Bakari Basem Bayani Bayarsaikhan Bekhruz Belgin Berrak Bhavana
Bhumika Bilguun Biruk Boitumelo Bolanle Botond Brais Buse Busisiwe Bwalya Byaruhanga Chanda Chanya Chathura Chenjerai Chepkoech Cherono Chidinma Chihiro
Chikondi Cholpon Coumba Csilla Dace Damilola Danladi Darshan Daulet Davaajargal Delgermaa Demet Devrim Didem Dilfuza Dilini Dilshod Dimakatso Doniyor
Dorottya Dovilė Doğan Dénes Edgardo Edgars Eglė Eiko Elyor Emrah Enkhjargal Erdenechimeg Erkebulan Ertuğrul Eulàlia Ezgi Faduma Faouzi Farhana Faridah
Figen Filiz Filsan Firuz Fitri Florante Foday Galuh Ganbat Ganesh Ganzorig Gaukhar Gediminas Giedrė Gintarė Gints Gorka Govind Gulbahor Gulzat Guntars
Güven Habimana Haitham Hajnalka Halit Hande Hasnah Hauwa Hazal Hazem Hessa Hilola Hinde Hiromi Hiwot Humayun Ieva Ilze Indah Indrė Inese Ineza Iradukunda
Isagani Isatou Islom Ivars Jaan Jaanika Jaber Jagan Janaki Janyl Javlon Jeptoo Jhoanna Jomar Joselito Joumana Jurgita Jurģis Justinas Kaarel Kadiatu Kagiso
Kaho Kaouther Karabo Karlygash Karthika Katlego Katsuo Kavitha Kavya Kayoko Kebede Keerthi Keza Kgomotso Khady Khalaf Khanh Khulan Kimutai Kiplagat Kipruto
Klára Koki Komang Kondwani Kornél Kristaps Kristjan Krisztina Kudzai Kyomuhendo Kęstutis Kıvanç Laima Lalitha Lamin Lasantha Leire Lesedi Lestari Liene
Ligaya Liina Limbani Lindani Liwayway Lobar Lyes Maarja Madi Madis Mahbub Maher Mahima Mahira Maialen Majid Makisig Malavika Mamiko Mandisa Mansur Mantas
Margus Marikit Maysoun Medet Mehjabin Mehrangez Mekdes Melike Meryem Metin Mikio Misaki Modou Montse Mouloud Mozah Mphatso Mrinal Mthunzi Mueni Mugisha
Mukamana Mukhlisa Mulenga Murali Musyoka Mutale Muthoni Mutinda Mutsumi Mwende Mwila Márk Márton Mátyás Mönkhbat Müge Māra Māris Nadeesha Nafula Najla
Nakimuli Naliaka Nalwoga Namukasa Nandi Narayan Nattaporn Nawaf Nehir Nekesa Nenita Nigora Nimal Nithya Nivedita Nolwazi Nompumelelo Norhayati Normunds
Noura Noémi Nshimiyimana Nthenya Ntombi Nuray Nurgul Nurgül Nusrat Nyasha Obiageli Odil Olayinka Olufemi Orçun Otgontsetseg Oybek Oyelaran Oyunaa Oyungerel
Oğuz Palesa Peeter Perizat Perlita Piret Prabhu Prachi Pragya Pramod Pranay Prasad Prasanna Pratap Priit Prithvi Pál Quim Rabia Raed Raghavan Raimonds
Rajkumar Rakiya Ramya Randa Rasa Rashed Ratchapol Raushan Refilwe Renuka Riina Rimantas Rini Rithvik Ritika Rizky Rola Ronaldo Rosalinda Roser Rosnah Ruba
Rudo Rukia Rumana Rumbidzai Ruvimbo Ruwan Réka Rüya Rūta Sade Safina Saida Sajal Sanam Sanele Sanita Sanjana Sarantuya Sarojini Sarvar Sathish Satoko Saud
Saulius Savitri Sawsan Sedef Semhar Serap Serenay Serhat Seynabou Shahad Shahana Shahnoza Shahrizal Sherali Shinobu Shohruh Shraddha Shukhrat Siim Simiyu
Simran Siphokazi Sitora Sofiane Songül Soumya Sridevi Subramaniam Sucharita Sumitra Sunethra Supaporn Szilvia Sükhbaatar Taalai Tanel Taner Tanvir Tapiwa
Tariro Tarık Tatenda Tatsunori Tebogo Tewodros Thanakorn Tharindu Thato Thitima Tiina Toluwani Toomas Toshiko Triin Tsend Tsion Tuba Tumelo Tumusiime
Tuncel Tímea Tülay Tünde Ugnė Uldis Umut Unathi Urmas Uwase Uwimana Uyanga Uzoma Uğur Vasanthi Veiko Venkatesh Viesturs Vijaya Viktória Vimukthi Vishnu
Vuyo Vytautas Vytautė Waithera Wanida Warsame Wekesa Wijdan Wissam Xoán Yashoda Yazan Yerkebulan Yeşim Yiğit Yodit Zainuddin Zamira Zane Zebo Zeina Zhanel
Zhansaya Zilola Ziyad Zuhura Zukhra Zulkifli Ágnes Çağatay Çağlar Çiğdem Özcan İlker İpek Şahin Şebnem Şener Šarūnas Živilė
`;

/**
 * Given names in Latin letters of some fifty countries, as their own copy spells them and without accents: those among the first names of Faker 10.6's
 * locales that the lists written by hand lack, without words of English (Debian's wamerican-large),
 * places and brands.
 * Faker: Copyright (c) 2022-2025 its contributors, MIT licence, https://github.com/faker-js/faker
 */

export const givenNamesByCountry = `
Aadi Aadidev Aadinath Aaditya Aadrika Aagam Aagney Aagneya Aaliyah Aalok Aaltje Aamod Aanand Aanandaswarup Aanandinii Aanjaneya Aanuoluwapo Aaratrika Aarya
Aaryan Aasa Aasha Aashritha Aatmaj Aatmaja Aatreya Aayushmaan Aayushman Abadon Abak Abaka Abakan Abakay Abani Abar Abay Abayomi Abbie Abbondanza Abbondanzio
Abbondio Abbos Abd Abdallah Abdellah Abdon Abdone Abdonie Abdoul Abdramane Abdulahad Abdulazim Abdulboriy Abdulhafiz Abdulhakim Abdulhay Abdulholiq
Abduljabbor Abduljalil Abdulkarim Abdulla Abdulmalik Abdulqahhor Abdulqodir Abdulvahhob Abdulvali Abdulvohid Abdurrahiym Abdurrahmon Abdurrauf Abdurrazzoq
Abdussamad Abe Abebi Abeiku Abelard Abelin Abeline Abendam Abeni Abenzio Abhaidev Abhaya Abhirath Abhisyanta Abi Abibatou Abibo Abidin Abigael Abigaelle
Abigaël Abigaëlle Abigel Abigél Abilay Abimbola Abiola Abiona Abisola Abisoye Abluc Abluç Abner Abondance Abou Aboubacar Aboubakar Abramio Abramo Abril
Absalon Absar Absolon Absolón Abyasa Abélard Abı Abılay Abşar Acace Acacie Acacio Acanthe Acar Acario Acaryatanaya Accursio Acela Acelya Achaire Achalesvara
Acharyanandana Acharyasuta Achil Achiles Achintya Achraf Achyut Acig Acik Acilay Acilia Acilio Acim Aciscolo Acrisio Acuk Aculina Acun Adalan Adalard Adalardo
Adalbald Adalbaude Adalberon Adalbert Adalberta Adalbéron Adaldi Adaldı Adalfredo Adalgisa Adalgiso Adalmis Adalmış Adalric Adalrico Adalsinde Adame Adamo
Adams Adan Adar Adas Adaugo Adaş Adberilgen Addo Addolorata Ade Adea Adebankole Adebiyi Adebola Adebowale Adeboye Adebukola Adedaramola Adedayo Adedeji
Adedoyin Adegoke Adegrin Adegrine Adekitan Adekola Adela Adelaida Adelajda Adelardo Adelasia Adelberto Adelchi Adeleke Adelfo Adelgardo Adelia Adelie Adelin
Adelina Adeline Adeliya Adelmo Adelphe Adeltrude Adelya Adem Adenet Adenike Adeniyi Adeodat Adeodato Adeola Adeolu Adeoti Adepeju Aderopo Adesewa Adeshina
Adesoji Adesua Adetayo Adetoke Adetoun Adeyi Adheesh Adhemar Adhiarja Adhiraj Adhrit Adhémar Adi Adiarja Adib Adiba Adigun Adiguzel Adik Adika Adikara Adikavi
Adikutlu Adikutlutas Adil Adile Adin Adina Adinata Adinath Aditeya Adityanandan Adityanandana Adja Adjutor Adli Adlibeg Adlı Adlıbeğ Adolf Adolfa Adolfina
Adolfs Adolfína Adolph Adolphe Adolphie Adone Adonise Adraman Adrastee Adrastée Adrehilde Adria Adrianna Adrien Adriena Adrienne Adrijana Adrione Adripathi
Adsiz Adsız Adunni Advaya Adwitiya Adán Adéla Adélie Adéodat Adıgüzel Adık Adıkutlu Adıkutlutaş Afal Afanasi Afanasie Afaq Afarim Afat Affan Afi Afitap
Afolarin Afra Afro Afruza Afsar Afsin Afzuna Afşar Afşin Afşın Afəl Afərim Afət Agabay Agabio Agafia Agah Agakagan Agalak Agamennone Agapet Agapito Agasti
Agastya Agatha Agathange Agathon Agaton Agazio Agca Agenore Agesilao Agilbert Agilberte Aglae Aglaia Aglaja Aglamis Aglaé Agnan Agnane Agneflete Agneflète
Agnesa Agnese Agneta Agneya Agnimitra Agniprava Agnivesh Agnos Agostina Agostino Agrata Agripina Agrippa Agrippin Agrippine Agrypina Agustina Agâh Ahalya
Ahenk Ahilya Ahlem Ahror Ahsen Aiace Aidano Aidə Aileen Aimable Aime Aimee Aimone Aimé Aimée Aina Ainars Ainārs Aishani Aissa Aisyah Ajala Ajan Ajana Ajani
Ajda Ajeet Ajeng Ajiman Ajimat Ajimin Ajiono Ajit Ajita Ajla Ajlin Ajna Ajoke Akalp Akande Akanmu Akanni Akarsana Akas Akata Akaş Akbas Akbatur Akbay Akbaş
Akboga Akboru Akboğa Akbudak Akbugra Akbulak Akbuğra Akbörü Akca Akcakoca Akcora Akdemir Akdogan Akdoğan Aki Akibudak Akif Akifa Akim Akinci Akiner Akinkunmi
Akinlabi Akinwale Akkun Akkunlu Akkurt Akkus Akkuş Akofa Akorfa Akos Akpira Akpıra Akram Akroor Akshainie Akshaj Akshat Akshata Akshayakeerti Akshita Aksil
Aksungur Aktan Aktekin Aktimur Akula Akumaa Akunna Akvelina Akvelīna Akwesi Akça Akçakoca Akçora Akı Akıbudak Akım Akın Akıner Akınçı Alaba Alaban Alaboru
Alabörü Aladag Aladağ Alade Aladino Aladogan Aladoğan Alaine Alais Alakurt Alamanno Alambana Alamu Alana Alano Alara Alarico Alassane Alayunt Alayuntlu Alaïs
Alban Albane Albano Albena Alberade Alberic Alberico Alberte Albertina Albertine Albertyna Albertýna Albertīne Alboino Albrico Albérade Albéric Alceo Alceste
Alcibiade Alcide Alcidie Alcime Alcina Alcine Alcino Alcyone Alda Aldegonde Aldemir Alden Aldigerey Aldobrando Aldogan Aldonce Aldoğan Aldric Aldıgerey Alea
Aleandro Aleardo Aleaume Alec Alejandra Aleksa Aleksej Aleksi Aleksy Alemka Alen Alenia Alenka Aleodor Aleramo Alesea Aleska Alessa Aleth Alevtina Alexa
Alexandr Alexandrea Alexandrina Alexandro Alexane Alexanne Alexe Alexej Alexine Aleya Aleyna Aleš Aleška Alfio Alfons Alfonsa Alfonz Alfreda Alfreds Alfréda
Alfrēds Algirds Algis Algiso Algu Alia Alic Alica Alican Alicja Alida Aliette Alighiero Alika Alima Alimga Alin Aliona Aliou Alis Alisan Alisha Alisher Alisir
Alissa Alissia Alistar Alix Alixe Aliz Alize Alizee Alizé Alişan Alişir Aljaz Aljaž Aljosa Aljoša Alkaboluk Alkabölük Alkaevli Alkan Alkasi Alkaşı Alkis Alkış
Allegra Alliaume Almerigo Almila Almine Almira Almire Almiro Aloise Aloisie Aloisio Aloizs Alojz Alojza Alojzije Alon Alonzo Aloys Aloyse Aloïse Aloīzs
Alpagut Alpamis Alpamış Alparsbeg Alparsbeğ Alparslan Alpata Alpay Alpaya Alpaykagan Alpaykağan Alpbamsi Alpbamsı Alpbilge Alpdirek Alpdogan Alpdoğan Alper
Alperen Alpertunga Alpgerey Alphan Alphee Alphonse Alphonsine Alphée Alpike Alpilig Alpinien Alpis Alpkara Alpkuluk Alpkutlu Alpkülük Alpsalci Alptegin
Alptugrul Alptunga Alpturan Alptutuk Alptuğrul Alpulug Alpuluğ Alpurungu Alpurungututuk Alpyoruk Alpyörük Alpış Alpşalçı Alsu Altan Altankagan Altankan
Altankağan Altay Altea Altemur Althee Althée Altin Altinkagan Altinkan Altinoba Altintamgan Altintamgantarkan Altintarkan Altintay Altmiskara Altmışkara Alton
Altuga Altın Altınkan Altınkağan Altınoba Altıntamgan Altıntamgantarkan Altıntarkan Altıntay Alvar Alverede Alverède Alviero Alvina Alvise Alvīne Alwar Aly
Alya Alyah Alycia Alyson Alyssia Alysson Alzbeta Alíz Alımga Alžbeta Amabela Amabile Amac Amadea Amadeus Amady Amael Amahle Amaliane Amalija Amalric Amalthee
Amalthée Amand Amande Amandin Amando Amani Amant Amante Amanzio Amaranaath Amarande Amaranthe Amaranto Amaresh Amarnath Amat Amata Amath Amato Amatore Amauri
Amaury Amaç Amaël Ambar Ambra Ambre Ambrine Ambrogio Ambroise Ambroisie Ambrosiano Ambroz Ambrozy Ambroży Ambrož Ambróz Amdy Amea Amedee Amedeo Amedeu Amel
Ameliane Amelien Ameline Amelio Amelya Amerigo Ameth Amethyste Ameyatma Amicie Amico Amiel Amilcare Aminat Aminte Amintore Amira Amish Amita Amleto Ammar
Ammâr Amodini Amogh Amoke Amon Amone Amope Amore Ampelio Amra Amrak Amrit Amritambu Amul Amza Amát Amáta Amédée Améliane Amélien Améthyste Amālija Anaadi
Anabel Anabela Anabelle Anacleto Anae Anael Anaelle Anagh Anahita Anaida Anala Anamaria Anamarija Anamika Ananda Anandamayi Anang Ananta Anasooya Anass
Anastase Anastasie Anastasija Anastasije Anastaz Anastazia Anastazie Anastazija Anastazja Anastáz Anastázia Anastázie Anasuya Anatazie Anatole Anatoli
Anatolia Anatolie Anatolii Anatázie Anatólie Anaël Anaëlle Anca Ancelin Anceline Anci Ancica Ancuk Ancuta Ancuța Anda Andac Andariman Andarıman Andaç Andel
Andela Andelika Andelin Andelina Andelko Andelo Andeol Andi Andjelina Andoche Andra Andrada Andras Andraz Andraž Andree Andri Andrian Andriana Andrija
Andrijana Andrin Andrina Andro Andromeda Andrée Andzejs Andzelika Andzs Andéol Anděl Anděla Andělín Andělína Andżelika Andžejs Andžs Anej Anemona Anes Anesa
Aneta Anezka Anežka Angadreme Angadrême Ange Angele Angelika Angeline Anggabaya Anggun Anghel Anghelina Angie Angilbe Angilberte Angilran Angoustan Angèle
Ania Anica Anicee Anicet Aniceto Anicette Anicée Aniello Anik Anila Anilaabh Anilabh Anina Anish Anisoara Anissa Anișoara Anjaneya Anjela Anjelica Anjolaoluwa
Anjushree Anjushri Anka Ankal Anko Annabel Annabell Annabella Annaelle Annagrazia Annalena Annalise Annapurna Annaëlle Anneke Anneli Annelie Annemijn Anni
Annibal Annibale Annikki Annonciade Annunziata Anny Anom Anora Anouar Anouck Anrijs Ansaldo Ansbert Ansberte Ansel Anselma Anselme Ansgary Anshula Anslavs
Ansovino Anstrudie Antea Antek Antelmo Anthelme Anthelmette Antide Antigone Antim Antimo Antino Antioco Antoaneta Antoinette Antonela Antonello Antonie
Antonija Antonin Antonine Antoniu Antonín Antun Anuja Anunay Anuraag Anuska Anusuya Anuta Anuška Anuța Anvar Anwesha Anze Ançuk Anémone Anči Ančica Anđela
Anđelika Anđelina Anıl Anšlavs Anže Apa Apak Apatarkan Aphelie Aphélie Apolena Apollina Apollinaire Apollinare Apollinary Apollonia Appia Appoline Aprancur
Aprançur Apsara Apuleio Aqil Aquilin Aquilino Ara Arabela Arabelle Araboga Araboğa Arademir Aral Araldo Arame Aranka Ararat Aras Aratone Arbay Arbuz Arcadi
Arcadie Arcadii Arcadio Archambaud Archan Archange Archibald Archimede Archippo Arcibaldo Arcuk Ardic Ardito Arduino Ardıç Aren Aresio Areta Argelia Argimiro
Argine Argo Argono Argu Argun Argıl Arialdo Arian Ariane Arianna Ariberto Ariboga Aricie Arie Ariela Ariele Arielle Arij Arija Arijit Arijs Arik Arikagan
Arikdoruk Arike Arin Arina Arinc Arindam Arinola Arion Ariosto Arisa Aristarco Ariste Aristeo Aristid Aristide Aristione Aristita Aristița Aristo Aristofane
Aristotele Arjen Arkad Arkadijs Arkadiusz Arkin Arkis Arkád Arkādijs Arkın Arkış Arleta Arlette Armagan Armance Armand Armande Armandine Armağan Armel
Armeline Armida Armide Armine Arminio Armins Armīns Arna Arnac Arnaldo Arnaude Arnaç Arnesh Arnolda Arnost Arnostka Arnould Arnošt Arnoštka Arolde Aron Arona
Aronne Arpad Arpat Arpád Arrigo Arsal Arsen Arsenie Arsenije Arseniusz Arsil Arsinoe Arsinoé Arsipatra Arslan Arslanargun Arslanboru Arslanbörü Arslansungur
Arslantegin Arslanyabgu Arslon Arsun Arsènie Arsıl Arta Artanto Artawan Artemis Artemisa Arthaud Artheme Arthurine Arthus Arthème Artiinal Artiom Artuk
Artukac Artukaç Arturs Artus Artut Artuš Artémis Artıınal Artūrs Aruk Aruna Arunthavanathan Arved Arvids Arvīds Arwen Aryan Arystarch Arzen Arçuk Arîn Arı
Arıboğa Arık Arıkağan Arıkdoruk Arın Arınç Arşun Asa Asadulloh Asake Asal Asan Asanboga Asantudun Asantugrul Asartegin Ascanio Ascelin Asceline Asdrubale
Asella Ashleigh Ashlesh Ashmi Ashton Asig Asija Asikbulmus Asil Asila Asilbek Asim Asimodeo Asirwada Asirwanda Asiya Askin Aslesha Aslijan Aslim Asliya Aslım
Asmadi Asman Asmianto Asmuni Asolat Asri Asrı Assa Assetou Assia Assil Assomption Assunta Assunto Assya Asta Astalogul Astarte Asterie Asterio Astianatte
Astou Astree Astrida Astrée Astrīda Astérie Asuela Asug Asuk Asuğ Aswani Asya Asım Asığ Ata Atac Atakagan Atakağan Atalan Atalay Ataldi Ataldı Ataleo Atalmis
Atalmış Atanas Atanasia Atanasio Atanazie Atanazy Atanázie Atanáš Atasagun Atasu Ataullah Ataç Atberilgen Atena Athalie Athanase Athanasie Athena Athenais
Athenaïs Athina Athos Athéna Athénaïs Atif Atigay Atikutlu Atikutlutas Atila Atilgan Atim Atimer Atinuke Atis Atli Atlibeg Atlikagan Atlı Atlıbeğ Atlıkağan
Atma Atmaca Atmaja Atmanand Atmananda Atreyee Atreyi Atsiz Atsız Attilano Attilio Atuncu Atunçu Atâullah Atıf Atıgay Atıkutlu Atıkutlutaş Atıla Atılgan Atım
Atımer Atış Aube Aubertine Auberto Aubin Aubrey Aubry Audace Aude Audebert Audeline Audouin Audran Augusta Auguste Augustina Augustine Augustyn Augustyna
Augustýn Augustýna Aulia Aure Aurea Aurel Aurele Aurelian Aureliana Aureliano Aurelienne Aurelija Aureliu Aurelián Aurelle Aurian Auriane Aurica Aurică Auro
Auron Aurore Aurèle Aurélienne Aurēlija Ausilia Ausiliatrice Ausilio Austen Auxane Auxence Avadhesh Avan Avani Avantika Avar Avaz Avdal Aveline Averardo Aviel
Avigaelle Avigaëlle Avital Avluc Avluç Avni Avoye Avram Avril Avsar Avşar Awar Awaz Awero Awesi Axeline Axelle Axenia Axinte Ayaci Ayan Ayas Ayaz Ayaçı Ayaş
Aybalta Ayban Aybars Aybeg Aybeğ Aydan Aydarkagan Aydarkağan Aydemir Ayden Aydinalp Aydogan Aydogdu Aydogmus Aydoğan Aydoğdu Aydoğmuş Aydın Aydınalp Ayebatari
Ayem Aygirak Aygun Aygün Aygırak Ayhan Ayinde Ayinke Ayitmis Ayiz Ayizdag Ayize Aykagan Aykal Aykan Aykağan Aykurt Aykut Ayla Aylan Ayleen Ayline Ayluc
Ayluctarkan Ayluç Ayluçtarkan Ayma Aymane Aymard Aymardine Aymen Aymeric Aymon Aymonde Aynur Ayodeji Ayoka Ayomikun Ayotude Ayoub Ayren Ayruk Aysar Aysil
Aysilig Aysılığ Aytac Aytak Aytan Aytaç Aytekin Aytug Aytuğ Aytən Ayushmati Ayvaz Ayyildiz Ayyıldız Ayıtmış Ayız Ayızdağ Ayşıl Aza Azad Azak Azalee Azalée
Azban Azeglio Azelia Azelie Azeline Azelio Azer Azgan Azganaz Azil Azime Aziza Azizhan Azmi Azubuike Azzurra Azélie Azîme Azıl Açela Açelya Açuk Açık Açılay
Açığ Aïna Aïssa Aćim Ağabay Ağakağan Ağalak Ağlamış Ağça Aļģirds Aļģis Aşan Aşanboğa Aşantudun Aşantuğrul Aşkın Aştaloğul Aşuk Aşıkbulmuş Baaba Baala
Baalaaditya Baalagopaal Babacan Babasola Babatunji Babawale Babeta Babette Babila Babir Babur Babır Bacara Baccayman Bacco Bacman Badabul Badis Badr Badruk
Badur Bafana Bafode Baga Bagaalp Bagaisbara Bagan Bagas Bagasatulu Bagatarkan Bagatengrikagan Bagatur Bagaturcigsi Bagaturgerey Bagaturipi Bagatursepi
Bagdagul Bagis Bagiya Bagtas Bagus Bagya Baha Bahadir Bahadır Bahar Bahri Bahriddin Bahrom Bahruz Bahtiyar Bahula Bahuraksa Bahuwarna Bahuwirya Baidehi
Baijayanti Bajragin Bakagul Bakary Bakağul Bakda Baki Bakiadi Bakianto Bakidin Bakijan Bakiman Bakiono Bakir Bakirsokum Baksi Baksı Bakti Baktiadi Baktianto
Baktiono Bakula Bakır Bakırsokum Bakşı Bala Balaaditya Balaban Balachandra Baladitya Balagopal Balagovind Balaka Balakatay Balamani Balamantri Balamir Balamır
Balangga Balapati Balcar Baldassarre Balderico Baldo Baldomero Baldovino Baldu Baldwin Balgopal Balidin Balijan Balin Balint Balkik Balkık Balta Baltaci
Baltacı Baltar Balthazar Baltir Baltur Baltır Balçar Balın Bambina Bamsi Bamsı Banara Banawa Banawi Bancar Bandhu Bandhul Banel Bangizwe Bangu Banji Bankim
Bankimchandra Bankole Banna Banu Banuta Bara Barak Baraktore Baraktöre Baran Barbala Barbarigo Barbe Barbeg Barbeğ Barboga Barbol Barboğa Barbro Barbu
Barbulsun Barca Barcadogdu Barcadogmus Barcadurdu Barcadurmus Barcan Barcatoyun Barchinoy Bardibay Bardo Bardomiano Bardıbay Bargan Barica Barimtay Barin
Barkan Barkdogdu Barkdogmus Barkdoğdu Barkdoğmuş Barkdurdu Barkdurmus Barkdurmuş Barkin Barkın Barlas Barlibay Barlıbay Barmaklak Barmakli Barmaklı Barnaba
Barnabas Barnabe Barnabás Barnabáš Barnabé Barno Barsaba Barsbeg Barsbeğ Barsboga Barsboğa Barsgan Barsimeo Barskan Barsurungu Barthelemy Barthélemy Bartimee
Bartimée Bartolo Bartolomea Bartolomej Bartolomeo Bartolomeu Bartoloměj Bartu Barça Barçadoğdu Barçadoğmuş Barçadurdu Barçadurmuş Barçan Barçatoyun Barımtay
Barın Basademir Basak Basan Basanti Basanyalavac Basanyalavaç Basar Basarab Basat Basbug Basci Basgan Basile Basileo Basilia Basilio Basilisse Baskin Baskirt
Baskurt Baskın Basmil Basmıl Bassiano Bassilla Bastar Basti Bastiaan Bastiano Bastugrul Bastuğrul Bastı Basu Basut Bathilde Batilda Batrak Battal Battista
Batu Batuhan Batuk Batur Baturalp Baudouin Bawer Baxtiyar Baya Bayancar Bayankagan Bayankağan Bayançar Bayat Bayaz Bayazit Bayazıt Baybars Baybayik Baybayık
Baybicen Baybiçen Bayboga Baybora Bayboğa Baybure Baybüre Baydar Baydemir Baydur Bayik Bayincur Bayindir Baykal Baykara Baykoca Baykuzu Baymunke Baymünke
Bayna Baynal Baypure Baypüre Bayrac Bayrak Bayram Bayraç Bayri Bayrin Bayruk Bayrı Bayrın Baysungur Baytara Baytas Baytaş Bayuncur Bayunçur Bayur Bayurku
Bayutmus Bayutmuş Bayuttu Bayık Bayındır Bayınçur Baz Bazil Bazir Bazyli Bazır Baçara Baçman Baççayman Bağa Bağaalp Bağan Bağatarkan Bağatengrikağan Bağatur
Bağaturgerey Bağaturipi Bağatursepi Bağaturçigşi Bağaışbara Bağaşatulu Bağdagül Bağtaş Bağış Baņuta Başak Başbuğ Başgan Başkurt Başkırt Baştar Başçı Beato
Beatrycze Beatus Bebe Beceapa Beckem Becky Bedir Bedirhan Bediz Bedran Bedreddin Bedri Bedrich Bedriska Bedřich Bedřiška Begarslan Begbars Begbilgeciksin
Begboga Begcur Begdemir Begdilli Begdurmus Begi Begil Begine Begitutuk Begkulu Beglen Begni Begoyim Begtas Begtegin Begtuzun Behcet Behic Behiç Behlul Behlül
Behram Behrem Behruz Behzat Behçet Bek Bekazil Bekazıl Bekbekec Bekbekeç Bekec Bekecarslan Bekecarslantegin Bekectegin Beker Bekeç Bekeçarslan
Bekeçarslantegin Bekeçtegin Beklemis Beklemiş Bekmurod Bektas Bektaş Bektur Bektür Belcim Belcir Belek Belemir Belgi Belguc Belgüc Belimir Belina Belinda
Bellino Belma Belo Beltir Beltramo Beltun Belçim Belçir Benadik Bende Bendeguz Bendegúz Benedek Benedetta Benedetto Benedicte Benedikta Benedita Benedykt
Benett Bengi Bengu Bengü Beniamin Beniamina Beniamino Benice Benigna Benigne Benja Benjamim Benli Benlidemir Bennie Benno Benone Benthe Bentley Benvenuta
Benvenuto Benyamin Bera Beranger Berangere Berard Berardo Bercem Berceste Bercin Berdan Berdibeg Berdibeğ Berend Berendey Berengario Berenice Berenika Berfin
Berfîn Berginsenge Bergu Bergü Berinay Berislav Beritan Berivan Berkan Berkay Berke Berkin Berkis Berkiş Berkyaruk Bermek Bernadetta Bernadine Bernarda
Bernice Beronico Berran Berre Berta Bertalan Berthe Berti Bertille Bertold Bertolda Bertoldo Bertolfo Bertram Berva Berçem Berçin Berîtan Berîvan Besar
Besentegin Beser Besim Besir Besra Bessie Betania Betemir Bethany Beti Betina Betsy Bette Beulah Beuve Beya Beyizci Beyizçi Beyrek Beyrem Beçeapa Beçkem Beğ
Beğarslan Beğbars Beğbilgeçikşin Beğboğa Beğdemir Beğdilli Beğdurmuş Beğkulu Beğtaş Beğtegin Beğtüzün Beğçur Beňadik Beşar Beşer Beşir Bhaanumati Bhaasvan
Bhaaswar Bhadra Bhadrak Bhadraksh Bhadran Bhagavaan Bhagirathi Bhagvan Bhagwanti Bhagwati Bhamini Bhanumati Bharadwaj Bhardwaj Bhargava Bhargavi Bhasvan
Bhaswar Bhaumik Bhavani Bhaves Bheeshma Bhekimuzi Bhekizizwe Bhekumbuso Bhilangana Bhima Bhisham Bhishma Bhoj Bhoopat Bhoopati Bhooshan Bhooshit Bhramar
Bhudev Bhudeva Bhupati Bhupen Bhushan Bhushit Bhuvanesh Bhuvaneshwar Bianka Bibek Bibi Bibiana Bibianna Bibiano Bibiána Biborka Bicek Bicki Bickici Bidin
Bigna Bijay Bikash Bilel Bilgebayuncur Bilgebayunçur Bilgebeg Bilgebeğ Bilgeciksin Bilgeisbara Bilgeisbaratamgan Bilgekagan Bilgekan Bilgekağan Bilgekulucur
Bilgekutluk Bilgekülüçur Bilgetacam Bilgetamgaci Bilgetamgacı Bilgetardu Bilgetaçam Bilgetegin Bilgetonyukuk Bilgez Bilgeçikşin Bilgeışbara Bilgeışbaratamgan
Bilgic Bilgin Bilgiç Bilig Biligkongulsengun Biligköngülsengün Bilik Billie Billura Billurə Bilol Bilva Bilwa Bina Binafsha Binbegi Binbeği Bindir Bindo
Bineta Bino Birane Birgita Birino Birjesh Birol Bisenija Biserka Bishal Bishnu Bitaybiki Bitri Bivoj Biçek Bjarne Blagica Blagoje Blahomil Blahomila Blahomir
Blahomira Blahomír Blahomíra Blahoslav Blahoslava Blanche Blanduzia Blaz Blazej Blazena Blaž Blažej Blažena Boaz Boban Bobana Bobbi Bobbie Bodhan Bodhi Bodi
Boet Bogac Bogacuk Bogdana Bogde Boge Boglarka Boglárka Bogoljub Bogu Bohdana Bohemond Bohuchval Bohumila Bohumir Bohumira Bohumír Bohumíra Bohun Bohuna Bohus
Bohuse Bohuslav Bohuslava Bohuš Bohuše Bohémond Bojislava Bokde Boke Bolatito Boldaz Boldizsar Boldizsár Bolemir Bolemír Bolen Boleslav Boleslava Boleslavs
Bolmus Bolmuş Bolsun Bolukbasi Bolun Boluwatife Bon Bonagiunta Bonaldo Bonaventura Bonavita Boncuk Bonek Bonge Bonginkosi Bongul Bongulboga Bongulboğa Bonifac
Boniface Bonifacio Bonifác Boran Borbala Borbála Borcul Borek Borislav Borislava Borivoje Borjan Borka Borko Borlukcu Borlukçu Borna Bornak Boroka Bortecine
Bortolo Boru Borubars Borusengun Borut Borys Borçul Boróka Botan Bouba Boubou Bouchard Bouchra Bowie Boyan Boyankulu Boylabaga Boylabagatarkan Boylabağa
Boylabağatarkan Boylakutlutarkan Boza Bozan Bozboru Bozbörü Bozdogan Bozdoğan Bozetech Bozetecha Bozica Bozidar Bozidara Bozislav Bozkurt Bozkus Bozkuş Bozok
Boğa Boğaç Boğaçuk Boļeslavs Bořek Bořislav Bořislava Boža Božetěch Božetěcha Božica Božidar Božidara Božislav Braden Bradford Bradut Brahim Brahma
Brahmaanand Brahmabrata Brahmanandam Brahmdev Brajan Brajen Brajendra Brajesh Brancaleone Brandi Brando Brandusa Branimir Branimira Branimír Branimíra
Branislava Branka Brankica Bratislav Brayan Brenn Brenna Brennan Breno Bret Bretislav Bretislava Briac Briana Brice Bridgette Brieuc Brigida Brigita Brigitta
Brijesh Brita Brody Bronislav Bronislava Bronislavs Brooke Broņislavs Brune Brunehaut Brunehilde Brunhilda Brunilde Bruto Bryant Brygida Brájen Brândușa
Brăduț Bucan Buchi Bucur Budag Budak Budağ Buddhana Budhil Budimir Budimír Budislav Budivoj Budunlu Budus Budustudun Bugday Bugduz Bugduzemen Buge Bugra
Bugrakarakagan Bugu Bugubilge Buhle Bukak Bukaktutuk Bukduz Buke Bukebuyrac Bukebuyruc Bukey Buktegin Bukusboga Bulacapan Bulak Bulan Bulaçapan Buldur Bulgak
Bulmaz Bulmus Bulmuş Buluc Bulug Buluk Bulus Bulut Buluç Buluğ Buluş Bumen Bumin Bumın Bunmi Bunsuz Bunul Bunyamin Burcak Bure Burgucan Burgut Burguçan Burhan
Burhon Burkay Burkek Burkut Burluk Burslan Burulday Burulgu Burunduk Burçak Busayo Busulgan Butak Butuk Buyan Buyancuk Buyandemir Buyankara Buyançuk Buyat
Buyrac Buyraç Buyruc Buyruk Buyruç Buzac Buzactutuk Buzaç Buzaçtutuk Buçan Buçur Buğday Buğra Buğrakarakağan Buşulgan Bystrik Bystrík Bálint Bâki Bénigne
Béranger Bérangère Bérard Béryl Bêrîtan Bíborka Bögde Böge Bögü Bökde Böke Bölen Bölükbaşı Bönek Bönge Börteçine Börü Börübars Börüsengün Büdüs Büdüstudun
Bügdüz Bügdüzemen Büge Bügü Bükdüz Büke Bükebuyraç Bükebuyruç Bükey Büktegin Büküşboğa Bümen Bünyamin Bünül Büre Bürgüt Bürkek Bürküt Bürlük Büğübilge Bārbala
Bănel Bıdın Bıtaybıkı Bıtrı Bıçkı Bıçkıcı Błażej Břetislav Břetislava Bəhram Bəhruz Bəxtiyar Bəyaz Caba Cabdar Cabli Cabus Caetana Cafer Cagak Cagan Cagdas
Cagil Cagla Caglayan Cagri Cagribeg Cagrihan Cagritegin Cagru Cahid Cahya Cahyadi Cahyanto Cahyo Cahyono Caino Caio Caitlyn Caius Caket Cakrabirawa Cakrabuana
Cakrajiya Cakrawala Cakrawangsa Calanico Calapkulu Calcedonio Calebe Calin Calina Calista Calixte Callie Callisto Calogera Calpurnia Camelia Camelien Camil
Camila Camilia Camillien Camillo Camélia Camélien Cana Canalp Candar Candice Candide Candido Candra Candrakanta Canel Cangul Cangül Cankan Cankiz Cannur
Cansel Cansin Cansu Cansın Cantemir Cantidio Canziano Capa Capitolina Caraka Caribert Caridad Carine Carissa Carles Carleton Carlijn Carloman Carlton Carmina
Carminho Carmo Carna Carola Carole Carolin Carolyn Caronte Carponio Carroll Carub Cary Casandra Casian Casiana Casilda Casimira Casimiro Caslav Caspar Casper
Cassandra Cassandre Cassiano Cassidy Cassien Cassio Cassiopea Cassiopee Castille Casto Cataldo Cataleya Catalin Caterina Catharina Catharine Cathryn Catinca
Cato Catrin Catrina Catrinel Catullo Catur Caturangga Caua Cauã Cavid Cawisadi Cawisono Cawuk Cayadi Cazimir Cebe Cecco Cecelia Cecep Cecilie Cecilio Cecylia
Cecyliusz Cecílie Cedomir Cedrik Cedrin Celal Celaleddin Celasun Celen Celestin Celestina Celestine Celestyn Celestyna Celestýn Celestýna Celian Celie Celien
Celik Celil Celina Celinia Celâleddin Cemali Cemani Cemen Cemeti Cemgen Cemil Cemplunk Cene Cenek Cengkal Cengkir Cenk Cenka Cerasela Cesaire Cesario Cesminaz
Cestmir Cestmira Cetin Cetinel Cetiner Cevahir Cevat Ceyda Ceyhun Ceykun Ceyla Ceylan Ceylin Ceylinaz Cezar Cezara Cezary Cezmi Chaanakya Chaaruchandra
Chahine Chahinez Chaima Chaitan Chakor Chakradhar Chakravartee Chakravarti Chakrika Chanakya Chandak Chandan Chandani Chandi Chandini Chandira Chandraayan
Chandrabhaga Chandrabhan Chandradev Chandrakala Chandraketu Chandrakin Chandramani Chandramauli Chandramohan Chandran Chandranath Chandrani Chandraprabha
Chandraswaroopa Chandravati Chanelle Chapal Chapala Charak Charl Charlaine Charleen Charlemagne Charley Charline Charlize Charlotta Charly Charuchandra
Charumati Charuvrat Charvi Chaten Chatur Chatura Chaturaanan Chaturbhuj Chauncey Chayenne Chayma Chaï Chaïma Cheick Cheick-Oumar Cheikhou Chekhouna Chelsey
Cherechi Cherif Cherubino Chetanaanand Cheyenne Chiaffredo Chidaakaash Chidaatma Chidambar Chidambaram Chidananda Childebert Chilperic Chilpéric Chinmayanand
Chinmayananda Chinyere Chira Chiranjeev Chiranjeeve Chiril Chirill Chirine Chisom Chitraksh Chitrali Chitramala Chitrangada Chizoba Chrabros Chrabroš
Chraniboj Chranibor Chranislav Chranislava Chretien Christ Christer Christiaan Christiano Christin Christodule Christoffer Chrudos Chrudoš Chrysole
Chrysostome Chrétien Chukwu Chval Ciaobella Cicek Cicem Cici Cigil Cihad Cihan Cihangir Cihansah Cihanşah Cilasun Cilay Cilenti Ciler Cilvenaz Cimen Cingir
Cino Cinta Cinthia Ciprian Cipriana Cipriano Cirano Ciriaco Ciril Cirilla Cirillo Cirino Ciro Cise Cisem Cisil Cistoslav Cistoslava Citra Civan Ciya Claas
Clarabelle Clarenzio Clarisa Clarisse Claudien Claudiu Clavdia Clea Cleandre Cleandro Clelia Clelie Clemence Clemens Clemente Clementina Clemenzia Cleofe
Cleonico Cleopatra Cleophee Clery Clifton Climaco Clinio Clio Clodomiro Clodoveo Cloe Clorinda Clotaire Clothilde Cloé Clyde Cléa Cléandre Clélie Cléophée
Cléry Cobulmak Cocukboru Codin Codrin Codrina Codrut Codruta Codruț Codruța Cointa Cokramayul Colby Coline Colins Collien Collin Colman Colmanno Colmazio
Colomba Colombano Colombe Colpan Colu Concetto Conchita Concordio Conner Conrad Consolata Constanca Constance Constanta Constantia Constantina Constança
Constanța Constatin Consuela Cora Coralia Coraline Corbiniano Coreno Corentine Corey Corina Coriolano Cornelio Coronato Corto Corvin Coskun Coskuner Cosma
Cosmina Costache Costante Costantino Costanza Costanzo Costel Costin Coşkun Coşkuner Cremenzio Crenguta Crenguța Crescente Crescenzia Crescenzio Crespignano
Crin Crina Crispino Cristaldo Cristea Cristiana Cristin Cristofor Cristoforo Crocefissa Crocefisso Cronida Csanad Csanád Csenge Csongor Ctibor Ctibora Ctirad
Ctirada Ctislav Ctislava Cubeyr Cumhur Cunegonda Cuneyt Cuniberto Cupido Cuzia Cvetka Cvijan Cvijetin Cyntie Cyprian Cyprián Cyra Cyrian Cyriaque Cyrielle
Cyrila Cyrine Cyryl Cândar Célestin Célestine Célian Célien Césaire Cézar Cîhan Côme Cübeyr Cüneyt Cılasun Daantje Dabiziv Dabiživ Dacian Daciana Daciano
Dacin Dacio Dadap Dadi Daevi Daevika Dafina Dafne Dagel Daghan Dagmara Dagmāra Dagoberto Daiana Dainuvite Dainuvīte Daiwik Dajana Daksha Dakshayani Daley
Dalibora Daliborka Dalida Dalie Dalila Dalima Daliman Dalimil Dalimila Dalimin Dalimir Dalimira Dalimír Dalimíra Daliono Dalla Dalmazio Damaris Damaso
Damayanti Damiana Damiano Damife Damil Damilare Damin Damiána Damjanka Damla Damocle Damodara Damola Damu Danae Danang Dandak Dandapaani Dania Daniella Daniil
Danijel Danique Daniswara Daniz Danka Danko Danu Danuja Danuse Danuše Dany Danyl Daouda Daphnee Darasimi Darek Darian Dariana Dariati Darie Darija Darijan
Darimin Darin Darina Darine Darinka Daris Darja Darla Darleen Darmaji Darman Darmana Darmanto Darnell Darrel Darrell Darrin Darshwana Darsirah Darta Dartono
Daru Daruna Daryani Dasa Datta Daver Davey Davi Davida Davids Davin Davina Davino Davis Davor Davorin Davriya Davron Davud Davy Dax Dayaamay Dayaananda
Dayaanidhi Dayamayee Dayan Dayane Dayna Dağhan Dea Deanna Debora Debra Decebal Decimo Deeksha Deen Deenabandhu Deepali Deepan Deepankar Deependra Deepesh
Deeptanshu Deeptendu Deeptiman Deeptimay Deeptimayee Deeptimoy Deeptimoyee Deevakar Degna Dejana Delal Delbert Delfina Delfino Delie Delilah Delinda Delizia
Delores Delphin Demeter Demetra Demetria Demetrio Demetrius Demetriusz Demilade Demiralp Demirhan Democrito Demostene Dena Deneval Denisz Denizalp Denny
Deodata Deodato Deon Depold Derin Dersim Dervis Derviş Desdemona Desiderato Desiderio Desimir Destan Deste Detmar Detrich Devadatt Devagya Devajyoti Devak
Devangana Devani Devasree Devdan Deven Devesh Deveshwar Devin Devon Devota Devran Devvrat Dewey Dex Dexx Dezider Dhaanyalakshmi Dhana Dhanadeepa Dhanalakshmi
Dhananjay Dhanapati Dhanesh Dhanpati Dhanu Dhanvin Dhara Dharani Dharitri Dharmaketu Dhatri Dhyanesh Dhyaneshwar Diah Diamante Dianna Dianne Dianora Diar
Diara Diarra Dicle Diclehan Dida Didimo Didina Diede Dieke Dieudonne Dieudonnee Dieudonné Dieudonnée Dieynaba Digambar Digambara Digdaya Dijana Dikmen Diksha
Dilafruz Dilan Dilara Dilarə Dilaver Dilay Dilbar Dilber Dilberay Dildar Dildora Dildâr Dilek Diler Diletta Dilhan Dillon Dilmurod Dilorom Dilovan Dilrabo
Dilruba Dimas Dimaz Dimitrii Dimitrij Dimitrije Dimitrina Dinakar Dinc Dincer Dinda Dinkar Dinu Dinç Dinçer Diocleziano Diodata Diodoro Diogene Diomede Dion
Dione Dionigi Dionisia Dionisio Dionizy Dionyz Dionyzos Dionýz Dionýzos Dipa Dipali Dipankar Dipendra Dipesh Diptendu Direnc Direnç Diri Dirja Diroj Dirok
Dita Ditte-Marie Ditya Divaakar Divakar Divis Diviska Diviš Diviška Divjot Divna Divo Diyor Diyora Dizik Djayden Djeneba Djenna Djibril Dluhos Dluhoš Dobrava
Dobrila Dobromil Dobromila Dobromir Dobromira Dobromír Dobromíra Dobroslav Dobroslava Dochia Doda Dodato Doganay Doganer Dogu Doina Doinita Dolunay Domagoj
Domen Domenic Domenica Domenik Domezio Domitille Domiziano Domnica Donalda Donat Donata Donatello Dondu Donka Donnell Donnie Donny Dono Donát Donáta Dorana
Dorcas Doreen Dorel Doriana Doriane Doriano Dorica Dorin Dorine Dorinel Dorit Dorka Dorli Dorotea Doroteja Doroteo Dorothee Dorothée Doru Doubrava Doubravka
Dounia Douwe Dovud Doyinsola Doyle Doğanay Doğaner Doğu Draga Dragica Draginja Dragisa Dragiša Dragoje Dragojlo Dragoljub Dragomir Dragoslav Dragutin Drahomil
Drahomila Drahomir Drahomira Drahomír Drahomíra Drahon Drahos Drahoslav Drahoslava Drahotin Drahotina Drahotín Drahotína Drahoň Drahoš Drahuse Drahutin
Drahuše Drajat Draupadi Draza Drazen Draža Dražen Dren Dron Drona Druina Drzimir Drzislav Držimir Držislav Duane Duanne Dubravko Duco Ducu Duduzile Duilio
Duje Dujo Dulari Dulina Dumisani Dumitra Dumitrana Dumitrita Dundar Dunja Dunya Dura Durad Durante Durda Durdane Durdona Durgeshwari Durica Durmus Durmuş
Durodola Durriye Duru Dururbunsuz Dusana Dusanka Dusica Duska Dusko Duuk Duygu Dušana Dušanka Dušica Duška Duško Dwaipayan Dwaipayana Dwi Dwight Dyah Dylano
Dyna Dzile Dzirkstite Dzirkstīte Dzīle Dáša Dâver Débora Désiré Dêrsim Dîcle Dîlan Dîroj Dîrok Döndü Dündar Dünya Dürdane Dürriye Dāgs Dārta Dāvids Dāvis
Děpold Dětmar Dětřich Dəniz Ebe Eberardo Ebiere Ebin Ebiowei Ebkizi Ebkızı Ebren Ebunoluwa Ebuzer Ecaterina Ecclesio Ecehan Ecem Ecevit Ecmel Ecrin Ecvet Eda
Edda Eddi Ede Edelberga Edgard Edhem Edi Edil Edilberto Edison Edita Edite Editta Ediz Edmee Edmondo Edmée Eduards Edvard Edvarda Edvige Edvin Edvins Edvín
Edvīns Edyta Edzus Edīte Edžus Eef Eefje Eekalabya Efe Effie Efim Efimia Efisio Efken Eflah Efraim Efrem Efrosinia Efsun Eftalya Eftimia Eftimie Ega Ege
Egemen Egeo Egidio Egils Eginardo Egisto Egizia Egle Egmont Egona Egrim Egīls Einars Einārs Eizens Eižens Eja Eka Ekaaksh Ekadant Ekaksh Ekalavya Ekaling
Ekaparnika Ekdant Ekec Ekeç Ekim Ekin Ekmel Ekundayo Elaide Elakshi Elanur Elbek Elbert Elcin Elda Eldon Eldor Elea Eleanore Eleazar Elektra Elene Eleonora
Eleonore Eleonóra Elettra Eleuthere Elfrida Elfrída Elfrīda Elgin Elia Eliabeth Eliah Eliahou Elian Eliana Eliane Eliano Eliasz Elie Eliel Eliette Elifio
Eligio Elija Elimena Eline Elinor Eliodoro Elion Eliona Elior Eliot Eliott Elisabet Elisabeta Elisaveta Elisea Elisee Eliseo Elisha Elisio Elissa Elita
Elizabet Elizabeta Elizaveta Elize Elizej Elizeus Elka Elkin Ellada Elli Ellie Elly Elma Elmars Elmas Elmira Elmo Elmurod Elmārs Elmīra Elnara Elnarə Eloa
Eloan Eloane Elodia Elogio Eloi Eloisa Elona Elone Elora Elouan Eloá Elpidio Elroy Elsbeth Elti Eluh Elva Elvan Elvezio Elvia Elvin Elvina Elvino Elvire
Elwira Elya Elyanora Elyas Elyes Elyne Elynn Elyssa Elyès Elza Elzear Elçin Elène Eléa Eléanore Eléonore Elísio Eman Emanoil Emanuelly Emanuil Emas Embuh
Emced Emel Emelie Emeline Emely Emerance Emerencie Emeric Emerich Emi Emidio Emie Emiel Emile Emili Emilian Emiliana Emilien Emilija Emilijan Emilián Emils
Emirhan Emmelie Emmely Emmerico Emmi Emmie Emna Emong Empirio Empluk Emrullah Emy Emīlija Emīls Ena Enakshi Endah Ender Enderun Endra Endrigo Enea Enecone
Enes Engelbert Enguerrand Enie Enimia Enio Eniola Enis Enise Enna Enno Enoch Enola Enora Enrica Ensar Ensio Enteng Enya Enyo Ephraim Ephraïm Epiphane Eracla
Eraclide Eraldo Eralp Erardo Erasmo Erast Eray Erazim Erazmus Erberk Erberto Ercin Ercolano Ercole Ercument Ercüment Erda Erdeni Erdenikatun Erdeniozuk
Erdeniözük Erdinc Erdinç Erel Eremia Eren Erenia Erentuz Erentüz Ergene Ergenekatun Ergin Ergun Erguner Ergün Ergüner Eriberto Erick Ericka Erico Eriks Erinc
Erine Erinç Erkam Erke Erkâm Erma Erman Ermelinda Ermen Ermenegarda Ermenegilda Ermenegildo Ermes Ermete Ermilo Erminia Erminio Ermins Ermīns Erna Ernesta
Ernestina Ernestine Ernestīne Ernie Erol Eron Ersan Ersilia Ertan Erten Ertenozuk Ertenözük Ervin Ervina Ervins Ervín Ervína Ervīns Erwan Erwann Erçin Erşan
Esat Esau Esaù Esen Esenbike Eser Esha Eshana Eshita Esin Esma Esmee Esmeralda Esmeray Esmira Esmée Esperanza Esref Essie Estefania Estefanía Estela Estella
Estera Esterina Estiawan Estiono Esuperio Esupofo Etela Eterie Ethann Ethel Ethelyn Ethem Etil Eubert Euclide Eudes Eudochia Eudokia Eudoksja Eudora Eudoxe
Eudoxie Eufebio Eufemia Eufemio Eufrasia Eufronio Eufrosina Eufrozina Eufrozína Eugenie Eugeniu Eugeniusz Eugénie Eula Eulalie Eulálie Eunika Euphrasie
Euridice Eurydice Eusebe Eusebia Eusebie Eusebio Eusebiu Eusebius Euseo Eustache Eustatiu Eustațiu Eustorgio Eustosio Eustracjusz Eusèbe Eusébie Eutalia
Eutalio Evald Evaldo Evalds Evandro Evangeline Evanghelina Evann Evar Evarist Evariste Evaristo Evasio Evdochia Evdokija Evelien Eveliina Evelin Eveline
Evelyne Everardo Everett Evgheni Evghenia Evghenii Evi Evidio Evie Evin Evodio Evran Evrard Evremondo Evren Evsen Evy Evzen Evzenie Evîn Evşen Evžen Evženie
Ewatomi Ewenn Eya Eyal Eyiz Eylul Eylül Eymen Eyram Eysan Eytan Eythan Eyup Eyüp Eyşan Ezechiel Ezechiele Ezrak Eğrim Eşref Faas Fabia Fabiano Fabie Fabijan
Fabiola Fabricia Fabrícia Fadekemi Faderera Fadil Fadime Fady Fadıl Fahrettin Fahri Fahriddin Fahriye Fahrunissa Fahrünissa Faik Faiq Faizah Falba Falih Falk
Famiano Famke Fanika Fanni Fannie Fanta Fantin Fantine Fanyana Fara Farangiz Fardau Farhunnisa Farqana Farruh Fasih Fathonah Fatim Fatimata Fatimə Fatin Fatos
Fatouma Fatoş Faust Fausta Faustin Faustina Faustine Faustyn Faustyna Faustýn Faustýna Faxriyya Faya Fayen Fayenne Faysal Fayzbek Fazil Fazilat Fazilet Fazio
Fazli Fazliddin Fazlı Fazullah Fazıl Feba Febe Febi Febriana Febrina Feda Fedai Fedde Fedele Fedro Fehime Fehintola Fehmi Felice Felician Feliciano Felicie
Felicien Felicita Felicitas Felicite Felicián Feliks Felina Felície Femm Fenja Fenne Feodor Feodora Feodosia Ferah Feramus Feramuz Feramuş Feray Ferda Ferdi
Ferdinanda Ferdinando Ferdynanda Ferhan Feridun Feriel Feriha Ferit Ferman Fermiano Fermo Ferre Ferruccio Ferruh Feryel Festo Fevronia Fevzi Feyyaz Feyza
Feyzullah Fiammetta Fibikemi Fidan Fidele Fidelie Fidelius Fidenziano Fidenzio Fidèle Fieke Fien Fiene Fiep Fiete Fikayomi Fikri Fikriye Filemon Filibert
Filiberto Filipe Filipp Filofteia Filomen Filomena Filomeno Filoména Filotije Filou Fily Finia Finja Finley Finnja Finnley Fiodor Fiordaliso Fiore Fiorenza
Fiorenziano Fiorenzo Firdavs Firdevs Firmin Firuzə Fitrat Fitria Fitriani Flaminia Flavian Flaviana Flaviano Flavie Flavien Flaviu Flavius Flavián Fleano
Floare Floarea Flodoard Floortje Flore Florencia Florencja Florenta Florentin Florentine Florentyn Florentyna Florentýn Florentýna Florența Florestan Floriana
Floriane Floriano Florica Floridia Florie Florina Florine Flurin Flurina Flynn Flóra Foca Fode Folashade Folco Folu Forrest Fortunat Fortunata Fortunee
Fortunát Fortuné Fortunée Fos Fosca Fosco Foss Fotih Fotima Foucauld Foulques Frana Francette Franci Francia Francisc Francisca Francisque Franciszek
Franciszka Franjo Franka Frankie Frantiska Františka Franziska Frederico Frederike Frederique Fredy Freek Freja Frenkie Frido Fridolin Fridolín Fridrich
Frontiniano Frusina Fruzsina Fryderyk Fráňa Frédérique Fuat Fulbert Fulberto Fulcran Fuldem Fulden Fulgence Fulgenzio Fulvia Fulya Funani Funda Funmilade
Fureyya Furio Furseo Furuzan Fuscolo Fusun Fuzuli Fynn Fâlih Féba Félicie Félicité Féline Füreyya Füruzan Füsun Fərqanə Fərəh Fəxriyyə Gabe Gabi Gabin Gabino
Gabriella Gabrijela Gada Gadang Gading Gadis Gaduh Gaetan Gaffar Gagan Gaglioffo Gaio Gaj Gaja Gajaadhar Gajabahu Gajadhar Gajana Gajbaahu Galak Galang Galar
Galdino Galeazzo Galfryd Galileo Galiono Gallicano Galur Gaman Gamani Gamanto Gambira Gamblang Ganak Ganaka Ganapati Ganda Gandewa Gandharv Gandharva Gandi
Gandolfo Ganep Ganesha Gangesh Gangsa Gangsar Ganjaran Gantar Gara Garan Garance Garang Garda Garik Garika Garimberto Garnier Garrett Garrick Garud Garuda
Gaspare Gasti Gastone Gati Gatien Gatik Gatot Gatra Gatsha Gaudenzia Gaudenzio Gaudino Gauraang Gaurang Gauranga Gautama Gautami Gauthier Gautiero Gavino
Gavril Gavrilo Gavxar Gawati Gaye Gayle Gazanfer Gazi Gaétan Gaëtan Gaïa Gašper Gbadebo Gbeminiyi Gbemisola Gbolahan Gbowoade Geanina Gedeon Gedeone Gederts
Geetanjali Gejza Gelila Gelin Gelincik Gellert Gellért Gelsomina Geltrude Gelu Gema Gemine Gemini Geminiano Genadij Gencer Generosa Generoso Genesia Genesio
Genoveffa Genta Gentiana Genziano Gențiana Geoffroy Georgel Georgeta Georgiana Georgije Geralda Geraldina Geraldine Gerarda Gerardina Gerasim Gerasimo Geraud
Gerazim Gerazym Gerberge Gerbert Geremia Gergo Gergő Gerharda Gerino Germana Germano Gerolamo Geronimo Geronzio Gertruda Gertrude Gertrúda Gervais Gervasio
Gesualdo Geta Gevheri Geza Ghaliyati Ghanaanand Ghanashyam Ghani Ghanshyam Ghenadi Ghenadie Ghennadi Gheorghi Gheorghii Gheorghina Gheorghita Gheorghiță
Gherardo Gherghina Gherman Ghislain Ghita Ghiță Gia Giacinta Giacinto Giacobbe Giada Giadero Giambattista Gian Gianbattista Giandomenico Gianina Gianluigi
Gianmaria Gianmario Gianna Gianpaolo Gianpiero Gianpietro Gianuario Giasone Gibran Gica Gicu Gică Giel Gifty Gigliola Gilang Gilberta Giliola Gillo Gineto
Ginevra Ginewra Gioacchina Giobbe Gioberto Gioconda Giocondo Gioele Gioia Gion Giona Gionata Giordano Giorgian Giorgiana Giosue Giosuele Giosuè Giotto Giove
Gioventino Giovenzio Girardo Girart Giray Giri Girija Girik Girika Girindra Giriraaj Giriraj Girja Girolamo Gisella Gislebert Gita Gitanjali Giuda Giuditta
Giulitta Giuseppa Giusta Giustiniano Giusto Giyas Gizela Glauco Glenna Gligorije Glorie Gobinda Godeberta Godiva Goffredo Gojko Gokalp Gokben Gokboru Gokce
Gokcegol Gokcen Gokcicek Gokmen Goknur Goksin Golda Golia Golub Gomberto Gonca Gondebaud Gondulfo Gonenc Gonerio Gongor Gonsalwy Gonthier Gontran Gonul
Gonzaga Gonzague Gopaal Gopee Gopi Gorakhanatha Gorakhnath Gorana Goranka Gorazd Gordan Gordiano Gorun Gosto Goswamee Goswami Gothard Gottardo Gotum Goundo
Gouranga Goutam Govhar Govinda Gozde Gracian Graciana Gracie Graciliano Gracián Graciána Gracja Gradimir Grady Gratian Gratiana Gratiela Grato Grayson
Graziana Graziano Grazina Gražina Grațian Grațiana Grațiela Gregoire Gregorian Grga Grgo Grgur Grigore Grigori Grigorije Grimaldo Grizelda Grozdana Gry Grácie
Gualberto Gualtiero Gubio Gudakesa Gudakesha Gudrite Gudrīte Guelfo Guenda Guendalina Guenievre Guenièvre Guerin Guerrino Guglielmo Guher Gui Guiberto Guilhem
Guilhemine Guillemette Guiscardo Gul Gular Gulbahar Gulbaxor Gulben Gulchexra Gulcin Guldem Guldeste Gulegen Gulemen Gulen Guler Gulgun Gulhan Gulistan
Guljamol Guljaxon Gulnora Gulnoza Guloy Gulpembe Gulriz Gulseren Gulsora Gultekin Gulumser Gulzira Gulzoda Gumesindo Gumus Gunars Gunay Guncicek Gundelinda
Gundogdu Gundogmus Guner Gunes Gungor Guniz Gunnur Gunseli Gunyaruk Gunārs Gurbuz Gurcan Gurdal Gurdev Gurhan Gurkan Gurol Gursel Gustava Gustave Gustavine
Guus Guusje Guvenalp Guvercin Guzey Guérin Gvendolina Gvendolína Gvozden Gwenaelle Gwenaëlle Gwendoline Gwido Gédéon Géraud Géza Gökalp Gökben Gökbörü Gökmen
Göknur Gökçe Gökçegöl Gökçen Gökçiçek Gökşin Gönenç Göngör Gönül Görün Gövhər Gözde Gúbio Güher Gül Gülbahar Gülben Güldem Gülden Güldeste Gülegen Gülemen
Gülen Güler Gülgün Gülhan Gülpembe Gülriz Gültekin Gülçin Gülümser Gülər Gümüş Gün Günay Gündoğdu Gündoğmuş Güner Güneş Güngör Güniz Günnur Günsel Günseli
Günyaruk Günçiçek Gürbüz Gürcan Gürdal Gürhan Gürkan Gürol Gürsel Güvenalp Güvercin Güzey Gıyas Gűnter Habbab Habiba Habil Haby Hacib Hadja Hadriel Hadrien
Hafi Hafid Hafshah Hafız Hagen Hailey Hairyanto Hajar Hakem Haki Hakkı Haldun Haley Halim Halis Hallie Hamdi Hamdullah Hami Hamidou Hamima Hamit Hammad Hammâd
Hamsini Hamzah Handan Hanefi Hanga Hania Hanifa Hannabel Hannele Hanno Hansjorg Hansjörg Hanspeter Hansruedi Hansueli Hanus Hanuš Haralamb Haralambie Hardana
Hardi Hardouin Harimurti Harinakshi Harinarayan Harit Harita Harja Harjasa Harjaya Harjo Haron Haroun Harouna Haroune Harsana Harsanto Harsaya Hartaka Hartana
Harto Harun Haseki Hasibi Hasim Hasin Hasmet Hasna Hassane Hasta Hastal Hata Hatip Hatouma Hattab Hattie Hattâb Hauke Hava Havel Havla Hawar Haya Hayal Hayali
Hayati Hayley Hazar Hazim Hazım Haşim Haşmet Haštal Heda Hedelin Hedi Hedvig Hedviga Hedvika Heema Heidrun Hein Heja Helie Helier Helin Helle Heloisa Heloise
Heloísa Heloïse Hendri Hendrika Hennes Henrich Henrick Henrie Henrieta Henryka Heracleea Herberta Herluin Hermenegildo Hermina Hermine Hermína Hermīne Heru
Heryanto Hester Hesti Hettie Heval Hevi Hiba Hicabi Hidaya Hidde Hieronim Hifzi Hikmat Hikmet Hilaire Hilal Hilar Hilarion Hilarius Hildebert Hillel Hilmi
Himadri Himani Himawan Himmet Hincmar Hipolit Hippolyte Hira Hiram Hiranmay Hiranmaya Hiranya Hisam Hizir Hişam Hlengiwe Hojimurod Hollis Homero Homér Honore
Honorine Honorius Horac Horacy Horatiu Horațiu Horea Hortensia Hortensie Hortenzia Hortenzie Horymir Horymira Horymír Horymíra Horác Hosea Hosiyat Hostimil
Hostimila Hostimir Hostimira Hostimír Hostimíra Hostislav Hostislava Hostivit Hostivít Hovard Hozan Hrvoj Hrvojka Huccet Hud Hudavendigar Hudayi Huguette
Hulki Hulusi Huma Humaira Humay Humeyra Huner Hunor Huriya Hurkan Hurram Hurshida Hursit Hurşit Husameddin Husamettin Husein Husida Husnida Husniya Husnora
Husnu Husrev Huub Huzeyfe Hvalimir Hvezdoslav Hvezdoslava Hvězdoslav Hvězdoslava Hyacint Hyacinta Hynek Hypolit Háta Hâlis Hédelin Hédi Hélie Hélier Hélio
Héloïse Hêvî Hüccet Hüdayi Hüdâvendigâr Hüma Hümeyra Hüner Hüriyə Hürkan Hüsameddin Hüsamettin Hüsnü Hüsrev Hıfzı Hızır Iacob Iacopo Iacopone Iacov Iana Iancu
Ianina Ianira Ianis Ianna Ianos Iaroslav Iaroslava Iasmina Iban Ibidapo Ibironke Ibodulloh Iboja Ibra Ibrani Ibrohim Ibukunoluwa Ibun Ica Icaro Icha Icilio
Iclal Ico Idan Idil Idir Ido Idowu Idriss Idy Ieremia Ifa Ifeanyichukwu Ifeoluwa Iffar Iffet Ifora Ifunanya Ige Iginia Iginio Igino Ignac Ignacie Ignacy Ignat
Ignata Ignazio Ignjat Ignác Ignácie Ignát Ignáta Igori Ihsan Ihtiyor Ihvan Ika Ikbal Ikeme Ikeoluwa Ikhidie Ikhsan Ikicitoyun Ikin Ikrime Ikrom Ila Ilacin
Ilai Ilan Ilarie Ilario Ilarion Ilay Ilayda Ilaçın Ilbey Ilbilge Ilda Ildebrando Ildegarda Ildegonda Ildika Ildike Ilenia Ilgegu Ilgin Ilgmars Ilgmārs Ilgın
Ilhami Ilhan Ilian Iliana Iliane Ilies Ilija Ilinca Ilinka Ilja Iljana Ilkay Ilkben Ilke Ilknur Ilko Ilksen Ilkyaz Illidio Illuminato Ilmars Ilmārs Ilqar Ilsa
Ilva Ilyan Ilyana Ilyane Ilyas Ilyass Ilyes Ilyess Ilyos Ilyès Ilza Imane Imani Imen Imene Imge Imke Immacolata Immacolato Immanuel Imogene Imoleoluwa Imrane
Imrem Imrich Imron Imène Inanc Inanç Inara Inars Inci Incoronata Inder Indrikis Indriķis Indro Indy Inesa Inessa Inez Ingeborga Ingmars Ingmārs Ingrida
Ingrīda Inguna Ingūna Inioluwa Inja Inkeri Innocente Innocenty Innocenza Innocenzo Ino Inocenc Inocentiu Inocențiu Insa Intan Inyoni Inza Inéz Ināra Inārs
Ioanina Iole Iona Ione Ionel Ionela Ionelia Ionica Ionică Ionne Iorio Iosefina Ippocrate Ippolito Ira Iraida Irawati Irem Iremide Irenej Ireneo Ireneus Ireti
Iretioluwa Iriana Iride Iridenta Irinc Irinckol Irisa Irmak Irmeli Irmina Irnanto Iroda Irsad Irtis Irvin Irwan Iryna Isa Isabeau Isabell Isabelly Isac Isacco
Isaia Isaias Isak Isaure Ischirione Ise Isee Iseoluwa Iseult Ishola Iside Isidor Isidora Isidore Isig Isik Isil Isilay Isin Isiner Isioma Isisa Ismaele
Ismaila Ismaïla Ismerie Ismoil Ismérie Isolda Isotta Isra Israa Issiaka Isık Isığ Ita Italo Itil Itir Itri Itunuoluwa Itır Iulia Iulian Iuliana Iuliu Iuri
Iurie Iurii Iustin Iustina Iustinian Ivancica Ivanka Ivanna Ivano Ivanoe Ivančica Ive Ivek Iven Ivetta Ivna Ivonne Ixtiyar Iyabode Iyad Iyadunni Iyanuoluwa
Iyed Iyik Iyiktag Iyinoluwa Iyık Iyıktağ Iza Izaak Izabela Izabella Izaias Izaiáš Izajasz Izak Ize Izel Izia Izidor Izidora Izmael Izolda Iztok Izydor Izzet
Izzettin Izák Iľja Işık Işıl Işılay Işın Işıner Işığ Jabal Jabulile Jace Jachym Jacinthe Jacky Jaclyn Jaco Jacoba Jacobo Jacquelyn Jad Jadesola Jadran Jadrana
Jadranko Jadro Jaelynn Jaeman Jaga Jagadish Jagadisha Jagapati Jagaraga Jagathi Jagdeep Jagica Jagmeet Jahnu Jai Jailey Jaiman Jaimini Jaimy Jairo Jais Jaivey
Jaka Jakuba Jakubina Jakubka Jala Jale Jalil Jalol Jalou Jalə Jamalia Jamiro Jamol Janaina Janaína Janek Janeta Jani Janica Janie Janin Janis Janja Janka
Janko Janna Jannah Jannek Jannes Janni Jannis Jano Janosch Japhet Jaqueline Jara Jari Jarmil Jarne Jarno Jaro Jarod Jarolim Jarolima Jarolím Jarolíma Jaromil
Jaromira Jaromíra Jaron Jarvis Jarwa Jarwadi Jarwi Jasen Jasenko Jasin Jasmani Jasmijn Jasnena Jasněna Jassem Jassim Jaswadi Jati Jatmiko Jautrite Jautrīte
Javas Javi Javohir Jawad Jax Jaxon Jaxx Jayadi Jayce Jayda Jayden Jayeng Jaylano Jaylen Jaylinn Jayson Jayvano Jazeps Jazmin Jazzlyn Jazzlynn Jeana Jeanie
Jeannel Jeannette Jeannie Jeannot Jedediah Jefri Jefta Jehanne Jekabs Jela Jelica Jelisaveta Jelita Jelka Jella Jelmer Jelte Jena Jenel Jennah Jennie Jenovefa
Jenovéfa Jente Jerald Jeremi Jeremiah Jeremias Jeremiasz Jeremie Jeremiáš Jergus Jerguš Jernej Jeronym Jeroným Jesa Jesika Jesslyn Jesslynn Jessy Jette
Jevgenijs Jevgeņijs Jevrosima Jezdimir Ješa Jidde Jihane Jil Jilji Jiljí Jillian Jimi Jimmie Jimram Jinane Jinawi Jindra Jindriska Jindřiška Jinte Jinthe Jip
Jirina Jitender Jitendra Jiyan Jiřina Joah Joann Joanny Joas Jocelyne Jodi Joelina Joeline Joep Joes Johana Johanne Johnathan Johnnie Jolana Jolanda Jolayemi
Joleen Jolie Jolien Jolijn Jolin Jolina Joline Jona Jonatan Jonathon Jonna Jono Jonte Joojo Jop Jordana Jordy Jorga Jorin Jorn Jorrit Jort Joscha Joschua
Josefa Josefien Josefin Josephin Josiah Josipa Josko Joso Josse Josselin Jost Josua Josue Josy Joud Jourdain Jovanka Jovin Joya Joza Joze Jozefa Jozefina
Jozefína Jozica Jozue Joško Jošt Joža Jože Jožica Juda Judah Judicael Judicaël Judite Judson Judyta Judīte Jugoslav Jula Julan Jule Juli Juliane Julide
Julieta Julija Julijana Julijs Julika Julina Julita Juliusz Jumadi Jumagul Jumari Juna Junayd Junon Jur Jure Jurg Jurre Jusma Jusra Juste Justine Justus
Justyn Justýn Justīne Jusuf Juta Juul Juwon Jyotis Jyotsana Jáchym Jázmin Józefina Jürg Jāzeps Jēkabs Jūlija Jūlijs Jūsma Kaat Kabil Kacper Kacung Kadem Kader
Kadidia Kadidiatou Kadrican Kadriye Kady Kadı Kagan Kahina Kaia Kailash Kaina Kairav Kaitlyn Kaj Kajen Kajetan Kajetán Kala Kalea Kalender Kalervo Kalidou
Kalim Kalinda Kalinik Kalistrat Kama Kamalesh Kamaria Kambali Kamber Kamelya Kamidin Kamile Kamilla Kamla Kamlesh Kamol Kamoliddin Kamuran Kanak Kanci Kancı
Kanda Kani Kania Kanishka Kannan Kannen Kanti Kançı Kapgar Karaca Karahan Karak Karamba Karamoko Karaça Kardi Kargilac Kargılaç Karimah Kariman Karine Karja
Karligac Karlijn Karlis Karlo Karlotta Karlıgaç Karman Karmela Karmen Karna Karoliina Karoline Karsa Karsana Karta Kartika Karunanidhi Karya Kasey Kashyap
Kashyapi Kasian Kasiran Kasiyah Kasián Kaspar Kassandra Kassim Kastor Kasusra Kasım Kata Katell Katelyn Kathrine Katia Katica Katija Katina Kato Katrine
Katryn Katun Katunkiz Katunkız Katy Kawa Kawaca Kawaya Kawtar Kayaalp Kayacik Kayacık Kayaçık Kayca Kayden Kaylee Kayleigh Kayliah Kayna Kaynak Kayra Kays
Kayun Kayça Kazanc Kazanç Kazi Kazim Kazimir Kazimira Kazimír Kazimíra Kazkatun Kaïna Kağan Kašpar Keano Keaton Keba Keegan Keenan Keerti Keet Keji Kekik
Keklik Keles Keleş Kellen Kelley Kelli Kellie Kelsie Kelya Kelyan Kemba Kemi Kenari Kende Kendra Kenes Kensi Kenza Kenzi Kenzie Kenzy Kepez Keramet Kerami
Keremsah Keremşah Keren Kerim Kesme Kessaf Ketsia Kevser Keyan Keyken Keyla Kezia Kezlik Keşşaf Kgabu Khadidiatou Khadidja Khadim Khanyisile Khem Khethiwe
Khoudia Khulekani Kian Kiana Kiandra Kiano Kiara Kika Kikelomo Kilian Kilián Killian Kilyan Kimberley Kimi Kimiz Kimizalma Kimizalmila Kimizin Kimo Kincso
Kincső Kiné Kirana Kiraz Kircicek Kirgavul Kirilo Kirlangic Kirstin Kivilcim Kiyan Kiymet Kizdurmus Kizilalma Kjeld Klarencjusz Klaudia Klaudian Klaudie
Klaudius Klaudiusz Klaudián Klavs Klea Klemen Klement Klementina Klementyna Klementýna Kleopatra Kliment Klotylda Klāvs Kocer Koko Koksal Kolawole Koleta
Koloman Kolombin Kolombina Kolombín Kolombína Kolos Kolumban Kolumbin Kolumbina Kolumbán Kolumbín Kolumbína Komil Komila Komron Konrads Konrāds Konstance
Konstancie Konstancja Konstantins Konstanty Konstantyn Konstantýn Konstantīns Konsuela Konzuela Kopano Kora Koralia Korbinian Kordula Korede Korina Korinna
Korkut Kornel Korneli Kornelia Kornelie Kornelius Korneliusz Kornélia Kornélie Kosma Kosmas Koçer Krasava Krasomil Krasomila Krasoslav Kresimir Kresomysl
Krešimir Krijn Krishnadas Krishnadasa Krisjanis Kriss Krista Kristan Kristi Kristiana Kristians Kristie Kristiāna Kristiāns Kristof Kristopher Kristyna
Kristóf Kristýna Krisztian Krisztián Krisztofer Krišjānis Krišs Krištof Krsto Kruno Krunoslav Kryspin Krystal Krystian Krystof Kryšpín Kryštof Ksawera Ksawery
Ksenofont Kubad Kubat Kubilay Kubra Kubura Kuddusi Kujoe Kumru Kumuda Kumush Kuncara Kunhuta Kunthara Kurnia Kursad Kusuma Kutbettin Kuzey Kuzman Kveton
Kvetos Kvetoslav Kvetoslava Kvetuse Kvido Květoslav Květoslava Květoň Květoš Květuše Kwamena Kweku Kwintyn Kyan Kyano Kyara Kylee Kylian Kyliann Kyllian
Kyllikki Kyra Kâzım Kéba Köksal Kübra Kürşad Kārlis Kımız Kımızalma Kımızalmıla Kımızın Kırgavul Kırlangıç Kırçiçek Kısmet Kıvılcım Kıymet Kızdurmuş Kızılalma
Křesomysl Křišťan Laal Labuh Lacey Lacramioara Ladislao Ladislau Ladislava Ladji Lahna Laia Laksana Lakshman Lakshmidhar Lakshminath Laksita Lal Lala Lalie
Lalə Laman Lamberto Lamih Lamiya Lamiyə Lanang Lancelot Lancilotto Landolfo Landry Lanfranco Langa Langgeng Lanjar Lantar Lapo Laras Larina Larysa Lascăr
Lasma Lasmanto Lasmono Lassana Laswi Latif Latife Latika Latofat Laurane Laureen Laureline Laurenc Laurencie Laurencja Laurencjusz Laurene Laurens Laurentia
Laurentino Laurentiu Laurenty Laurentyna Laurenz Laurenția Laurențiu Laurian Lauriane Lauriano Laurin Laurine Lauryn Laurène Lautone Lavanya Laverne Lavinio
Lavize Lavīze Lawrencia Laxman Laxmi Layana Layanah Laylo Lazare Lazarz Laziz Lazzaro Leana Leander Leandr Leandra Leandre Leane Leann Leanna Leanne Leano
Leart Leda Ledion Leelou Leendert Lega Legawa Lehna Leia Leina Lejla Leke Lela Leland Lelia Lembah Lemide Lemuel Leni Lenia Lenja Lenn Lennard Lenne Lennert
Lenni Lennie Lennon Lenora Leny Lenya Leodegar Leokadie Leokádie Leona Leonhard Leoni Leonia Leonida Leonidas Leonids Leonilda Leonio Leonis Leonne Leonore
Leontin Leontina Leontyn Leontyna Leontýn Leontýna Leonzio Leonīda Leonīds Leopardo Leopolda Leopoldina Leopoldine Leopoldyna Leopoldýna Leos Leoš Leposava
Lere Lerzan Lesana Lesek Leta Leticie Letitia Letiția Letterio Leufroy Levana Levio Levke Levoslav Lewin Lexi Lexie Leya Leyan Leyna Leïna Lešek Liah Liara
Lias Liba Libby Libena Liberata Liberato Liberatore Libere Liberio Liberto Libora Liboria Liborio Liboslav Liboslava Libusa Libuša Libère Liběna Lica Licia
Lică Lida Lidania Lidio Lidmila Lidya Lietald Lieto Lieuwe Lieve Lieze Liga Ligia Liksma Lilan Lilas Lili Lili-Rose Liliane Lilianna Lilie Lilien Lilith
Liliya Lilli Lillie Lilly Lilou Lilwenn Lilya Liman Limar Linde Linett Linne Linoi Linoy Linoï Lintang Lio Lioara Liora Lirik Liron Lirone Lisann Lisanne Lise
Lison Lital Liuba Liubov Liubovi Liudmila Liusea Liva Liviana Livie Livija Livino Livio Livius Liya Liyah Liyam Liyan Lizbeth Lize Lizz Lizzie Lizzy Liétald
Ljuba Ljubomir Ljudevit Llewellyn Loa Loane Lodovica Lodovico Loek Loet Lohan Lois Loise Lolade Lon Longin Lonnie Loreen Lorelei Lorella Loren Lorenc Lorene
Loreno Loreta Lorian Loriana Lorik Lorin Lorna Lorrain Lotar Lothaire Lott Lotta Loua Louan Louane Louann Louay Loubna Louca Louie Louison Louka Loula Louna
Lounis Lourenco Lourenço Lova Lovisa Lovorka Lovro Lowie Loïs Loïse Lua Lubica Lubin Lubomir Lubomira Lubomíra Lubor Lubos Luboslav Luboslava Luboš Lucca
Lucentiu Lucențiu Luciana Lucica Lucijan Lucile Lucilla Lucius Luciána Lucja Lucjan Lucretia Lucretiu Lucreția Lucrețiu Ludano Ludise Ludivoj Ludiše Ludka
Ludolphe Ludomil Ludomila Ludomir Ludomira Ludomír Ludomíra Ludoslav Ludoslava Ludovica Ludovico Ludovit Ludvika Ludvíka Ludwik Ludwika Luella Luena Luhung
Lui Luigia Luise Luize Lujza Luk Lukhona Lukita Lukman Lukrecie Lukrecius Lukrécie Lula Luluh Lulut Luminita Luminița Luminosa Lumir Lumira Lumír Lumíra
Lungelo Lungu Lurhur Lutfan Lutfi Lutfiya Lutfullah Lutfulloh Luthfi Lutibor Lutobor Luuk Luus Luwar Luwes Luzie Luďka Luīze Lwandle Lya Lyam Lyan Lyana Lydie
Lykke Lyla Lylia Lylou Lyn Lyna Lynda Lyne Léana Léandre Léda Léonne Léopoldine Lîlan Lîrîk Lütfi Lütfullah Lýdie Lāsma Lăcrămioara Lība Līga Līksma Līva
Līvija Līze Ləman Maad Maaike Maan Maas Maayane Mabela Mabelle Mable Mabruk Maca Macaire Macaria Maccabeo Maceo Mactar Macy Madalin Madalina Maddox Madelief
Madelyn Madge Madid Madita Madlaina Madleen Madlen Mady Maelie Maeline Maelis Maelle Maely Maelyne Maelys Maes Maeva Maffeo Maggiorino Magno Maguelone
Maguette Mahamadou Mahan Mahault Mahaut Mahe Mahesa Maheswar Mahfud Mahir Mahmut Mahrus Mahulena Mahzan Mahzun Mahé Maica Maida Maik Maike Maila Mailin Mailo
Maily Mailys Maimouna Maimunah Maiorico Maira Maissa Maissane Maiwenn Majda Makan Makara Makary Makayla Makhtar Makinwa Maksud Maksym Maksymilian Mala Malachi
Malati Malco Malea Malek Malena Malene Malia Malick Malina Malinda Malisa Mališa Mallaury Mallory Malo Malone Malou Maloxat Malte Malthe Malti Malvina Malvine
Malvína Malvīne Malwina Mamady Maman Mamante Mamert Mamie Mamoudou Mamour Manah Manar Manasse Manassé Manca Mancio Manda Mandaakin Mandakini Manel Manelle
Manetto Manfredo Mangala Mangalya Mani Manik Manikya Manil Manilio Manjusha Manlio Manoah Manole Manona Mansueto Mansvet Manu Manuele Maphikelela Maqsud Marah
Maram Marana Marceau Marceli Marcelin Marcelina Marceline Marcell Marcelína Marcheta Marciano Marcis Marcu Mardon Mareme Marena Mareta Marga Margana Margareta
Margaréta Margers Margie Margita Margret Margrit Margrith Mariadi Mariame Marica Maricica Marieke Mariella Mariem Marieme Marieta Marijan Marijana Marijn
Marika Marilu Marilú Marin Marinela Marinella Marinetta Marinko Marinus Marioara Mariola Marissa Marita Marite Maritza Mariuca Marième Marja Marjane Marjatta
Marjeta Markika Marla Marlen Marley Marli Marlie Marlis Marlo Marnie Marolo Maros Maroš Marrit Marsito Marsudi Martaka Martana Martani Marte Marthe Martino
Martyna Marut Maruta Marwane Marwata Marwen Marwin Maryadi Maryann Maryanto Marylou Marzia Marzio Marème Marģers Masa Mashxura Masinka Massamba Massima
Massinissa Matan Matar Matei Matej Mateja Matheo Mathew Mathijs Mathilda Mathurin Mathuys Mathys Mathéo Matias Matija Matis Matiss Matisse Matjaz Matjaž Matko
Matous Matouš Matroniano Mattea Mattheo Matthis Mattie Mattis Matus Matyas Matylda Matys Matyáš Matz Matúš Matěj Matīss Maude Maugis Maura Mauricette Maurilio
Maurits Maurycy Mavdud Mavlon Mavluda Mawuena Mawusi Maxbuba Maxellende Maxens Maxfuza Maximilien Maximillian Maxmilian Maxmilián Maxsuma Mayane Mayar Mayeul
Mayla Mayline Maylis Maynard Mayoor Mayra Mayson Mayssa Mayte Mazbut Mazhar Mazlum Maélis Maëlie Maëline Maëlis Maëlle Maëly Maëlyne Maëlys Maëva Maï Maïly
Maïlys Maïmouna Maïssa Maïssane Maïwenn Maša Mašinka Mbalienhle Mbaye Mckenzie Meaghan Mecislav Mecislava Medard Medardo Medea Mederic Medina Medine Medoro
Medoune Medya Meena Megane Meghan Meghnad Meghnath Mehriban Mehtap Meik Meire Meissa Melani Melania Melanio Melany Melba Melchiade Melchior Melchiorre Melda
Melek Melenija Melezio Melia Melichar Melih Meliksah Melikşah Meline Melis Melisa Melisande Melissandre Melita Melitina Melle Mellina Melnic Melodi Melodie
Mels Melusine Melvil Melvyn Melánia Memduh Menahem Menaka Menardo Mence Mendel Menelao Meneo Menka Mennone Menodora Meral Mercede Mercia Mercurio Meredith
Merel Meriam Meric Meriem Merih Merijn Meriç Merjem Merovee Mervin Merwan Meryam Messalina Mestan Metello Metod Metodej Metoděj Metra Metrofane Mevlut Mevlüt
Mex Meyra Meïssa Mečislav Mečislava Mhambi Micael Micha Michala Michalina Micheal Mickael Mickaël Midas Miel Miha Mihael Mihailo Mihajlo Mihnea Mihriban Mija
Mijat Mik Mikaela Mikail Mikaïl Mikelis Mikki Mikolas Mikoláš Mikulas Mikuláš Milada Miladin Milana Milanka Milanko Milano Mileta Miley Milhan Milic Milik
Milisav Milivoj Milić Miljan Miljana Miljenko Milka Milla Millicent Milly Milojica Milomir Milon Miloslava Milota Milou Milous Milouš Milovan Milovin Milovín
Miloň Milred Miluse Miluše Milík Milíč Mima Mimma Mimo Minerva Minervina Minervino Minka Minodora Mio Mioara Miomir Mirabela Mirac Miray Miraziz Miraç Mirco
Mirek Miriama Mirja Mirka Mirkelam Mirna Mirocleto Miromil Miromila Miron Mirona Mirre Mirte Mirthe Mirtil Miruna Mirziyo Misa Misaele Misbah Mischa Misko
Mislav Misra Mitar Mitchell Mithat Mitica Mitică Mitja Mitrut Mitruț Miya Mizgin Mizgîn Miķelis Miša Miško Mlad Mladana Mlađana Mnata Mnislav Mnislava
Mobolaji Moche Moctar Modesto Modrite Modrīte Modupe Mody Mofifoluwa Mohamadou Mohana Mohinder Mohini Mohir Moise Moisette Mojca Mojisola Mojisoluwa Mojmir
Mojmír Mojzesz Mojzis Mojżesz Mojžíš Momir Momira Monaldo Monalisa Monitore Monserrat Monty Monvids Monvīds Moradeke Morayo Morena Morenike Moreno Morgana
Morgane Moriah Moric Moris Morne Morolake Mortimer Mory Mose Mosinmileoluwa Mosunmola Mosè Motunrayo Mouctar Mouhamadou Mouhamed Mouhameth Mouhammadou Moxidil
Moxigul Moxina Moxinur Moxira Moyosore Mozes Moïse Moïsette Mořic Mpho Mpilo Mpumelelo Msizi Mstislav Muammer Muattar Muaviye Muaz Muazzam Mubina Mudite
Mudīte Muesser Mufid Mufiz Mugur Mugurel Muharrem Muhsin Muhtar Muhterem Muhtesem Muhteşem Muhtor Muhyiddin Mujdat Mujde Mujgan Mujur Mukadder Mukaddes
Mukerrem Muktedi Muktedir Muktefi Mulya Mulyanto Mulyono Mumpuni Mumtaz Munevver Muni Munif Muren Muriela Murilo Murod Mursinin Mursita Murti Musawenkosi
Musir Muslih Mustafo Mustika Mustofa Musulmon Mutahhar Mutasim Mutasım Muteber Mutemed Mutia Muttalib Muyassar Muyiwa Muzaffar Muzaffer Muzdad Muziano Mya
Myla Mylan Mylene Mylo Mylène Myriam Myrna Myrthe Myrtil Myrtille Máté Médea Médoune Médéric Mégane Méline Mélisande Mélissandre Mélodie Mércia Mérovée Móric
Müesser Müfid Müjdat Müjde Müjgan Mükerrem Mümtaz Münevver Müren Müzdad Müşir Mārcis Mārtiņš Mārīte Mădălin Mădălina Mălina Mărioara Măriuca Mētra Mısra Mələk
Nabi Nabin Naci Nadalina Nadejda Nadi Nadzieja Nael Naelle Naemi Nafiz Nagabhushanam Nahel Nahil Naia Naila Naim Nais Naja Najam Najmiddin Nala Nalan Nalar
Namazio Namik Namık Nand Nando Naneta Naomie Naoufal Naoufel Napoleone Nara Naradi Narcis Narcisa Narciso Narcisse Nardi Nargiz Narimon Narin Narinder Narji
Narseo Narsete Nasab Nasiba Nasim Nasriddin Nasrullah Nassim Nastja Natacha Natale Natalija Natalina Natan Natanael Nataniel Natasa Natașa Nathanael Nathanaël
Natiq Natka Naud Naudet Naura Navin Nawel Nawfel Nawroz Naya Nayel Nayla Naz Nazan Nazariusz Nazary Nazif Nazmi Nazrulloh Nazzareno Nazzaro Nazım Naël Naëlle
Naïa Naïl Naïla Naïm Naïs Naďa Nađa Ndleleni Ndondoloza Nea Necat Necdet Nechifor Necib Necla Necmettin Neda Nedeljko Nedim Nedjeljka Nedjeljko Neela Neeltje
Nefeli Nehemie Nehoslav Neila Neiva Neja Nejat Nejla Neklan Nela Nelda Nele Nelea Neli Nelia Nelio Nella Nellea Nelli Nellie Nelu Nelya Nena Nene Neo Neonila
Neopolo Neoterio Nepomuk Nera Nereo Nergis Neri Nermine Nesa Neset Nesim Neslisah Neslişah Nesrine Nestore Nettie Neven Nevenka Nevin Nevio Nevra Newroz Neyla
Nezamysl Neïla Neşet Nhlakanipho Niame Nicarete Nicea Niceforo Nicephore Niceto Nicezio Nichifor Nichole Nicklas Nicla Niclas Nicoara Nicoară Nicodemo Nicodim
Nicolaie Nicoleen Nicoline Nicolo Nicolò Nicon Nicu Niculina Niculita Niculiță Nicusor Nicuta Nicușor Nicuță Nicéphore Nida Nidia Niek Niene Nienke Nigar
Nihad Nihal Nihan Nikkie Nikko Niklaus Niklavs Niklāvs Nikodem Nikodema Nikodém Nikodéma Nikolasz Nikoleta Nikolina Niksa Nikša Nila Nilam Nilde Nilgun Nilgün
Nimakoah Nimas Nimit Nimród Nineli Ninfa Niniano Ninioluwa Ninthe Niouma Niraj Niranjan Nirbhay Niro Nisa Nisan Nischal Nistiman Nives Niyaga Niyazi
Niyilolawa Nizamettin Nizom Nizomiddin Niştîman Njegomirka Nkanyezi Nkosenye Nkosingiphile Nkosinhle Nkosiyabo Noami Noan Noar Noe Noelie Noella Noema Noemie
Nofoto Noha Noham Nohan Noila Nola Nolann Nolen Nolhan Nomi Nona Nonhlanhla Nonjabulo Nonkululeko Nonna Noortje Norberta Nore Norhane Norica Norina Normand
Nosir Nosirjon Nostriano Noud Nouha Nourane Nout Novak Novan Noviana Novita Nowi Nox Nozima Nozipho Noè Noé Noë Noëlla Nqobile Nrima Nthabiseng Ntokozo
Ntombizodwa Nubia Nuccia Nuda Nudem Nugraha Nukhet Numan Nunziata Nunzio Nural Nuran Nuredin Nurgun Nurgün Nuriddin Nursel Nurseli Nurullah Nusa Nusratulloh
Nusret Nuša Nyana Nátán Néhémie Nélia Néné Núbia Nûda Nûdem Nûredîn Nükhet Něhoslav Nərgiz Oba Obid Obrad Obren Oceane Octav Octaviana Octaviu Oddone Odelia
Odell Oderico Odeta Odetta Odidone Odilia Odilon Odolen Odon Odorico Odunayo Ofelie Ofelya Ofélie Oger Ognjana Ogooluwa Oguzhan Ojars Ojaswini Ojārs Okiki
Oksan Okta Oktavian Oktavie Oktavius Oktavián Oktay Okto Oktávie Okşan Oladara Oladare Oladimeji Olaide Olajumoke Olakunle Olanrewaju Olansile Olasunmbo
Olatunbosun Olavi Olbram Olcay Oldrich Oldriska Oldřich Oldřiška Olegs Olesea Olgerts Olgica Oliga Olim Olimpiada Olimpian Olimpio Olimpiu Olinda Olindo Oliva
Olivie Oliviera Oliviero Olivija Oliviu Oliwia Ololade Olufeyisayo Olufunke Olufunmi Olufunmilayo Olumorotimi Olusola Olutomiwa Oluwafemi Oluwagbemiga
Oluwakemi Oluwamumibori Oluwamuyiwa Oluwasanmi Oluwasegun Oluwasemilore Oluwaseyi Oluwatimilehin Oluwatobiloba Oluwatofunmi Oluwatosin Oluwatoyosi Oluwatumise
Oluwole Oluwunmi Olympe Olympia Olympie Olīvija Omad Omana Omawunmi Ombeline Ombline Ombretta Omero Omina Omobobola Omobolanle Omodunni Omolabake Omolola
Omosalewa Omotara Omotayo Omotola Omotolani Omotoun Omowumi Onder Ondina Ondine Ondrej Ondrejka Ondřejka Onesta Onesto Oni Onofrio Onome Onorata Onorina
Onorino Onorio Onoriode Onufry Oona Oormila Opalina Opan Opemipo Opeoluwa Opeyemi Ophelie Ophélie Opung Oqil Orchidea Orell Orenzio Oreofe Orest Oreste
Orestes Orfeo Oriana Oriande Oriane Orietta Orif Orin Orio Orlane Oronzo Orsino Orso Orsola Orsolina Ortansa Ortensia Ortensio Orville Orvokki Orzu Osanna
Oskari Osmondo Osmund Ostoja Osunleke Osvald Oswald Otakara Otello Othmane Otilie Otilija Oto Otokar Otomar Ottaviano Ottavio Ottilia Ottone Otylie Otýlie
Otīlija Oumayra Oury Oussama Ovidio Ovidius Oxana Oya Oyenike Oyga Oyindamola Oyindasola Oyku Oynur Oysha Ozana Ozanne Ozden Ozer Ozhan Ozkan Ozlen Oznur Ozod
Ozoda Ozodbek Ozren Ozy Oğuzhan Oļegs Oļģerts Paciano Pacifico Paco Pacome Pacomio Pacôme Padam Padmi Paiman Paja Pakize Palatino Palemon Palladia Palladio
Palmazio Palmira Palmiro Palémon Pamfil Pammachio Panagachie Panait Panca Pancario Pancrazio Pandu Panfilo Pangeran Pangestu Panji Panka Pankrac Pankracy
Pankrác Panna Pantaleo Pantaleon Pantaleone Pantelei Param Paramartha Paramita Paraschiva Parascovia Pardi Pardo Pari Paride Parla Parman Parmenio Parsival
Parsla Paskal Paskala Paterne Paterniano Pathe Pathé Patricie Patricija Patrik Patrizio Patroclo Patru Patrycja Patrycjusz Patrycy Patryk Patrīcija Paule
Paulica Paulien Pauliina Paulin Pauside Pava Pavica Pavils Pavle Pavlin Pavlina Pavlín Pavlína Pavol Payidar Pecine Pelaghia Pelagia Pelagie Peleo Pelhrim
Pelhřim Pelinsu Pellegrino Pelumi Pembe Penda Penelopa Pentti Pepijn Pepin Pepo Pera Perceval Percival Perica Pericle Perihan Perikles Perle Pero Perran
Perseo Persida Pertev Peruna Perver Pervin Perzida Perî Petek Peteris Petko Petrana Petre Petrica Petrică Petrija Petrisor Petrișor Petronela Petronila
Petronilla Petronille Petronio Petronius Petru Petruse Petrut Petruta Petruše Petruț Petruța Peyami Pharell Philani Phileas Phileine Philemon Philibert
Philine Philippine Philomene Philomène Philothee Philothée Philou Philémon Phiwokwakhe Phyllis Pien Piera Pierangelo Piergiorgio Pierluigi Piermarco
Piersilvio Pio Pippo Piraye Pius Placida Placido Platon Platone Platón Pleun Plutarco Pola Polidoro Polifemo Polikarp Polissena Pollione Polona Polykarp
Polyxena Pompeo Pompilia Pompiliu Pomponio Ponziano Ponzio Poornima Porfiriusz Porfiry Porzia Porziano Postumio Praba Prabawa Prabin Prabu Prakosa Pramila
Pran Pranata Pranawa Prascovia Prasetya Prasetyo Prashant Prassede Prathamesh Pratiwi Pravdan Pravdomil Pravdomila Pravomil Pravomila Pravoslav Pravoslava
Prayag Prayitna Prayoga Prayogo Preity Prema Premysl Priamo Pribyslav Pribyslava Prima Primerose Priscila Priscille Prisco Priska Prita Privato Priyala
Procopio Profira Prokles Prokop Prokopa Prokul Proserpina Prospera Protasio Proteo Prudenzia Prudenzio Prvoslav Publio Puji Puk Pulcherie Pulchérie Pupolo
Puput Purna Purnima Purushottam Purwa Purwadi Purwanto Pushti Pusicio Puspa Puspita Puti Pécine Pélagie Pépin Pétronille Pío Pārsla Pāvils Pătru Pēteris
Přemysl Přibyslav Přibyslava Pəri Qizilgul Qobil Qori Qosim Quartilla Quasimodo Qudrat Quentine Querano Quieta Quinten Quintia Quintiliano Quintilio Quintino
Quinton Quinty Quinziano Quinzio Quirin Quirino Quiteria Quitterie Quiéta Rachael Rachela Rachele Rachelle Raci Radan Radana Radegast Radeke Raden Radenko
Radhost Radika Radimir Radimira Radimír Radimíra Radina Radion Radisa Radislav Radislava Radit Raditya Radivoj Radivoje Radiša Radko Radmil Radmilo Rado
Radojka Radolfo Radomil Radomila Radomir Radomira Radomír Radomíra Rados Radosav Radoslava Radovana Radoš Radslava Raducu Radul Raduz Radvan Radúz Raf Rafet
Rafi Rafid Rafila Rageshwari Rageswari Raharja Rahayu Rahel Rahim Rahime Rahma Rahman Rahmat Rahmawati Rahmi Rahsan Rahşan Raide Raif Raihan Raik Raimondo
Rainald Rainaldo Rainelda Rainhard Rainold Rajab Rajana Rajina Rajinder Rajko Rajmund Rajna Rajnold Rajsa Raju Rakip Rakita Rakıp Ramaa Ramata Ramatoulaye
Ramazan Rameshwar Ramon Ramziddin Ramziya Randal Randolf Randolph Ranek Raniero Ranim Ranjan Ranjeet Ranko Ranolfo Ranya Raphaelle Raphaëlle Rapulane Rareș
Rasad Rasheedah Rasid Rasifa Rasim Rasit Rasko Rastislav Rastislava Rati Ratibor Ratih Ratimir Ratmir Ratmír Rauf Ravshan Rawane Raxmatulloh Rayan Rayane
Rayen Rayona Rayxona Rayyan Raşit Raško Rea Reanna Reba Rebeka Rebekka Recai Reda Redmond Reece Refah Refet Reghina Reginald Reginaldo Regitze Regnars Regnārs
Regolo Regula Rehor Rehorka Reina Reine Rejan Rejean Rejeanne Reksa Relja Relu Remig Remilekun Remo Remondo Remus Remy Remzi Renars Renas Renat Rendy Renette
Rengin Renja Rens Renske Renzo Renát Renārs Resid Respati Respicio Restu Resul Resûl Resül Retno Reto Reuben Revi Reybaud Reyna Rezzan Reşat Reşîd Rhett Rhoda
Rhonda Riaan Rian Riana Rica Ricards Ricario Riccarda Richarda Richelmo Richie Rickard Ridvan Ridwan Rieke Rifki Rigard Rija Riley Rimma Rinaldo Ristana Ritva
Rivka Rizki Rizvon Ričards Robaldo Robbe Robertina Robi Robina Robinson Robiya Robyn Roch Rochelle Rodan Roderick Roderik Roderyk Rodiano Rodica Rodion
Rodoljub Rodolphe Rodrigue Rohana Rok Rokhaya Roko Roksana Rolande Rolfo Romana Romane Romanita Romanița Romano Romans Romee Romero Romeu Romilda Romina
Romoaldo Romola Romolo Romuald Romul Romulus Romāns Rona Ronak Roni Ronja Ronke Ronî Roosevelt Rosalina Rosalyn Rosamunda Rosan Rosana Roselin Roseline
Roselyn Rosemarie Rosman Rosmunda Rostislava Rotaru Rovena Rowland Roxane Roxelana Roxy Roza Rozalia Rozalie Rozalija Rozalinda Rozamunda Rozana Rozina Rozita
Roziya Rozvita Rozália Rozálie Roşan Rubiano Ruchan Rudis Rudite Rudolfa Rudolfina Rudolfs Rudolfína Rudolph Rudra Rudīte Ruedi Rufina Rufino Rufo Ruhsar
Ruken Rukhmani Rukmin Rukneddin Rumena Runa Ruperto Rupinder Rusins Rusman Rustu Rutilo Ruza Ruzena Ruzica Ruža Ružena Ružica Ryad Ryder Rym Réjean Réjeanne
Rênas Róza Róża Rút Rûken Rükneddin Rüçhan Rüştü Răducu Rıdvan Rıfat Rıfkı Rūdis Rūdolfs Rūsiņš Rəşad Rəşid Saadat Saadi Saar Saban Sabar Sabato Sabazio
Sabele Sabir Saboxat Saboxon Sabrine Sacha Sacid Sadan Sadar Sadberk Sadettin Sadi Sadik Sadina Sadio Sadoqat Sadri Sadriddin Sadullah Sadık Saer Safae Saffet
Saffiro Saffo Safi Safia Safiatou Safietou Safir Safira Safiétou Safo Safouan Safouane Safta Safura Sagar Sahap Sahinalp Sahriyar Sahsuvar Saiful Saim Saiq
Saka Sakari Sakip Sakir Sakti Saladino Salamoun Salif Salimah Salimata Salimatou Saliou Saloh Salomea Salomena Salomey Salomon Salomone Salomoun Salsabila
Salustio Salwa Salwator Saly Samandar Samanta Samed Samia Samiah Samih Samil Samim Samiya Sammie Sammy Samo Samona Samsul Samuela Samuele Samukelisiwe Samy
Sancho Sanda Sandu Sanem Sanjin Sanka Sanobar Sansone Sante Santina Sanziana Saodat Saphira Sapiente Sarada Sarala Sarani Saraswati Sarbello Sare Sarina
Sarisha Sarka Sarla Sarlota Sarmite Sarmīte Saroja Sarra Sartika Sarvin Sarvinoz Saskie Saso Satine Saturniano Saturnin Satyen Saulcerite Saulcerīte Sauveur
Savel Saveta Savi Savin Savina Savinien Savino Saxida Saxona Sayan Sayyora Saèr Saïd Sašo Scholastika Scholastique Schuyler Scolastica Scottie Scotty Seamus
Seb Sebas Sebastiaan Sebastiana Sebastiano Sebastjan Sebestian Secaeddin Secil Seckin Seckou Seconda Secondiano Secondina Secondo Seda Seden Sedrik Sef Sefer
Seff Sefik Sefora Seghei Segilola Seher Sehlevent Sehrazat Sekinat Selahattin Selale Selami Selcan Selda Selen Selene Selina Selvaggia Selvi Selyan Selène
Sema Semenica Semion Semiramide Semplicio Sempronio Semra Semsi Sena Senay Senesio Sengul Senka Senn Senne Sennur Senofonte Senol Senta Sephora Seppe Septi
Serafettin Serafim Serafima Serafin Serafina Serafino Serafín Serafína Seraina Seraphin Serapione Serban Serbulent Serbülent Seref Serenus Sergej Sergen
Serghei Sergi Sergiu Sergiusz Serhad Sermet Sermin Serpil Sertac Sertap Sertaç Servac Servan Servidio Serviliano Servác Sesto Settar Settimio Settimo Setya
Sev Seval Sevda Severa Severiano Severina Severo Sevil Sevim Sevinc Sevinç Sevket Sevki Sevtap Sevval Seweryn Sexmus Seyban Seyda Seye Seyfettin Seyfi
Seyfullah Seyma Seyyit Seçil Seçkin Sfiso Shahboz Shahobiddin Shahriyor Shahzod Shaily Shaina Shaka Shakila Shakti Shakuntala Shalewa Shamsiddin Shana Shani
Shania Shanice Shanna Shanon Shantanu Shany Sharda Shashikala Shawna Shayan Shayma Shayna Shaïly Shaïna Sheela Shekoni Shelia Sheri Sherine Sherly Sherman
Sherri Shirel Shirine Shirisha Shivakari Shobhana Shodiyor Shola Shresth Shresthi Shreyashi Shridevi Shrishti Shristi Shubha Shubhaprada Shukrulloh Shwet
Shyrel Siana Siara Sibilla Sibyla Sico Sicuro Siddarth Siddhi Siddhran Sidiq Sidki Sidoine Sidon Sidonia Sidonio Sidra Sidy Sidónia Siebe Sien Siep Sigebert
Sigfrid Sigfrido Sigfríd Sigismond Sigismondo Sihab Sihabeddin Siir Sijuade Sil Sila Silan Silja Siloe Silvere Silverio Silvestr Silvestro Silvian Silviana
Silvie Silvija Silvius Silván Silvère Simea Simen Simeon Simeona Simeone Simge Simi Similoluwa Simina Simion Simonida Siméon Sinasi Sindisiwe Sinem
Sinenhlanhla Sinesio Sinfronio Sinica Sinică Sinisa Siniša Sinja Sinkler Sintia Sipan Siphephelo Siphiwe Sira Sireno Siria Siriano Siricio Sirin Sirine
Sirineu Sirio Siro Sirojiddin Sirri Siré Siska Sisto Sitara Sithembiso Siv Sixt Sixte Sixtine Sixtus Siyanda Sizakele Sizani Skaidrite Skaidrīte Skander
Skarlet Skarleta Skyla Skylar Sladana Slava Slavek Slavena Slaviboj Slavibor Slavoboj Slavoj Slavoljub Slavomil Slavomila Slavomir Slavomira Slavomír
Slavomíra Slavěna Slađana Slobodanka Sloka Sláva Slávek Smaranda Smeralda Smil Smiljana Smilla Sname Snejana Snjezana Snježana Soan Sobeslav Sobeslava Sobit
Soběslav Soběslava Soccorso Socrate Sodiq Sofija Sofronia Sofronie Sohan Sohane Sohib Sokhna Sokrat Solal Soleh Solene Solenn Soline Solocone Solveiga Solène
Somnath Somu Sondre Sonya Soof Soraia Sorana Sorin Sorina Sostene Sosteneo Sostrato Soter Sotira Souleyman Soumaya Sowande Spano Spartaco Spela Speranta
Speranza Speranzio Speranța Spidola Spiridon Spirydion Spytihnev Spytihněv Spīdola Srboljub Srecko Sredoje Srećko Srečko Srna Stana Stanca Stancu Stanimir
Stanimír Stanislao Stanislas Stanislava Stanko Stasa Stasta Staza Staša Steen Stef Stefana Stelian Steliana Steluta Steluța Sten Stepana Stepanida Stepanka
Stephaans Sterre Stiliano Stina Stipan Stiriaco Stjepan Stojan Stojanka Stojmir Stojmír Strahinja Stribor Stáza Stêr Subash Subhashini Subhasini Subhi Subodh
Subomi Sucheta Suci Sude Sudeva Sudi Suelen Suheyl Suhrob Sukanya Sukru Sulaymon Sule Sulton Suma Sumayyah Sumeet Sunay Suncica Sune Sunčica Suraj Surano
Sururi Surya Suryakant Suryakanta Suryakantam Sushant Susheel Suus Suyuna Suzan Suzana Suze Suzie Suzon Suélen Svatava Svatoboj Svatobor Svatomir Svatomír
Svatopluk Svatoslav Svatoslava Svea Sveatoslav Svebor Svetla Svetluse Svetolik Svetomir Svetoslav Svetozar Svetozár Sveva Sviturno Svätopluk Světla Světluše
Swann Swapnil Swara Swarnalata Swassane Sweta Syahrini Sybilla Sylva Sylvestre Sylviane Sylwester Sylwia Synne Syrine Szczepan Szofi Szofia Szonja Szófia Sába
Sámo Sáva Sâkıp Sânziana Séraphin Sérine Sîpan Süheyl Sıdkı Sıla Sırrı Səbinə Tabea Tabita Tabris Taceddin Tacjana Taddeo Tade Tadeas Tadeáš Tadija Tahsin
Taib Taide Tais Tal Talay Talea Talha Talia Talip Talis Talita Talivaldis Talrits Talya Tami Tamia Tamina Tamino Tammaro Tammo Tancrede Tancredi Tancrède
Tanirika Tanja Tanju Tankred Tansu Tantri Tanushri Tanyeli Tapan Tapani Tarcisio Tari Tarlan Tarquinia Tarsilla Tarso Taryn Tasa Tasdik Taskin Tasnim Tasnime
Taswir Tatana Taufan Taufik Taurin Tayler Tayyar Taziana Taziano Tazio Taïs Taşkın Taťána Tecla Tedi Teea Teije Tej Teja Tejas Tejumola Tekin Tekinalp Tekla
Telchide Telemaco Telica Tellervo Temel Temidayo Temistocle Teo Teobald Teobaldo Teodata Teodolinda Teodorik Teodosia Teodosio Teodoto Teodoz Teodozie Teofan
Teofil Teofila Teogene Teohari Teoman Teona Terenc Terencius Terencjusz Terenzio Tereze Terezia Terezie Terezija Teri Terrance Terrell Terri Tertuliano Terzo
Terézia Terēze Tesauro Tesifonte Tesnim Tesnime Teudosia Teunis Tevfik Tevhid Tezcan Tezel Tezer Thabisa Thad Thadie Thais Thalea Thalia Thamsanqa Thando
Thanina Thaïs Theobald Theodor Theodorik Theodose Theodosie Theofan Theofil Theofila Theophane Theophile Theophraste Theotime Theresia Theunis Theuns Thibaud
Thibaut Thibert Thibo Thierno Thies Thije Thijmen Thijn Thirza Thobeka Thorben Thore Thorge Thulisile Théodose Théophane Théophile Théophraste Tia Tiana
Tibaldo Tibbe Tiber Tiberia Tiberio Tiberiu Tiberius Tibo Tiburcius Tiburzio Tichomil Tichomir Tichomír Tichon Ticone Tieme Tiguida Tija Tijmen Tijn Tijs
Tilen Tilio Tilla Tillmann Timbul Timea Timeo Timm Timmy Timofei Timoleon Timoléon Timon Timotei Timotej Timoteo Timoteus Timothe Timothee Timéo Tinas Tinca
Tincuta Tincuța Tino Tiphaine Tira Tiril Tirone Tirta Tirtayasa Tirza Titien Titilope Titin Titouan Titus Tizian Tizio Tjark Tjasa Tjaša Tobia Tobiloba Todor
Tohir Toki Tokunbo Tolomeo Tolulope Tolunay Toluwalope Toluwanimi Toma Tomaska Tomiloba Tomislava Tomke Tommie Tomo Tomori Tomáška Tomé Tonci Toncica Tonija
Tonka Tonko Tonnin Tonya Tonči Tončica Toon Torkvat Torkvát Torquato Toscane Tosco Toska Toussaint Toyip Traci Trajan Tranquillo Trasea Tri Trilochan
Trilochana Trilok Trilokanath Trilokesh Triloki Tristano Trofim Trpimir Trpko Tsabita Tsipora Tuana Tudora Tudorita Tudorița Tudosia Tufan Tugay Tugiman
Tugrul Tugtekin Tuhfe Tullia Tulliano Tullio Tumer Tunahan Tunar Tunay Tuncer Tunçer Turan Turgay Turi Turibio Turkan Turkay Turker Turkes Turna Turold Tussio
Tutku Tuulikki Tuur Tuğrul Tuğtekin Tvrtko Twan Tybalt Tycho Tygo Tymeo Tymon Tymoteusz Tyrese Tyron Tyson Táňa Tümer Türkan Türkay Türker Türkeş Tālis
Tālivaldis Tālrīts Tınas Tərlan Ubaydulloh Ubertino Uberto Uchita Uchqun Uda Udai Udit Ueli Uffe Ufuk Ugis Ugolina Ugolino Uguccione Uhra Ujjawal Ujjwal Ukbe
Ulberto Ulderico Ulduz Ulfa Ulfet Ulfo Ulgen Uli Uliana Ulisse Uliva Ulkar Ulker Ulku Ulpiano Ulrico Ulstano Ulus Uluthando Ulva Ulvi Ulviye Ulviyya Ulwazi
Ulya Ulysse Umang Umar Umay Umaya Umi Umid Umidulloh Umile Ummiye Umran Umur Umuralp Unal Undīne Unggul Unjani Unna Unsel Unseli Upendra Upik Upton Uqbaloy
Uranio Urbain Urdino Urfon Uriel Uriele Urmila Urs Ursicio Ursino Urska Ursmaro Ursule Urška Usame Usmon Usyi Utama Utku Uttam Uve Uygu Uzayr Uzbegim Uzeyir
Uzodimma Uģis Vaclava Vafo Vagn Vaha Vahdet Vahide Vahâ Vaidehi Vaijayanthi Vaijayanti Vaishnavi Vaishno Vaishvi Vala Valburga Valdemara Valdemars Valdemārs
Valente Valentijn Valentim Valentins Valentīns Valer Valera Valere Valeri Valeriana Valeriano Valerico Valerii Valerijs Valeriu Valerián Valfredo Valfrido
Vali Valtena Valtr Valtteri Valère Valér Valērijs Vanesa Vania Vanna Varalakshmi Varo Vasanti Vasil Vasili Vasilica Vasilică Vasilie Vasilina Vasilisa Vasja
Vasko Vasliddin Vasudev Vasudeva Vasundhara Vatroslav Vaughn Vavrinec Vavřinec Veaceslav Vecdi Veceaslav Veceslav Vedang Vedanga Vedanshi Vedasto Vedat
Vedrana Veduna Veerle Vefa Vefik Vehbi Velana Velaphi Veleslav Veleslava Velibor Velimir Velimira Velimír Velina Velio Velislav Velislava Velma Venance
Venanzio Vencel Venceslao Venceslas Venceslav Venceslava Vendel Vendelin Vendelina Vendelín Vendelína Vendulka Venek Veneranda Venerando Venere Venerio
Veniamin Venka Ventura Venuse Venusta Venustiano Venusto Venuše Verano Verda Verdiana Vere Verecondo Verenzio Vergiliu Verginia Veriana Verica Veridiana Vern
Verna Verner Veroslav Veroslava Verulo Veselinka Vesile Veslava Vesma Vespasiano Veta Veysel Veysi Vezio Vianney Vica Vicdan Vicentia Vicentiu Vicenția
Vicențiu Vickie Victorien Victorin Vid Vida Vidak Vidhur Vidhya Vidiano Vidone Vidor Vidur Viera Vieroslava Vieve Vigile Vigo Vijeko Vijolite Vijolīte Vik
Viktorie Viktorin Viktorín Vildan Vilde Vilem Vilema Vilemina Vilemína Vilfredo Vilhelm Vilhelmine Vilhelmīne Viliam Viliana Vilibald Viliberto Viljem Villy
Vilmar Vilmars Vilmārs Vilém Viléma Viman Vincenc Vincencie Vincentiu Vincenza Vincențiu Vinciane Vindonio Vinebaldo Vinfrido Vinicio Vinka Vinsen Vinz
Violante Violeta Violette Violina Viorela Viorelia Virgile Virgiliu Virginio Virman Virone Visarion Viscardo Vishwamitra Visnja Vissia Vitale Vitalia Vitalico
Vitalie Vitalii Vitalijs Vitalina Vitazoslav Vitezslav Vitezslava Vitold Vitoslav Vittore Vittoriano Vitus Vitālijs Vivaldo Vivi Viviane Viviano Vizbulite
Vizbulīte Višnja Vjekoslav Vjenceslav Vlada Vladana Vladek Vladena Vladilena Vladimer Vladimira Vladimiro Vladimíra Vladislava Vladivoj Vladlen Vladlena
Vladěna Vlaicu Vlastimil Vlastimila Vlastimir Vlastimira Vlastimír Vlastimíra Vlastislav Vlastislava Vlatka Vlatko Vlk Vodingo Voichita Voichița Voicu Vojen
Vojin Vojislava Vojmil Vojmir Vojmira Vojmír Vojmíra Vojslav Vojslava Vojtech Vojteska Vojtěška Vok Voldemars Voldemārs Volfango Volfgang Vorsila Voršila
Vosil Vratislav Vratislava Vratko Vreni Vrinda Vrund Vseboj Vsebor Vserad Vseslav Vsevolod Vujadin Vujica Vukan Vukasin Vukašin Vukica Vukota Vulmaro Vulpiano
Vuslat Vusumuzi Vyas Václava Víta Vítoslav Vítězslav Vítězslava Víťazoslav Vēsma Věduna Věnceslav Věnceslava Věnek Věnka Věroslav Věroslava Věslava Všeboj
Všebor Všerad Všeslav Waclaw Wacław Wakiman Walenty Walentyn Walentyna Waleran Waleria Walerian Walery Walgierz Waluyo Waly Wandrille Wanesa Wani Wannes
Waqila Wardaya Wardi Warji Warley Warre Warsa Warsita Warta Wasis Wassim Wawrzyniec Welat Wende Weronika Wiara Wibke Wiem Wies Wiktoria Wilbert Wilfrid
Wilfryd Wilhelmine Willard Willi Willis Wilma Wincenty Winda Wira Wirda Wirginia Wisnu Wissem Witalis Wladyslaw Wlodzimierz Wout Wulandari Wuraola Władysław
Włodzimierz Xalima Xanana Xatun Xatûn Xaver Xaverie Xaverius Xaviere Xavière Xebat Xem Xenie Xenophon Xezal Xochitl Xénia Xénophon Yacine Yacouba Yadira
Yaelle Yagiz Yago Yahyo Yalgin Yalgın Yalçın Yaman Yamileth Yance Yango Yani Yanis Yanni Yannic Yannik Yaprak Yara Yarah Yaren Yaretzi Yaro Yaron Yasmina
Yassin Yassine Yassir Yaya Yaëlle Yağız Yejide Yekta Yelda Yeliz Yener Yenthe Yesenia Yessi Yetkin Yfke Yibanathi Yildirim Yinthe Ylan Ylvi Ylvie Yoan Yoann
Yoav Yoel Yogendra Yoginder Yohan Yohann Yolande Yona Yonca Yono Yoqub Yorbek Yoro Yorqin Yosra Yossef Yosun Youcef Youmna Youna Younes Youness Younès Youp
Yousef Yousra Youssou Youssouph Youssoupha Yozida Yoznur Yoël Ysaline Yse Ysee Yseult Ysé Ysée Yuce Yucel Yuksel Yuliana Yumni Yuna Yunita Yusiv Yvan Yven
Yûsiv Yüce Yücel Yüksel Yümni Yıldırım Zabedeo Zabina Zabir Zaboj Zaccaria Zaccheo Zachar Zacharia Zachariasz Zacharie Zache Zachery Zaché Zack Zackary Zadig
Zaenab Zafir Zahar Zaharia Zahide Zahir Zahit Zaida Zaira Zakariya Zakary Zakarya Zakelina Zakir Zala Zalan Zalindra Zalán Zama Zamfir Zamfira Zamir Zan Zana
Zander Zaneta Zanete Zanis Zanita Zanna Zanobi Zaraza Zarije Zarko Zavida Zavis Zayd Zayn Zayneb Zayniddin Zbislav Zbyhnev Zbyhneva Zbyhněv Zbyhněva Zbynek
Zbynka Zbyněk Zbysek Zbyska Zbyslav Zbyslava Zbyňka Zbyšek Zbyška Zdan Zdana Zdena Zdenko Zderad Zdeslav Zdeslava Zdik Zdirad Zdislav Zdislava Zdík Zef Zefiro
Zejnep Zekai Zekeriyya Zekeriyyâ Zekiye Zelaya Zelibor Zelie Zeliha Zelimir Zelimira Zelinda Zelislav Zelislava Zeljka Zella Zelma Zelmir Zelmira Zeltite
Zeltīte Zena Zenaide Zenebio Zenija Zeno Zenobia Zenobie Zenobio Zenone Zenovia Zente Zenzele Zephirin Zerdest Zerdeşt Zerrin Zerya Zeteny Zetico Zev Zeyd
Zeynab Zeyneb Zeynel Ziedite Ziedīte Ziga Zigfrida Zigfrids Zigfrīda Zigfrīds Zigmars Zigmund Zigmārs Zigrida Zigrīda Zihni Zihnî Zikmund Zilan Zile Zin Zina
Zineb Zinovia Zion Zithulele Zitomir Zitomira Zitoslav Zitoslava Zivan Zivana Ziver Ziya Ziyanda Ziyo Zizi Zlatica Zlatka Zlatomir Zlatomira Zlatomír
Zlatomíra Zlatuse Zlatuše Zobuhle Zoeva Zoey Zofie Zofija Zohid Zohir Zoia Zoila Zoilo Zoja Zokir Zorana Zorina Zorka Zoroslav Zoroslava Zosim Zosima Zosimo
Zoyir Zoéva Zrinislav Zrinko Zselyke Zsombor Zubayr Zubeyde Zubeyr Zubite Zulaikha Zulal Zuleyha Zulfa Zulfikar Zumrut Zuxra Zvezdana Zvonimira Zvonimíra
Zvonko Zyad Zygmunt Záboj Záviš Zâfir Zâhit Zénó Zéphirin Zétény Zîlan Zîn Zübeyde Zübeyr Zülal Züleyha Zülfikâr Zümrüt Zīle Ákos Áron Árón Áurea Çaba Çabdar
Çablı Çabuş Çalapkulu Çankız Çağan Çağdaş Çağla Çağlayan Çağru Çağrı Çağrıbeğ Çağrıhan Çağrıtegin Çağıl Çelen Çelik Çemen Çemgen Çetin Çetinel Çetiner Çeykün
Çeşminaz Çilay Çilenti Çiler Çimen Çise Çisil Çiçek Çiçem Çişem Çobulmak Çocukbörü Çokramayul Çolman Çolpan Çîya Çölü Çıgıl Çıngır Éleuthère Élia Éliane Élie
Élisée Élzéar Éléonore Émeline Émeric Émile Émérance Émérencie Énora Épiphane Évangéline Évariste Évelyne Évrard Önder Öykü Özden Özer Özhan Özkan Özlen Öznur
Ülfet Ülgen Ülker Ülkü Ülkər Ülviyyə Ümmiye Ümran Ünal Ünsel Ünseli Üzeyir Ādams Ādolfs Ārija Ārijs Čarna Časlav Čedomir Čeněk Čestmír Čestmíra Čeňka
Čistoslav Čistoslava Đina Đura Đurađ Đurda Đurica Ēriks Ēvalds Ģederts Ģertrūde Ģirts Īrisa İclal İdil İffet İhsan İhvan İkbal İkeme İkiçitoyun İkrime İlayda
İlbey İlbilge İldike İlgegü İlhami İlhan İlkay İlkben İlke İlknur İlksen İlkyaz İlqar İlyas İmge İmrem İnci İnç İrinç İrinçköl İrtiş İtil İxtiyar İzel İzzet
İzzettin Ľubica Ľubomír Ľubomíra Ľubor Ľuboslav Ľuboslava Ľuboš Ľudomil Ľudomila Ľudovít Łazarz Łucja Řehoř Řehořka Şaban Şadan Şahap Şahinalp Şahsuvar
Şahsüvar Şaiq Şakir Şamil Şarani Şayan Şecaeddin Şefik Şehlevent Şehrazat Şelale Şemsi Şenay Şengül Şennur Şenol Şerafettin Şeref Şerif Şermin Şervan Şevket
Şevki Şevval Şeyban Şeyda Şeyma Şihab Şihabeddin Şiir Şinasi Şir Şule Şâfi Şêxmus Şîlan Şîrîn Şükrü Şəhriyar Šalamoun Šalomoun Šarlota Šavel Špela Štef
Štěpána Štěpánka Šárka Šťasta Żaneta Žakelina Žakelína Žan Žanete Žanis Žanna Žarko Ždan Ždana Želibor Želimír Želimíra Želislav Želislava Željka Želmír
Želmíra Ženija Žiga Žigmund Žitomír Žitomíra Žitoslav Žitoslava Živan Živana Žofie Žubīte Əhmad Əhməd Șerban Ștefana
`;

/** Given names of English news by the sex of their bearers; names that both bear are left out. */

import { wordSet } from '../shared/word-list.ts';

/** Given names that tell a woman. */
export const femaleNames = wordSet(`
Abby Abena Abigail Achieng Ada Adaeze Adama Adele Aditi Adjoa Adriana Agata Agnes Agnieszka Aigul Aiko Aiman Aino Aisha Aissatou Akinyi Akua Alba Albina
Aleksandra Alena Alessandra Alessia Alexandra Alexia Alice Alicia Alina Alisa Aliya Aliyah Alla Allison Alma Almaz Alona Alyona Alyssa Ama Amal Amalia
Amanda Amara Amaya Amber Amelia Amina Aminata Amy Ana Anahit Analyn Ananya Anastasia Anastasiya Andreea Andreja Anette Angela Angelica Angelina Angelique
Angharad Aniela Anika Anita Anja Anjali Anke Ann Anna Annabelle Anne Annelise Annemarie Annette Annie Annika Antje Antonella Antonia Antonina Anya Aoife
Aparna April Arabella Araceli Ariadna Ariana Arlene Arwa Asha Asma Asmaa Aster Astrid Atieno Atsuko Audrey Aurelia Aurora Ava Avery Awa Ayaka Ayana Ayanda
Ayesha Ayse Ayumi Azadeh Azra Barbara Barbora Basma Beata Beatrice Beatriz Begoña Belen Bella Berit Bernadette Beth Betty Beverly Bhavna Bianca Binta Bintou
Birgit Birgitta Birgitte Blanca Blanka Bonnie Bozena Brenda Bridget Brigitte Britney Bronagh Bronwyn Bruna Bryony Bukola Buthaina Caitlin Camilla Candace
Caoimhe Cara Carina Carla Carly Carmela Carmelita Carmen Carol Carolina Caroline Carrie Carys Cassie Catalina Catarina Cate Catherina Catherine Cathy
Catriona Cecile Cecilia Celeste Celia Celine Chantal Charlene Charlotte Chebet Chelsea Cher Cheryl Chiamaka Chiara Chika Chimamanda Chinonye Chioma Chitra
Chloe Christel Christelle Christina Christine Ciara Cindy Claire Clara Clarissa Claudette Claudia Clementine Colleen Concepcion Connie Consuelo Corazon
Cordelia Corinna Corinne Cosima Courtney Cristina Crystal Cynthia Dagmar Dagny Daisy Dalia Daniela Danielle Danuta Daphne Daria Darlene Darya Dawn Deb
Debbie Deborah Deepika Deirdre Delia Della Delphine Demi Denise Desiree Despina Devi Dewi Dian Diana Diane Dilnoza Dimitra Dina Dinara Divya Dolly Dolores
Dominika Donna Dora Doris Dorota Dorothea Dorothy Dragana Ebba Ebru Edith Edna Edwige Edwina Efua Eileen Eilidh Eimear Eirini Ekaterina Ekua Elaine Eleanor
Elena Elif Elin Elina Elisa Elisabeth Elisabetta Elise Eliza Elizabeth Eliška Elke Ella Elle Ellen Ellinor Elodie Eloise Els Elsa Elsie Elvira Ema Emanuela
Emilia Emily Emine Emma Enid Erica Erika Erin Estelle Ester Esther Eszter Eugenia Eunice Eva Eve Evelina Evelyn Evgenia Ewa Fabiana Fadila Faina Faith Fanny
Farah Farida Farzana Fatemeh Fatima Fatma Fatou Fatoumata Fatuma Faye Felicia Felicity Feride Fernanda Filippa Fiona Fionnuala Fleur Florence Florentina
Folake Frances Francesca Frauke Freda Freya Frida Frieda Friederike Funmi Gabriela Gabrielle Gal Galina Geeta Gemma Genet Genevieve Georgia Georgina
Geun-hye Ghada Gillian Gina Ginger Giorgia Giovanna Gisela Gisele Giselle Gitte Giulia Gladys Glenda Gloria Golnaz Grace Graciela Grainne Grazia Graça Greta
Gretchen Guadalupe Gudrun Gulnar Gulnara Gulsen Gunilla Gwen Gwendolyn Gwyneth Hadiza Hagar Hala Halima Halle Hana Hanan Hanna Hannah Hannelore Harriet
Haruka Hatice Hawa Hayat Hazel Heather Heba Hedda Hedwig Hedy Hege Heidi Heike Helen Helena Helene Helga Hella Henrietta Henriette Herta Hibo Hilary Hilda
Hilde Hillary Hina Hiroko Hirut Hoa Hodan Holly Honor Hope Huda Hulda Huong Ida Ifeoma Iga Ilana Ilaria Ildiko Ilona Ilse Iman Imelda Imogen Ina Inaya
Indira Ines Inga Inge Ingeborg Inger Ingrid Inka Inna Ioana Iolanda Iphigenia Irena Irene Irina Iris Irma Isabel Isabela Isabella Isabelle Isadora Isha Isla
Isobel Itziar Iva Ivana Iveta Ivona Ivy Iwona Izzy Jacinda Jacinta Jacqueline Jada Jadwiga Jael Jamila Jana Jane Janelle Janet Janice Janina Janine
Jaroslava Jasmin Jasmina Jasmine Jasna Jaya Jayne Jeanette Jeanne Jelena Jemima Jemma Jen Jenna Jennifer Jenny Jepkosgei Jessica Jill Jimena Jisoo Jitka
Joan Joana Joanna Joanne Jocasta Jodie Johanna Jolanta Jorunn Josefina Josefine Josephine Josie Jovana Joyce Juana Judita Judith Judy Julia Juliana Julianna
Julianne Julie Juliet Juliette June Juno Justina Justyna Kadiatou Kadija Kaisa Kaja Kamala Kamila Kanako Kara Karen Karima Karin Karina Karla Karolina Kasia
Katarina Kate Katerina Kateryna Kateřina Katharina Katherine Kathleen Kathrin Kathryn Kathy Katie Katja Katrina Katya Kavita Kaya Kayla Kazuko Keeley Keiko
Keira Kerstin Ketevan Khadija Khadijah Khatia Kiera Kiki Kimberly Kinga Kira Kiranjit Kirsten Kirstie Kirsty Klara Kristen Kristiina Kristin Kristina
Kristine Kristy Krystyna Ksenia Kumiko Kylie Lada Laila Lakshmi Lale Lamia Lan Lana Lara Larisa Larissa Lata Latifa Latoya Laura Lauren Laurie Layla Lea
Leah Leela Leena Leila Lena Lene Leonie Leonor Leonora Lesley Leticia Liana Lidia Lidija Lieke Lien Liesel Lieselotte Liisa Lila Lilia Lilian Liliana
Lillian Lily Lina Linda Lindiwe Lindsay Lindsey Linh Lisa Liselotte Liv Livia Liz Liza Ljubica Lola Lora Lorena Loretta Lori Lorraine Lottie Louisa Louise
Lourdes Lubna Lucia Lucie Lucija Lucille Lucinda Lucrezia Lucy Ludivine Ludmila Luisa Lupita Luz Luzviminda Lydia Lynette Lynn Lynne Lyubov Lyudmila Mabel
Maddie Madeleine Madeline Madhuri Mae Maeve Magda Magdalena Maggie Maha Mahnaz Mai Maia Maire Mairead Maite Maja Maki Malala Malee Malgorzata Malika Mame
Mamta Manal Mandy Manisha Manon Manuela Mara Marcela Marcella Marcia Mareike Maren Margaret Margarete Margarida Margarita Margaux Margo Margot Marguerite
Maria Mariah Mariam Mariama Mariana Marianne Maricel Marie Mariela Marija Marilena Marilyn Marina Marine Marion Marisa Marisol Marit Marites Marjolein
Marjorie Marketa Markéta Marlene Marlies Marsha Marta Martha Martina Marwa Mary Maryam Maryna Masako Masha Mathilde Matilda Matilde Maud Maureen Mavis
Maxine Maya Mayumi Małgorzata Mbali Meera Meg Megan Megumi Mehwish Melanie Melina Melinda Melissa Melody Mercedes Mercedita Mercy Meryl Meseret Mette Mhairi
Mia Michaela Michelle Mieke Mihaela Mihoko Miki Mila Mildred Milena Milica Millie Mimi Mina Mindy Minna Minnie Mira Miranda Mireille Mirela Miriam Mirjam
Miroslava Mitra Mitsuko Miyuki Moira Molly Mona Monica Monika Monique Montserrat Morag Munira Muriel Mwajuma Mwanaisha Myra Nabila Nada Nadezda Nadezhda
Nadia Nadine Nadiya Nadja Nafisa Nahid Naledi Nana Nanako Nancy Nanette Nanna Nao Naoko Naomi Nargis Natalia Natalie Nataliya Natalya Natasha Nataša
Nathalie Nawal Nazanin Ndeye Neema Neha Nell Nelly Nermin Nerys Nesrin Ngoc Ngozi Nia Niamh Nicole Nicoletta Nicolette Nigella Nikki Nilufar Nimrata Nina
Nirmala Nisha Nita Njeri Nkechi Noelle Noemi Noi Nokuthula Nomsa Nomvula Noomi Nora Norah Noriko Norma Nour Nuria Nurul Nyambura Nyokabi Oana Octavia Oda
Odette Odile Ogechi Oksana Olena Olga Olivera Olivia Onyinye Opal Ophelia Oprah Orla Ornella Ottavia Ottilie Oumou Padma Paige Paloma Pam Pamela Paola
Parisa Parveen Parvin Patience Patricia Patrizia Patti Patty Paula Paulina Pauline Pavla Payal Pearl Peggy Penelope Penny Perla Pernilla Perpetua Petra
Philippa Phoebe Phuong Pia Pilar Piper Pippa Polina Pooja Poppy Portia Precious Prisca Priscilla Priya Priyanka Purity Putri Rachel Radha Radmila Rafaela
Ragnhild Raina Raisa Raluca Ramona Rana Rania Ranjana Raquel Rasha Ratna Rebeca Rebecca Rebekah Reem Regina Regine Rehema Reiko Rekha Renata Renate Renee
Renu Renée Reyhan Rhea Rhiannon Ria Rike Rina Rita Ritu Roberta Rocio Roisin Rokia Romy Rosa Rosalba Rosalia Rosalie Rosalind Rosamund Rosanna Rosario Rose
Rosemary Rosie Rosita Roxana Roxanne Ruby Rukhsana Rukmini Ruta Ruth Ruxandra Saba Sabina Sabine Sabrina Sachiko Sadaf Sadie Saffron Safiya Sahra Sakura
Sallie Sally Salma Salome Samantha Samina Samira Sana Sandra Sangeeta Sanja Sanna Saoirse Sara Sarah Saskia Satu Savannah Sayaka Scarlett Seema Selam Selena
Selma Seren Serena Sevgi Shabnam Shalini Shannon Shanta Shantelle Shari Sharmila Sharon Shazia Sheila Shelly Sheryl Shirin Shirley Shivani Shobha Shona
Shonda Shreya Sian Sibel Sibongile Sibylle Sidonie Sienna Sigourney Sigrid Silje Silke Silvana Silvia Simona Sinead Sini Sinikka Siobhan Siriporn Siti
Slavka Smita Snezana Snežana Sofia Sofie Sofya Solange Soledad Solveig Sonal Sonia Sonja Sophia Sophie Soraya Sri Stacey Stacy Stefania Stefanie Steffi
Stella Stephania Stephanie Stine Sudha Sue Sumaya Sunisa Sunita Susan Susana Susanna Susanne Sushila Sushma Susie Suzanne Suzy Svenja Svetlana Svitlana
Swati Sybil Sydney Sylvia Sylvie Tabitha Tahmina Taisia Tallulah Tamar Tamara Tamika Tammy Tamsin Tania Tanisha Tanya Tara Tarja Tasha Tasneem Tatiana
Tatjana Tatyana Temitope Teodora Teresa Tereza Tess Tessa Tetiana Thandi Thandiwe Thea Thelma Theodora Theresa Therese Thuli Thuy Tiffany Tigist Tilda Tilly
Tina Tine Titilayo Tomasina Tomoko Tova Tove Tracey Tracy Trang Tricia Trina Trine Trish Trudy Tsehay Tuija Tuva Tyra Tzipi Tülin Ulla Ulrika Ulrike Ulyana
Uma Unni Ursula Uschi Usha Ute Uzma Valentina Valentyna Valeria Valerie Valerija Vandana Vanessa Varsha Varvara Vasiliki Venera Vera Verena Verity Veronica
Veronika Vesna Vibeke Vicki Vicky Victoria Vidya Viktoria Viktorija Viktoriya Vilma Viola Violet Violetta Viorica Virginia Virginie Vivian Viviana Vivien
Vivienne Vlasta Waltraud Wambui Wanda Wangari Wanjiku Wanjiru Wendy Whitney Wiebke Wilhelmina Willa Willow Winnie Winona Wioletta Wulan Ximena Yaa Yael
Yamina Yamini Yana Yasemin Yasmeen Yasmin Yasmine Yekaterina Yelena Yelizaveta Yetunde Yevgenia Yewande Ylva Yoko Yolanda Yu-na Yuka Yulia Yumi Yumiko
Yuriko Yvette Yvonne Zaha Zahra Zainab Zanele Zara Zawadi Zdenka Zeena Zeenat Zehra Zeinab Zelda Zendaya Zeynep Zhanna Zinaida Zita Ziva Zoe Zofia Zohra
Zora Zosia Zoya Zsofia Zubaida Zuleika Zuleikha Zuzana Žaneta
`);

/** Given names that tell a man. */
export const maleNames = wordSet(`
Aamir Aaron Abbas Abdel Abdelaziz Abdelmadjid Abdou Abdoulaye Abdourahmane Abdul Abdulaziz Abdullah Abdullahi Abdulrahman Abebe Abel Abhishek Abiy Abraham
Achim Achmad Adam Adebayo Adel Adnan Adolfo Adriaan Adrian Adriano Agus Ahmad Ahmed Ahsan Aidan Aiden Ajay Akash Akira Aksel Alain Alan Alasdair Alastair
Albert Alberto Albin Aldo Alejandro Alejo Aleksander Aleksandr Aleksei Alessandro Alessio Alexander Alexandre Alexandros Alexandru Alexei Alexey Alfie
Alfonso Alfred Alfredo Ali Aliaksandr Alioune Alistair Allan Allen Almazbek Alois Alok Alonso Alpha Alun Alvaro Alvin Alyosha Amadeo Amadou Amancio Amar
Ambrose Amin Amir Amit Amitabh Amitai Amos Amr Anand Anant Anastasios Anatol Anatoly Anders Andre Andreas Andrei Andrej Andres Andreu Andrew Andrey Andrii
Andris Andrius Andriy Andrzej André Andy Angel Angelo Angus Aniket Anil Ankit Ann-Marie Anselm Anson Antal Antero Anthonie Anthony Antoine Anton Antoni
Antonio Antonis Antony Antti António Anucha Anurag Anwar Aram Arash Arben Archie Ardian Ari Arif Aris Arjun Arkady Arman Armando Armen Armin Arnaud Arne
Arno Arnold Arsene Arsène Artem Arthur Arto Artur Arturo Artyom Arun Arvid Arvind Arvo Asad Asghar Ashok Ashraf Ashwin Asif Athanasios Atsushi Attila August
Augustin Augusto Aurelio Austin Avi Avraham Axel Ayman Ayodele Ayub Azamat Azim Aziz Babacar Babajide Babak Baltasar Baltazar Bambang Baptiste Barack Baraka
Baris Barry Bart Bartholomew Bartosz Bashar Basil Bassam Bastian Bayo Behrouz Bekele Bekir Bela Ben Benedict Benedikt Bengt Benicio Benigno Benito Benjamin
Bennett Benny Benoit Benoît Benson Berat Berk Bernard Bernardo Bernd Bernie Bert Bertil Bertrand Besnik Bharat Bilal Bill Birger Bjorn Björn Blaise Bo Bob
Bobby Bogdan Bohdan Boris Boubacar Boyd Brad Bradley Brandon Branislav Branko Brendan Brent Brett Brian Brock Bruce Bruno Bryan Bryce Bryn Buddy Budi Burak
Byron Caleb Callum Calum Calvin Camilo Can Carl Carlo Carlos Carsten Carter Cassius Cathal Cecil Cedric Celso Cem Cengiz Cerith Cesar Chad Chai Chaim
Chan-wook Chandra Charles Cheikh Chester Chet Chetan Chico Chidi Chinedu Chinua Christian Christophe Christopher Chuck Ciaran Ciarán Cillian Claes Clarence
Clark Claude Claudio Claus Clay Clayton Clement Clifford Clint Clinton Clive Cody Cole Colin Colm Conan Connor Conor Constant Constantin Constantine Cooper
Corentin Cormac Cornelis Cornelius Cory Cosmin Costas Craig Crisanto Cristian Cristiano Cristobal Curt Curtis Cyprien Cyril Cyrus Cédric Dafydd Damian
Damien Damir Damjan Damon Dan Danail Dani Daniel Danil Danila Danilo Danny Dante Dario Darius Dariusz Darko Darragh Darren Darryl Daryl Dauren Dave David
Davide Davit Dawid Dawit Dean Declan Dedi Deepak Dejan Dele Demba Denis Deniz Dennis Denys Denzel Derek Dermot Desmond Dhruv Diarmuid Dick Didier Diego
Dieter Dietmar Dietrich Dilip Dima Dimitar Dimitri Dimitrios Dimitris Dindo Dinesh Diogo Dirk Djordje Dmitri Dmitrii Dmitriy Dmitry Dmytro Domenico Domingo
Dominic Dominick Dominik Don Donal Donald Donnacha Donovan Dorian Doug Dougal Douglas Dov Dragan Drago Dragos Drew Duc Duke Duncan Dung Dusan Dustin Dušan
Dwayne Dyfan Dylan Eamon Eamonn Earl Eberhard Ebrahim Ed Eddie Eddy Edgar Edmond Edmund Edmundo Edoardo Eduard Eduardo Edward Edwin Efren Egbert Egil Egor
Ehud Einar Eitan Eko Eli Elias Elijah Eliud Elliot Elliott Elmar Elmer Elon Elton Elvis Emanuel Emeka Emil Emiliano Emilio Emin Emir Emlyn Emmanuel Emmett
Emomali Emre Emrys Enda Endre Eneko Enrico Enrique Enver Enzo Eoin Erdem Erhan Eric Erich Erik Erkki Erling Ernest Ernesto Ernst Errol Erwin Esa Esben Espen
Essam Esteban Ethan Etienne Eugen Eugene Eustace Evan Evert Evgeniy Evgeny Ewan Ewen Ezekiel Ezequiel Ezra Fabian Fabien Fabio Fabrice Fabrizio Fadi Fahd
Faheem Faisal Farai Fares Farhad Farid Faris Farouk Farrukh Faruk Fathi Fatih Faustino Fawad Fawzi Fazlur Federico Fedor Felipe Felix Femi Feras Ferdie
Ferdinand Ferenc Fergal Fergus Fernando Fiachra Fidel Fikret Filip Filippo Findlay Finlay Finn Fintan Firas Flavio Florian Floyd Foma Forest Fran Francesco
Francis Francisco Franck Franco Francois Frank Frans František Franz François Fraser Fred Freddie Freddy Frederic Frederick Frederik Fredrick Fredrik
Fridtjof Friedrich Fritz Fulvio Fumio Fyodor Gabor Gabriel Gabriele Gaetano Gareth Garry Garth Gary Gaspard Gaston Gaurav Gautam Gavin Gawain Geert Geir
Gene Gennady Geoff Geoffrey Georg George Georges Georgi Georgios Georgy Geraint Gerald Gerard Gerardo Gergely Gerhard Germain Germán Gerrit Gerry Gerson
Gert Gervase Getachew Gethin Ghassan Gheorghe Ghulam Giacomo Giancarlo Gianfranco Gianluca Gianmarco Gianni Gideon Gil Gilad Gilbert Giles Gilles Gino
Gintaras Giora Giorgi Giorgio Giovanni Girish Girma Giuseppe Gjergj Gleb Glen Glenn Godfrey Godwin Gonzalo Goodluck Gopal Goran Gordon Graeme Graham Grahame
Grant Greg Gregg Gregor Gregorio Gregory Greig Grigory Grzegorz Guido Guilherme Guillaume Guillermo Gunther Gurbanguly Gurpreet Gus Gustaf Gustav Gustavo
Guy Gwilym Gyula György Gábor Göran Görkem Gösta Habib Habibullah Hadi Hafiz Haidar Haile Hailemariam Haim Hakan Hakim Hal Halil Hamad Hamed Hamid Hamish
Hamisi Hamza Hani Hank Hannes Hannu Hans Hansel Harald Hari Haris Harish Harjit Harley Harold Haroon Harrison Harry Harsh Hartmut Haruki Haruto Harvey Hasan
Hashem Hashim Hassan Hatem Hayao Haydar Hayden Heath Hector Hedley Heikki Heiko Heinrich Heinz Helmut Hemant Hendra Hendrik Henning Henri Henrik Henry
Henryk Herbert Herbie Heribert Herman Hermann Hernan Hernán Hideki Hideo Hidetoshi Hilmar Hiro Hirofumi Hirokazu Hiroki Hiroshi Hisashi Hisham Holger
Honesto Horace Horst Hosni Hossein Howard Hrvoje Hubert Hugh Hugo Humberto Hung Hunter Huseyin Hussein Huw Hywel Håkan Hüseyin Iago Iain Ian Ibou Ibrahim
Ibrahima Idris Idrissa Ieuan Ignacio Ignas Ignatius Igor Ihor Ike Ikechukwu Ikenna Ildar Ildefonso Ilham Ilias Ilie Ilkka Illia Ilya Imran Imre Indra Ingmar
Inigo Ioan Ioannis Iolo Ion Iosif Iqbal Irakli Irfan Irving Irwin Isaac Isaiah Ishaq Ishmael Isidro Islam Ismael Ismail Ismet Israel Issa Issam István
Itamar Ivan Ivar Ivo Ivor Iwan Iñigo Jaakko Jaap Jabari Jacek Jacinto Jack Jackson Jacob Jacques Jaden Jae Jae-in Jafar Jagdish Jaime Jair Jake Jakob Jakov
Jakub Jalal Jalen Jamal James Jamil Jamshed Jan-Erik Janez Janne Janos Jared Jaroslav Jaroslaw Jarosław Jarrod Jasim Jason Jasper Jatin Jaume Javad Javed
Javid Javier Jayant Jean-Pierre Jed Jef Jeff Jeffery Jeffrey Jejomar Jens Jeremy Jermaine Jeroen Jerome Jerrod Jerry Jerzy Jesper Jesse Jesus Jesús Jibril
Jim Jimmy Jindřich Jiri Jiří Joachim Joakim Joao Joaquin Joe Joel Joey Johan Johann Johannes John Johnny Joko Jon Jonah Jonas Jonathan Jong-un Jonny Joon-ho
Joop Joost Jordan Jordi Jorge Joris Jose Josef Joseph Josh Joshua Josip Josu José Jovan Joxe Jozef João Juan Judd Jude Juhani Juho Jukka Julian Julien Julio
Julius Juma Jun Junaid Juraj Jurgen Juri Jurij Jussi Justin Jyrki János József Jörg Jörn Jürgen Jānis Kaan Kadir Kai Kais Kaiser Kamal Kamau Kamel Kamil
Kamran Kanye Kapil Karam Karan Karel Kari-Pekka Karim Karl Karol Karrar Karsten Karthik Kasim Kasper Kassym-Jomart Katsuhiko Kayode Kazimierz Kazuhiro
Kazuki Kazuo Keanu Kei Keijo Keir Keisuke Keita Keith Kelechi Kelvin Kemal Ken Kenan Kendrick Kenenisa Kenichi Kenji Kenneth Kenny Kent Kenta Kenzo Kerem
Ketil Kevin Khaldoon Khaled Khalid Khalifa Khalil Khawaja Khursheed Kieran Kimmo Kip Kipchoge Kiprop Kirill Kirk Kjell Klaas Klaus Klemens Knut Kobe Kobi
Koffi Kofi Koichi Koji Kojo Kolya Konrad Konstantin Koray Kosta Kostas Kostya Krishna Krishnan Kristian Kristijan Kristoffer Krzystof Krzysztof Kudakwashe
Kumail Kunal Kurt Kuzma Kwabena Kwaku Kwame Kwasi Kyle Kyriakos Kálmán Lachlan Ladislav Lajos Lalit Lamar Lamine Lance Larry Lars Lasse Laszlo Laurent Lauri
Lawrence Lazar Leandro Leandros Lech Lee Leif Len Lennart Lennox Lenny Leo Leon Leonard Leonardo Leonid Leopold Leopoldo Leroy Lester Leszek Lev Levan
Levent Levi Lewis Liam Lino Linus Lionel Lior Lloyd Lorcan Lorenz Lorenzo Loris Lothar Loucas Louis Lowell Loïc Luc Luca Lucas Lucian Luciano Lucien Ludovic
Ludvig Ludwig Luigi Luis Luiz Luka Lukas Lukasz Luke Lukáš Luther Lutz Lyle László Maarten Maciej Mack Madhav Mads Magnus Mahathir Mahdi Mahendra Mahershala
Mahesh Mahmoud Mahmud Makar Makoto Maks Maksim Malachy Malcolm Malik Mamadou Mamdouh Mamoru Manfred Manish Manny Manoj Manolo Mansour Manuel Marat Marc
Marcel Marcello Marcelo Marcial Marcin Marco Marcos Marcus Marek Marinos Mario Marius Mariusz Mark Markku Marko Markus Marlon Marouane Marshall Marten
Martijn Martim Martin Martti Marty Marvin Marwan Masahiro Masaki Masato Mason Masoud Massimiliano Massimo Massoud Mateo Mateusz Mathias Mathieu Mathis Mato
Mats Matt Matteo Matthew Matthias Matthieu Matthijs Matti Mattias Matvei Matías Maurice Mauricio Maurizio Mauro Max Maxim Maxime Maximilian Mazen Mbeki Mehdi
Mehmed Mehmet Meir Melvin Menachem Merlin Meron Mert Mesut Mian Micah Michael Michal Michał Michel Mick Mickey Miguel Mihai Mihail Mihály Mikael Mike Mikel
Mikhail Mikheil Mikita Mikko Miklos Mikołaj Milan Miles Milind Milo Milorad Milos Miloslav Miloš Milton Milutin Minh Minho Miodrag Miran Mircea Mirko Miro
Miroslav Mirza Mitch Modibo Moez Mohamad Mohamed Mohammad Mohammadreza Mohammed Mohamud Mohan Mohit Mohsin Moisés Mokhtar Momcilo Moncef Mordecai Mordechai
Moritz Morris Morten Moses Moshe Mounir Moussa Moustafa Moustapha Muhammad Muhammadu Muhammed Mukesh Mukhtar Mukul Mulugeta Munir Murad Murat Murdo Murtaza
Musa Mustafa Mustapha Mwangi Myles Myron Nabil Nadav Nadeem Nadim Nadir Naguib Nahum Najib Naoki Narek Narendra Naresh Nasir Nasser Nat Nate Nathan
Nathaniel Naveed Naveen Nazim Ndabaningi Neal Necati Ned Neeraj Neil Nejc Nelson Nemanja Nenad Nestor Neville Nevzat Niall Nicanor Niccolò Nicholas
Nicholson Nick Nico Nicolae Nicolai Nicolaj Nicolas Niels Nigel Nikhil Niklas Niko Nikol Nikola Nikolai Nikolaj Nikolaos Nikolas Nikolaus Nikolay Nikos Nils
Nima Nir Nissim Nitin Nizar Njoroge Njuguna Noah Noel Nolan Nonoy Norbert Norman Nuno Nuri Nurlan Nursultan Obi Obinna Ochieng Octavio Odd Odhiambo Ognjen
Oisin Oisín Okan Olaf Olaoluwa Olav Ole Oleg Oleksandr Oleksii Oliver Olivier Oliwier Olle Olli Ollie Olof Olu Olusegun Omar Omer Omkar Omondi Onur Oren
Orhan Oriol Orlando Orson Oscar Oskar Osman Osvaldo Ota Othman Otieno Otis Otmar Otto Oumar Ousmane Ove Owain Owen Ozan Paavo Pablo Paddy Padraig Panagiotis
Pancho Pankaj Paolo Paresh Pascal Pascual Pasi Patrick Paul Paulo Pavel Pavlo Pawan Pawel Paweł Peder Pedro Pekka Pelle Pepe Per Percy Petar Pete Peter Petr
Petri Petro Petros Petrus Petteri Petya Phil Philip Philipp Philippe Phillip Pierre Piers Piet Pieter Pietro Pim Piotr Piyush Plamen Poul Prabowo Pradeep
Prakash Pranab Pranav Prasit Pravin Prayut Predrag Preston Primož Przemysław Puneet Pyotr Pádraig Qamar Qasem Qassem Quang Quentin Quincy Rachid Radek Radik
Radoslaw Radosław Radovan Radu Rafael Rafał Rafe Raffael Raffaele Rafik Rafiq Raghav Raghu Ragnar Rahul Raimo Raimund Rainer Raj Rajan Rajat Rajendra Rajesh
Rajiv Rakesh Ralf Ralph Raman Ramesh Rami Ramil Ramin Ramiro Ramy Ramzan Ramón Randall Randy Ranjit Raoul Raphael Raphaël Rashid Rashidi Rasmus Raul Ravi
Ravil Ravindra Ray Raymond Raymundo Raza Razvan Raúl Recep Refik Reg Reggie Regis Rehman Reid Reijo Reinhard Reinhold Reinis Remco Renato Rex Reza Rhodri
Rhys Riad Riaz Ricard Ricardo Riccardo Richard Rick Ricky Rico Ridley Rikard Rinat Rishi Risto Ritchie Ritesh Riyad Rizal Roald Roar Rob Robbie Robert
Roberto Robson Rocco Rocky Rod Rodel Rodney Rodolfo Rodrigo Roel Rogelio Roger Rogerio Rohan Rohit Roland Rolando Rolf Roma Romain Roman Romeo Romulo Ron
Ronald Ronan Ronnie Rory Roscoe Roshan Ross Rostam Rostislav Rostyslav Roy Ruairi Ruaridh Ruben Rudi Rudolf Rudy Rufus Rui Rune Rupert Ruslan Russ Russell
Rustam Rusty Ryan Ryo Ryszard Ryusuke Rémy Saad Sachin Sadiq Sadyr Saeed Saeid Sajid Salah Saleh Salih Salim Salman Salum Salvador Salvatore Sameer Sameh
Sami Samir Samson Samu Samuel Sandeep Sandip Sandro Sanjay Sanjeev Sanjit Santeri Santiago Santos Sartaj Sascha Satish Satoshi Saul Sauli Saurabh Savas
Savva Sayed Saša Scot Scott Sean Sebastian Sebastien Segun Sekou Selim Selwyn Semyon Senan Sepp Serdar Serge Sergei Sergey Sergii Sergio Sergiy Serhii
Serhiy Servando Serzh Seth Seung Severin Shabbir Shaggy Shahid Shai Shane Shankar Shaukat Shaun Shavkat Shawn Shehbaz Shekhar Sheldon Shigeru Shimon
Shinichi Shinzo Shiv Shlomo Shohei Shota Shun Shyam Sid Siddharth Siddhartha Sidney Siegfried Sigmund Sigurd Silas Silvano Silvester Silvio Simba Simo Simon
Simão Sindre Sipho Slamet Slaven Slavko Slawomir Slobodan Sohail Solomon Somchai Somsak Sonny Soren Sotiris Souleymane Sourav Spencer Spike Spiros Spyros
Srdjan Srettha Staffan Stan Stanislav Stanisław Stanley Stanton Stavros Stefan Stefano Stefanos Steffen Stelios Stepan Stephan Stephane Stephen Sterling
Steve Steven Stewart Stig Stijn Stipe Struan Stuart Sture Stéphane Subhash Sudhir Suk-yeol Sulaiman Suleiman Sumit Sunil Surasak Suresh Sushil Sutrisno
Svante Svein Sven Svend Sverre Svyatoslav Sylvester Szymon Sándor Sávio Sölvi Søren Sławomir Tadashi Tadej Tadeo Tadesse Tadeusz Tadhg Tafadzwa Tahir Taika
Taisto Takahiro Takashi Takeshi Takumi Takuya Talal Tamim Tamás Taneli Tapio Taras Tarek Tarik Tariq Taro Tarun Tatsuya Tauno Tayyip Ted Teemu Tendai Teodor
Teodoro Terence Tero Terrence Terry Tesfaye Tetsuya Thabiso Thabo Thaddeus Thaksin Thanasis Thanh Themba Theo Theodore Thiago Thierry Thijs Thilo Thom
Thomas Thor Thorbjørn Thorsten Thulani Tiago Tibor Tidiane Tihomir Till Tim Timo Timofey Timothy Timothée Timur Tinashe Tito Tiziano Tobey Tobias Tobiasz
Tobin Toby Tod Todd Tom Tomas Tomasz Tomaž Tomer Tomi Tomislav Tommaso Tommy Tomáš Tony Tor Torben Tore Torquil Torsten Toshiki Toshio Toshiro Travis Trent
Trevor Tristan Trond Tuan Tucker Tudor Tunde Tuomas Turgut Turlough Tushar Ty Tyler Tyrone Tõnis Uche Uday Ugo Uhuru Ulf Ulises Ulrich Umberto Umer Umesh
Unai Urban Uri Uroš Usman Uwe Vaclav Vadim Vahan Valdis Valentin Valentino Valentyn Valeriy Valery Valter Van Vance Vanya Varun Vasco Vasile Vasilis Vasiliy
Vasily Vasyl Vebjørn Veikko Veli Venkat Vernon Viacheslav Vic Vicente Victor Vidar Vidkun Viggo Vijay Vikas Vikram Vikrant Viktor Viktoras Ville Vilmos
Vimal Vin Vinay Vinayak Vince Vincent Vincenz Vincenzo Vineet Vinod Virat Virgil Virgilio Vishal Vit Vitali Vitaly Vito Vitor Vittorio Vivek Vlad Vladan
Vladimir Vladimír Vladislav Vladislavs Vlado Vojislav Vojtěch Volker Volodymyr Vuk Vyacheslav Václav Vít Wade Wael Wafula Wahyu Waldemar Walid Wallace Wally
Walt Walter Waqar Warren Wasim Wayne Wendell Werner Wes Wesley Wessel Wichai Wiktor Wilbur Wilfred Wilfried Wilhelm Will Willem William Willie Wilmer Wim
Winfried Winston Wojciech Wolf Wolfgang Wolfram Woodrow Woody Worku Wyatt Xabi Xabier Xander Xavi Xavier Yaakov Yahya Yair Yakov Yaniv Yann Yannick Yannis
Yaroslav Yash Yasin Yasser Yasuo Yavuz Yefim Yegor Yehuda Yemi Yevgeny Yigal Yilmaz Yitzhak Yogesh Yohannes Yonatan Yorgos Yosef Yoshi Yoshihide Yossi Youri
Yousaf Youssef Youssouf Yoweri Yudi Yukio Yunus Yuri Yuriy Yury Yusuf Yusuke Yuto Yuval Yves Zac Zach Zachariah Zacharias Zachary Zafar Zahid Zain Zak
Zakhar Zaki Zaur Zbigniew Zdenek Zdeněk Zdravko Zeev Zeki Zeljko Zenon Zerihun Zhivko Ziad Zinedine Zlatan Zlatko Zoltan Zoltán Zoran Zubair Zubin Zurab
Zvonimir Ömer Özgür Øyvind Željko
`);

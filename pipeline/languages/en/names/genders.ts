/** Given names of English news by the sex of their bearers; names that both bear are left out. */

import { wordSet } from '../../shared/word-list.ts';

/** Given names that tell a woman. */
export const femaleNames = wordSet(`
Aarti Abby Abena Abigail Abiola-Rose Achieng Ada Adaeze Adama Adanna Adele Adetola Aditi Adjoa Adong Adriana Adriane Afua Agata Agnes Agnieszka Aigul Aiko
Aiman Aino Aisha Aissatou Akanksha Akello Akiko Akinyi Akosua Akua Alba Albina Aleksandra Alena Alessandra Alessia Alesya Alexandra Alexia Alice Alicia
Alina Alisa Alison Aliya Aliyah Alka Alla Allison Alma Almaz Alona Alyona Alyssa Ama Amal Amalia Amalie Amanda Amara Amarachi Amaya Amber Amelia Amelie
Amina Aminata Amy Ana Anahit Analyn Ananya Anastasia Anastasiya Andreea Andreja Anette Angela Angelica Angelina Angelique Angharad Aniela Anika Anita Anja
Anjali Anke Ankita Ann Anna Annabelle Anne Annelise Annemarie Annette Annie Annika Anouk Antje Antonella Antonia Antonina Anya Aoife Aparna April Araba
Arabella Araceli Archana Ariadna Ariana Arlene Arundhati Arwa Asako Asha Asma Asmaa Asmita Aster Astri Astrid Asuka Atieno Atsuko Audrey Aurelia Aurelie
Aurora Ava Avery Awa Aya Ayaka Ayako Ayana Ayanda Ayesha Aylin Ayse Ayumi Ayşe Azadeh Azra Babirye Barbara Barbora Basma Beata Beatrice Beatrix Beatriz
Begoña Belen Bella Berit Bernadette Beth Bettina Betty Beverly Bhagyashree Bhavna Bianca Biljana Binta Bintou Birgit Birgitta Birgitte Bisi Blanca Blanka
Bojana Bonnie Bozena Brenda Bridget Brigitte Britney Bronagh Bronwyn Bruna Bryony Bukola Buthaina Caitlin Camilla Camille Candace Caoimhe Cara Carina Carla
Carly Carmela Carmelita Carmen Carol Carolina Caroline Carrie Carys Cassie Catalina Catarina Cate Catherina Catherine Cathy Catriona Cecile Cecilia Celeste
Celia Celine Chandni Chantal Charlene Charlotte Chebet Chelsea Cher Cheryl Chiaki Chiamaka Chiara Chie Chika Chimamanda Chinonye Chioma Chipo Chitra Chiyo
Chloe Christel Christelle Christina Christine Ciara Cindy Claire Clara Clarissa Claudette Claudia Claudine Clementine Clotilde Colette Colleen Concepcion
Connie Consuelo Coralie Corazon Cordelia Corinna Corinne Cosette Cosima Courtney Cristina Crystal Cynthia Dagmar Dagny Daisy Dalia Danica Daniela Danielle
Danuta Daphne Daria Darlene Darya Daryna Dawn Deb Debbie Deborah Deepika Deepti Deirdre Delia Della Delphine Demi Denisa Denise Deqa Desiree Desislava
Despina Devi Dewi Dian Diana Diane Dilnoza Dimitra Dina Dinara Dipika Divya Dolly Dolores Dominika Donna Dora Dorina Doris Dorota Dorothea Dorothy Dragana
Ebba Ebele Ebru Edina Edith Edna Edwige Edwina Efua Eileen Eilidh Eimear Eirini Ekaterina Ekta Ekua Elaine Eleanor Elena Elif Elin Elina Elisa Elisabeth
Elisabetta Elise Elitsa Eliza Elizabeth Eliška Elke Ella Elle Ellen Ellinor Elodie Eloise Els Elsa Elsie Elvira Ema Emanuela Emese Emiko Emilia Emilie Emily
Emine Emma Enid Eri Erica Erika Erin Erzsebet Esi Estelle Ester Esther Eszter Etelka Etsuko Eugenia Eulalia Eun-ji Eunice Eva Evangelina Eve Evelina Evelyn
Evgenia Ewa Fabiana Fabienne Fadila Faina Faith Fanny Farah Farida Farzana Fatemeh Fatima Fatma Fatou Fatoumata Fatuma Faye Felicia Felicity Femke Fenna
Ferdowsi Fereshteh Feride Fernanda Feruza Filippa Fiona Fionnuala Fiorella Flavia Fleur Florence Florentina Folake Frances Francesca Francine Frauke Freda
Frederica Freya Frida Frieda Friederike Fujiko Fumiko Funmi Gabriela Gabrielle Gail Gal Galina Garima Gauri Geeta Gemma Genet Genevieve Georgette Georgia
Georgina Germaine Geun-hye Ghada Ghislaine Gilda Gillian Gina Ginger Giorgia Giovanna Gisela Gisele Giselle Gitte Giulia Gizem Gladys Glenda Gloria Golnaz
Golshifteh Gordana Grace Graciela Grainne Grazia Graziella Graça Greta Gretchen Griselda Guadalupe Gudrun Guillermina Gulnar Gulnara Gulnaz Gulsen Gulzhan Gunilla Guro
Gwen Gwendolyn Gwyneth Gülşen Ha-eun Hadiza Hafsa Hagar Hala Halima Halimatu Halle Hana Hanae Hanako Hanan Hanna Hannah Hannelore Harriet Haruka Harumi
Hatice Hawa Hayat Hazel Heather Heba Hedda Hedwig Hedy Hege Heidi Heike Helen Helena Helene Helga Hella Hema Henrietta Henriette Henrike Hermione Herta Hibo Hilary
Hilda Hilde Hilde-Marie Hillary Hina Hiroko Hirut Hisako Hitomi Hoa Hodan Holly Honor Hope Hortense Houda Huda Hulda Huong Hye-jin Ida Ifeoma Ifrah Iga
Ilana Ilaria Ildiko Ileana Ilona Ilse Iman Imelda Immaculee Imogen Ina Inaya Indira Indrani Ines Inga Inge Ingeborg Inger Ingrid Ingunn Inka Inna Inès Ioana
Iolanda Iphigenia Irena Irene Irina Iris Irma Irmgard Isabel Isabela Isabella Isabelle Isadora Isha Iskra Isla Isobel Isolde Itziar Iva Ivana Iveta Ivona
Ivy Iwona Izzy Jacinda Jacinta Jacqueline Jacqui Jada Jadwiga Jael Jaleh Jamila Jamilah Jana Jane Janelle Janet Janice Janina Janine Janneke Jaroslava
Jasmin Jasmina Jasmine Jasna Jaya Jayashree Jayne Jeanette Jeanne Jelena Jemima Jemma Jen Jenifer Jenna Jennifer Jenny Jepkosgei Jessica Ji-eun Ji-hye
Ji-woo Jill Jimena Jisoo Jitka Joan Joana Joanna Joanne Jocasta Jodie Joelle Johanna Jolanta Jolene Jorunn Josefina Josefine Josephine Josette Josie Jovana
Joyce Juana Judit Judita Judith Judy Julia Juliana Julianna Julianne Julie Juliet Juliette June Junko Juno Justina Justyna Jyoti Kadiatou Kadija Kaisa Kaja
Kalina Kalpana Kamala Kamila Kamini Kamola Kanae Kanako Kanchan Kaori Kara Karen Karima Karin Karina Karla Karolina Kasia Kasumi Katalin Katarina Kate Katerina
Kateryna Kateřina Katharina Katherine Kathleen Kathrin Kathryn Kathy Katie Katja Katrina Katya Kavita Kaya Kayla Kazue Kazuko Keeley Keiko Keira Keisha
Kelsey Kerstin Kerubo Ketevan Keti Keziah Khadeeja Khadija Khadijah Khatia Kiera Kiki Kimberly Kinga Kira Kiranjit Kirsten Kirstie Kirsty Kirti Kiyoko Kjersti
Klara Komal Kristel Kristen Kristiina Kristin Kristina Kristine Kristy Krystyna Ksenia Kumari Kumiko Kylie Kyoko Lada Ladina Laila Lakshmi Lale Laleh Lalita
Lamia Lan Lana Lara Larisa Larissa Lata Latifa Latifah Latoya Laura Lauren Laurence-Anne Laurie Layla Lea Leah Leela Leena Leila Lena Lene Leonela Leonie
Leonor Leonora Leontine Lesia Lesley Leticia Leyla Liana Lidia Lidija Lidwina Lieke Lien Liesel Lieselotte Liisa Lila Lilia Lilian Liliana Lilla Lillian
Lily Lina Linda Lindiwe Lindsay Lindsey Linh Lioba Lisa Liselotte Liv Livia Liz Liza Ljiljana Ljubica Lola Lora Loredana Lorena Loretta Lori Lorraine Lotte
Lottie Louisa Louise Lourdes Luana Lubna Lucia Lucie Lucienne Lucija Lucille Lucinda Lucrezia Lucy Ludivine Ludmila Luisa Lupita Luz Luzia Luzviminda Lydia
Lynette Lynn Lynne Lyubov Lyudmila Maame Maarit Maartje Mabel Machiko Madalena Maddalena Maddie Madeleine Madeline Madhuri Mae Maeve Mafalda Magali Magda Magdalena
Maggie Magnolia Maha Mahnaz Mahsa Mai Maia Maiko Maire Mairead Maite Maja Maki Malala Malee Malgorzata Malika Malini Mallika Mame Mamta Manal Manana Mandy Manisha
Manon Manuela Mara Marcela Marcella Marcia Mareike Maren Margaret Margarete Margarida Margarita Margaux Margo Margot Marguerite Mari Maria Mariah Mariam
Mariama Mariana Marianna Marianne Maribel Maricel Maricela Marie Mariela Marija Mariko Marilena Marilou Marilyn Marina Marine Marion Marisa Marisela Marisol
Marit Marites Mariya Marjaneh Marjolein Marjorie Marketa Markéta Marlena Marlene Marlies Marloes Marsha Marta Martha Martina Marwa Mary Maryam Maryia Maryna
Maryse Masako Masha Masih Mathilde Matilda Matilde Maud Maureen Mavis Maxine Maya Mayumi Małgorzata Mbali Meenakshi Meera Meg Megan Megha Megumi Mehwish
Melanie Melina Melinda Melissa Melody Mercedes Mercedita Mercy Meryl Meseret Mette Mhairi Mi-kyung Mia Micaela Michaela Michelle Michiko Midori Mieke Mieko
Mihaela Mihoko Miki Mila Milagros Mildred Milena Milica Millie Milva Mimi Min-ji Min-seo Mina Minako Minakshi Mindy Minna Minnie Mira Miranda Mireille
Mirela Miriam Mirjam Miroslava Mirta Mitra Mitsuko Miwa Miyuki Moira Molly Momoko Mona Monica Monika Monique Montserrat Moraa Morag Mridula Mukami Mukta
Munira Muriel Mwajuma Mwanaisha Myra Na-yeon Nabila Nabwire Nada Nadezda Nadezhda Nadia Nadiia Nadine Nadiya Nadja Nafisa Nahid Naima Najat Nakato Naledi
Nalini Nalubega Nami Namrata Nana Nanako Nancy Nanda Nandini Nandita Nanette Nanna Nao Naoko Naomi Nargis Nargiza Nasra Nasreen Natalia Natalie Nataliya Natalya
Natasha Nataša Nathalie Nathaly Natsuki Nawal Nazanin Ndeye Neelam Neele Neema Neeta Negar Neha Nell Nelly Nerea Nermin Nerys Nesrin Nevena Ngoc Ngozi Nia
Niamh Nicole Nicoleta Nicoletta Nicolette Nigella Nikita-Rani Nikki Niloufar Nilufar Nilüfer Nimrata Nina Nirmala Nisha Nita Njeri Nkechi Nneka Nobuko
Noelia Noelle Noemi Noi Nokuthula Nomsa Nomvula Noomi Noor-Jahan Nora Norah Noriko Norma Nour Nurcan Nuria Nurul Nyaboke Nyambura Nyokabi Oana Obioma
Octavia Oda Odalys Odette Odile Ogechi Oksana Olena Olesya Olga Olimpia Olivera Olivia Omolara Onyinye Opal Ophelia Oprah Orla Ornella Orsolya Otilia
Ottavia Ottilie Oumou Padma Paige Pallavi Paloma Pam Pamela Paola Parisa Parvati Parveen Parvin Pascaline Patience Patricia Patrizia Patti Patty Paula
Paulette Paulina Pauline Pavla Payal Pearl Peggy Penelope Penny Perla Pernilla Perpetua Petra Petronella Petula Philippa Philomena Phoebe Phuong Pia Pilar
Pinar Piper Pippa Piroska Polina Pooja Poonam Poppy Portia Prabha Pratibha Precious Preeti Prisca Priscilla Priti Priya Priyanka Purity Putri Rachel Rachida
Rachna Radha Radmila Rafaela Raffaella Ragini Ragnhild Raina Raisa Rajni Ralitsa Raluca Ramona Rana Randi Rania Ranjana Raquel Rasha Rashmi Ratna Rebeca
Rebecca Rebekah Reem Regina Regine Rehema Reiko Rekha Renata Renate Renee Renu Renée Reshma Revathi Reyhan Rhea Rhiannon Ria Richa Rie Rike Rina Rita Ritu
Roberta Rocio Rohini Roisin Rokia Romy Roopa Roos Rosa Rosalba Rosalia Rosalie Rosalind Rosamund Rosanna Rosario Rose Rosella Rosemary Rosie Rosina Rosita
Rositsa Rossella Roxana Roxanne Roya Ruby Ruchi Rukayat Rukhsana Rukmini Rumi Ruqayya Ruslana Ruta Ruth Ruxanda Ruxandra Ryoko Saba Sabina Sabine Sabrina
Sachi Sachiko Sadaf Sadako Sadhana Sadie Saffron Safiya Sagal Sahra Sakina Sakura Sallie Sally Salma Salome Samantha Samina Samira Sana Sandhya Sandra
Sangeeta Sanja Sanna Sanne Sanneke Saoirse Sara Sarah Sarita Saroj Saskia Satomi Satu Saule Savannah Savita Sayaka Sayuri Scarlett Scholastica Seema Selam Selena
Selin Selma Seo-yeon Seren Serena Serwaa Setsuko Sevara Severine Sevgi Sezen Shabnam Shaima Shakira Shalini Shanelle Shannon Shanta Shantelle Shari Sharmila Sharon
Shazia Shefali Sheila Shelley Shelly Sheryl Shilpa Shireen Shirin Shirley Shivani Shizuka Shobha Shoko Shona Shonda Shreya Shruti Shweta Sian Sibel
Sibongile Sibylle Sidonie Sienna Sigourney Sigrid Sihem Silje Silke Silvana Silvia Sima Simeonova Simisola Simona Simonetta Sinead Sini Sinikka Siobhan
Siriporn Siti Slavka Smita Snehal Snezana Snežana Sofia Sofie Sofya Solange Soledad Solomiya Solveig Sonal Songul Sonia Sonja Soo-jin Sophia Sophie Soraya
Souad Sri Stacey Stacy Stefania Stefanie Steffi Stella Stephania Stephanie Stine Su-jin Suchitra Sudha Sue Sujata Suman Sumaya Sumayya Sumiko Sunanda Sunisa
Sunita Sunniva Supriya Surbhi Susan Susana Susanna Susanne Sushila Sushma Susie Suzanne Suzy Svenja Svetlana Svitlana Swati Sybil Sybille Sydney Sylvia
Sylvie Tabitha Taeko Tahmina Taisia Takako Tallulah Tamar Tamara Tamika Tamiko Tammy Tamsin Tamsyn Tania Tanisha Tanushree Tanvi Tanya Tara Taraneh Tarja
Tasha Tasneem Tatiana Tatjana Tatyana Temi Temitope Teodora Teresa Tereza Tess Tessa Tetiana Thandeka Thandi Thandiwe Thea Thelma Theodora Theresa Therese
Thuli Thuy Thérèse Tiffany Tigist Tijana Tilda Tilly Tina Tine Titilayo Tiziana Tokuko Tomasina Tomoko Tova Tove Tracey Tracy Trang Tricia Trina Trine Trish
Trudy Trupti Tsehay Tsvetana Tugba Tuija Turid Tuva Tyra Tzipi Tülin Ubah Uju Ulla Ulrika Ulrike Ulyana Uma Unni Ursula Urvashi Uschi Usha Ute Uzma Vaishali
Valentina Valentine Valentyna Valeria Valerie Valerija Vanda Vandana Vanessa Vanja Varsha Varvara Vasiliki Vasilka Vasudha Veena Venera Vera Verena Verity
Veronica Veronika Veronique Vesna Vibeke Vicenta Vicki Vicky Victoire Victoria Vidya Viktoria Viktorija Viktoriya Vilma Vimala Vinita Viola Violet Violetta
Viorica Virag Virginia Virginie Viveca Vivian Viviana Vivien Vivienne Vlasta Volha Wairimu Waltraud Wambui Wanda Wangari Wanjiku Wanjiru Wenche Wendy
Whitney Wiebke Wilhelmina Willa Willow Winifred Winnie Winona Wioletta Wulan Ximena Xiomara Yaa Yael Yagmur Yamina Yamini Yana Yaroslava Yasemin Yasmeen
Yasmin Yasmine Yayoi Yekaterina Yelena Yelizaveta Yetunde Yevgenia Yevheniia Yewande Ylva Yoko Yolanda Yoo-jin Yoshiko Young-mi Yu-na Yui Yuka Yukiko Yuko
Yulia Yuliia Yumi Yumiko Yuriko Yvette Yvonna Yvonne Zaha Zahra Zainab Zainabu Zanele Zara Zarina Zawadi Zdenka Zdravka Zeena Zeenat Zehra Zeinab Zelda Zendaya
Zeynep Zhanna Zinaida Zita Ziva Zlata Zoe Zofia Zohra Zora Zosia Zoya Zsofia Zsuzsa Zsuzsanna Zubaida Zuhal Zuleika Zuleikha Zuzana Žaneta
`);

/** Given names that tell a man. */
export const maleNames = wordSet(`
Aamir Aaron Abbas Abdel Abdelaziz Abdelmadjid Abdou Abdoulaye Abdourahmane Abdul Abdulaziz Abdullah Abdullahi Abdulrahman Abebe Abel Abhishek Abiodun Abiy
Abraham Achim Achmad Adam Adebayo Adel Adewale Adeyemi Adnan Adolfo Adriaan Adrian Adriano Afonso Agus Agyemang Ahmad Ahmed Ahmet Ahsan Aidan Aidar Aiden
Ajay Akan Akash Akihiko Akihiro Akin Akinwumi Akio Akira Aksel Akwasi Akylbek Alain Alan Alasdair Alastair Albert Alberto Albin Alcides Aldo Alejandro Alejo
Aleksander Aleksandr Aleksei Alessandro Alessio Alexander Alexandre Alexandros Alexandru Alexei Alexey Alfie Alfonso Alfred Alfredo Ali Ali-Riza Aliaksandr
Alibek Alioune Alistair Allan Allen Almas Almazbek Alois Alok Alonso Alpha Alun Alvaro Alvin Alyosha Amadeo Amadou Amancio Amar Ambrose Amilcar Amin Amir
Amit Amitabh Amitai Amos Amr Anand Anant Anar Anastasios Anatol Anatoly Anders Andre Andreas Andrei Andrej Andres Andreu Andrew Andrey Andrii Andris Andrius
Andriy Andrzej André Andy Ang Angel Angelo Angus Aniket Anil Ankit Ann-Marie Anselm Anselmo Anson Antal Antero Anthonie Anthony Antoine Anton Antoni Antonio
Antonis Antony Antti António Anuar Anucha Anurag Anwar Aram Arash Arben Archie Archil Arda Ardian Aref Ari Arif Aris Arjun Arkady Arlindo Arman Armando Armen Armin
Arnaud Arne Arno Arnold Arsene Arsène Artak Artem Artemio Arthur Arto Artur Arturo Artyom Arun Arvid Arvind Arvo Arystan Asad Asghar Ashok Ashot Ashraf
Ashwin Asif Askar Aslan Atabek Atakan Athanasios Atilla Atsuo Atsushi Atta Attila August Augustin Augusto Aurelien Aurelio Austin Avi Avraham Avtandil Axel
Aydin Ayman Ayo Ayodele Ayub Azamat Azat Azim Aziz Babacar Babajide Babak Babatunde Bakhodir Bakyt Baldur Baltasar Baltazar Bambang Baptiste Barack Baraka
Barasa Baris Barry Bart Bartholomew Bartolome Bartosz Bashar Basheer Bashir Basil Bassam Bastian Baurzhan Bautista Bayo Behnam Behrouz Beka Bekele Bekir Bekzat
Bela Ben Bence Benedict Benedikt Bengt Benicio Benigno Benito Benjamin Bennett Benny Benoit Benoît Benson Bento Berat Berik Berk Bernard Bernardo Bernat Bernd
Bernie Bert Bertil Bertrand Besnik Bharat Bheki Bidzina Bijan Bilal Bill Birger Bjorn Björn Blaise Bo Bob Bobby Bobur Bogdan Bohdan Bolat Bongani Boris Botir
Boubacar Boyd Brad Bradley Brandon Branislav Branko Brendan Brent Brett Brian Brock Bruce Bruno Bryan Bryce Bryn Buddy Budi Bulent Burak Byron Bülent
Caetano Cagatay Caleb Callum Calum Calvin Camilo Can Carl Carlo Carlos Carsten Carter Cassius Cathal Cecil Cedric Celestino Celso Cem Cengiz Cerith Cesar
Cesare Chad Chai Chaim Chan-wook Chandra Charles Cheikh Chester Chet Chetan Chibuzo Chico Chidi Chijioke Chinedu Chinua Christian Christophe Christopher
Chuck Chuka Chukwuemeka Chul-soo Chyngyz Ciaran Ciarán Cillian Cirilo Claes Clarence Clark Claude Claudio Claus Clay Clayton Clement Clifford Clint Clinton
Clive Clovis Cody Cole Colin Colm Conan Connor Conor Constant Constantin Constantine Cooper Corentin Cormac Cornelis Cornelius Corrado Cory Cosmin Costas
Craig Crisanto Cristian Cristiano Cristobal Curt Curtis Cyprien Cyril Cyrus Cédric Cícero Dafydd Daichi Daiki Daisuke Damian Damien Damilola-Paul Damir
Damjan Damon Dan Danail Dani Daniel Danil Danila Danilo Daniyar Danny Dante Dario Darius Dariush Dariusz Darkhan Darko Darragh Darren Darryl Daryl Dauren
Dave David Davide Davit Davoud Dawid Dawit Dean Declan Dedi Deepak Dejan Dele Demba Denis Deniz Dennis Denys Denzel Derek Dermot Desmond Dhruv Diarmuid Dias
Dick Didier Diego Dieter Dietmar Dietrich Dilip Dima Dimitar Dimitri Dimitrios Dimitris Dindo Dinesh Dinis Diogo Dirk Djordje Dmitri Dmitrii Dmitriy Dmitry
Dmytro Domenico Domingo Dominic Dominick Dominik Don Donal Donald Dong-hyun Donnacha Donovan Dorian Dorje Doug Dougal Douglas Dov Dragan Drago Dragos Drew
Duarte Duc Duccio Duke Duncan Dung Dusan Dustin Dušan Dwayne Dyfan Dylan Eamon Eamonn Earl Ebenezer Eberhard Ebo Ebrahim Ed Eddie Eddy Edgar Edmond Edmund Edmundo
Edoardo Edson Eduard Eduardo Edward Edwin Efrain Efren Egbert Egil Egor Ehud Eiji Einar Eitan Ejike Eko Ekow Ekrem Eladio Elchin Eleuterio Eli Elias Elijah
Elio Eliud Elliot Elliott Elmar Elmer Elnur Elon Eloy Elton Elvis Emanuel Emeka Emerson Emil Emiliano Emilio Emin Emir Emlyn Emmanuel Emmett Emomali Emre
Emrys Enda Endre Eneko Engin Enrico Enrique Enver Enzo Eoin Epifanio Ercan Erdem Erhan Eric Erich Erik Erkan Erkki Erlan Erling Ernani Ernest Ernesto Ernst
Errol Ersin Ertugrul Erwin Esa Esben Esmail Espen Essam Esteban Ethan Etienne Ettore Eugen Eugene Eustace Evan Evert Evgeniy Evgeny Ewan Ewen Ezekiel Ezequiel Ezio
Ezra Fabian Fabien Fabio Fabrice Fabricio Fabrizio Fadi Fahd Faheem Faisal Farai Fares Farhad Farid Faris Farkhod Farouk Farrukh Faruk Farzad Fathi Fatih
Faustino Fausto Fawad Fawzi Fazlur Federico Fedor Felipe Felix Femi Feras Ferdie Ferdinand Ferenc Fergal Fergus Ferhat Fermin Fernando Fiachra Fidel Fidelis
Fiifi Fikret Filip Filippo Findlay Finlay Finn Fintan Firas Flavio Florencio Florian Floyd Foma Forest Fortunato Fran Francesco Francis Francisco Franck
Franco Francois Frank Frans František Franz François Fraser Fred Freddie Freddy Frederic Frederick Frederik Fredrick Fredrik Fridtjof Friedrich Fritz Fuad
Fulvio Fumihiko Fumio Furkan Fyodor Gabor Gabriel Gabriele Gaetano Gagik Galym Gareth Garry Garth Gary Gaspar Gaspard Gaston Gaurav Gautam Gavin Gawain
Geert Geir Gela Genaro Gene Gennady Geoff Geoffrey Georg George Georges Georgi Georgios Georgy Geraint Gerald Gerard Gerardo Gergely Gerhard Germain Germán
Gerrit Gerry Gerson Gert Gervase Getachew Gethin Ghasem Ghassan Gheorghe Ghulam Giacomo Giancarlo Gianfranco Gianluca Gianmarco Gianni Gideon Giga Gil Gilad
Gilbert Gilberto Gildo Giles Gilles Gino Gintaras Giora Giorgi Giorgio Giovanni Girish Girma Giuseppe Gjergj Gleb Glen Glenn Gocha Godfrey Godwin Gokhan Gonzalo
Gonçalo Goodluck Gopal Goran Gordon Goro Graeme Graham Grahame Grant Greg Gregg Gregor Gregorio Gregory Greig Grigory Grzegorz Guido Guilherme Guillaume
Guillermo Gunther Guram Gurbanguly Gurpreet Gus Gustaf Gustav Gustavo Guy Gwilym Gyula György Gábor Göran Görkem Gösta Habib Habibullah Hadi Hafiz Haidar
Haile Hailemariam Haim Hajime Hakan Hakim Hakki Hal Halil Haluk Hamad Hamed Hamid Hamidreza Hamish Hamisi Hamza Hani Hank Hannes Hannu Hans Hansel Harald
Hari Haris Harish Harjit Harley Harold Haroon Harrison Harry Harsh Hartmut Haruhiko Haruki Haruto Harvey Hasan Hashem Hashim Hassan Hatem Hayao Hayato
Haydar Hayden Heath Hector Hedley Heikki Heiko Heinrich Heinz Heitor Helio Helmut Hemant Hendra Hendrik Henning Henri Henrik Henrique Henry Henryk Herbert
Herbie Heribert Heriberto Herman Hermann Hermes Hernan Hernán Heung-min Heydar Hideaki Hidekazu Hideki Hidenori Hideo Hidetoshi Hilario Hilmar Hiro Hiroaki
Hirofumi Hirokazu Hiroki Hiromi-Ken Hironobu Hiroshi Hiroyuki Hisashi Hisham Hitoshi Holger Honesto Honorio Hooman Horace Horst Hosni Hossein Houshang
Hovhannes Howard Hrvoje Hubert Hugh Hugo Humberto Hung Hunter Huseyin Hussein Huw Hywel Håkan Hüseyin Iago Iain Ian Ibou Ibrahim Ibrahima Ichiro Idris
Idrissa Ieuan Ifeanyi Ignacio Ignas Ignatius Igor Ihor Ike Ike-Chukwu Ikechukwu Ikenna Iker Ikuo Ildar Ildefonso Ilgar Ilham Ilias Ilie Ilker Ilkka Illia
Ilya Imran Imre Indra Ingmar Inigo Ioan Ioannis Iolo Ion Iosif Iqbal Irakli Irfan Irving Irwin Isaac Isaiah Isamu Isao Ishaq Ishmael Isidoro Isidro Islam
Ismael Ismail Ismet Israel Issa Issam István Itamar Itzhak Ivan Ivar Ivo Ivor Iwan Iñigo Jaakko Jaap Jabari Jabu Jacek Jacinto Jack Jackson Jacob Jacopo
Jacques Jaden Jae Jae-hoon Jae-in Jae-won Jafar Jagdish Jahangir Jaime Jair Jake Jakob Jakov Jakub Jalal Jalen Jamal James Jamil Jamshed Jamshid Jan-Erik
Janez Janne Janos Jared Jaroslav Jaroslaw Jarosław Jarrod Jasim Jason Jasper Jasur Jatin Jaume Javad Javed Javid Javier Jayant Jean-Pierre Jed Jef Jeff
Jeffery Jeffrey Jejomar Jens Jeremy Jermaine Jeroen Jerome Jeronimo Jerrod Jerry Jerzy Jesper Jesse Jesus Jesús Ji-hoon Ji-sung Jibril Jide Jigme Jim Jimmy
Jin-woo Jindřich Jiri Jiro Jiří Joachim Joakim Joao Joaquim Joaquin Joe Joel Joey Johan Johann Johannes John Johnny Joko Jon Jonah Jonas Jonathan Jong-un
Jonny Joon-ho Joop Joost Jordan Jordi Jorge Joris Jose Josef Josep Joseph Josh Joshua Josip Josu Josué José Jovan Joxe Jozef João Juan Judd Jude Juhani Juho
Jukka Julian Julien Julio Julius Julián Juma Jun Jun-ichi Junaid Jung-ho Junichi Junichiro Junji Juraj Jurgen Juri Jurij Jussi Justin Jyrki János József
Jörg Jörn Jürgen Jānis Kaan Kadir Kai Kairat Kais Kaiser Kakha Kamal Kamau Kambiz Kamel Kamil Kamran Kanat Kanye Kapil Karam Karan Karel Karen-Armen
Kari-Pekka Karim Kariuki Karl Karma Karol Karrar Karsten Karthik Kasim Kasper Kassym-Jomart Katsuhiko Katsumi Katsuya Kaveh Kayode Kazimierz Kazuhiko
Kazuhiro Kazuki Kazuo Kazuya Keanu Kei Keigo Keiichi Keiji Keijo Keir Keisuke Keita Keith Kelechi Kelvin Kemal Kemalettin Ken Kenan Kendrick Kenenisa
Kenichi Kenichiro Kenji Kenneth Kenny Kent Kenta Kentaro Kenzo Kerem Ketil Kevin Keyvan Khaldoon Khaled Khalid Khalifa Khalil Khawaja Khursheed Kibet Kieran
Kimani Kimmo Kinley Kip Kipchoge Kipkemboi Kiprono Kiprop Kiptoo Kirill Kirk Kiyoshi Kjell Klaas Klaus Klemens Knut Koba Kobe Kobi Kobina Koffi Kofi Kohei
Koichi Koichiro Koji Kojo Kolya Konrad Konstantin Koray Kosta Kostas Kostya Kosuke Kourosh Krishna Krishnan Kristian Kristijan Kristoffer Krzystof Krzysztof
Kubanychbek Kudakwashe Kumail Kunal Kunihiko Kunle Kurt Kuzma Kwabena Kwaku Kwame Kwang-soo Kwasi Kwesi Kyle Kyohei Kyriakos Kyung-ho Kálmán Lachlan Ladipo
Ladislav Lajos Lalit Lamar Lamine Lance Lanre Larry Lars Lasha Lasse Laszlo Laureano Laurent Lauri Lawrence Lazar Leandro Leandros Lech Lee Leif Len Lennart
Lennox Lenny Leo Leon Leonard Leonardo Leonel Leonid Leopold Leopoldo Lerato-Paul Leroy Lester Leszek Lev Levan Levent Levi Levon Lewis Lhakpa Liam Lino
Linus Lionel Lior Lisandro Lloyd Lluis Lorcan Lorenz Lorenzo Loris Lothar Loucas Louis Lowell Loïc Luc Luca Lucas Lucian Luciano Lucien Lucio Ludovic Ludvig
Ludwig Luigi Luis Luiz Luka Lukas Lukasz Luke Lukáš Luther Lutz Lwazi Lyle László Lázaro Maarten Macario Macharia Maciej Mack Madhav Mads Magnus Mahathir
Mahdi Mahendra Mahershala Mahesh Mahmood Mahmoud Mahmud Maina Makar Makoto Maks Maksim Malachy Malcolm Malik Mamadou Mamdouh Mamoru Mamuka Manabu Manas
Mandla Manfred Manish Manny Manoj Manolo Manouchehr Mansour Manuel Marat Marat-bek Marc Marcel Marcelino Marcello Marcelo Marcial Marcin Marco Marcos Marcus
Marek Mariano Marinos Mario Mario-Jose Marius Mariusz Mark Markku Marko Markus Marlon Marouane Marshall Marten Martijn Martim Martin Martti Marty Martín
Marvin Marwan Masaaki Masaharu Masahiko Masahiro Masaki Masao Masaru Masashi Masataka Masato Masaya Masayoshi Masayuki Mason Masoud Massimiliano Massimo
Massoud Mateo Mateusz Mathias Mathieu Mathis Mato Mats Matt Matteo Matthew Matthias Matthieu Matthijs Matti Mattias Matvei Matías Maulen Maurice Mauricio
Maurizio Mauro Max Maxim Maxime Maximilian Maximino Mazen Mazin Mbeki Mehdi Mehmed Mehmet Mehrdad Meir Melchor Melvin Menachem Merab Merlin Meron Mert Mesut
Mian Micah Michael Michal Michał Michel Mick Mickey Miguel Mihai Mihail Mihály Mikael Mike Mikel Mikhail Mikheil Mikita Mikko Miklos Mikołaj Milan Miles
Milind Milo Milorad Milos Miloslav Miloš Milton Milutin Min-ho Min-jun Minh Minho Minoru Miodrag Miran Mircea Mirko Mirlan Miro Miroslav Mirza Mitch Mitsuo
Mitsuru Modibo Moez Mohamad Mohamed Mohammad Mohammadreza Mohammed Mohamud Mohan Mohit Mohsin Moisés Mojtaba Mokhtar Momcilo Moncef Mordecai Mordechai
Moritz Morris Morten Morteza Moses Moshe Motohiro Mounir Moussa Moustafa Moustapha Mpho-John Mubariz Muhammad Muhammadu Muhammed Mukesh Mukhtar Mukul
Mulugeta Munashe Munir Munther Murad Murat Murdo Murtaza Musa Musa-Siya Mustafa Mustafa-Kemal Mustapha Muthanna Mutua Mwangi Mwenda Mwiti Myles Myron Nabil
Nadav Nadeem Nader Nadim Nadir Naguib Nahum Najib Namig Naoki Naoto Naoya Narek Narendra Naresh Naser Nasir Nasser Nat Nate Nathan Nathaniel Naveed Naveen
Nawang Nazario Nazim Ndabaningi Ndungu Neal Necati Ned Neeraj Neil Nejc Nelson Nemanja Nenad Nestor Neville Nevzat Ngonidzashe Ngugi Niall Nicanor Niccolò
Nicholas Nicholson Nick Nico Nicolae Nicolai Nicolaj Nicolas Niels Nigel Nihat Nii Nika Nikhil Niklas Niko Nikol Nikola Nikolai Nikolaj Nikolaos Nikolas
Nikolaus Nikolay Nikos Nils Nima Nir Nissim Nitin Nizar Njenga Njoroge Njuguna Nkosana Nnamdi Noah Noboru Nobuaki Nobuhiro Nobuo Nobuyuki Nodar Noel Nolan
Nonoy Nonso Norbert Norberto Norihiko Norio Norman Ntsiki Nuno Nurbek Nurbol Nurettin Nuri Nurlan Nursultan Nyaga Néstor Obafemi Obi Obinna Ochieng
Octaviano Octavio Odd Odhiambo Ognjen Oisin Oisín Okan Okechukwu Okello Okoth Olaf Olamide Olaoluwa Olav Ole Oleg Olegario Oleh Oleksandr Oleksii Oliver
Olivier Oliwier Olle Olli Ollie Olof Oloo Olu Olumide Olusegun Oluwaseun Olzhas Omar Omer Omer-Faruk Omkar Omondi Omurbek Onur Onyango Onyekachi Opiyo
Orazio Oren Orhan Oriol Orkhan Orkun Orlando Orson Osamu Oscar Oskar Osman Osmar Osvaldo Ota Otabek Otar Othman Otieno Otis Otmar Otto Oumar Ousmane Ove
Owain Owen Ozan Paavo Pablo Paddy Padraig Panagiotis Pancho Pankaj Paolo Paresh Parviz Pascal Pascoal Pascual Pasi Pasquale Patricio Patrick Pau Paul Paulo
Pavel Pavlo Pawan Pawel Paweł Peder Pedro Pejman Pekka Pelle Pemba Pepe Per Percy Petar Pete Peter Petr Petri Petro Petros Petrus Petteri Petya Phil Philip
Philipp Philippe Phillip Pierre Piers Piet Pieter Pietro Pim Piotr Piyush Plamen Plinio Porfirio Poul Prabowo Pradeep Prakash Pranab Pranav Prasit Pravin
Prayut Predrag Preston Primož Prospero Przemysław Puneet Pyotr Pádraig Qais Qamar Qasem Qassem Quang Quentin Quincy Quique Rachid Radek Radik Radoslaw
Radosław Radovan Radu Rafael Rafał Rafe Raffael Raffaele Rafik Rafiq Raghav Raghu Ragnar Rahul Raimo Raimund Raimundo Rainer Raj Rajan Rajat Rajendra Rajesh
Rajiv Rakesh Rakhat Ralf Ralph Raman Ramesh Rami Ramil Ramin Ramiro Ramiz Ramy Ramzan Ramón Randall Randy Ranjit Raoul Raphael Raphaël Rashad Rashid Rashidi
Rasmus Raul Ravi Ravil Ravindra Ray Raymond Raymond-Luc Raymundo Raza Razvan Raúl Recep Refik Reg Reggie Regis Rehman Reid Reijo Reinaldo Reinhard Reinhold
Reinis Remco Remigio Ren Renan Renato Revaz Rex Reza Rhodri Rhys Riad Riaz Ricard Ricardo Ricardo-Luis Riccardo Richard Rick Ricky Rico Rida Ridha Ridley
Rifat Rigoberto Rikard Rikuto Rinat Rishi Risto Ritchie Ritesh Riyad Rizal Roald Roar Rob Robbie Robert Roberto Robson Rocco Rocky Rod Rodel Rodney Rodolfo
Rodrigo Roel Rogelio Roger Rogerio Rogério Rohan Rohit Roland Rolando Rolf Roma Romain Roman Romeo Romualdo Romulo Ron Ronald Ronan Ronnie Rory Roscoe
Rosendo Roshan Ross Rostam Rostislav Rostyslav Rotimi Rouhollah Roy Ruairi Ruaridh Ruben Rubens Rudi Rudolf Rudy Rufus Ruggero Rui Rune Rupert Ruslan Ruslanbek Russ
Russell Rustam Rustamjon Rusty Ruy Ryan Ryo Ryoichi Ryoji Ryota Ryotaro Ryszard Ryuichi Ryuji Ryusuke Rémy Saad Sabino Sabri Saburo Sachin Sadao Sadiq Sadyr
Saeed Saeid Saif Sajid Salah Saleh Salih Salim Salman Salum Salustiano Salvador Salvatore Saman Sameer Sameh Sami Samir Samson Samu Samuel Samvel Sandeep
Sandile Sandip Sandro Sang-hoon Sanjay Sanjeev Sanjit Santeri Santiago Santino Santos Sanzhar Sardor Sartaj Sasan Sascha Satish Satoru Satoshi Saturnino
Saul Sauli Saurabh Savas Savva Sayed Saša Scot Scott Sean Sebastian Sebastien Sedat Segun Seiichi Seiji Sekou Selim Selwyn Semyon Senan Sepp Serdar Serge
Sergei Sergey Sergii Sergio Sergiy Serhii Serhiy Serik Serkan Servando Serzh Seth Seung Seung-ho Severin Severino Seyi Shabbir Shaggy Shahid Shahram Shai
Shalva Shane Shankar Shaukat Shaun Shavkat Shawn Shehbaz Shekhar Sheldon Sherzod Shigeki Shigeo Shigeru Shimon Shingo Shinichi Shinji Shintaro Shinya Shinzo
Shiro Shiv Shlomo Shogo Shohei Shoichi Shoji Shota Shuichi Shuji Shun Shunsuke Shyam Siavash Sibusiso Sid Siddharth Siddhartha Sidney Siegfried Sifiso
Sigmund Sigurd Silas Silvano Silvester Silvino Silvio Simba Simo Simon Simão Sinan Sindre Sipho Sixto Siyabonga Slamet Slaven Slavko Slawomir Slobodan
Sohail Sohrab Sola-Ade Solomon Somchai Somsak Sonny Sooronbay Soren Soso Sota Sotiris Souleymane Sourav Spencer Spike Spiros Spyros Srdjan Srettha Staffan
Stan Stanislav Stanisław Stanley Stanton Stavros Stefan Stefano Stefanos Steffen Stelios Stepan Stephan Stephane Stephen Sterling Steve Steven Stewart Stig
Stijn Stipe Struan Stuart Sture Stéphane Suat Subhash Sudhir Suhail Suk-yeol Sulaiman Suleiman Sumit Sung-min Sunil Surasak Suren Suresh Sushil Susumu
Sutrisno Svante Svein Sven Svend Sverre Svyatoslav Sylvester Szymon Sándor Sávio Sölvi Søren Sławomir Taalaibek Tadao Tadashi Tadej Tadeo Tadesse Tadeusz
Tadhg Tae-hyun Tae-yong Tafadzwa Taha Tahir Taichi Taika Taiki Taisto Takaaki Takafumi Takahiko Takahiro Takanori Takao Takashi Takayuki Takehiko Takeo
Takeshi Takudzwa Takumi Takuya Talal Talgat Tamaz Tamim Tamás Taneli Tapio Taras Tarek Tarik Tariq Tarkan Taro Tarun Tatenda-John Tatsuo Tatsuya Tauno
Tawanda Tawfik Tayo Tayyip Ted Teemu Telmo Temirlan Temur Tendai Tenzin Teodor Teodoro Terence Tero Terrence Terry Teruo Tesfaye Tetsuo Tetsuro Tetsuya
Thabiso Thabo Thaddeus Thaksin Thamer Thanasis Thando-John Thanh Themba Theo Theodore Thiago Thierry Thijs Thilo Thom Thomas Thor Thorbjørn Thorsten Thulani
Tiago Tibor Tidiane Tigran Tihomir Tilek Till Tim Timo Timofey Timothy Timothée Timur Timurlan Tinashe Tinotenda Tito Tiziano Tobey Tobi Tobias Tobiasz
Tobin Toby Tobías Tod Todd Tofig Tolga Tom Tomas Tomasz Tomaž Tomer Tomi Tomislav Tommaso Tommy Tomoaki Tomohiro Tomáš Tony Tor Torben Tore Tornike Torquil
Torsten Toru Toshiaki Toshihiko Toshiki Toshio Toshiro Toshiya Toshiyuki Travis Trent Trevor Tristan Trond Tshepo Tshering Tsutomu Tsuyoshi Tuan Tucker
Tudor Tunc Tunde Tuomas Turgut Turki Turlough Tushar Ty Tyler Tyrone Tõnis Ubaldo Uche Uchenna Uday Udoka Ugo Ugur Ugyen Uhuru Ulf Ulises Ulrich Ulugbek
Umberto Umer Umesh Umit Unai Urban Urbano Uri Uroš Usama Usman Uthman Uwe Vaclav Vadim Vagif Vahan Vahe Vahid Vakhtang Valdemar Valdis Valentin Valentino
Valentyn Valeriy Valery Valter Van Vance Vanya Vardan Varun Vasco Vasile Vasilis Vasiliy Vasily Vasyl Vazgen Vebjørn Veikko Veli Venancio Venkat Vernon
Viacheslav Vic Vicente Victor Vidar Vidkun Viggo Vijay Vikas Vikram Vikrant Viktor Viktoras Ville Vilmos Vimal Vin Vinay Vinayak Vince Vincent Vincenz
Vincenzo Vineet Vinod Virat Virgil Virgilio Vishal Vit Vitali Vitaly Vito Vitor Vittorio Vivek Vlad Vladan Vladimir Vladimír Vladislav Vladislavs Vlado
Vojislav Vojtěch Volkan Volker Volodymyr Vugar Vuk Vusi Vyacheslav Václav Vít Wade Wael Wafula Wagner-Luiz Wahyu Waldemar Wale Waleed Walid Wallace Wally
Walt Walter Wanderley Wanyama Waqar Warren Washington-Luis Wasim Waweru Wayne Wellington Wellington-Luis Wenceslao Wendell Werner Wes Wesley Wessel Wichai
Wiktor Wilbur Wilfred Wilfried Wilhelm Will Willem William Willie Wilmer Wilson Wim Winfried Winston Wojciech Wole Wolf Wolfgang Wolfram Woo-jin Woodrow
Woody Worku Wyatt Xabi Xabier Xander Xavi Xavier Xolani Yaakov Yadollah Yahya Yair Yakov Yakubu Yalcin Yaniv Yann Yannick Yannis Yaroslav Yasar Yash Yasin
Yasir Yasser Yasuhiro Yasunori Yasuo Yasushi Yavuz Yaw Yazid Yefim Yegor Yehuda Yemi Yerbol Yerlan Yermek Yevgeny Yiannis Yigal Yigit Yilmaz Yitzhak Yogesh
Yohannes Yoichi Yonatan Yong-ho Yorgos Yosef Yoshi Yoshiaki Yoshihide Yoshihiro Yoshikazu Yoshinori Yoshio Yoshiyuki Yossi Yosuke Young-ho Youri Yousaf
Youssef Youssouf Yoweri Yudi Yuichi Yuichiro Yuji Yukio Yunus Yuriy Yuri Yury Yusaku Yusuf Yusuke Yutaka Yuto Yuval Yves Zac Zacarias Zach Zachariah Zacharias
Zachary Zafar Zafarjon Zafer Zahid Zain Zain-ul Zak Zakaria Zakhar Zaki Zaur Zaza Zbigniew Zdenek Zdeněk Zdravko Zeca Zeev Zeki Zeljko Zenon Zerihun Zhandos
Zhanibek Zhivko Ziad Zinedine Zlatan Zlatko Zolani Zoltan Zoltán Zoran Zsolt Zubair Zubairu Zubin Zuhair Zurab Zviad Zvonimir Ömer Özgür Øyvind Željko
`);

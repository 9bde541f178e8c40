/** Given names as English news prints them, endings of surnames, particles, and the syllables of Pinyin names. */
import { remembered } from '../../../lib/remembered.ts';
import { wordSet } from '../../shared/word-list.ts';
import { femaleNames, maleNames } from './genders.ts';
import { givenNamesAbroad } from './given-names-abroad.ts';
import { givenNamesByCountry } from './given-names-by-country.ts';
import { givenNamesFurther } from './given-names-further.ts';

export const givenNames = wordSet(`
${givenNamesAbroad}
${givenNamesFurther}
${givenNamesByCountry}
Aaron Abdul Abdullah Abraham Adam Adriana Adrian Agnes Ahmed Ahmad Aidan Aisha Akira Alan Albert Alberto Alejandro Aleksandr Aleksander Aleksandra
Aleksei Alex Alexander Alexandra Alexandre Alexei Alexey Alexis Alfred Alfredo Ali Alice Alicia Alina Alison Allan Allen Alona Amanda Amelia Amina Amir Amit Amy
Ana Anastasia Anatoly Anders Andre André Andrea Andreas Andrei Andrej Andres Andrew Andrey Andrii Andrzej Andy Angela Angelina Anil Anita Ann Anna Anne
Annette Annie Anthony Antoine Anton Antonio Antony António Anwar Anya Ariana Arkady Arman Armando Arnold Arthur Artur Artem Artyom Ashley Asif Astrid Audrey August
Barack Barbara Barry Beatrice Ben Benjamin Bernard Bernardo Bernd Bernie Beth Bill Bianca Blake Bob Bogdan Boris Brad Bradley Brandon Brenda Brendan Brian Bruce Bruno Bryan Caleb Cameron
Camilla Carl Carla Carlos Carmen Carol Caroline Carolina Carrie Cate Catherine Cecilia Celine Cesar Chad Charles Charlie Charlotte Chloe Chris Christian Christina Christine
Christophe Christopher Claire Clara Clark Claude Claudia Claudio Clint Colin Colleen Connor Constantin Craig Cristina Cristiano Cynthia Daisy Dale Damian Damien Dan Dana Daniel Daniela Daniele Danielle
Danny Daria Darya Dave David Davide Dean Deborah Dejan Denis Dennis Denzel Derek Diana Diane Diego Dieter Dina Dinara Dirk Dmitri Dmitrii Dmitriy Dmitry Dmytro Dominic Dominik Dominique Don Donald
Donna Dora Doris Dorothy Douglas Duncan Dustin Dwayne Dylan Eddie Edgar Edith Edmund Eduard Eduardo Edward Edwin Ehud Eileen Ekaterina Elaine Eleanor Elena Eli Elias Elina Elisa Elisabeth Elizabeth Ella Ellen Elon Elsa Elvira Emanuel Emil Emilia Emily
Emma Emmanuel Enrico Enrique Eric Erica Erik Erika Erin Ernest Ernesto Esther Eugene Eva Evan Eve Evgeny Evgenia Evgeniy Evelyn Fabio Faisal Farid Fatima Federico Felicity Felipe Felix Ferdinand Fernando Filip Fiona Florian Florence Frances Francesca Francesco
Francis Francisco Franck François Frank Franz Fred Frederic Frederik Fredrik Friedrich Fumio Fyodor Fedor Gabriel Gabriela Gabriele Gareth Gary Gavin Gennady Geoffrey George Georges Georgy Georgi Gerald Gerard Gerhard Germán Gideon Gilbert Gina Gino Giorgia Giorgio Giovanni Giulia Giuseppe Gleb Glenn
Gloria Gonzalo Gordon Grace Graham Greg Gregory Greta Grigory Guillaume Guillermo Gunther Gustav Gustavo Guy Hamid Hamza Hank Hannah Hans Harald Harold Harriet Harrison Harry Haruki Harvey Hassan Hayao Heather Hector Heidi Heinrich Helen Helena Helmut Henri Henrik Henry Herbert Hideo Hiroshi Hirokazu Hirofumi
Howard Hugh Hugo Hussein Ian Ibrahim Ignacio Igor Ihor Ilham Ilya Imran Ina Indira Ines Inga Ingrid Irene Irina Iris Isaac Isabel Isabella Isabelle Ismail Ivan Ivana Ivo Jack Jackie Jacob Jacques Jaime Jair Jake Jakob Jakub James Jamie Jan Jane Janet Janice Janos János Jared Jasmine Jason Javier Jay Jean Jeff Jeffrey Jelena Jen Jennifer
Jens Jeremy Jerome Jerry Jesse Jessica Jill Jim Jimmy Joachim Joan Joanna Joanne João Joaquin Jodie Joe Joel Johan Johann Johanna Johannes John Johnny Jon Jonas Jonathan Jordi Jorge Jose José Josef Joseph Joshua Josh Joyce Juan Judith Judy Jules Julia Julian Juliana Julie Julien Juliet Juliette Julio Julius Jun Jürgen Jurgen Justin Kamala Kamil Kanye Karen Karim Karin Karina Karl Karol Karolina Kate Katharina Katherine Kathleen Kathryn Katie Katja Katrina Katsuhiko Kay Kazuo Keanu Keith Keir Kelly
Ken Kenji Kenneth Kevin Khalid Kieran Kim Kirill Kirsten Klaus Konrad Konstantin Kristen Kristina Kristin Krzysztof Kurt Kyle Kylie Lana Lance Lara Larisa Larry Lars Laura Lauren Laurence Laurent Lawrence Lea Lech Lee Leila Len Lena Leo Leon Leonard Leonardo Leonid Leslie Lev Liam Lidia Lily Linda Lindsey Lionel Lisa Liv Liz Lloyd Lola Lorenzo Louis Louise Luc Luca Lucas Lucia Lucy Luis Luisa Luiz Luka Lukas Lukasz Luke Lydia Lyudmila Madeleine Mads
Magdalena Magnus Mahmoud Maia Maksim Malcolm Malik Manuel Marat Marc Marcel Marcello Marcelo Marco Marcos Marcus Margaret Margarita Margot Maria Mariam Marian Mariana Marianne Marie Marija Marina Marine Mario Marion Marisa Marjorie Mark Marko Markus Marta Martha Martin Martina Marvin Mary Masahiro Masha Mateo Mateusz Mathias Matt Matteo Matthew Matthias Matthieu Maurice Mauricio Max Maxim Maxime Maya Megan Mehmet Mel Melanie Melissa Meryl Michael Michaela Michal Michel Michele
Michelle Miguel Mihail Mikael Mike Mikhail Miklos Mila Milan Mildred Miles Milo Milos Mina Minna Miranda Miriam Misha Mitch Moez Mohamed Mohammad Mohammed Mohammad Moisés Mona Monica Morgan Moritz Muhammad Murat Musa Mustafa Nadezhda Nadia Nadine Nancy Naomi Narendra Nasser Natalia Natalie Natalya Natasha Nathan Nathalie Neal Neil Nelson Ngozi Nicholas Nick Nicola Nicolas Nicole Niels Nigel Nikita Nikola Nikolai Nikolaj Nikolas Nikolay Nils Nina Noah Noel Nora Norman Nursultan
Oksana Olaf Olav Ole Oleg Oleksandr Oleksii Olena Olga Oliver Olivia Olivier Omar Orlando Oscar Otto Owen Pablo Pamela Paolo Pascal Pat Patricia Patrick Paul Paula Paulo Pavel Pavlo Pawel Pedro Penelope Penny Per Percy Peter Petr Petra Petro Phil Philip Philipp Philippe Phillip Pierre Pietro Piotr Polina Preston Priya Prabowo Pyotr Quentin Rachel Rafael Raffaele Rahul Raisa Raj Rajesh Ralf Ralph Ramón Ramzan Rana Randy Raphael Raphaël Rashid Raul Raúl Ravi Ray Raymond Rebecca Recep Regina Reinhard Renata Renato Rene René Ricardo Riccardo Richard Rick Ridley Rishi Rita Rob Robert Roberta Roberto Robin
Rod Rodrigo Roger Rohan Roland Roman Romain Ron Ronald Rosa Rose Rosemary Ross Roy Ruben Rudolf Rupert Ruslan Russell Ruth Ryan Ryusuke Sabine Saeed Sally Salma Salman Salvador Sam Samantha Samir Samuel Sandra Sanjay Santiago Sara Sarah Sasha Satoshi Scott Sean Sebastian Sebastien Semyon Serena Sergei Sergey Sergio Serhii Shane Sharon Shaun Sheikh Sheila Shigeru Shinzo Shirley Sidney Siegfried Silvia Silvio Simon Simone Sofia Sofya Sonia Sophia Sophie Stacey Stanislav Stanley Stefan Stefania Stefano Stella Stephan Stephanie Stephen Steve Steven Stewart Stuart Sunil Suresh Susan Susanne Suzanne Sven Svetlana Sylvia Sylvie
Tadeusz Takashi Takeshi Tamara Tania Tanya Tara Tariq Tatiana Tatyana Taylor Ted Teresa Terry Theo Theodore Theresa Thierry Thomas Tim Timothy Timur Tina Tobias Todd Tom Tomas Tomasz Tommy Toni Tony Tracy Travis Trevor Tristan Tyler Ulrich Ulyana Uma Umberto Ursula Usman Vadim Valentin Valentina Valeria Valery Valeriy Vanessa Vasily Vasiliy Vera Veronica Veronika Viacheslav Victor Victoria Vikram Viktor Viktoria Vincent Vincenzo Virginia Vitali Vitaly Vivian Vlad Vladimir Vladislav Volodymyr Vyacheslav Wagner Walter Wanda Warren Wayne Wendy Werner Wes Wilhelm Will William Willem Wim Winston Wolfgang Woody Xavier Yana Yaroslav Yasmin Yegor Yelena Yevgeny Yevgenia Yoko Yoon Yoshihide Yuri Yuriy Yulia Yury Yusuf Yves Yvonne Zachary Zahra Zoe Zoran Zoya Zurab
Abby Abigail Adele Ainsley Alistair Alma Alonso Alvaro Amber Amos Anders Anette Anika Ann-Marie Annabelle Archie Ariel Arjun Arlene Arne Arturo Arvind Asghar Ava Avery Axel Babak Bart Bashar Benedict Bennett Benny Bert Bertrand Betty Beverly Bjorn Bobby Bong Bonnie Boyd Brett Bridget Britney Bryce Buddy Byron Cara Carey Carly Carter Casey Cassie Cathy Chandra Chelsea Cher Cheryl Chet Chiara Chico Chinonye Chuck Cillian Cindy Claudette Cleo Clifford Clive Cody Cole Conan Cooper Cormac Cornelius Cory Courtney Crystal Curtis Cyrus Dakota Dalia Damon Daphne Darren Darryl Daryl Debbie Deb Delia Della Demi Denise Desmond Dev Dian Dick Dilip Dolly Dominick Dorian Doug Drew Dua Duke Earl Ed Eden Edna Edwina Eileen Elijah Elle Elliot Elliott Ellis Elmer Elsie Elton Elvis Emmett Emre Enzo Erica Erling Ernst Errol Estelle Ethan Etienne Ewan Ezra Faith Faye Felicia Fidel Finn Fleur Floyd Forest Franco Freddie Freddy Frida Fritz Gabrielle Gael Gal Gale Garry Garth Gemma Gene Genevieve Geoff Georgia Georgina Geraint Gerry Gianni Gil Giles Gillian Gina Ginger Gisele Giselle Glen Glenda Gloria Godfrey Gordon Grant Gregg Greta Gretchen Guido Gus Gwen Gwyneth Hadley Hal Halle Hamish Hank Hansel Harley Harper Harriet Hasan Hashim Hayden Hazel Heath Hedy Henrietta Herman Hilary Hillary Holly Hope Horace Hubert Hugh Hunter Ida Idris Ike Imelda Imogen Ingmar Irving Irwin Isabela Isla Israel Ivor Ivy Izzy Jackson Jada Jaden Jagdish Jamal Jan Janelle Janine Jarrod Jasmin Jasper Jayne Jeanette Jeanne Jed Jeffery Jemima Jenna Jenny Jermaine Jerrod Jessie Jocelyn Jody Joey Johannes Jonny Jordan Josephine Josie Joss Jude Judd Julianne Juliette June Juno Kaiser Kara Karan Kari Karla Kasper Katarina Kathy Kaya Keira Keiko Keisuke Keita Kelvin Kendall Kendrick Kenny Kent Kerry Khaled Kiera Kiki Kip Kirk Kirsty Kit Kiran Kobe Koichi Koji Kris Krishna Kristian Kristine Kristy Lachlan Lakshmi Lamar Lamine Lance Lara Larissa Lasse Latifa Leah Leandro Leigh Lenny Leroy Lesley Lester Lewis Liana Lila Liliana Lina Lindsay Livia Logan Loretta Lori Lorraine Lottie Lou Lowell Lucia Luciano Lucille Luigi Lupita Luther Lyle Lynn Mabel Mack Mackenzie Maddie Madison Mae Maggie Mahershala Malala Malik Mamoru Mandy Manny Mara Marcella Marcin Marcia Margarete Margo Mariah Marilyn Marjan Marlene Marlon Marsha Marshall Marten Marty Masaki Mason Mathilde Maud Maureen Maurizio Mauro Mavis Maxine Meera Meg Mehdi Mercedes Merle Merlin Mia Mick Mickey Mihai Mika Mikel Millie Milton Mimi Mindy Minnie Mira Mohan Moira Molly Mordecai Morris Moses Muriel Myles Myra Myron Nadja Naledi Nanette Nat Nate Ned Nell Nelly Nestor Nia Niall Nicholson Nicky Nico Nicolai Nicolaj Nigella Niklas Nikki Nikos Nita Noam Noelle Nolan Norah Norbert Norma Octavia Odette Oisin Ollie Opal Ophelia Oprah Orson Oskar Osman Otis Ottavia Owain Paddy Paige Paloma Pam Pascale Patti Patty Pauline Payal Pearl Peggy Penn Perla Pete Petros Philippa Pia Piers Piper Poppy Portia Quincy Quinn Rafe Rafiq Raina Ralf Ramona Randall Rania Raoul Raquel Raven Reese Reg Reggie Reid Remi Rex Rhea Rhys Ricky Rita Robbie Roberta Rocco Rocky Rodney Rohit Rolf Rolando Roma Romeo Romy Rory Rosalind Rosalie Rosamund Roscoe Rosie Rowan Roxanne Ruby Rudy Rufus Rune Russ Rusty Ryo Saad Sabina Sabrina Sadie Saoirse Samira Sana Sandeep Sandy Santos Sasha Saul Savannah Scarlett Selena Selma Seth Shaggy Shannon Shari Sharmila Sheldon Shelly Sheryl Shivani Shonda Shreya Sid Sidonie Sienna Sigourney Simona Siobhan Skye Soledad Sonja Sonny Soren Spencer Spike Stan Stanton Stevie Sterling Stig Stuart Sue Sunny Susie Suzy Sybil Sydney Sylvester Tabitha Taika Tallulah Tamar Tammy Tanisha Tasha Tatum Tess Tessa Thandiwe Thea Thelma Theodora Tilda Tilly Timothée Tito Tobey Tobin Toby Tod Tomoko Toshiro Tova Tracey Tricia Trina Trish Trudy Tucker Tyra Tyrone Uri Valerie Van Vance Vera Vic Vicki Vicky Vidya Viggo Vijay Vin Vince Viola Violet Virgil Vivek Vivien Wade Wallace Wally Walt Wesley Whitney Wilbur Wilfred Willa Willie Willow Winnie Winona Woodrow Wyatt Yael Yann Yasmine Yasser Yehuda Yorgos Yosef Youssef Yu-na Yuval Zac Zach Zachary Zaha Zain Zak Zara Zeena Zelda Zendaya Zinedine Zoltan Zuzana
Shahid Ahsan Shehbaz Khursheed Fazlur Sadiq Asad Bilal Faheem Fawad Ghulam Habib Hafiz Hina Iqbal Irfan Ishaq Jamshed Javed Junaid Kamran Khawaja Maryam Mian Mohsin Murtaza Nadeem Naveed Noor Qamar Rafiq Raza Rehman Riaz Sajid Sartaj Shabbir Shaukat Sohail Syed Tahir Talat Umer Waqar Wasim Yousaf Zafar Zahid Zubair Abdel Abdelaziz Abdelmadjid Abiy Adel Amr Ayman Aziz Bassam Emomali Essam Fahd Fares Fathi Fawzi Faris Ghassan Haidar Hakan Hani Hatem Hisham Hosni Ismael Issa Jalal Karrar Kais Khaldoon Khalifa Mahdi Mariam Massoud Mazen Mokhtar Moncef Mounir Mustapha Nabil Nadim Naguib Nizar Othman Qasem Qassem Rachid Rami Riad Riyad Safa Saleh Sameh Sami Sayed Sultan Tamim Tarek Walid Wael Yahya Yasin Youssouf Zaki Ziad Anurag Aamir Shah Amitabh Deepika Rajiv Sanjeev Vijay Arun Ashok Kumar Manoj Mukesh Nitin Pradeep Prakash Pranab Rakesh Ramesh Sachin Shashi Sushma Vivek Chidi Kwame Kofi Chinua Amadou Mamadou Ousmane Thabo Cyril Nana Bola Muhammadu Goodluck Uhuru Yoweri
Haruka Kenta Makoto Naoko Noriko Shohei Tadashi Takahiro Takuya Yuki Yukio Yuriko Minho Jisoo Hyun Jong-un Jae-in Geun-hye Suk-yeol Joon-ho Chan-wook Nguyen Pham Tran Ferdinand Rodrigo Joko Anwar Mahathir Najib Prayut Thaksin Srettha
Mikheil Giorgi Irakli Nino Salome Levan Davit Nikol Armen Serzh Gurbanguly Serdar Shavkat Islam Emomali Sadyr Almazbek Kassym-Jomart Aiman Dauren Aigul Gulnara Timur Rustam Ramil Radik Ildar Marat Rinat Rafik Farida Venera Ravil
Gudrun Sigrid Solveig Ragnar Gunnar Kjell Torbjörn Ingvar Birgitta Gunilla Britt Ylva Tove Mette Lene Jesper Morten Rasmus Søren Asger Torsten Halldór Sigurdur Gudmundur Bjarki Aulikki Pekka Jukka Heikki Kaisa Tuula Sanna Riikka Eero Veikko Pilar Rocio Esteban Horacio Osvaldo Rigoberto Leopoldo Fermin Consuelo Graciela Marisol Ximena Yolanda Susana Beatriz Irma Ofelia Corazon Efren Reynaldo Kwaku Kojo Akosua Abena Adwoa Chinedu Emeka Ifeoma Tunde Wole Femi Segun Moussa Aminata Fatou Cheikh Abdoulaye Souleymane Sipho Nomsa Themba Lerato Wanjiru Kamau Otieno Achieng Haile Abebe Tesfaye Nurul Siti Dewi Agus Ketut Wayan Rizal Somchai Aliya Aizhan Gulnaz Erlan Yerlan Askar Bolat Gethin Niamh Aoife Padraig Eamonn
`);

/** Surname particles; lower case inside a name: "van der Berg", "bin Salman". */
export const particles = wordSet(
  'van von der den de del dela delos della di da do dos das du des la le el al bin binti bint ibn ben ter ten te zu af av y e abu umm ul',
);

/** Endings that a surname has and hardly any common English noun; at least two letters must stand before. */
export const surnameEnding =
  /(?:ov|ova|ev|eva|in|ina|yn|yna|sky|ska|skaya|skiy|ski|enko|chuk|yan|ian|shvili|dze|sson|sen|dottir|ez|berg|stein|mann|oğlu|oglu|vić|vic|ić|escu|akis|opoulos|wicz|czyk|uk|zadeh|pour|iyev|bekov|nen|ström|quist|ishvili|adze|ikh|ykh|enkov)$/u;

/** Family names of Pinyin (and common Wade-Giles or Cantonese) spelling. */
export const pinyinSurnames = wordSet(`
Ai An Bai Bao Bian Bo Cai Cao Cen Chai Chang Chao Che Chen Cheng Chi Chu Cui Dai Deng Ding Dong Dou Du Duan Fan Fang Fei Feng Fu Gan Gao
Ge Geng Gong Gou Gu Guan Guo Hai Han Hao He Hong Hou Hu Hua Huang Hui Huo Ji Jia Jian Jiang Jiao Jin Jing Ju Kang Kong Kuang Lai Lan Lang Lei
Leng Li Lian Liang Liao Lin Ling Liu Long Lou Lu Luan Luo Lv Lü Lyu Ma Mao Mei Meng Mi Miao Min Mo Mou Mu Na Ni Nie Ning Niu Ou Ouyang Pan
Pang Pei Peng Pi Piao Ping Pu Qi Qian Qiao Qin Qiu Qu Quan Ran Rao Ren Rong Ruan Sang Sha Shan Shang Shao She Shen Sheng Shi Shu Shui Sima Situ Song
Su Sui Sun Tan Tang Tao Teng Tian Tie Tong Tu Wan Wang Wei Wen Weng Wu Xi Xia Xian Xiang Xiao Xie Xin Xing Xiong Xu Xuan Xue Xun Yan Yang Yao Ye
Yi Yin Ying Yong You Yu Yuan Yue Yun Zang Zeng Zha Zhai Zhan Zhang Zhao Zhen Zheng Zhong Zhou Zhu Zhuang Zhuge Zhuo Zong Zou Zu Zuo
Wong Chan Leung Cheung Lam Ng Kwok Tsai Hsu Hsieh Chiang Tsang Lau Chow Kwan Ho Yip Szeto Cheng Tse Yeung Fung Choi Kim Park Lee Jung Kang Cho Yoon Jang Lim
`);

const syllable =
  '(?:(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])?(?:iang|iong|uang|ang|eng|ing|ong|ian|iao|uai|uan|ai|ei|ao|ou|an|en|in|un|ün|ia|ie|iu|ua|uo|ui|üe|ue|er|a|o|e|i|u|ü|v))';
/** One to three Pinyin syllables in one word, the shape of a Chinese given name: "Meiling", "Yuan’er". */
export const pinyinGivenName = new RegExp(`^(?:${syllable}['’-]?){1,3}$`, 'iu');

const asked = new Map<string, boolean>();

export function isGivenName(word: string): boolean {
  return remembered(asked, word, () => readsAsGivenName(word));
}

/** Given names as well, but more often a word, a place or a brand. */
const otherWords = wordSet(`
April Brent Scot Wellington Montserrat Tuva Honor Melody Mercy Patience Alpha Constant Wolfram Prospero Dawn Clay Hung Chai Lada Alka Alba Asha Iman Lien
Luz Mai Maha Mari Saba Ruta Roar Till Tor Tore Can Ren Odd Atta Cem Kai Kei Duc Dung Ang Dele Bo Ada Nada Nour Obi Sol Ty Thor Wolf Vito Vit Eko Ion Mats Aurora Helio
`);

function isListed(word: string): boolean {
  return givenNames.has(word) || ((femaleNames.has(word) || maleNames.has(word)) && !otherWords.has(word));
}

const accents = /\p{M}/gu;
/** "Inés", "Lúcia", "Jürgen": the dictionary may have the name without its accents. */
const isUnaccented = (word: string): boolean => {
  const plain = word.normalize('NFD').replace(accents, '');
  return plain !== word && isListed(plain);
};

function readsAsGivenName(word: string): boolean {
  if (isListed(word) || isUnaccented(word)) return true;
  // "Jean-Luc", "Kassym-Jomart": one known half is enough. "ANNA" in capitals counts as Anna.
  const half = word.split('-')[0] ?? '';
  if (half !== word && isListed(half) && /-\p{Lu}/u.test(word)) return true;
  return (
    word.length > 2 && word === word.toUpperCase() && isListed(word.charAt(0) + word.slice(1).toLowerCase())
  );
}

/**
 * First names borne by many in Sweden, of all generations and of the larger groups of immigrants. Compiled by hand
 * for this guard from general knowledge: no register was copied, and none has been checked against. Names that are ordinary words too stand in ordinary-words.data.ts.
 */
const NAMES = `
Abbas Abdalla Abdallah Abdelkarim Abderrahman Abdi Abdirahman Abdul Abdullah Abdullahi Abraham Abraheem Adam
Adel Adnan Adriana Afnan Agnes Agneta Agnieszka Ahlam Ahmad Ahmed Aino Aisha Ajla Akram Albin Alejandro
Aleksandar Aleksander Aleksandra Alexander Alexandra Ali Alice Alisa Alma Almaz Alva Amal Amanda Amer Amin
Amina Aminah Amir Amira Amra Ana Anastasia Anders Andrea Andreas Andrei Andrzej Anela Anette Angelica Anita
Ann Anna Anneli Annelie Annette Annika Anton Antonia Antti Anwar Arash Aref Arif Arja Arman Armin Arvid Asad
Asha Ashraf Asma Asmaa Asmeret Astrid August Aya Ayaan Ayan Ayse Aysha Azad Aziz Azra Babak Bahar Barbro
Bartosz Basel Bashir Bayan Beata Beatrice Behrouz Bengt Benjamin Berit Berivan Bernt Bertil Bilal Biljana
Birger Birgit Birgitta Björn Bo Bogdan Bojan Boris Britt Britta Burhan Camilla Carina Carl Carlos Caroline
Catarina Catharina Cecilia Charlotta Charlotte Christer Christian Christina Christine Christoffer Claes
Claudia Conny Cristina Dagmar Dalal Dalia Dan Daniel Daniella Danuta Darko David Dawit Dejan Dennis Deqa
Diana Diyar Dmitri Doris Dragan Dragana Dunja Ebba Edin Edina Edit Edith Edvard Edvin Eero Eija Eino Eleonora
Elham Elias Elif Elin Elina Elisabet Elisabeth Elise Ellen Ellinor Elsa Elvira Eman Emelie Emil Emilia Emina
Emir Emma Emmy Enes Erica Erik Erika Eritrea Erland Ermias Ernst Eskil Esma Esra Ester Eva Evelina Ewa Fabian
Fadi Fadumo Fahima Faisal Fares Farhad Farhan Fariba Farid Farida Fatemeh Fatima Fatma Fatme Fatuma Fawzi
Felicia Felix Fereshteh Feven Fikret Filip Filippa Filmon Firas Folke Francisco Frank Fredrik Fredrika
Freweini Frida Fritz Fuad Furkan Gabriel Gabriella Georg Gerd Gertrud Ghada Ghassan Ghulam Goran Gunilla
Gunnar Gunnel Gustaf Gustav Göran Gösta Habib Habiba Hadi Hadil Haifa Hala Halima Hamid Hampus Hamza Hana
Hanaa Hanan Hani Hanna Hannes Hannu Hans Harald Harry Hasan Hassan Hawa Hayat Heba Hedda Hedvig Heikki Helen
Helena Helene Helge Helin Helmi Henok Hiba Hilda Hind Hjalmar Hoda Hodan Holger Hossein Huda Husein Hussain
Hussein Håkan Ibrahim Ibtisam Ida Idris Ikram Ilham Iman Imran Inga Ingegerd Ingela Ingemar Inger Ingmar
Ingrid Ingvar Irena Irene Irina Isa Isabella Isabelle Isak Ismael Ismail Israa Istvan Ivan Ivana Ivar Jaakko
Jabir Jacek Jakob Jalal Jamal Jamila Jamilah Jan Jane Janne Jari Jasmina Javad Javier Jeanette Jelena
Jennifer Jenny Jens Jesper Jessica Jimmy Joakim Joanna Joel Johan Johanna Johannes John Johnny Jolanta Jonas
Jonatan Jonathan Jose Josef Josefin Josefine Jovan Juan Juha Jukka Julia Juma Jussi Jörgen Kaarina Kaija
Kajsa Kamal Kamila Kareem Kari Karim Karima Karin Karl Karolina Karwan Kasia Katarina Katarzyna Katrin Kauko
Kawa Kenneth Kent Kerstin Kevin Khadija Khadra Khaled Khalid Khalil Khan Kicki Kirsi Kirsti Kjell Klas
Krister Kristian Kristina Kristoffer Krzysztof Kurt Laila Lamia Lars Lasse Latifa Layla Leif Leila Lejla Lena
Lennart Leonard Leyla Liisa Lillemor Lina Lisa Lisbeth Liselott Ljiljana Lotta Louise Lova Lovisa Lucas
Ludvig Lukas Luul Maciej Madeleine Magdalena Magnus Mahdi Mahmoud Mahmud Mahnaz Maj-Britt Maja Majid Malak
Malgorzata Malika Malin Manal Mansour Marcus Marek Margareta Margit Maria Mariam Marianne Marie Marika Marina
Marja Marjan Marjatta Markku Markus Martin Martina Martti Marwa Marwan Maryam Marzena Masoud Mathias Matilda
Mats Matti Mattias Mebrahtu Mehdi Mehmet Mehret Melker Merhawi Merja Meryem Mia Michael Michal Michelle Mika
Mikael Mikaela Mikko Mila Milan Milica Mina Minna Miranda Mirjana Miroslav Mirza Moa Mohamad Mohamed Mohammad
Mohammed Mohamud Mohsen Mona Monica Monika Mousa Muhammad Muhammed Muna Munir Murat Musa Mustafa Mustapha
Märta Mårten Nabil Nada Nadia Nadir Naima Najib Najla Nanthida Narges Nasir Nasra Nasrin Natalia Nathalie
Nawal Nazanin Nermin Nesrin Nicklas Niclas Nicolae Nicole Niklas Nils Nimo Nina Nisreen Noah Noel Noor Nora
Nour Noura Ola Olaf Oleksandr Olena Olle Olof Olov Omar Omer Osama Oscar Oskar Osman Otto Ove Parisa Parvin
Patricia Patrik Paul Paula Paulina Pawel Pekka Per-Erik Percy Pernilla Pertti Peter Petra Petter Philip Pia
Piotr Pirjo Pontus Päivi Rabia Rachid Radwan Raed Rafael Rahel Rahima Rahma Raija Raimo Rami Rana Rania
Rashid Rasmus Rebecca Rebecka Reem Reijo Reza Rickard Riitta Rikard Rima Rina Rita Ritva Robert Robin Roger
Roland Rolf Ronny Rosita Roya Roza Ruba Rukia Rune Ruth Saad Saba Sabah Sabina Sabri Sabrina Sadia Saeed Safa
Safia Said Salah Saleh Salem Salim Salma Salwa Saman Sami Samia Samir Samira Samuel Sanaa Sandra Sanela Sara
Sarah Sebastian Selma Semhar Senait Seppo Sergei Sergej Shabnam Shadi Shahab Shahin Sharif Sharifa Shirin
Signe Sigrid Siham Simon Simona Siraj Sirkka Sirpa Slobodan Sofia Sofie Soheila Solveig Somchai Sonja Sophia
Soraya Stefan Stella Stina Sture Suad Suha Suleiman Suleyman Sumaya Susanna Susanne Svante Sven Svetlana
Sylvia Sören Tage Taha Tahir Tamara Tanja Tapio Tarek Tariq Tarja Tatiana Tatjana Teodor Teres Terese Tesfay
Theodor Theres Therese Thi Thomas Tiina Tilda Tim Timo Tobias Tomas Tomasz Tommy Tony Torbjörn Tord Tore
Torsten Tove Tuija Tuula Tyra Ulf Ulla Ulrica Ulrika Umar Urban Usman Vahid Valter Vanja Veikko Vesna Victor
Victoria Viktor Viktoria Viktoriia Vilgot Vilhelm Vilma Vincent Viveca Viveka Vladimir Waleed Walid Walter
Warda Wassim Wiktor William Wilma Yahya Yared Yasin Yasmin Yasmine Yasser Yngve Yohannes Yonas Yordanos Yosef
Yousef Youssef Yuliia Yusra Yusuf Yvonne Zahra Zainab Zaki Zara Zarko Zaynab Zdravko Zeinab Zeynep Zlatan
Zohra Zoran Zuhra Åke Åsa Örjan Östen
`;

/** In small letters, as they are looked up. */
export const FIRST_NAMES: ReadonlySet<string> = new Set(
  NAMES.toLowerCase()
    .split(/[\s-]+/)
    .filter(Boolean),
);

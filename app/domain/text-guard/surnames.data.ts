/**
 * Surnames borne by many in Sweden that are no ordinary words. Compiled by hand like first-names.data.ts; those
 * on -sson and -ström and the like are known by their ending (names.ts).
 */
const NAMES = `
Abdi Abdullah Abdullahi Abdulle Abebe Adan Afshar Ahlberg Ahlgren Ahlström Ahmad Ahmadi Ahmed Ahmeti Akbari
Alami Albers Alfredsson Alhassan Ali Almgren Almqvist Amini Andersen Andersson Antonsson Arslan Asghari Aslan
Aziz Bašić Begić Bengtsson Berggren Berglund Bergman Bergqvist Bergstedt Bergström Björklund Björkman
Blomberg Blomqvist Boman Borg Boström Brodin Brännström Bäckman Bäckström Carlsson Cederberg Cederlund
Christensen Claesson Dahl Dahlberg Dahlgren Dahlin Dahlqvist Dahlström Danielsson Davidsson Demir Dogan Duran
Edlund Edström Ekberg Ekblad Eklund Eklöf Ekman Ekström Elmi Engberg Engdahl Engström Eriksson Falkenberg
Farah Forsberg Forslund Forsman Fransson Franzén Fredriksson Friberg Gebre Ghasemi Ghebremedhin Grahn
Granberg Granlund Granqvist Gunnarsson Gustafsson Gustavsson Haddad Hadžić Hagberg Haglund Haidari Haji
Hallberg Hallgren Hamid Hammarström Hansen Hansson Hasan Hashemi Hassan Hedberg Hedlund Hedman Hedström
Helgesson Hellberg Hellström Henriksson Hermansson Hersi Hirsi Holmberg Holmgren Holmqvist Holmström Hosseini
Hussaini Hussein Häggström Håkansson Höglund Ibrahim Ingvarsson Isaksson Ismail Ivarsson Jacobsson Jakobsson
Jama Jansson Jensen Johansson Johnsson Jonasson Jonsson Josefsson Jovanović Jönsson Kadhim Karimi Karlsson
Kaya Khalil Khan Khoshnaw Kjellberg Korhonen Kovačević Kowalska Kowalski Kristensen Kristiansson Kumar
Lagerqvist Larsen Larsson Lindahl Lindberg Lindblad Lindblom Lindell Lindgren Lindholm Lindqvist Lindroth
Lindskog Lindström Lundberg Lundgren Lundin Lundkvist Lundmark Lundqvist Lundström Löfgren Löfqvist Magnusson
Mahmoud Malm Malmberg Marković Martinsson Mattsson Melin Moberg Mohamed Mohammadi Mohamud Moradi Mousavi
Mäkinen Månsson Mårtensson Nguyen Nielsen Nikolić Nilsen Nilsson Norberg Nordin Nordström Norén Nowak Nur
Nurmi Nyberg Nygren Nyman Nyström Olausson Oliveira Olofsson Olsen Olsson Omar Oskarsson Osman Ottosson Palm
Palmgren Paulsson Pedersen Persson Petersen Petersson Petrović Pettersson Popović Pålsson Rahimi Rashid
Rezaei Rezai Robertsson Rosenberg Rosengren Rosén Rydberg Rydén Saeed Said Saleh Salih Sami Samuelsson
Sandberg Sandgren Sandström Shah Sharif Sharma Sheikh Simonsson Singh Sjöberg Sjödin Sjögren Sjölund
Sjöstrand Sjöström Skoglund Sommarlund Stenberg Stojanović Strandberg Strömberg Suleiman Sultani Sundberg
Sundgren Sundin Sundqvist Sundström Svedberg Svensson Söderberg Söderlund Söderström Taheri Tahir Tesfay
Tesfaye Thorsson Tran Tuominen Törnqvist Vikström Virtanen Wahlberg Wahlström Wallgren Wallin Warsame
Wennberg Westberg Westerberg Westerlund Westman Wiberg Wiklund Wikström Winberg Yildiz Yilmaz Yusuf
Zetterberg Zetterström Zimmerman Åberg Ågren Ågård Åhlund Åkerlund Åkesson Åslund Åström Öberg Öhman Östberg
Österberg Österlund Östlund Östman Öztürk
`;

/** In small letters, as they are looked up. */
export const SURNAMES: ReadonlySet<string> = new Set(NAMES.toLowerCase().split(/\s+/).filter(Boolean));

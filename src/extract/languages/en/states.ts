// States and territories by the names English texts give them: a data table, so it is longer than other files.

/**
 * One state a line: ISO 3166 code | names, the usual one first | adjectives | people, where it is not adjective + s |
 * capitals, every spelling | seats of government that stand for it. Codes of two letters and more than two letters
 * (`XK-`, `GB-SCT`) mark territories and states whose standing is disputed; naming them takes no side. A code after `+` is a group of states.
 */
export const stateTable = `
AF | Afghanistan; Islamic Republic of Afghanistan; Islamic Emirate of Afghanistan | Afghan | Afghans | Kabul |
AL | Albania; Republic of Albania | Albanian | | Tirana |
DZ | Algeria; People's Democratic Republic of Algeria | Algerian | | Algiers |
AD | Andorra; Principality of Andorra | Andorran | | Andorra la Vella |
AO | Angola; Republic of Angola | Angolan | | Luanda |
AG | Antigua and Barbuda | Antiguan | | |
AR | Argentina; Argentine Republic | Argentine; Argentinian | Argentines; Argentinians; Argentine | Buenos Aires | Casa Rosada
AM | Armenia; Republic of Armenia | Armenian | | Yerevan; Erevan |
AU | Australia; Commonwealth of Australia | Australian | | Canberra |
AT | Austria; Republic of Austria | Austrian | | Vienna |
AZ | Azerbaijan; Republic of Azerbaijan | Azerbaijani; Azeri | | Baku |
BS | Bahamas; The Bahamas | Bahamian | | Nassau |
BH | Bahrain; Kingdom of Bahrain | Bahraini | | Manama |
BD | Bangladesh; People's Republic of Bangladesh | Bangladeshi | | Dhaka; Dacca |
BB | Barbados | Barbadian | | Bridgetown |
BY | Belarus; Republic of Belarus; Byelorussia; Belorussia | Belarusian; Belarussian; Byelorussian | | Minsk |
BE | Belgium; Kingdom of Belgium | Belgian | | |
BZ | Belize | Belizean | | Belmopan |
BJ | Benin; Republic of Benin | Beninese | Beninese | Porto-Novo |
BT | Bhutan; Kingdom of Bhutan | Bhutanese | Bhutanese | Thimphu |
BO | Bolivia; Plurinational State of Bolivia | Bolivian | | La Paz; Sucre |
BA | Bosnia and Herzegovina; Bosnia; Bosnia-Herzegovina | Bosnian | | Sarajevo |
BW | Botswana; Republic of Botswana | Botswanan; Motswana | Batswana | Gaborone |
BR | Brazil; Federative Republic of Brazil | Brazilian | | Brasilia; Brasília | Planalto
BN | Brunei; Brunei Darussalam | Bruneian | | Bandar Seri Begawan |
BG | Bulgaria; Republic of Bulgaria | Bulgarian | | Sofia |
BF | Burkina Faso | Burkinabe; Burkinabé | Burkinabe; Burkinabé | Ouagadougou |
BI | Burundi; Republic of Burundi | Burundian | | Bujumbura; Gitega |
KH | Cambodia; Kingdom of Cambodia | Cambodian | | Phnom Penh |
CM | Cameroon; Republic of Cameroon | Cameroonian | | Yaounde; Yaoundé |
CA | Canada | Canadian | | Ottawa | Parliament Hill
CV | Cape Verde; Cabo Verde | Cape Verdean | | Praia |
CF | Central African Republic | Central African | | Bangui |
TD | Chad; Republic of Chad | Chadian | | N'Djamena; Ndjamena |
CL | Chile; Republic of Chile | Chilean | | Santiago |
CN | China; People's Republic of China; PRC; P.R.C.; Mainland China; Communist China | Chinese | Chinese | Beijing; Peking | Zhongnanhai
CO | Colombia; Republic of Colombia | Colombian | | Bogota; Bogotá |
KM | Comoros; Union of the Comoros | Comorian | | Moroni |
CG | Congo-Brazzaville; Republic of the Congo; Republic of Congo | | | Brazzaville |
CD | Democratic Republic of the Congo; Democratic Republic of Congo; DRC; DR Congo; D.R. Congo; Congo; Congo-Kinshasa; Zaire | Congolese | Congolese | Kinshasa |
CR | Costa Rica; Republic of Costa Rica | Costa Rican | | San José |
CI | Ivory Coast; Côte d'Ivoire; Republic of Côte d'Ivoire | Ivorian | | Yamoussoukro; Abidjan |
HR | Croatia; Republic of Croatia | Croatian; Croat | Croats; Croatians | Zagreb |
CU | Cuba; Republic of Cuba | Cuban | | Havana |
CY | Cyprus; Republic of Cyprus | Cypriot; Greek Cypriot | | Nicosia |
CZ | Czech Republic; Czechia | Czech | Czechs | Prague |
DK | Denmark; Kingdom of Denmark | Danish; Dane | Danes | Copenhagen | Christiansborg
DJ | Djibouti; Republic of Djibouti | Djiboutian | | |
DM | Dominica; Commonwealth of Dominica | | | Roseau |
DO | Dominican Republic | Dominican | | Santo Domingo |
EC | Ecuador; Republic of Ecuador | Ecuadorian; Ecuadorean | | Quito |
EG | Egypt; Arab Republic of Egypt | Egyptian | | Cairo |
SV | El Salvador; Republic of El Salvador | Salvadoran; Salvadorean | | San Salvador |
GQ | Equatorial Guinea | Equatoguinean | | Malabo |
ER | Eritrea; State of Eritrea | Eritrean | | Asmara |
EE | Estonia; Republic of Estonia | Estonian | | Tallinn |
SZ | Eswatini; Swaziland; Kingdom of Eswatini | Swazi | Swazis | Mbabane |
ET | Ethiopia; Federal Democratic Republic of Ethiopia | Ethiopian | | Addis Ababa |
FJ | Fiji; Republic of Fiji | Fijian | | Suva |
FI | Finland; Republic of Finland | Finnish; Finn | Finns | Helsinki |
FR | France; French Republic; Republic of France | French; Frenchman; Frenchwoman | French; Frenchmen | Paris | Elysee; Élysée; Elysee Palace; Élysée Palace; Quai d'Orsay
GA | Gabon; Gabonese Republic | Gabonese | Gabonese | Libreville |
GM | Gambia; The Gambia; Republic of the Gambia | Gambian | | Banjul |
GE | Georgia; Republic of Georgia | Georgian | | Tbilisi; Tiflis |
DE | Germany; Federal Republic of Germany; West Germany | German | Germans | Berlin | Bundesregierung
GH | Ghana; Republic of Ghana | Ghanaian | | Accra |
GR | Greece; Hellenic Republic | Greek | Greeks | Athens |
GD | Grenada | Grenadian | | |
GT | Guatemala; Republic of Guatemala | Guatemalan | | Guatemala City |
GN | Guinea; Republic of Guinea | Guinean | | Conakry |
GW | Guinea-Bissau; Republic of Guinea-Bissau | Bissau-Guinean | | Bissau |
GY | Guyana | Guyanese | Guyanese | |
HT | Haiti; Republic of Haiti | Haitian | | Port-au-Prince |
HN | Honduras; Republic of Honduras | Honduran | | Tegucigalpa |
HU | Hungary; Republic of Hungary | Hungarian | | Budapest |
IS | Iceland; Republic of Iceland | Icelandic; Icelander | Icelanders | Reykjavik; Reykjavík |
IN | India; Republic of India | Indian | | New Delhi; Delhi | South Block
ID | Indonesia; Republic of Indonesia | Indonesian | | Jakarta; Djakarta |
IR | Iran; Islamic Republic of Iran; Islamic Republic; Persia | Iranian | | Tehran; Teheran |
IQ | Iraq; Republic of Iraq | Iraqi | | Baghdad |
IE | Ireland; Republic of Ireland; Irish Republic | Irish; Irishman; Irishwoman | Irish; Irishmen | Dublin | Leinster House
IL | Israel; State of Israel; Jewish State; Jewish state | Israeli | | Tel Aviv; Jerusalem | Knesset
IT | Italy; Italian Republic | Italian | | Rome | Palazzo Chigi
JM | Jamaica | Jamaican | | Kingston |
JP | Japan | Japanese | Japanese | Tokyo | Kantei
JO | Jordan; Hashemite Kingdom of Jordan; Hashemite Kingdom | Jordanian | | Amman |
KZ | Kazakhstan; Republic of Kazakhstan | Kazakh; Kazakhstani | | Astana; Nur-Sultan |
KE | Kenya; Republic of Kenya | Kenyan | | Nairobi |
KI | Kiribati | | | Tarawa |
KP | North Korea; DPRK; D.P.R.K.; Democratic People's Republic of Korea | North Korean | | Pyongyang |
KR | South Korea; Republic of Korea; ROK | South Korean | | Seoul | Blue House
XK | Kosovo; Republic of Kosovo; Kosova | Kosovar; Kosovan | | Pristina; Prishtina |
KW | Kuwait; State of Kuwait | Kuwaiti | | Kuwait City |
KG | Kyrgyzstan; Kyrgyz Republic; Kirghizia | Kyrgyz; Kyrgyzstani | Kyrgyz | Bishkek |
LA | Laos; Lao People's Democratic Republic | Laotian; Lao | | Vientiane |
LV | Latvia; Republic of Latvia | Latvian | | Riga |
LB | Lebanon; Lebanese Republic | Lebanese | Lebanese | Beirut |
LS | Lesotho; Kingdom of Lesotho | Basotho | Basotho | Maseru |
LR | Liberia; Republic of Liberia | Liberian | | Monrovia |
LY | Libya; State of Libya | Libyan | | Tripoli |
LI | Liechtenstein; Principality of Liechtenstein | Liechtensteiner | | Vaduz |
LT | Lithuania; Republic of Lithuania | Lithuanian | | Vilnius |
LU | Luxembourg; Grand Duchy of Luxembourg | Luxembourgish; Luxembourger | | |
MG | Madagascar; Republic of Madagascar | Malagasy; Madagascan | Malagasy | Antananarivo |
MW | Malawi; Republic of Malawi | Malawian | | Lilongwe |
MY | Malaysia | Malaysian | | Kuala Lumpur | Putrajaya
MV | Maldives; Republic of Maldives | Maldivian | | Malé |
ML | Mali; Republic of Mali | Malian | | Bamako |
MT | Malta; Republic of Malta | Maltese | Maltese | Valletta |
MH | Marshall Islands; Republic of the Marshall Islands | Marshallese | Marshallese | Majuro |
MR | Mauritania; Islamic Republic of Mauritania | Mauritanian | | Nouakchott |
MU | Mauritius; Republic of Mauritius | Mauritian | | Port Louis |
MX | Mexico; United Mexican States | Mexican | | Mexico City | Los Pinos
FM | Micronesia; Federated States of Micronesia | Micronesian | | Palikir |
MD | Moldova; Republic of Moldova; Moldavia | Moldovan; Moldavian | | Chisinau; Chișinău; Kishinev |
MC | Monaco; Principality of Monaco | Monegasque; Monégasque | | |
MN | Mongolia | Mongolian | | Ulaanbaatar; Ulan Bator |
ME | Montenegro | Montenegrin | | Podgorica |
MA | Morocco; Kingdom of Morocco | Moroccan | | Rabat |
MZ | Mozambique; Republic of Mozambique | Mozambican | | Maputo |
MM | Myanmar; Burma; Republic of the Union of Myanmar | Burmese | Burmese | Naypyidaw; Naypyitaw; Nay Pyi Taw |
NA | Namibia; Republic of Namibia | Namibian | | Windhoek |
NR | Nauru; Republic of Nauru | Nauruan | | Yaren |
NP | Nepal; Federal Democratic Republic of Nepal | Nepali; Nepalese | Nepalis; Nepalese | Kathmandu; Katmandu |
NL | Netherlands; The Netherlands; Kingdom of the Netherlands; Holland | Dutch; Dutchman; Dutchwoman | Dutch; Dutchmen | The Hague; Amsterdam | Binnenhof
NZ | New Zealand; Aotearoa | New Zealander; Kiwi | New Zealanders; Kiwis | Wellington | Beehive
NI | Nicaragua; Republic of Nicaragua | Nicaraguan | | Managua |
NE | Niger; Republic of Niger | Nigerien | | Niamey |
NG | Nigeria; Federal Republic of Nigeria | Nigerian | | Abuja | Aso Rock
MK | North Macedonia; Macedonia; Republic of North Macedonia; FYROM | Macedonian | | Skopje |
NO | Norway; Kingdom of Norway | Norwegian | | Oslo | Storting
OM | Oman; Sultanate of Oman | Omani | | Muscat |
PK | Pakistan; Islamic Republic of Pakistan | Pakistani | | Islamabad |
PW | Palau; Republic of Palau | Palauan | | |
PS | Palestine; State of Palestine; Palestinian Authority; Palestinian National Authority; Palestinian Territories; Palestinian territories | Palestinian | | Ramallah |
PA | Panama; Republic of Panama | Panamanian | | Panama City |
PG | Papua New Guinea; PNG | Papua New Guinean | | Port Moresby |
PY | Paraguay; Republic of Paraguay | Paraguayan | | Asuncion; Asunción |
PE | Peru; Republic of Peru | Peruvian | | Lima |
PH | Philippines; The Philippines; Republic of the Philippines | Philippine; Filipino; Filipina | Filipinos; Filipinas | Manila | Malacanang; Malacañang
PL | Poland; Republic of Poland | Polish; Pole | Poles | Warsaw | Sejm
PT | Portugal; Portuguese Republic | Portuguese | Portuguese | Lisbon |
QA | Qatar; State of Qatar | Qatari | | Doha |
RO | Romania; Rumania | Romanian | | Bucharest |
RU | Russia; Russian Federation; The Russian Federation | Russian | | Moscow | Kremlin; Smolenskaya Square
RW | Rwanda; Republic of Rwanda | Rwandan | | Kigali |
KN | Saint Kitts and Nevis; St. Kitts and Nevis | Kittitian | | Basseterre |
LC | Saint Lucia; St. Lucia | Saint Lucian | | Castries |
VC | Saint Vincent and the Grenadines; St. Vincent and the Grenadines | Vincentian | | Kingstown |
WS | Samoa; Western Samoa | Samoan | | Apia |
SM | San Marino | Sammarinese | Sammarinese | |
ST | São Tomé and Príncipe; Sao Tome and Principe | Santomean | | |
SA | Saudi Arabia; Kingdom of Saudi Arabia; KSA | Saudi; Saudi Arabian | Saudis | Riyadh |
SN | Senegal; Republic of Senegal | Senegalese | Senegalese | Dakar |
RS | Serbia; Republic of Serbia | Serbian; Serb | Serbs; Serbians | Belgrade |
SC | Seychelles | Seychellois | Seychellois | |
SL | Sierra Leone | Sierra Leonean | | Freetown |
SG | Singapore; Republic of Singapore | Singaporean | | |
SK | Slovakia; Slovak Republic | Slovak; Slovakian | | Bratislava |
SI | Slovenia; Republic of Slovenia | Slovenian; Slovene | | Ljubljana |
SB | Solomon Islands | Solomon Islander | | Honiara |
SO | Somalia; Federal Republic of Somalia | Somali | | Mogadishu |
ZA | South Africa; Republic of South Africa; South African Republic; RSA | South African | | Pretoria; Cape Town | Union Buildings
SS | South Sudan; Republic of South Sudan | South Sudanese | South Sudanese | Juba |
ES | Spain; Kingdom of Spain | Spanish; Spaniard | Spaniards; Spanish | Madrid | Moncloa; La Moncloa
LK | Sri Lanka; Ceylon | Sri Lankan | | Colombo |
SD | Sudan; Republic of the Sudan | Sudanese | Sudanese | Khartoum |
SR | Suriname; Republic of Suriname | Surinamese | Surinamese | Paramaribo |
SE | Sweden; Kingdom of Sweden | Swedish; Swede | Swedes | Stockholm | Rosenbad
CH | Switzerland; Swiss Confederation | Swiss | Swiss | Bern; Berne |
SY | Syria; Syrian Arab Republic | Syrian | | Damascus |
TW | Taiwan; Republic of China; Chinese Taipei | Taiwanese | Taiwanese | Taipei |
TJ | Tajikistan; Republic of Tajikistan | Tajik; Tajikistani | | Dushanbe |
TZ | Tanzania; United Republic of Tanzania | Tanzanian | | Dodoma; Dar es Salaam |
TH | Thailand; Kingdom of Thailand; Siam | Thai | Thais | Bangkok |
TL | Timor-Leste; East Timor | Timorese; East Timorese | Timorese; East Timorese | Dili |
TG | Togo; Togolese Republic | Togolese | Togolese | Lome; Lomé |
TO | Tonga; Kingdom of Tonga | Tongan | | |
TT | Trinidad and Tobago; Trinidad | Trinidadian | | Port of Spain |
TN | Tunisia; Republic of Tunisia | Tunisian | | Tunis |
TR | Turkey; Türkiye; Turkiye; Republic of Turkey; Republic of Türkiye | Turkish; Turk | Turks | Ankara | Bestepe; Beştepe
TM | Turkmenistan | Turkmen | Turkmens; Turkmen | Ashgabat |
TV | Tuvalu | Tuvaluan | | Funafuti |
UG | Uganda; Republic of Uganda | Ugandan | | Kampala |
UA | Ukraine; The Ukraine | Ukrainian; Ukranian | Ukrainians; Ukranians | Kyiv; Kiev; Kyyiv; Kyjiw | Bankova; Bankova Street; Verkhovna Rada; Mariinskyi Palace
AE | United Arab Emirates; UAE; U.A.E.; Emirates | Emirati | | Abu Dhabi |
GB | United Kingdom; UK; U.K.; Britain; Great Britain; United Kingdom of Great Britain and Northern Ireland | British; Briton; Brit | Britons; Brits; British | London | Downing Street; No. 10; No 10; Number 10; 10 Downing Street; Whitehall; Westminster
US | United States; US; U.S.; USA; U.S.A.; United States of America; America; U.S; Uncle Sam | American | Americans | Washington; Washington, D.C.; Washington D.C.; Washington DC; Washington, DC | White House; Capitol Hill; Oval Office; Foggy Bottom
UY | Uruguay; Eastern Republic of Uruguay | Uruguayan | | Montevideo |
UZ | Uzbekistan; Republic of Uzbekistan | Uzbek; Uzbekistani | | Tashkent |
VU | Vanuatu; Republic of Vanuatu | Ni-Vanuatu | Ni-Vanuatu | Port Vila |
VA | Vatican City; Holy See; Vatican; Vatican City State | Vatican | | | Apostolic See
VE | Venezuela; Bolivarian Republic of Venezuela | Venezuelan | | Caracas | Miraflores
VN | Vietnam; Viet Nam; Socialist Republic of Vietnam | Vietnamese | Vietnamese | Hanoi |
YE | Yemen; Republic of Yemen | Yemeni | | Sanaa; Sana'a |
ZM | Zambia; Republic of Zambia | Zambian | | Lusaka |
ZW | Zimbabwe; Republic of Zimbabwe; Rhodesia | Zimbabwean | | Harare |
EH | Western Sahara; Sahrawi Republic; Sahrawi Arab Democratic Republic | Sahrawi; Saharawi | | |
HK | Hong Kong | Hongkonger; Hong Konger | | |
MO | Macau; Macao | Macanese | Macanese | |
GL | Greenland | Greenlandic; Greenlander | Greenlanders | Nuuk |
FO | Faroe Islands | Faroese | Faroese | Torshavn; Tórshavn |
PR | Puerto Rico | Puerto Rican | | |
XN | Northern Cyprus; Turkish Republic of Northern Cyprus; TRNC | Turkish Cypriot | | |
XA | Abkhazia; Republic of Abkhazia | Abkhaz; Abkhazian | Abkhaz; Abkhazians | Sukhumi; Sokhumi |
XO | South Ossetia; Republic of South Ossetia | South Ossetian; Ossetian | | Tskhinvali |
XT | Transnistria; Transdniestria; Pridnestrovian Moldavian Republic | Transnistrian | | Tiraspol |
XS | Somaliland; Republic of Somaliland | Somalilander | | Hargeisa |
XR | Nagorno-Karabakh; Republic of Artsakh; Artsakh; Karabakh | Karabakhi | | Stepanakert; Khankendi |
XD | Donetsk People's Republic; DPR; DNR | | | |
XL | Luhansk People's Republic; Lugansk People's Republic; LPR; LNR | | | |
GB-SCT | Scotland | Scottish; Scot | Scots | Edinburgh | Holyrood
GB-WLS | Wales | Welsh; Welshman; Welshwoman | Welsh | Cardiff |
GB-NIR | Northern Ireland | Northern Irish | | Belfast | Stormont
GB-ENG | England | English; Englishman; Englishwoman | Englishmen | |
IQ-KR | Iraqi Kurdistan; Kurdistan Region; Kurdistan Regional Government; KRG | | | Erbil; Arbil; Irbil |
SU | Soviet Union; USSR; U.S.S.R.; Union of Soviet Socialist Republics | Soviet | Soviets | |
DD | East Germany; German Democratic Republic; GDR | East German | | |
YU | Yugoslavia | Yugoslav; Yugoslavian | Yugoslavs | |
CS | Czechoslovakia | Czechoslovak | | |
+europe | Europe | European | Europeans | |
+west | The West | | | |
`;

// Organisations that news texts name without saying what they are: a data table.

/**
 * One organisation a line: id | names, the full one first | cities that stand for it.
 * Acronyms are names too. Names that are common words or shared by several bodies are left out.
 */
export const organisationTable = `
un | United Nations; UN; U.N.; United Nations Organization; UNO |
un-security-council | UN Security Council; U.N. Security Council; United Nations Security Council; UNSC |
un-general-assembly | UN General Assembly; U.N. General Assembly; United Nations General Assembly; UNGA |
un-human-rights-council | UN Human Rights Council; U.N. Human Rights Council; United Nations Human Rights Council; UNHRC |
ohchr | Office of the United Nations High Commissioner for Human Rights; OHCHR; UN Human Rights Office; U.N. human rights office |
unhcr | UN Refugee Agency; UNHCR; United Nations High Commissioner for Refugees; U.N. refugee agency |
unicef | UNICEF; United Nations Children's Fund; Unicef |
unesco | UNESCO; Unesco; United Nations Educational, Scientific and Cultural Organization |
unrwa | UNRWA; United Nations Relief and Works Agency |
undp | UNDP; United Nations Development Programme; United Nations Development Program |
ocha | OCHA; United Nations Office for the Coordination of Humanitarian Affairs; UNOCHA |
unifil | UNIFIL; United Nations Interim Force in Lebanon |
wfp | World Food Programme; WFP; World Food Program |
fao | Food and Agriculture Organization; FAO; Food and Agriculture Organisation |
who | World Health Organization; World Health Organisation |
iaea | International Atomic Energy Agency; IAEA; UN nuclear watchdog; U.N. nuclear watchdog |
icj | International Court of Justice; ICJ; World Court |
icc | International Criminal Court; ICC |
pca | Permanent Court of Arbitration; PCA |
ilo | International Labour Organization; ILO; International Labor Organization; International Labour Organisation |
wto | World Trade Organization; WTO; World Trade Organisation |
imf | International Monetary Fund; IMF |
world-bank | World Bank; World Bank Group |
ifc | International Finance Corporation |
ebrd | European Bank for Reconstruction and Development; EBRD |
eib | European Investment Bank; EIB |
oecd | Organisation for Economic Co-operation and Development; OECD; Organization for Economic Cooperation and Development |
iea | International Energy Agency; IEA |
ipcc | Intergovernmental Panel on Climate Change; IPCC |
unfccc | UNFCCC; United Nations Framework Convention on Climate Change |
unep | United Nations Environment Programme; UNEP |
opcw | Organisation for the Prohibition of Chemical Weapons; OPCW; Organization for the Prohibition of Chemical Weapons |
interpol | Interpol; INTERPOL |
icrc | International Committee of the Red Cross; ICRC; Red Cross |
ifrc | International Federation of Red Cross and Red Crescent Societies; IFRC |
nato | NATO; Nato; N.A.T.O.; North Atlantic Treaty Organization; North Atlantic Treaty Organisation; North Atlantic Alliance; Atlantic Alliance; Western Alliance |
eu | European Union; EU; E.U. | Brussels
european-commission | European Commission; EU Commission |
european-parliament | European Parliament; EU Parliament |
european-council | European Council |
council-of-the-eu | Council of the European Union; Council of the EU |
ecb | European Central Bank; ECB |
ecj | European Court of Justice; ECJ; Court of Justice of the European Union |
echr | European Court of Human Rights; ECHR; ECtHR |
council-of-europe | Council of Europe |
osce | Organization for Security and Co-operation in Europe; OSCE; O.S.C.E.; Organization for Security and Cooperation in Europe; Organisation for Security and Co-operation in Europe; Organisation for Security and Cooperation in Europe |
cis | Commonwealth of Independent States; CIS |
csto | Collective Security Treaty Organization; CSTO; Collective Security Treaty Organisation |
eaeu | Eurasian Economic Union; EAEU |
sco | Shanghai Cooperation Organization; Shanghai Cooperation Organisation; SCO |
brics | BRICS; Brics |
g7 | Group of Seven; G7; G-7 |
g8 | Group of Eight; G8; G-8 |
g20 | Group of 20; G20; G-20; Group of Twenty |
african-union | African Union |
ecowas | ECOWAS; Ecowas; Economic Community of West African States |
igad | IGAD; Intergovernmental Authority on Development |
eac | East African Community |
sadc | SADC; Southern African Development Community |
arab-league | Arab League; League of Arab States |
gcc | Gulf Cooperation Council; GCC |
oic | Organisation of Islamic Cooperation; OIC; Organization of Islamic Cooperation |
opec | OPEC; Opec; Organization of the Petroleum Exporting Countries |
opec-plus | OPEC+ |
asean | ASEAN; Asean; Association of Southeast Asian Nations |
apec | APEC; Asia-Pacific Economic Cooperation |
saarc | SAARC; South Asian Association for Regional Cooperation |
oas | Organization of American States; OAS |
caricom | CARICOM; Caribbean Community |
mercosur | Mercosur; Mercosul |
celac | CELAC |
pacific-islands-forum | Pacific Islands Forum |
commonwealth | Commonwealth of Nations |
efta | EFTA; European Free Trade Association |
warsaw-pact | Warsaw Pact; Warsaw Treaty Organization |
amnesty-international | Amnesty International |
human-rights-watch | Human Rights Watch; HRW |
msf | Médecins Sans Frontières; Doctors Without Borders; MSF |
oxfam | Oxfam |
greenpeace | Greenpeace |
wikileaks | WikiLeaks; Wikileaks |
pentagon | US Department of Defense; U.S. Department of Defense; U.S. Defense Department; US Defense Department; Department of Defense; Defense Department; DoD; DOD; United States Department of Defense; Pentagon |
state-department | US State Department; U.S. State Department; State Department; US Department of State; U.S. Department of State; United States Department of State; Department of State |
us-treasury | US Treasury; U.S. Treasury; U.S. Treasury Department; US Treasury Department; Treasury Department; United States Department of the Treasury |
us-justice-department | US Justice Department; U.S. Justice Department; Justice Department; Department of Justice; U.S. Department of Justice; DOJ; United States Department of Justice |
us-homeland-security | Department of Homeland Security; DHS; Homeland Security |
us-congress | US Congress; U.S. Congress; United States Congress; Congress |
us-senate | US Senate; U.S. Senate; United States Senate; Senate |
us-house | US House of Representatives; U.S. House of Representatives; United States House of Representatives; House of Representatives |
us-supreme-court | US Supreme Court; U.S. Supreme Court; Supreme Court of the United States; United States Supreme Court |
cia | Central Intelligence Agency; CIA; C.I.A. |
fbi | Federal Bureau of Investigation; FBI; F.B.I. |
nsa | National Security Agency; NSA |
usaid | United States Agency for International Development; USAID; U.S. Agency for International Development |
federal-reserve | Federal Reserve; US Federal Reserve; U.S. Federal Reserve; Fed |
nasa | NASA; Nasa; National Aeronautics and Space Administration |
centcom | United States Central Command; CENTCOM; U.S. Central Command; US Central Command |
republican-party | Republican Party; GOP; Grand Old Party |
democratic-party | Democratic Party |
fsb | Federal Security Service; FSB |
svr | Foreign Intelligence Service; SVR |
gru | GRU |
kgb | KGB |
rosatom | Rosatom |
gazprom | Gazprom |
state-duma | State Duma; Duma; Russian State Duma |
mi5 | MI5 |
mi6 | MI6; Secret Intelligence Service |
gchq | GCHQ |
house-of-commons | House of Commons |
house-of-lords | House of Lords |
labour-party | Labour Party |
foreign-office | Foreign Office; FCDO; Foreign, Commonwealth and Development Office; Foreign and Commonwealth Office |
bundestag | Bundestag |
hamas | Hamas; Islamic Resistance Movement |
hezbollah | Hezbollah; Hizbollah; Hizbullah; Hezbullah |
fatah | Fatah |
plo | Palestine Liberation Organization; PLO |
islamic-state | Islamic State; ISIS; ISIL; Daesh; Da'esh; Islamic State of Iraq and Syria; Islamic State of Iraq and the Levant |
al-qaeda | Al-Qaeda; al-Qaeda; Al Qaeda; al Qaeda; al-Qaida; Al-Qaida; Al Qaida |
taliban | Taliban; Taleban |
houthis | Houthis; Ansar Allah; Huthis |
pkk | PKK; Kurdistan Workers' Party; Kurdistan Workers Party |
ypg | YPG; People's Protection Units |
sdf | Syrian Democratic Forces; SDF |
free-syrian-army | Free Syrian Army; FSA |
irgc | Islamic Revolutionary Guard Corps; IRGC; Revolutionary Guards; Revolutionary Guard |
farc | FARC; Farc; Revolutionary Armed Forces of Colombia |
ira | Irish Republican Army; IRA |
wagner-group | Wagner Group; Wagner |
idf | Israel Defense Forces; IDF; Israeli Defense Forces |
reuters | Reuters; Thomson Reuters |
ap | Associated Press; AP |
afp | Agence France-Presse; AFP; Agence France Presse |
dpa | DPA; Deutsche Presse-Agentur |
upi | United Press International; UPI |
tass | TASS; Tass; Itar-Tass; ITAR-TASS |
ria-novosti | RIA Novosti; RIA; Ria Novosti |
interfax | Interfax |
ukrinform | Ukrinform |
xinhua | Xinhua; Xinhua News Agency |
sana | Syrian Arab News Agency |
irna | IRNA |
anadolu | Anadolu Agency; Anadolu |
kyodo | Kyodo; Kyodo News |
yonhap | Yonhap |
pti | Press Trust of India |
bloomberg | Bloomberg; Bloomberg News |
bbc | BBC; British Broadcasting Corporation; BBC News |
cnn | CNN |
nbc | NBC; NBC News |
cbs | CBS; CBS News |
abc-news | ABC News |
fox-news | Fox News |
msnbc | MSNBC |
npr | NPR; National Public Radio |
pbs | PBS |
al-jazeera | Al Jazeera; Al-Jazeera; al-Jazeera; Aljazeera |
deutsche-welle | Deutsche Welle |
rt | RT; Russia Today |
sputnik | Sputnik |
voa | Voice of America; VOA |
rferl | Radio Free Europe/Radio Liberty; Radio Free Europe; RFE/RL; Radio Liberty |
sky-news | Sky News |
new-york-times | New York Times; The New York Times; NYT |
washington-post | Washington Post; The Washington Post; WaPo |
wall-street-journal | Wall Street Journal; The Wall Street Journal; WSJ |
financial-times | Financial Times; FT |
los-angeles-times | Los Angeles Times; L.A. Times |
usa-today | USA Today |
politico | Politico; POLITICO |
axios | Axios |
the-guardian | The Guardian |
the-telegraph | Daily Telegraph; The Telegraph |
the-economist | The Economist |
the-times | Times of London; Sunday Times |
moscow-times | Moscow Times |
kommersant | Kommersant |
izvestia | Izvestia |
meduza | Meduza |
kyiv-independent | Kyiv Independent |
kyiv-post | Kyiv Post |
ukrainska-pravda | Ukrainska Pravda |
haaretz | Haaretz; Ha'aretz |
jerusalem-post | Jerusalem Post |
times-of-israel | Times of Israel |
der-spiegel | Der Spiegel; Spiegel |
bild | Bild |
le-monde | Le Monde |
le-figaro | Le Figaro |
el-pais | El País; El Pais |
hurriyet | Hurriyet; Hürriyet |
global-times | Global Times |
peoples-daily | People's Daily |
`;

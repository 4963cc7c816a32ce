// English words by which an outlet is known from its name or description: needed where texts are read and where they are compared.

/** Last words of the names of outlets, enough alone with an article: "the Telegraph". */
export const outletNameEndings =
  'Newspaper|Daily|Weekly|Magazine|Journal|Gazette|Herald|Tribune|Times|Post|Mail|Telegraph|Observer|Courier|Chronicle|Examiner|Monitor|Review|Dispatch|Bulletin|Star|Sun|Mirror|Standard|Guardian|Independent|Globe|Express|Record|Inquirer|Register|Sentinel|Reporter|Ledger|Echo|Argus|Banner|Beacon|Clarion|Digest|Enquirer|Insider|Mercury|Advertiser|Spectator|Statesman|Tageblatt|Zeitung|Pravda|Novosti';

/** Last words of the names of outlets that need the rest of the name: "Ostwick Radio". */
export const outletNameParts =
  'Agency|News Agency|Press|News|Newswire|Wire|Radio|Television|TV|Channel|Broadcasting|Network|Outlet|Portal|Podcast|Today|Tonight|Voice|Citizen|Messenger|Transcript|Online|Morning|Weekend';

/** Common nouns for those who carry news: "a state broadcaster", "the agency". */
export const outletKinds =
  'news agency|news website|news site|news channel|news outlet|agency|newspaper|newspapers|magazine|newswire|broadcaster|news portal|tabloid|broadsheet|wire service|TV channel|TV station|radio station|television channel|television station|talk show|podcast';

/** Kinds that are outlets only with a name or adjective: "Velm state television". */
export const outletKindsNamed = 'radio|television|TV|daily|weekly|paper';

/** Names of outlets that the nouns above do not give away. */
export const outletNames =
  'Reuters|Bloomberg|AFP|Agence France-Presse|AP|The AP|UPI|DPA|dpa|EFE|ANSA|TASS|Tass|ITAR-TASS|RIA|RIA Novosti|Interfax|Interfax-Ukraine|Ukrinform|UNIAN|Xinhua|Kyodo|Yonhap|Anadolu|IRNA|Fars|Tasnim|SANA|WAFA|PTI|ANI|KCNA|BBC|the BBC|CNN|CBS|NBC|ABC|PBS|NPR|MSNBC|CNBC|Fox|ITV|Sky|Al Jazeera|Al-Jazeera|Al Arabiya|Al-Arabiya|Al Mayadeen|Al Manar|Deutsche Welle|DW|RT|Sputnik|RFE/RL|RFE|VOA|Meduza|Kommersant|Izvestia|Vedomosti|Politico|POLITICO|Axios|Semafor|HuffPost|HuffPo|BuzzFeed|Vox|Slate|Salon|Breitbart|Newsweek|Time|Fortune|Forbes|Vice|Wired|Quartz|Barron’s|MarketWatch|WSJ|NYT|WaPo|WP|FT|MT|RM|The Hill|The Atlantic|The Economist|The Nation|The Intercept|The New Yorker|Le Monde|Le Figaro|Libération|Der Spiegel|Spiegel|Die Zeit|Die Welt|Bild|El País|El Mundo|La Repubblica|Corriere della Sera|Haaretz|Ynet|Maariv|Kan|Asahi Shimbun|Nikkei|Ukrainska Pravda|Ukrayinska Pravda|Pravda|Suspilne|Hromadske|Nexta|Euronews|C-SPAN|Telegram|Substack|WikiLeaks|Bellingcat';

/** Words in the names of those who publish data, by which they are known after "data from": "the Institute for River Law". */
export const dataBodies = 'Institute|Centre|Center|Observatory|Foundation|Project|Group|Bureau|Office|Monitor|Service';

/** Short and older names of outlets, and the name each is known by. */
export const outletShortNames: ReadonlyMap<string, string> = new Map([
  ['Huffington Post', 'HuffPost'],
  ['HuffPo', 'HuffPost'],
  ['NYT', 'New York Times'],
  ['WSJ', 'Wall Street Journal'],
  ['WaPo', 'Washington Post'],
  ['FT', 'Financial Times'],
  ['AFP', 'Agence France-Presse'],
  ['DW', 'Deutsche Welle'],
]);

/** Names of outlets that are family names too. */
export const outletSurnames = 'Fox|Bloomberg|Forbes';

// For whom offices and bodies speak that news texts name without saying so: a data table, used where a codebook is proposed.

/** Organisations of the gazetteer that are part of a state's government or of a larger body, by id; each with what it is part of. */
export const homeBodies: ReadonlyMap<string, string> = new Map(
  Object.entries({
    'state:US':
      'pentagon state-department us-treasury us-justice-department us-homeland-security cia fbi nsa usaid centcom federal-reserve',
    'state:GB': 'foreign-office mi5 mi6 gchq',
    'state:RU': 'fsb svr gru',
    'organisation:un':
      'un-security-council un-general-assembly un-human-rights-council ohchr unhcr unicef unesco unrwa undp ocha unifil wfp',
    'organisation:eu': 'european-commission european-parliament european-council council-of-the-eu',
  }).flatMap(([home, ids]) => ids.split(' ').map((id): [string, string] => [`organisation:${id}`, home])),
);

/** Bodies that no name of a state stands before, as newspapers write them; each with what it is part of. Lower case. */
export const bareBodies: ReadonlyMap<string, string> = new Map(
  Object.entries({
    'organisation:un': ['security council', 'general assembly', 'u.n. secretariat'],
    'state:US': [
      ...['defense department', 'commerce department', 'labor department', 'education department', 'energy department'],
      ...[
        'interior department',
        'transportation department',
        'agriculture department',
        'immigration and naturalization service',
      ],
      ...[
        'ins',
        'naturalization service',
        'u.s. immigration',
        'national economic council',
        'council of economic advisers',
      ],
      ...['office of management and budget'],
      ...['border patrol', 'u.s. trade representative', 'environmental protection agency', 'national security council'],
    ],
  }).flatMap(([home, names]) => names.map((name): [string, string] => [name, home])),
);

/** Plurals by which the members of parties and movements are called, which speak as one. Lower case. */
export const memberPlurals =
  /^(?:republicans|democrats|liberals|conservatives|socialists|communists|greens|tories|nationalists|unionists|separatists|rebels|teamsters|centrists|populists|islamists|loyalists|royalists|reformists)$/;

/** Bodies in which several parties sit: they speak with many voices. Lower case. */
export const parliamentNames =
  /(?:^|\b)(?:congress|senate|house|house of (?:representatives|commons|lords)|parliament|duma|rada|knesset|bundestag|national assembly|assembly|legislature|caucus|committee|subcommittee)$/;

/** Parts of a government whose state the name does not tell. Lower case. */
export const stateless =
  /^(?:(?:ministry|department|office|bureau) of .*|(?:\p{L}+ ){1,2}(?:ministry|department|command|brigade|division))$/u;

/** Those who led states and groups of states in the last decades, as newspapers name them without an introduction: home | names. */
const leaderTable = `
state:US | Bill Clinton; George Bush; George W. Bush; Barack Obama; Donald Trump; Joe Biden; Ronald Reagan; Jimmy Carter
state:RU | Vladimir Putin; Dmitry Medvedev; Boris Yeltsin; Sergei Lavrov; Sergey Lavrov; Dmitry Peskov
state:SU | Mikhail Gorbachev; Leonid Brezhnev; Eduard Shevardnadze
state:UA | Volodymyr Zelensky; Volodymyr Zelenskyy; Petro Poroshenko; Viktor Yanukovych
state:GB | Margaret Thatcher; John Major; Tony Blair; Gordon Brown; David Cameron; Theresa May; Boris Johnson; Rishi Sunak; Keir Starmer
state:FR | François Mitterrand; Jacques Chirac; Nicolas Sarkozy; François Hollande; Francois Hollande; Emmanuel Macron
state:DE | Helmut Kohl; Gerhard Schröder; Gerhard Schroeder; Angela Merkel; Olaf Scholz; Friedrich Merz
state:IL | Yitzhak Rabin; Shimon Peres; Yitzhak Shamir; Ariel Sharon; Ehud Barak; Ehud Olmert; Benjamin Netanyahu
state:PS | Yasser Arafat; Mahmoud Abbas
state:IQ | Saddam Hussein; Tariq Aziz; Nouri al-Maliki; Haider al-Abadi
state:IR | Ali Khamenei; Hassan Rouhani; Mahmoud Ahmadinejad; Mohammad Javad Zarif; Ebrahim Raisi; Masoud Pezeshkian
state:SY | Bashar al-Assad; Bashar Assad; Hafez al-Assad
state:EG | Hosni Mubarak; Mohamed Morsi; Abdel Fattah el-Sisi; Abdel Fattah al-Sisi
state:TR | Recep Tayyip Erdogan; Recep Tayyip Erdoğan; Tayyip Erdogan
state:CN | Xi Jinping; Hu Jintao; Jiang Zemin; Deng Xiaoping; Wang Yi
state:KP | Kim Jong-un; Kim Jong Un; Kim Jong-il; Kim Jong Il
state:JP | Shinzo Abe; Junichiro Koizumi; Fumio Kishida
state:IN | Narendra Modi; Manmohan Singh
state:CU | Fidel Castro; Raúl Castro; Raul Castro
state:VE | Hugo Chávez; Hugo Chavez; Nicolás Maduro; Nicolas Maduro
state:CA | Stephen Harper; Justin Trudeau; Jean Chrétien; Brian Mulroney
state:RS | Slobodan Milosevic; Slobodan Milošević; Aleksandar Vučić
state:BY | Alexander Lukashenko; Aleksandr Lukashenko
organisation:un | Kofi Annan; Ban Ki-moon; Antonio Guterres; António Guterres; Boutros Boutros-Ghali; Javier Perez de Cuellar
organisation:eu | Ursula von der Leyen; Jean-Claude Juncker; José Manuel Barroso; Federica Mogherini; Josep Borrell; Catherine Ashton; Donald Tusk
`;

/** The home of each leader by full name. */
export const knownLeaders: ReadonlyMap<string, string> = new Map(
  leaderTable
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [home = '', names = ''] = line.split(' | ');
      return names.split('; ').map((name): [string, string] => [name, home]);
    }),
);

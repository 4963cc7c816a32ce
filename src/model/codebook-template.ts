// The codebook a new dossier starts with: comments that tell a person what to fill in, and how.

const issueExample = `issues:
  # - id: harbour
  #   label: The harbour of Lunt
  #   definition: Who runs the harbour, and who may use it.
  #   example: Oster demands a free berth for its ferries.
  #   counter-example: Fees for railway freight; they belong to "transit".
  #   cues: [harbour, berth, ferry]
  #   poles:
  #     - label: open to both
  #       cues: [shared, free berth]
  #     - label: run by one
  #       cues: [sole control]
  #   issues:
  #     - id: harbour-fees
  #       label: Harbour fees`;

/**
 * The text of a new `codebook.yaml`. It declares its title, and the issues of `preset` (a codebook that holds issues only)
 * where one is given, and reads as a valid codebook.
 */
export function writeCodebookTemplate(title: string, preset = ''): string {
  return `# The codebook of this dossier: who negotiates, under which names they appear, and who writes about them.
#
# You need none of it to start: Parley already knows all states, their capitals and seats of government, and the large
# international organisations, and it proposes everybody else it finds in the articles. What you write here goes first.
#
# How to write in this file:
#   - Lines that begin with # are notes for people. Remove the # in front of an example to use it.
#   - Keep the spaces at the beginning of lines as they are in the examples (spaces, not tabs).
#   - A text with ": " or " #" in it must stand in "quotation marks".
#   - A list may stand on one line, [like this, and this], or one item a line, each after "- ".
# When something is wrong, Parley names the line and changes nothing.

title: ${JSON.stringify(title)}

# Which reader reads the articles: fast (as long as nothing is written here), or careful, which finds more statements and
# takes some fifteen times as long. After a change run "parley read-again".
# reader: careful

# The sides of the negotiation. "id" is a short word of your own choice; it is used below, so do not change it later.
parties:
  # - id: oster
  #   name: Republic of Oster

# People, organisations, states and groups.
#   name        the full name, as it shall be shown
#   kind        person, organisation, state or group
#   aliases     other names and spellings (surnames and differing transliterations are found without being listed);
#               of a body also its members in full
#   derogatory  rude names others use for them: recognised, kept as written, and marked
#   party       the id of the party they speak for
#   offices     what they held and when, so that "the Foreign Minister of Oster" is known on any date;
#               leave "to" out while they hold it. Dates: 2031, 2031-05 or 2031-05-09
#   wikidata    the identifier at wikidata.org, if you have it
actors:
  # - name: Republic of Oster
  #   kind: state
  #   aliases: [Oster, the Osterish government]
  #   party: oster
  # - name: Mira Dolan
  #   kind: person
  #   aliases: [M. Dolan]
  #   derogatory: [the Tea Lady]
  #   party: oster
  #   offices:
  #     - title: Foreign Minister of Oster
  #       from: 2029-11
  #       to: 2031-02-14

# What is negotiated. Issues may hold issues. Ready-made lists for peace talks, trade, climate and labour disputes come with
# Parley: "parley new talks --preset peace" starts from one. "parley codebook suggest talks" proposes more from your articles.
#   definition, example, counter-example   so that two people code alike
#   cues                                   words that speak of it
#   poles                                  the two opposite ends, where it has them; a demand for the first is "for" it.
#                                          [joins, stays out], or each with the words that speak for it, as below
${preset === '' ? issueExample : preset.trimEnd()}

# Newspapers, agencies, channels and sites.
#   domains     their web addresses, to know their pages
#   side        from which side they write: the id of a party, or any word you like
#   date-order  how they write 3/4/31: month-first or day-first
outlets:
  # - name: The Lunt Courier
  #   aliases: [Courier]
  #   domains: [luntcourier.example]
  #   side: oster
  #   date-order: day-first

# What goes by several names, depending on who writes: a town, a river, a war, an armed group. Parley counts who uses which
# name, and prefers none. (States, people and organisations with their other names stand above, under "actors".)
#   label       what it is, in words that take no side
#   names       every name and spelling, in any order
#   derogatory  rude names among them, to be marked
things:
  # - label: the town at the ford
  #   names: [Lunt, Lund]
`;
}

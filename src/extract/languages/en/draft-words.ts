// Words before a list of terms: that it is one, who wrote it, and who will have nothing to do with it.

/** Words of a sentence before a list that make the list terms put forward. */
export const draftWords =
  /\b(?:draft|terms|proposes?|proposed|proposals?|demands?|points|offers?|conditions|plan|would agree|agreed?|paper|(?:request|ask|call)(?:s|ed)? for|requested|requests|claims|what (?:[\w-]+ ){1,3}(?:wants?|seeks?|asks? for|would accept))\b/;

/** Words by which a list's terms are those of both. */
export const jointWords =
  /\b(?:the (?:parties|sides|two \w+)|both (?:\w+ ){0,2}(?:sides|parties|countries|governments|capitals)|jointly|each side)\b/;

/** A list that both have taken. */
export const settledWords = /\b(?:agreed|signed|accepted|initialled|settled)\b/;

/** Terms that are demands. */
export const demandedWords =
  /\b(?:demand\w*|condition\w*|ultimatum|insist\w*|require\w*|request\w*|ask\w*|call\w* for|claims|want\w*)\b/;

/** Terms of whoever writes: "our demands", "we ask for". */
export const ownTerms = /\b(?:our|we|i|my)\b/;

/** Terms nobody has owned to. */
export const unownedWords =
  /\b(?:leaked|reportedly|alleged(?:ly)?|said to|attributed to|ascribed to|purported(?:ly)?)\b/;

const wrote =
  '(?:drafted|drawn up|drew up|written|wrote|prepared|authored|compiled|proposed|put forward|tabled|circulated|submitted|presented|set out|handed over|handed out|issued|put together|worked out)';

/** Right before the name of whoever wrote the terms: "drawn up by", "attributed to". */
export const writtenBy = new RegExp(
  `\\b(?:${wrote}(?: \\w+){0,3} (?:by|in)|(?:attributed|ascribed) to|the work of) (?:the )?$`,
);

/** Right after that name: "'s draft", "has drawn up". */
export const writes = new RegExp(
  `^(?:['’]s?)? (?:[\\w-]+ ){0,3}?(?:draft|proposals?|plan|paper|list|terms|demands?|conditions|offer|points)\\b|^(?:, [^,]*,)? (?:(?:has|had|have|itself|now|also) )*(?:${wrote}|proposes?|tables?|sets? out|presents?|wants?|seeks?|demands?|demanded|request(?:s|ed)|asks? for|asked for|call(?:s|ed) for|offers?|offered)\\b`,
);

/** Right before the name of whoever denies the terms: "denied by". */
export const deniedBy = /\b(?:denied|disowned|disavowed|disclaimed|repudiated)(?: \w+){0,2} by (?:the )?$/;

/** Right after that name. */
export const denies =
  /^(?:, [^,]*,)? (?:(?:has|had|have|since|flatly|officially) )*(?:den(?:y|ies|ied)|disown\w*|disavow\w*|disclaim\w*|repudiat\w*)\b/;

/** Behind such a denial: it is the writing that is denied, so that others say who wrote. */
export const deniesWriting =
  /\b(?:authorship|having (?:written|drafted|drawn|had|sent|made)|writing|drafting|any part in|it wrote|it drafted|it drew)\b/;

/** Words of a term by which its own subject gains: "Velm may go on", "Oster keeps". */
export const gainWords =
  /\b(?:may|keeps?|retains?|gets?|receives?|regains?|(?:is|are|be) (?:allowed|given|granted|paid|free to|entitled)|has the right|have the right)\b/;

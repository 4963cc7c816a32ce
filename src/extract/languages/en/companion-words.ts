// English words by which digests of talks join parties to whoever takes a position: "supported by", "with", "opposed by", "on behalf of".

/** Right before the name of who is of the lead's mind. */
export const withLead =
  /,\s(?:and )?(?:was |were )?(?:together |along |jointly )?(?:with|(?:supported|seconded|echoed|joined) by|as did) (?:the )?$/i;

/** Right before the name of who is against. */
export const againstLead = /(?:,\s(?:and |but )?(?:was |were )?|\band |\bbut )opposed by (?:the )?$/i;

/** Between the names of a list. */
export const nextInList = /^(?:,|,? and) (?:the )?$/i;

/** Behind names with "with" before them: how they stand. */
export const standingWith =
  /^ (?:(?<against>opposing|objecting|disagreeing|dissenting|opposed)|agreeing|concurring|in support|supporting)(?=[,;.)])/i;

/** Between somebody's name and that of the party he speaks for. */
export const forPrincipal = /^(?:\s?\([^)]*\))?, (?:speaking )?(?:for|on behalf of) (?:the )?$/i;

/** What companions do to a lead, before "by". */
export const besideVerbs = /^(?:supported|seconded|echoed|joined|backed|opposed)$/;

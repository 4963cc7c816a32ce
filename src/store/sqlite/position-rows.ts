// What every query of positions shares: the party as decisions leave it, and which positions a coder rejected.

/** Joins a position's speaker as `n` and `a`, and its statement as `s`. */
export const positionJoins = `LEFT JOIN statement s ON s.id = p.statement_id
  LEFT JOIN name n ON n.id = p.name_id LEFT JOIN actor a ON a.key = n.actor_key`;

/** The party a coder set; else a party's own position goes with its speaker, wherever a coder puts that speaker. */
export const settledParty =
  "coalesce(p.set_party, CASE p.held WHEN 'self' THEN coalesce(a.party, p.party) ELSE p.party END)";

/** The latest verdict on the position itself, else on the statement it was read from; null where nobody decided. */
export const verdict = `coalesce(
  (SELECT verdict FROM position_review r WHERE r.position_id = p.id ORDER BY decision DESC LIMIT 1),
  (SELECT verdict FROM review r WHERE r.statement_id = p.statement_id ORDER BY decision DESC LIMIT 1))`;

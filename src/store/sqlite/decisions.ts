// Appends decisions, applies them, and says what became of each.
import { assertNever } from '../../base/assert-never.ts';
import { boundsOfEdtf } from '../../base/edtf-bounds.ts';
import { Failure } from '../../base/failure.ts';
import { findUndone, keyOfName, listActiveDecisions, resolveNames } from '../../model/actor-decisions.ts';
import type { Decision, DecisionContent, PositionChange, SetSpeaker } from '../../model/decision.ts';
import type { DecisionEntry } from '../../model/dossier-rows.ts';
import { settleOrigin } from './article-origin.ts';
import { numberOfKind } from './comparison-kind.ts';
import type { Connection } from './connection.ts';
import { findItem, findPairs } from './judged-pairs.ts';
import { attachReviews, isReview, type ReviewContent } from './reviews.ts';
import { settleActors } from './settle-actors.ts';
import { markArticleStale, markStale } from './stale-items.ts';
import { loadCodebook, loadDecisions } from './stored-json.ts';
import { inTransaction } from './transaction.ts';

/** Appends a decision and applies it. Fails with `not-found` or `bad-argument` when it is about nothing held. */
export function addDecision(
  connection: Connection,
  content: DecisionContent,
  { coder, at }: { readonly coder: string; readonly at: string },
): Decision {
  return inTransaction(connection.database, () => {
    checkDecision(connection, content);
    const number = connection.run('INSERT INTO decision (at, coder, kind, content, text_hash) VALUES (?, ?, ?, ?, ?)', [
      at,
      coder,
      content.kind,
      JSON.stringify(content),
      hashOf(content),
    ]);
    applyDecision(connection, content);
    return { number, at, coder, content };
  });
}

/** Of the article it is about, where it is about one. */
function hashOf(content: DecisionContent): string | null {
  if (content.kind === 'edit-article') return content.article;
  return isReview(content) ? content.quote.textHash : null;
}

function checkDecision(connection: Connection, content: DecisionContent): void {
  switch (content.kind) {
    case 'merge-actors':
      requireActor(connection, content.from);
      requireActor(connection, content.into);
      if (content.from === content.into) refuse('An actor cannot be merged into itself');
      return;
    case 'split-name':
      requireName(connection, content.actor, content.name);
      return;
    case 'set-party':
      requireActor(connection, content.actor);
      requireParty(connection, content.party);
      return;
    case 'confirm-finding':
    case 'reject-finding':
      requireFinding(connection, { ...content, of: content.of ?? 'statement' });
      return;
    case 'edit-position':
      requireFinding(connection, { ...content, of: 'position' });
      requireReading(connection, content.change);
      return;
    case 'set-speaker':
      requireFinding(connection, { ...content, of: 'statement' });
      requireSpeaker(connection, content.speaker);
      return;
    case 'edit-article':
      requireOrigin(connection, content);
      return;
    case 'judge-comparison':
      requireComparison(connection, content);
      return;
    case 'undo':
      requireUndoable(connection, content.decision);
      return;
    default:
      assertNever(content);
  }
}

function refuse(reason: string): never {
  throw new Failure('bad-argument', { reason, command: 'serve' });
}

function requireActor(connection: Connection, key: string): void {
  const isKnown = connection.rows('SELECT 1 FROM actor WHERE key = ?', [key]).length > 0;
  if (!isKnown) throw new Failure('not-found', { what: 'actor', id: key });
}

function requireName(connection: Connection, actor: string, name: string): void {
  const names = connection.rows('SELECT surface, is_pronoun FROM name WHERE actor_key = ?', [actor]);
  const found = names.find(([surface]) => surface === name);
  if (!found) throw new Failure('not-found', { what: 'name', id: name });
  if (found[1] === 1) refuse('A pronoun is no name that could stand for an actor of its own');
  if (names.every(([surface]) => surface === name)) refuse(`“${name}” is the only name of this actor`);
  if (actor === `name:${name}`) refuse(`This actor is called “${name}”; take the other names out instead`);
}

function requireParty(connection: Connection, party: string | null): void {
  if (party === null) return;
  const isKnown = loadCodebook(connection).parties.some(({ id }) => id === party);
  if (!isKnown) throw new Failure('not-found', { what: 'party', id: party });
}

/** Something is put right, and what it is put to is in the codebook. */
function requireReading(connection: Connection, { party, issue, ...rest }: PositionChange): void {
  if (party === undefined && issue === undefined && Object.keys(rest).length === 0) refuse('Nothing is put right');
  if (party !== undefined) requireParty(connection, party);
  const isKnown = issue === undefined || loadCodebook(connection).issues.some(({ id }) => id === issue);
  if (!isKnown) throw new Failure('not-found', { what: 'issue', id: issue });
}

/** Somebody held, or somebody new by a name. */
function requireSpeaker(connection: Connection, speaker: SetSpeaker | null): void {
  if (speaker === null || speaker.key === keyOfName(speaker.name)) return;
  requireActor(connection, speaker.key);
}

/** The article is held, something is put right, and a date is one. */
function requireOrigin(
  connection: Connection,
  { article, change }: Extract<DecisionContent, { readonly kind: 'edit-article' }>,
): void {
  const isHeld = connection.rows('SELECT 1 FROM article WHERE hash = ?', [article]).length > 0;
  if (!isHeld) throw new Failure('not-found', { what: 'article', id: article });
  if (Object.keys(change).length === 0) refuse('Nothing is put right');
  const { published } = change;
  if (typeof published === 'string' && boundsOfEdtf(published) === null)
    refuse(`“${published}” is not a date like 2031-04-02, 2031-04 or 2031`);
}

interface FindingReference extends Pick<ReviewContent, 'finding' | 'quote'> {
  readonly of: 'statement' | 'position';
}

function requireFinding(connection: Connection, { of, finding, quote }: FindingReference): void {
  const found = connection.rows(
    `SELECT 1 FROM article a JOIN ${of} f ON f.article_id = a.id WHERE a.hash = ? AND f.finding = ?`,
    [quote.textHash, finding],
  );
  if (found.length === 0) throw new Failure('not-found', { what: of, id: finding });
}

/** All places are held, and one is told from the others. */
function requireComparison(
  connection: Connection,
  { of, one, others }: Extract<DecisionContent, { readonly kind: 'judge-comparison' }>,
): void {
  const [row, ...rows] = [one, ...others].map((place) => {
    const found = findItem(connection, of, place);
    if (found === null) throw new Failure('not-found', { what: 'compared place', id: place.quote.textHash });
    return found;
  });
  if (rows.length === 0) refuse('Nothing is named to judge it against');
  if (rows.includes(row ?? 0)) refuse('A place cannot be judged against itself');
}

function requireUndoable(connection: Connection, number: number): void {
  const decisions = loadDecisions(connection);
  if (!decisions.some((decision) => decision.number === number)) {
    throw new Failure('not-found', { what: 'decision', id: number });
  }
  if (findUndone(decisions).has(number)) refuse(`Decision ${number} is taken back already`);
}

function applyDecision(connection: Connection, content: DecisionContent): void {
  if (content.kind === 'undo') {
    applyDecision(connection, loadContent(connection, content.decision));
  } else if (isReview(content)) {
    attachReviews(connection, content.quote.textHash);
    markArticleStale(connection, content.quote.textHash);
  } else if (content.kind === 'edit-article') {
    settleOrigin(connection, content.article);
  } else if (content.kind === 'judge-comparison') {
    // What is said of compared places is tied to them when they are loaded.
    for (const place of [content.one, ...content.others]) {
      const row = findItem(connection, content.of, place);
      if (row !== null) markStale(connection, numberOfKind(content.of), [row]);
    }
  } else {
    settleActors(connection);
  }
}

function loadContent(connection: Connection, number: number): DecisionContent {
  const decision = loadDecisions(connection).find((each) => each.number === number);
  if (!decision) throw new Error(`Decision ${number} is gone`);
  return decision.content;
}

/** Every decision and what became of it, oldest first. */
export function listDecisions(connection: Connection): readonly DecisionEntry[] {
  const decisions = loadDecisions(connection);
  const undone = findUndone(decisions);
  const effective = findEffective(connection, decisions);
  const names = new Map(
    connection.rows('SELECT key, name FROM actor', []).map(([key, name]) => [String(key), String(name)]),
  );
  return decisions.map((decision) => ({
    decision,
    state: undone.has(decision.number) ? 'undone' : effective.has(decision.number) ? 'applied' : 'broken',
    actorNames: keysOf(decision.content).map((key) => ({ key, name: names.get(key) ?? key })),
  }));
}

function keysOf(content: DecisionContent): readonly string[] {
  switch (content.kind) {
    case 'merge-actors':
      return [content.from, content.into];
    case 'split-name':
    case 'set-party':
      return [content.actor];
    default:
      return [];
  }
}

/** Numbers of the decisions that find what they are about. */
function findEffective(connection: Connection, decisions: readonly Decision[]): ReadonlySet<number> {
  const active = listActiveDecisions(decisions);
  // Rows of names outlive the readings that made them; only names still seen count.
  const names = connection.rows(
    'SELECT base_key, surface FROM name WHERE EXISTS (SELECT 1 FROM sighting WHERE name_id = name.id)',
    [],
  );
  const seen = names.map(([baseKey, surface]) => ({ baseKey: String(baseKey), surface: String(surface) }));
  const effective = new Set(resolveNames(seen, active).effective);
  const reviewed = new Set(
    connection
      .rows('SELECT decision FROM review UNION SELECT decision FROM position_review', [])
      .map(([number]) => Number(number)),
  );
  const articles = new Set(
    connection
      .rows('SELECT article_id, hash FROM article_origin o JOIN article a ON a.id = o.article_id', [])
      .map(([, hash]) => String(hash)),
  );
  const actors = new Set(connection.rows('SELECT key FROM actor', []).map(([key]) => String(key)));
  const parties = new Set(loadCodebook(connection).parties.map(({ id }) => id));
  for (const { number, content } of decisions) {
    if (content.kind === 'undo' || reviewed.has(number)) effective.add(number);
    if (content.kind === 'edit-article' && articles.has(content.article)) effective.add(number);
    if (content.kind === 'judge-comparison' && findPairs(connection, content).length > 0) effective.add(number);
    if (content.kind !== 'set-party' || !actors.has(content.actor)) continue;
    if (content.party === null || parties.has(content.party)) effective.add(number);
  }
  return effective;
}

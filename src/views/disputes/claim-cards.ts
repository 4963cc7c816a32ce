// Cards of claims and what is said against them: denials, other accounts of the same, accusations with their answers.
import { boundsOfEdtf } from '../../base/edtf-bounds.ts';
import { contentHash } from '../../base/hash.ts';
import { type Claim, unpackClaim } from '../../model/claim-item.ts';
import type { ComparedEntry, ComparisonTable } from '../../model/comparison-rows.ts';
import type { DisputeCard, DisputeSentence } from '../../model/dispute.ts';
import type { PositionTable } from '../../model/position-table.ts';
import { findContext } from '../sentence-context.ts';
import { type ClaimGroup, type GroupedClaim, groupClaims } from './claim-groups.ts';
import { dayOf, toAccount } from './dispute-account.ts';
import { findSilent } from './find-silent.ts';

/** What the cards need besides the claims: texts for who is silent, and the party of an actor spoken of. */
export interface ClaimSurroundings {
  readonly table: PositionTable;
  /** Id of the party of an actor by its codebook id or name; null when it has none. */
  readonly partyOf: (actor: string) => string | null;
  /** Name of an actor by its codebook id; null when nobody declared it. */
  readonly nameOf: (actor: string) => string | null;
}

/** A claim with what stands behind it. */
interface HeldClaim {
  readonly entry: ComparedEntry;
  readonly claim: Claim;
}

/** The cards, in the order of their first word. */
export function listClaimCards(
  { items, relations }: ComparisonTable,
  surroundings: ClaimSurroundings,
): readonly DisputeCard[] {
  const held = new Map(
    items
      .filter(({ statement }) => statement?.review !== 'rejected')
      .map((entry) => [entry.row, { entry, claim: unpackClaim(entry.data) }]),
  );
  const order = [...held.values()].sort(byTime).map(({ entry }) => entry.row);
  const present = relations.filter(({ from, to }) => held.has(from) && held.has(to));
  const claimOf = (row: number) => {
    const claim = held.get(row)?.claim;
    return claim && { isRejection: claim.act === 'reject', isAssertion: claim.act !== 'ask' && claim.act !== 'silent' };
  };
  return groupClaims(present, order, claimOf).map((group) => toCard(group, held, surroundings));
}

function byTime(one: HeldClaim, other: HeldClaim): number {
  return whenSaid(one.entry).localeCompare(whenSaid(other.entry)) || one.entry.row - other.entry.row;
}

function whenSaid({ statement, article }: ComparedEntry): string {
  return dayOf({ said: statement?.statement.said ?? null, article });
}

function toCard(group: ClaimGroup, held: ReadonlyMap<number, HeldClaim>, surroundings: ClaimSurroundings): DisputeCard {
  const { table, partyOf } = surroundings;
  const sides = ([0, 1] as const).map((side) => listSide(group, side, held));
  const accounts = sides.map((side) =>
    toAccount(
      side[0] ? saySide(side[0]) : '',
      side.map((one) => ({ ...toSentence(one), ...reasonsOf(one.link), actor: findSpeaker(one, surroundings) })),
    ),
  );
  const claims = sides.flat();
  const accused = claims
    .filter(({ claim }) => claim.act === 'accuse')
    .flatMap(({ claim }) => claim.names.flatMap((name) => partyOf(name) ?? []));
  const parting = group.links.filter(({ relation }) => relation !== 'repeats' && relation !== 'confirmation');
  const window = windowOf(claims);
  return {
    id: contentHash(
      claims.map(({ entry }) => entry.finding ?? `${entry.article.id} ${entry.span.start}`).sort()[0] ?? '',
    ).slice(0, 16),
    kind: accused.length > 0 ? 'incident' : 'claim',
    what: sayWhat(parting.map(({ relation }) => relation)),
    about: sayAbout(claims),
    parties: [...new Set([...accounts.flatMap((account) => account.parties), ...accused])],
    issues: [...new Set(claims.flatMap(issuesOf))],
    ...window,
    accounts,
    silent: findSilent(table, accounts, window),
    certainty: Math.max(0, ...parting.map(({ certainty }) => certainty)),
  };
}

/** As the codebook and people have them now, not as they were when the articles were compared. */
function issuesOf({ entry: { statement, positions } }: HeldClaim): readonly string[] {
  return positions
    .filter((one) => statement !== null && one.statement === statement.statement.id)
    .map(({ issue }) => issue);
}

/** A claim, and how it came to its side. */
type SidedClaim = HeldClaim & Pick<GroupedClaim, 'link'>;

function listSide(group: ClaimGroup, side: 0 | 1, held: ReadonlyMap<number, HeldClaim>): readonly SidedClaim[] {
  return group.claims.flatMap((one) => {
    const found = one.side === side ? held.get(one.row) : undefined;
    return found ? [{ ...found, link: one.link }] : [];
  });
}

/** Who makes the claim; of a move the author tells of, whom the claim itself names. */
function findSpeaker({ entry, claim }: HeldClaim, { partyOf, nameOf }: ClaimSurroundings): DisputeSentence['actor'] {
  const actor = entry.statement?.actor ?? null;
  if (actor) return { ...actor, party: actor.party ?? partyOf(actor.name) };
  const name = entry.statement || claim.actor === null ? null : nameOf(claim.actor);
  return name === null ? null : { key: claim.actor ?? name, name, party: claim.party };
}

function windowOf(claims: readonly HeldClaim[]): Pick<DisputeCard, 'from' | 'to'> {
  const days = claims.flatMap(({ entry }) => boundsOfEdtf(whenSaid(entry)) ?? []);
  const present = (day: string | null): readonly string[] => (day === null ? [] : [day]);
  return {
    from: days.flatMap(({ earliest }) => present(earliest)).sort()[0] ?? null,
    to:
      days
        .flatMap(({ latest }) => present(latest))
        .sort()
        .at(-1) ?? null,
  };
}

function reasonsOf(link: ClaimGroup['links'][number] | null): Partial<DisputeSentence> {
  return link === null ? {} : { reasons: link.reasons, certainty: link.certainty };
}

function sayWhat(relations: readonly string[]): string {
  if (relations.includes('denial')) return 'Claimed and denied';
  if (relations.includes('opposite')) return 'Opposite claims';
  return relations.includes('correction') ? 'Told otherwise' : 'Claimed and rejected';
}

/** What a side says: its first claim; with its reporting word where the words alone do not say it ("denies it"). */
function saySide(held: HeldClaim): string {
  const { act, cue, stems } = held.claim;
  const isPlain = act === 'claim' && stems.length >= tellingWords;
  return isPlain ? sayShort(held) : shorten(`${cue} ${contentOf(held)}`);
}

/** Fewest words of a claim that tell a reader what it is about. */
const tellingWords = 4;

/** The claim in its own words; where they only point ("it a seat"), the whole sentence. */
function sayAbout(claims: readonly HeldClaim[]): string {
  const told = claims.find(({ claim }) => claim.stems.length >= tellingWords && claim.pointsTo === null) ?? claims[0];
  if (!told) return '';
  const isPlain = told.claim.stems.length >= tellingWords && told.claim.act !== 'accuse';
  return isPlain ? sayShort(told) : shorten(toSentence(told).context.text);
}

/** Letters of a claim shown as the name of its dispute. */
const shortLength = 140;

/** A claim in its own words, cut at a word. */
function sayShort(held: HeldClaim): string {
  return shorten(contentOf(held));
}

function shorten(text: string): string {
  const words = text.replace(/\s+/g, ' ').trim();
  return words.length <= shortLength ? words : `${words.slice(0, words.lastIndexOf(' ', shortLength))} …`;
}

function contentOf({ entry }: HeldClaim): string {
  const { start, text } = entry.surroundings;
  const spans = entry.statement?.statement.content ?? [entry.span];
  return spans.map((span) => text.slice(Math.max(0, span.start - start), Math.max(0, span.end - start))).join(' … ');
}

function toSentence({ entry, claim }: HeldClaim): DisputeSentence {
  const statement = entry.statement?.statement;
  const { source = [], cue = [], content = [entry.span] } = statement ?? {};
  const end = entry.surroundings.start + entry.surroundings.text.length;
  const isThere = (span: { readonly start: number; readonly end: number }): boolean =>
    span.start >= entry.surroundings.start && span.end <= end;
  const [sources, cues, contents] = [source.filter(isThere), cue.filter(isThere), content.filter(isThere)];
  return {
    id: entry.finding ?? String(entry.row),
    statement: entry.finding,
    span: entry.span,
    article: toPlace(entry.article),
    actor: entry.statement?.actor ?? null,
    said: statement?.said ?? null,
    factuality: statement?.factuality ?? 'asserted',
    does: claim.act === 'claim' ? '' : claim.cue,
    contentText: contentOf({ entry, claim }),
    context: findContext({
      statement: { source: sources, cue: cues, content: contents },
      surroundings: entry.surroundings,
    }),
    certainty: statement?.certainty ?? 0,
    reasons: [],
  };
}

function toPlace({ id, title, outlet, side, published, url }: ComparedEntry['article']): DisputeSentence['article'] {
  return { id, title, outlet, side, published, url };
}

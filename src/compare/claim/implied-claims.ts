// Claims that no statement makes: the author's own sentence that a denial answers, and the author's denial of what is told.
import { findMatches } from '../../base/find-matches.ts';
import { once } from '../../base/once.ts';
import type { Article } from '../../model/article.ts';
import { bareClaim, type Claim } from '../../model/claim-item.ts';
import type { Findings } from '../../model/finding.ts';
import { type Span, spansOverlap } from '../../model/span.ts';
import { isNegated, listStems } from './claim-words.ts';
import { findAuthorDenials } from './find-author-denials.ts';
import { countParagraphs, hullOf, nameOf, type Told, type ToldClaim, toDays, unique } from './told-claim.ts';

/** A claim that is only implied, and the one it was found by, however far that stands. */
export interface ImpliedClaim extends ToldClaim {
  readonly partner: ToldClaim;
}

/** What implied claims are found by: the claims told, and what each is made of, in one order. */
export interface ImpliedSource {
  readonly article: Article;
  readonly findings: Findings;
  readonly told: readonly ToldClaim[];
  readonly statements: readonly Told[];
}

/** The implied claims of an article. */
export function listImplied({ article, findings, told, statements }: ImpliedSource): readonly ImpliedClaim[] {
  const sentences = once(() => listOwnSentences(article, findings));
  const presupposed = told.flatMap((partner): readonly ImpliedClaim[] => {
    const found = findPresupposed({ article, findings, sentences }, partner.claim, partner.span);
    return found ? [{ ...found, partner }] : [];
  });
  const denials = findAuthorDenials(article, statements).flatMap(({ span, of }): readonly ImpliedClaim[] => {
    const partner = told[of];
    return partner ? [{ ...toAuthorDenial({ article, told, statements, span }, partner), partner }] : [];
  });
  return [...presupposed, ...denials];
}

interface Telling {
  readonly article: Article;
  readonly findings: Findings;
  /** Read once for all denials of an article: a record of talks has hundreds. */
  readonly sentences: () => readonly OwnSentence[];
}

/** A sentence of the author that tells something. */
interface OwnSentence {
  readonly span: Span;
  readonly stems: readonly string[];
}

function listOwnSentences({ text }: Article, { statements }: Findings): readonly OwnSentence[] {
  const spans = statements.map(hullOf);
  return findMatches(text, sentence)
    .map(({ index, 0: words }) => ({ span: { start: index, end: index + words.length }, words }))
    .filter(({ span, words }) => !spans.some((other) => spansOverlap(other, span)) && !isNegated(words))
    .filter(({ words }) => !/\?\s*$/.test(words))
    .map(({ span, words }) => ({ span, stems: listStems(words) }));
}

/** Fewest words a sentence of the author shares with a denial that answers it. */
const fewestPresupposed = 2;

/**
 * What a denial answers where no statement says it: the author's own sentence that says so. "Troops stood surrounded in the
 * valley. … Velm insists that its troops are not surrounded."
 */
function findPresupposed({ article, findings, sentences }: Telling, denial: Claim, at: Span): ToldClaim | null {
  if (
    denial.act !== 'deny' ||
    denial.isOwnDenial ||
    denial.pointsTo !== null ||
    denial.owner !== null ||
    denial.stems.length < fewestPresupposed
  )
    return null;
  const [best] = sentences()
    .filter(({ span }) => span.end <= at.start)
    .map((one) => ({ ...one, shared: one.stems.filter((stem) => denial.stems.includes(stem)).length }))
    .filter(({ shared }) => shared >= fewestPresupposed && shared * 2 >= denial.stems.length)
    .sort((a, b) => b.shared - a.shared || b.span.start - a.span.start);
  if (!best) return null;
  const isInside = (span: Span): boolean => spansOverlap(best.span, span);
  return {
    span: best.span,
    finding: null,
    claim: {
      ...denial,
      ...bareClaim,
      ...{ act: 'claim', stems: best.stems },
      names: unique(
        findings.mentions.filter(({ span }) => isInside(span)).flatMap(({ actor }) => (actor ? [nameOf(actor)] : [])),
      ),
      order: denial.order - 1,
      paragraph: countParagraphs(article.text, best.span.start),
      days: toDays(article.published),
    },
  };
}

interface DenialPlace {
  readonly article: Article;
  readonly told: readonly ToldClaim[];
  /** The statements of `told`. */
  readonly statements: readonly Told[];
  readonly span: Span;
}

/** What the author says of a claim; within another's words it is theirs. */
function toAuthorDenial({ article, told, statements, span }: DenialPlace, denied: ToldClaim): ToldClaim {
  const within = statements.findIndex(
    ({ content }, at) =>
      told[at] !== denied && content.some((part) => part.start <= span.start && span.end <= part.end),
  );
  const { actor = null, party = null } = told[within]?.claim ?? {};
  return {
    ...{ span, finding: null },
    claim: {
      ...denied.claim,
      ...bareClaim,
      ...{ act: 'deny', actor, party, pointsTo: 'anything', isPronoun: true },
      cue: article.text.slice(span.start, span.end).toLowerCase(),
      order: denied.claim.order + 1,
    },
  };
}

/** A sentence of running text, roughly. */
const sentence = /[^\s.!?][^.!?\n]{20,}[.!?:]?/g;

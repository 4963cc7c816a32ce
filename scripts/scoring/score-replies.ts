// Who answers whom on the bundled example: the replies found among statements, against those a person listed.
import { createClaimComparer } from '../../src/compare/claim/claim-comparer.ts';
import type { ComparedArticle } from '../../src/compare/comparer.ts';
import type { PlacedItem, RelatedItems } from '../../src/model/comparison.ts';
import { spansOverlap } from '../../src/model/span.ts';
import { chooseReplies } from '../../src/views/disputes/choose-replies.ts';
import { readDossierList } from '../../test/gold/dossier-gold.ts';
import { type ExampleArticle, readExampleCodebook } from '../../test/gold/example-gold.ts';

const claimComparer = createClaimComparer(readExampleCodebook());

/** Prints precision and recall of the replies between the statements of `read`, and every error when asked. */
export function scoreReplies(
  examples: readonly ExampleArticle[],
  read: readonly ComparedArticle[],
  tell: (line: string) => void,
): void {
  const items = placeItems(read);
  const relations = relateAll(items);
  const namesOf = new Map(items.map((item) => [item.row, nameStatements(examples, item)]));
  // Two appearances of one text are one article.
  const known = new Set(items.flatMap(({ row }) => namesOf.get(row) ?? []).map((name) => name.split('#')[0]));
  const gold = readDossierList('replies').filter(({ reply }) => known.has(reply.split('#')[0]));
  const isListed = (reply: number, claim: number): boolean => {
    const [replies, claims] = [namesOf.get(reply) ?? [], namesOf.get(claim) ?? []];
    return gold.some((one) => replies.includes(one.reply) && one.to.some((to) => claims.includes(to)));
  };
  const disputed = readDossierList('disputes');
  const isDisputed = (one: number, other: number): boolean =>
    disputed.some(({ sides }) => {
      const sideOf = (row: number): number =>
        sides.findIndex(({ statements }) => statements.some((name) => namesOf.get(row)?.includes(name)));
      return sideOf(one) >= 0 && sideOf(other) >= 0 && sideOf(one) !== sideOf(other);
    });
  const found = [
    ...chooseReplies(relations).map(({ reply, claim, relation }) => ({ reply, claim, relation })),
    ...relations
      .filter(({ relation }) => relation === 'correction' || relation === 'opposite')
      .map(({ from, to, relation }) => ({ reply: from, claim: to, relation })),
  ];
  const judged = found.map((one) => ({
    ...one,
    isRight:
      isListed(one.reply, one.claim) ||
      isDisputed(one.reply, one.claim) ||
      (one.relation === 'correction' && isListed(one.claim, one.reply)),
  }));
  console.log(`  found ${found.length}, listed by a person ${gold.length}`);
  for (const relation of ['denial', 'confirmation', 'reply', 'correction', 'opposite']) {
    const ofKind = judged.filter((one) => one.relation === relation);
    const ofGold = gold.filter((one) => one.relation === relation);
    const hits = ofGold.filter((one) => isFound(one));
    const linked = hits.length;
    console.log(
      `  ${relation.padEnd(13)} precision ${percent(ofKind.filter(({ isRight }) => isRight).length, ofKind.length)}, found with any relation ${percent(linked, ofGold.length)}`,
    );
  }
  const hits = gold.filter((one) => isFound(one));
  console.log(
    `  all           precision ${percent(judged.filter(({ isRight }) => isRight).length, judged.length)}, recall ${percent(hits.length, gold.length)}`,
  );
  const wordsOf = new Map(
    items.map(({ row, text, span }) => [row, text.slice(span.start, span.end).replace(/\s+/g, ' ').slice(0, 110)]),
  );
  for (const one of judged.filter(({ isRight }) => !isRight))
    tell(
      `not listed: ${one.relation} ${namesOf.get(one.reply)} "${wordsOf.get(one.reply)}" -> ${namesOf.get(one.claim)} "${wordsOf.get(one.claim)}"`,
    );
  for (const one of gold.filter((each) => !isFound(each)))
    tell(`missed: ${one.relation} ${one.reply} -> ${one.to.join(' or ')}`);

  function isFound(one: (typeof gold)[number]): boolean {
    return found.some(
      ({ reply, claim }) =>
        (namesOf.get(reply)?.includes(one.reply) && one.to.some((to) => namesOf.get(claim)?.includes(to))) ||
        (namesOf.get(claim)?.includes(one.reply) && one.to.some((to) => namesOf.get(reply)?.includes(to))),
    );
  }
}

function percent(part: number, whole: number): string {
  return `${whole === 0 ? '-' : ((100 * part) / whole).toFixed(1)} (${part} of ${whole})`;
}

function placeItems(read: readonly ComparedArticle[]): readonly PlacedItem[] {
  return read
    .flatMap((compared) =>
      claimComparer
        .listItems(compared)
        .map((item) => ({ ...item, article: compared.article.id, text: compared.article.text })),
    )
    .map((item, row) => ({ ...item, row }));
}

/** What a store does, without its limit on candidates. */
function relateAll(items: readonly PlacedItem[]): readonly RelatedItems[] {
  return items.flatMap((later, at) =>
    items.slice(0, at).flatMap((earlier) => {
      const shared = later.keys.filter((key) => earlier.keys.includes(key)).length;
      const relation = shared < claimComparer.retrieval.fewestShared ? null : claimComparer.relate(later, earlier);
      return relation ? [{ ...relation, from: later.row, to: earlier.row }] : [];
    }),
  );
}

/** The gold's statements whose content has words in common with an item's, as `article#id`. */
function nameStatements(examples: readonly ExampleArticle[], item: PlacedItem): readonly string[] {
  const example = examples.find(({ article }) => article.id === item.article);
  return (
    example?.gold.statements
      .filter(({ content }) => content.some((span) => spansOverlap(span, item.span)))
      .map(({ id }) => `${example.name}#${id}`) ?? []
  );
}

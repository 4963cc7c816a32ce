// Reads what the models of learnt positions are taught on: candidates in coded texts, each with whether a coder saw a position there.
import { extractFrom } from '../../src/extract/extract.ts';
import { moveFeatures } from '../../src/extract/positions/learnt/move-features.ts';
import { listCandidates, type StandCandidate } from '../../src/extract/positions/learnt/stand-candidates.ts';
import { clauseOf, standFeatures } from '../../src/extract/positions/learnt/stand-features.ts';
import { readArticleByRules } from '../../src/extract/positions/position-finder.ts';
import { spansOverlap } from '../../src/model/span.ts';
import type { Coded, CodedSource } from './coded-sources.ts';
import type { LogisticExample } from './logistic-trainer.ts';

/** A candidate as the models see it. */
export interface StandExample extends LogisticExample {
  readonly named: ReturnType<typeof standFeatures>;
  /** The positions of the coder's that must be found and that it would find. */
  readonly finds: readonly object[];
  /** The moves the coder allows, of those that need be found or may be; none where nothing was coded. */
  readonly moves: readonly string[];
  /** What tells one move from another. */
  readonly moveFeatures: Readonly<Record<string, number>>;
}

/** What a sentence of our own, or of another kind of text, counts beside one of a news article: it stands alone, or is plainer. */
const otherTexts = 0.3;

/** The candidates of a coded text, without those of its held half; the first feature of each is always 1. */
export function readStandExamples(source: CodedSource): readonly StandExample[] {
  const { kind, article, reader, codes, isHeld } = source;
  const analysed = reader.analyse(article.text, article.passages);
  const findings = extractFrom(article, analysed, reader);
  const read = readArticleByRules({ ...findings, article, analysed }, reader.issues);
  const marks = codes.filter((code) => code.kind === 'must' || code.kind === 'may');
  return listCandidates(read).flatMap((candidate): readonly StandExample[] => {
    const { span } = candidate.sentence;
    const told = clauseOf(read, candidate);
    const place = marks.find(({ start, end }) => start <= span.start && span.start < end) ?? span;
    if (told === null || isHeld(place)) return [];
    const those = codes.filter((code) => code.kind !== 'wrong' && isOf(code, candidate));
    const named = standFeatures(read, candidate);
    return [
      {
        weight: kind === 'sentence' || kind === 'genre' ? otherTexts : 1,
        ...{ named, features: [1, ...Object.values(named)] },
        isRight: those.length > 0,
        moves: those.filter(({ kind }) => kind === 'must' || kind === 'may').flatMap(({ moves }) => moves),
        moveFeatures: moveFeatures(read, candidate, told),
        finds: those.filter(({ kind }) => kind === 'must'),
      },
    ];
  });
}

function isOf(code: Coded, { party, issue, sentence }: StandCandidate): boolean {
  return code.party === party && code.issues.includes(issue.issue) && spansOverlap(code, sentence.span);
}

// Compares the rules of moves with a learnt model on clauses whose party and issue are known. `npm run score:move-model`
//
// Clauses on an issue in which a person saw no move count too: to put a move there is a mistake.
// The model: multinomial logistic regression on the words that report, the words inside, modals, person, negation and the rules' own answer.
// The example is cross-validated by article; the strike and the coalition by tenths; of the fishery nothing is trained on.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadReader } from '../src/actions/load-reader.ts';
import { extract } from '../src/extract/extract.ts';
import { findMentions } from '../src/extract/mentions/mention-finder.ts';
import { sightParties } from '../src/extract/positions/holders/party-finder.ts';
import { subjectOf } from '../src/extract/positions/holders/subject-finder.ts';
import { buildIssueIndex } from '../src/extract/positions/issues/issue-index.ts';
import {
  issuesOf,
  sightIssues,
  sightingsInAll,
  wordsOf,
  wordsOfAll,
} from '../src/extract/positions/issues/issue-sightings.ts';
import { splitClauses } from '../src/extract/positions/moves/clause-splitter.ts';
import { type ClassifiedMove, classifyMove } from '../src/extract/positions/moves/move-classifier.ts';
import type { Article } from '../src/model/article.ts';
import type { Codebook } from '../src/model/codebook.ts';
import { makeParagraphArticle } from '../src/model/plain-article.ts';
import type { Span } from '../src/model/span.ts';
import { type CodedSet, readCodedSets, readFreshSet } from '../test/gold/coded-sentences.ts';
import { readExample, readExampleCodebook } from '../test/gold/example-gold.ts';
import { corporaFolder } from './training/corpora.ts';
import { predictMove, trainMoveModel } from './training/move-model-trainer.ts';

/** A clause on a coded issue, with the move a person saw there. */
interface MoveCase {
  readonly fold: string;
  readonly features: readonly string[];
  readonly gold: string;
  readonly rules: ClassifiedMove;
}

interface Coded {
  readonly party: string;
  readonly issue: string;
  readonly move: string;
}

/** What a party says, as spans: the words that report it and its content. */
interface Said {
  readonly party: string;
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
  readonly coded: readonly Coded[];
}

/** Said of a clause in which no move is seen. */
const nothing = '-';
/** Letters of a word that stand for it. */
const stemLetters = 6;

/** Root classes of PLOVER that are moves. */
const rootMoves: Readonly<Record<string, string>> = {
  ...{ REQUEST: 'demand', DEMAND: 'demand', APPEAL: 'demand' },
  ...{ AGREE: 'offer', REJECT: 'reject', THREATEN: 'threat' },
};
/** Parts the sentences without articles are cut into. */
const parts = 10;
/** Chance a learnt answer must have to stand where the rules know none. */
const leastSure = 0.6;

const example = await readExampleCases();
const second = (await Promise.all(readCodedSets().map((set) => readSetCases(set)))).flat();
const fresh = await readSetCases(readFreshSet());
const plover = readPloverCases();
console.log(`Moves of clauses whose party and issue are given: macro-F1 over moves (and share of clauses right)`);
report('the example, by article', example, (fold) => [...example.filter((one) => one.fold !== fold), ...second]);
report('a strike and a coalition, by tenths', second, (fold) => [
  ...second.filter((one) => one.fold !== fold),
  ...example,
]);
report('a fisheries quarrel, trained on both others', fresh, () => [...example, ...second]);

function report(name: string, cases: readonly MoveCase[], trainingFor: (fold: string) => readonly MoveCase[]): void {
  console.log(`${name}: ${cases.length} clauses`);
  console.log(`  rules                          ${tell(cases.map((one) => [one.gold, answerOf(one.rules)]))}`);
  for (const [label, extra] of [
    ['', []],
    [' + PLOVER', plover],
  ] as const) {
    const answers = [...new Set(cases.map(({ fold }) => fold))].flatMap((fold) => {
      const model = trainMoveModel([...trainingFor(fold), ...extra]);
      return cases.filter((one) => one.fold === fold).map((one) => ({ one, learnt: predictMove(model, one.features) }));
    });
    const pad = label.padEnd(10);
    console.log(`  learnt${pad}               ${tell(answers.map(({ one, learnt }) => [one.gold, learnt.move]))}`);
    console.log(
      `  rules, else learnt${pad}   ${tell(answers.map(({ one, learnt }) => [one.gold, fillIn(one, learnt)]))}`,
    );
  }
}

/** The rules' answer, or a sure learnt one where they have none. */
function fillIn({ rules }: MoveCase, learnt: ReturnType<typeof predictMove>): string {
  return rules.told === 'none' && learnt.chance >= leastSure ? learnt.move : answerOf(rules);
}

function answerOf({ move, told }: ClassifiedMove): string {
  return told === 'none' ? nothing : move;
}

function tell(pairs: readonly (readonly [gold: string, found: string])[]): string {
  const moves = [...new Set(pairs.map(([gold]) => gold))].filter((move) => move !== nothing).sort();
  const scores = moves.map((move) => {
    const hits = pairs.filter(([gold, found]) => gold === move && found === move).length;
    const sides = pairs.reduce((sum, [gold, found]) => sum + Number(gold === move) + Number(found === move), 0);
    return sides === 0 ? 0 : (2 * hits) / sides;
  });
  const right = pairs.filter(([gold, found]) => gold === found).length / Math.max(1, pairs.length);
  const macro = scores.reduce((sum, score) => sum + score, 0) / Math.max(1, scores.length);
  return `${(100 * macro).toFixed(1)} (${(100 * right).toFixed(1)})`;
}

async function readExampleCases(): Promise<readonly MoveCase[]> {
  const codebook = readExampleCodebook();
  const reader = await loadReader(codebook);
  const partyOf = new Map(codebook.actors.map(({ id, party }) => [id, party ?? null]));
  return (await readExample(codebook)).flatMap(({ article, gold, name }) => {
    if (article.language !== 'en') return [];
    const said = gold.statements.flatMap(({ actor, cue, content, positions }): readonly Said[] => {
      const party = partyOf.get(actor ?? '') ?? null;
      return party === null
        ? []
        : [{ party, cue, content, coded: positions.filter(({ held }) => held !== 'attributed') }];
    });
    return readCases({ article, codebook, said, fold: name }, reader);
  });
}

async function readSetCases(set: CodedSet): Promise<readonly MoveCase[]> {
  const reader = await loadReader(set.codebook);
  const partyOf = new Map(set.codebook.actors.map(({ id, party }) => [id, party ?? null]));
  return set.sentences.flatMap(({ text, codes }, at) => {
    const article = makeParagraphArticle(text);
    const coded = codes.filter(({ held }) => held === 'self');
    const { statements } = extract(article, reader);
    const speakers = statements.flatMap(({ actor }) => partyOf.get(actor?.actorId ?? '') ?? []);
    const said = [...new Set([...coded.map(({ party }) => party), ...speakers])].map((party): Said => {
      const own = statements.find(({ actor }) => partyOf.get(actor?.actorId ?? '') === party);
      const whole = { cue: [], content: [{ start: 0, end: text.length }] };
      return { ...(own ?? whole), party, coded: coded.filter((one) => one.party === party) };
    });
    return readCases({ article, codebook: set.codebook, said, fold: `${at % parts}` }, reader);
  });
}

interface Source {
  readonly article: Article;
  readonly codebook: Codebook;
  readonly said: readonly Said[];
  readonly fold: string;
}

/** The clauses on coded issues; those that others hang on are left out: their opening words tell them. */
function readCases(
  { article, codebook, said, fold }: Source,
  reader: Awaited<ReturnType<typeof loadReader>>,
): readonly MoveCase[] {
  const analysed = reader.analyse(article.text, article.passages);
  const issues = sightIssues(analysed, buildIssueIndex(codebook));
  const parties = sightParties(analysed, findMentions(article, analysed, reader.directory), buildIssueIndex(codebook));
  return said.flatMap(({ party, cue, content, coded }) => {
    const cueWords = cue.map((span) => wordsOf(analysed, span)).join(' ');
    const clauses = splitClauses(analysed, content).filter(({ isCondition }) => !isCondition);
    return clauses.flatMap((clause) => {
      const own = issuesOf(sightingsInAll(issues, clause.pieces)).filter(({ isCue }) => isCue);
      const subject = subjectOf(analysed, clause, parties, own);
      const whose = { isOfOther: subject !== null && subject !== party, isOwn: subject === party };
      const clues = { cue: cueWords, clause: wordsOfAll(analysed, clause.pieces), ...whose };
      return own.flatMap(({ issue }): readonly MoveCase[] => {
        const move = coded.find((one) => one.issue === issue)?.move ?? nothing;
        return move === 'condition' ? [] : [toCase(clues, move, fold)];
      });
    });
  });
}

function readPloverCases(): readonly MoveCase[] {
  const path = join(corporaFolder(), 'plover-gsr/PLOVER_GSR_CAMEO.json');
  const records: readonly { readonly event: string; readonly textInfo?: { readonly markup?: string } }[] = JSON.parse(
    readFileSync(path, 'utf8'),
  );
  return records.flatMap(({ event, textInfo }) => {
    const move = rootMoves[event];
    const after = textInfo?.markup?.split(/\(SRC(?:\/TAR)?:[^)]*\)/)[1];
    if (move === undefined || after === undefined) return [];
    const words = after
      .replace(/\(\w+:\s*([^)]*)\)/g, '$1')
      .toLowerCase()
      .replace(/\s+/g, ' ')
      .trim()
      .split(' ');
    return [toCase({ cue: words.slice(0, 3).join(' '), clause: words.slice(3).join(' ') }, move, 'plover')];
  });
}

function toCase(clues: Parameters<typeof classifyMove>[0], gold: string, fold: string): MoveCase {
  const rules = classifyMove(clues);
  const stem = (word: string): string => word.slice(0, stemLetters);
  const inside = clues.clause.split(' ').filter((word) => /^[a-z']+$/.test(word));
  const features = [
    'always',
    `rule ${rules.told === 'none' ? 'silent' : rules.move}`,
    `reason ${rules.reason}`,
    ...clues.cue.split(' ').map((word) => `cue ${stem(word)}`),
    ...inside.map((word) => `in ${stem(word)}`),
    ...inside.slice(0, 3).map((word, at) => `at ${at} ${stem(word)}`),
    ...(clues.isOfOther === true ? ['of other'] : []),
    ...(/\b(?:we|i|our|my)\b/.test(clues.clause) ? ['first person'] : []),
    ...(/\b(?:not|never|n't|no|nothing|nobody)\b/.test(clues.clause) ? ['negated'] : []),
    ...(/\b(?:must|should|shall|will|would|may|might|can|could)\b/.exec(clues.clause) ?? []).map(
      (word) => `modal ${word}`,
    ),
  ];
  return { fold, gold, rules, features: [...new Set(features)] };
}

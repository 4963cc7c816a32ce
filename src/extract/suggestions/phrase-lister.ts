// Lists noun phrases of sentences that demand, offer or refuse something: what issues are proposed from.
import type { Codebook } from '../../model/codebook.ts';
import { clauseRules, reportingRules } from '../languages/en/move-words.ts';
import { organisationNouns } from '../languages/en/name-heads.ts';
import { roleNouns } from '../languages/en/titles.ts';
import { rootOf } from '../positions/issues/cue-words.ts';
import type { PositionParts } from '../positions/position-finder.ts';
import { cueForms, phrasesOf } from './said-phrases.ts';
import { personNouns, vagueNouns } from './weak-nouns.ts';

/** A phrase with where it stands beside a move. */
export interface MovedPhrase {
  readonly phrase: string;
  readonly sentences: number;
  readonly texts: number;
}

/** Phrases that are tried: more cost seconds, and those behind them are in few texts. */
const mostPhrases = 150;
/** Sentences with a move from which on a phrase is tried: one may be a turn of phrase. */
const fewestSentences = 2;

/** The phrases, those of most texts first; two spellings and forms of one ("cease-fire", "ceasefires") are one. */
export function listPhrases(texts: readonly PositionParts[], { issues }: Codebook): readonly MovedPhrase[] {
  const cues = new Set(issues.flatMap((issue) => [...issue.cues, issue.label].flatMap(cueForms)));
  const counts = new Map<string, { forms: Map<string, number>; sentences: number; texts: Set<number> }>();
  for (const [at, { analysed }] of texts.entries())
    for (const { start, end, firstToken, endToken } of analysed.sentences) {
      if (!holdsMove(analysed.text.slice(start, end).toLowerCase())) continue;
      for (const phrase of phrasesOf(analysed, cues, [firstToken, endToken])) {
        if (isBare(phrase)) continue;
        const key = phrase.replaceAll('-', '').split(' ').map(rootOf).join(' ');
        const held = counts.get(key) ?? { forms: new Map(), sentences: 0, texts: new Set() };
        counts.set(key, held);
        held.sentences += 1;
        held.texts.add(at);
        held.forms.set(phrase, (held.forms.get(phrase) ?? 0) + 1);
      }
    }
  return [...counts.values()]
    .filter(({ sentences }) => sentences >= fewestSentences)
    .toSorted((a, b) => b.texts.size - a.texts.size || b.sentences - a.sentences)
    .slice(0, mostPhrases)
    .map(({ forms, sentences, texts: those }) => ({ phrase: commonest(forms), sentences, texts: those.size }));
}

function commonest(forms: ReadonlyMap<string, number>): string {
  return [...forms].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? '';
}

const moveRules = [...reportingRules, ...clauseRules].filter(({ move }) => move !== 'none');

function holdsMove(lower: string): boolean {
  return moveRules.some(({ pattern }) => pattern.test(lower));
}

/** True for one word that tells who acts, or nothing: "lawmaker", "committee", "response"; "budget committee" may be an issue. */
function isBare(phrase: string): boolean {
  return (
    Object.hasOwn(roleNouns, phrase) ||
    organisationNouns.has(phrase) ||
    vagueNouns.has(phrase) ||
    personNouns.has(phrase)
  );
}

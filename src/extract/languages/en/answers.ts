// English answers that name no issue, and the questions before them.
// Long lines because each is one pattern: what a question may ask is read together.
import type { Move } from '../../../model/finding.ts';

const asked = `(?:you|your (?:\\p{Ll}+ )?\\p{Ll}+|\\p{Lu}\\p{L}+|the \\p{L}+)`;
/** Between a question and its answer: a label, and another's answer. */
const toAnswer = '[^.?!]*\\?[^?]{0,40}$';

/** Before an answer: a question whether somebody will do a thing. */
export const askedWill = new RegExp(
  `\\b(?:[Ww]ill|[Ww]ould|[Cc]an|[Cc]ould|[Dd]oes|[Dd]o|[Aa]re|[Ii]s) ${asked}(?: [^.?!]*)? (?:accept|agree|sign|support|back|join|pay|contribute|offer|lift|open|withdraw|release|free|meet|talk|negotiate|give|keep|allow|cut|raise|lower|ready|prepared|willing)\\b${toAnswer}|\\b(?:[Ww]ill|[Ww]ould|[Cc]an|[Cc]ould) ${asked}(?: (?:both|all|ever|really|also|then|now|at least))* (?:do(?! without)|let|have|put|promise|hire|go|bear|build|consider|live with|settle|trade|grant|send|take|see|admit|share|hold|help|change|move|bring|buy|sell|leave it|stop|end|drop)\\b${toAnswer}`,
  'u',
);
/** Before an answer: a question what somebody wants. */
export const askedWhat = new RegExp(
  `\\b[Ww]hat(?: else|, then,)? (?:(?:do|does|would|must|should) ${asked}(?: \\p{Ll}+)? (?:want|need|ask|expect|demand|seek|require|like)|(?:would|could|will) (?:make|bring|get|move|persuade|satisfy|convince) ${asked})\\b${toAnswer}`,
  'u',
);
/** A whole answer, the move it makes, and whether it tells only where it was asked if somebody will do a thing. */
interface Answer {
  readonly pattern: RegExp;
  readonly move: Move;
  readonly needsQuestion: boolean;
}

const answer = (move: Move, words: string, needsQuestion: boolean): Answer => ({
  ...{ move, needsQuestion },
  pattern: new RegExp(`^(?:oh |well )?,? ?(?:${words})[ .!]*$`),
});

/** Answers that name no issue: "No.", "Half of them, yes." */
export const answers: readonly Answer[] = [
  answer('accept', 'yes|of course|sure|any (?:day|time|hour)|(?:i|we) (?:do|will|would|can|could)', true),
  answer(
    'accept',
    'certainly|absolutely|(?:very )?gladly|with pleasure|by all means|why not ?[?]?|fine(?: by (?:me|us))?',
    false,
  ),
  answer('reject', "no|of course not|(?:i|we) (?:(?:do|will|would|can|could|wo|ca)(?: ?n't| not)|cannot)", true),
  answer(
    'reject',
    'never|certainly not|absolutely not|no way|not a chance|over my dead body|under no circumstances|not at any price',
    false,
  ),
  answer('offer', '(?:[\\w-]+ ){1,6}, yes', true),
  answer('reject', '(?:[\\w-]+ ){1,6}, no|not (?!yet|sure|really|necessarily|that|only|just|because|so)\\w.*', true),
];

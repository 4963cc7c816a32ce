// Carries a "not" that stands in the subject over to the words that report: "neither side accepted" is "did not accept".
import { negatingSubject } from '../../languages/en/move-words.ts';

const helper = /^(?:will|would|shall|can|could|may|might|has|have|had|is|are|was|were|did|does|do)\b/;

/** The words that report, lower case, denied where what stands before them denies who does it; both lower case. */
export function denyBySubject(cue: string, before: string): string {
  if (!negatingSubject.test(before)) return cue;
  return helper.test(cue) ? cue.replace(helper, '$& not') : `did not ${cue}`;
}

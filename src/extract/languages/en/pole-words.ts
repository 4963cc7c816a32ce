// English words of an issue's two ends: what only links, what denies, and what turns round the end that a cue names.

/** Words of a label that name nothing. */
export const linkWords: ReadonlySet<string> = new Set(
  'a an and any as at be by for from he in is it its may of off on one or other out she so than that the their they to up who with'.split(
    ' ',
  ),
);

/** An end told by what it is not: "no toll", "refused". */
export const denyingPole = /^(?:no|not|none|never|without|refus\w+|kept out|turn away)\b/i;

/** Before a thing that is not to be, or no longer: "an end to the | shutdown", "without a | strike". */
export const endingIt =
  /\b(?:(?:no|not|never|without|against)(?: (?:an?|any|the|more|new|further|such|another))?|(?:avoid\w*|avert\w*|prevent\w*|end(?:s|ed|ing)?|lift\w*|eas(?:e|es|ed|ing)|stop\w*|halt\w*|suspend\w*|cancel\w*|call\w* off|scrap\w*|drop\w*|abandon\w*|overturn\w*|revers\w+|overr[io]d\w+|out of|solution to)(?: (?!(?:until|unless|if|because|and|but)\b)[\w'’-]+){0,3}) $/;

/** The same where that is refused: "refused to lift the | embargo". */
export const refusingToEndIt =
  /\b(?:refus\w+|declin\w+|not|never|n't|no|reject\w*|against|oppos\w+|block\w*|rul\w+ out)(?: [\w'’-]+){0,8}? (?:end(?:ing)?|lift(?:ing)?|eas(?:e|ing)|stop(?:ping)?|halt(?:ing)?|suspend(?:ing)?|scrap(?:ping)?|drop(?:ping)?|abandon(?:ing)?|revers(?:e|ing)|for(?:e)?go(?:ing)?|waiv(?:e|ing)|renounc(?:e|ing)|put(?:ting)? off|postpon(?:e|ing)|shelv(?:e|ing))(?: [\w'’-]+){0,3} $/;

/** Before a deed that is not done: "will not | block", "stopped | blocking". */
export const undoneDeed =
  /\b(?:not|never|n't|without|stop\w*|no longer|refus\w+ to|against|avoid\w*)(?: [\w'’-]+){0,2} $/;

// Lines that are no part of an article's words: image names, share lines, boilerplate; and captions and author notes.

/** Longest line taken for furniture, in UTF-16 units; longer ones may hold something worth reading. */
const longestFurniture = 280;

const furniturePatterns: readonly RegExp[] = [
  // image 14.png, IMG_2031.JPG, ![](a.png)
  /^!?\[?[^\s.!?]?[^.!?\n]{0,100}\.(?:png|jpe?g|gif|webp|svg|avif|mp4|pdf)\]?$/i,
  /^!\[[^\]]*\]\([^)]*\)$/,
  /^\[?(?:image|photo|picture|video|audio|graphic|embed(?:ded)?|tweet)(?:\s?\d+)?\]?$/i,
  /^(?:youtube|video|vimeo|rumble|podcast|audio|link|web|telegram|twitter)\s(?:link|version|clip)?\s?(?:to|of|here)\b.{0,120}$/i,
  /^(?:read|see|view|watch|listen|continue reading|find|get)\b[^.!?]{0,60}\b(?:here|more|below|full (?:article|story|text|report))\b[^.!?]{0,60}[.!:»›→]*$/i,
  /^(?:read|see) (?:also|more|next|full|the (?:rest|full|whole|original))\b.{0,150}$/i,
  /^(?:related|more on this|also read|recommended|most read|trending|up next|don['’]t miss)(?: (?:articles?|stories|topics|posts|content|news))?\s*:?.{0,60}$/i,
  /^(?:share|tweet|print|email|e-mail|comments?|subscribe|sign up|log ?in|follow us|facebook|twitter|whatsapp|telegram|advertisement|sponsored|menu|search|skip to content|loading|back to top|copy link)\b[\s|·,•/:]*(?:(?:on|this|to|for|via|now|with|share|tweet|print|email|facebook|twitter|whatsapp|telegram|linkedin|reddit|article|story|link|page|free|today|newsletter|our|us|the|your|friends?|x|content|\d+)[\s|·,•/:!.]*)*$/i,
  /^(?:subscribe|sign up|join|support|donate|become a)\b.{0,120}\b(?:newsletter|subscriber|subscription|inbox|email|e-mail|member|membership|donation|patreon|substack|our work|channel|free)\b.{0,80}$/i,
  /^(?:thanks for reading|this post is public|you(?:['’]re| are) (?:currently )?(?:reading|receiving)|if you (?:enjoyed|liked|value)|was this forwarded|unsubscribe|view (?:this|in)\b.{0,30}browser|forwarded this email)\b.{0,200}$/i,
  /^follow\b.{0,80}\bon (?:twitter|x|facebook|telegram|instagram|substack|truth social)\b.{0,60}$/i,
  /^(?:©|\(c\)|copyright)\s?.{0,150}$/i,
  /^all rights reserved\.?$/i,
  /^(?:https?:\/\/|www\.)\S+$/i,
  /^(?:tags?|filed under|topics?|categories|keywords)\s*:.{0,200}$/i,
  /^(?:(?:last |first )?updated|posted|published|modified|last modified)\b[^!?]{0,20}\d[^!?]{0,60}$/i,
  /^(?:close|caption|image \d+ of \/?\s?\d+|photo gallery|gallery|hide caption|toggle caption|enlarge(?: this image)?|show more|load more|view comments|leave a (?:comment|reply)|sign in|home|newsletters?|privacy (?:policy|notice)|terms of (?:use|service)|you may also like\b.{0,10})$/i,
  /\ball rights reserved\b.{0,120}$/i,
  /^the contents of this site\b/i,
  /^\d+ (?:comments?|shares?|likes?|views?|min(?:ute)?s? read)\b.{0,30}$/i,
];

const credit =
  /\((?:[^()]*\b(?:photos?|pictures?|images?|getty|wikimedia|commons|flickr|reuters|ap|afp|epa|tass|cc[ -]by|public domain|courtesy|via|credit|screenshot|archive)\b[^()]*)\)\.?$/i;
const captionLabel =
  /^(?:photo|picture|image|caption|file photo|photograph|graphic|map|illustration)(?: (?:by|credit|caption))?\s*:\s/i;
const longestCaption = 400;

const authorNote =
  /^(?:(?:reporting|additional reporting|edited|editing|compiled|translated|contributed|written) by\b|\((?:(?:additional )?reporting|writing|editing|compiled|translated) by\b|[-–—]*\s?(?:with )?additional reporting\b)/i;
const bioLine =
  /^[*_(]*(?!(?:Mr|Mrs|Ms)\.)(?:(?:dr|prof|professor|sir|lord|col|gen|lt|amb)\.?\s)?(?:\p{Lu}[\p{L}\p{M}.'’-]*\s){1,4}(?:,[^,.]{3,120},\s)?(?:is|was|has been|served as|works|writes|teaches|covers|reports|lives|reported|contributed)\b/u;
const bioWord =
  /\b(?:author|editor|journalist|columnist|correspondent|reporter|writer|professor|fellow|analyst|researcher|lecturer|historian|contributor|contributed|director|reported from|book|blog|commentator|he can be reached|she can be reached|on twitter)\b/i;
const longestBio = 900;

/** True for a line that is navigation, an image's name, a share line or a newsletter's boilerplate. */
export function isFurniture(words: string): boolean {
  return words.length <= longestFurniture && furniturePatterns.some((pattern) => pattern.test(words));
}

/** True for a picture's caption: it names itself, or ends in a credit. */
export function isCaption(words: string): boolean {
  return words.length <= longestCaption && (captionLabel.test(words) || credit.test(words));
}

/** True for "(Reporting by ...; editing by ...)" and the like. */
export function isAuthorNote(words: string): boolean {
  return words.length <= longestBio && authorNote.test(words);
}

/** True for "Jane Roe is a columnist of ...": asked only of the last paragraphs. `authors` are the names of the byline. */
export function isAuthorBio(words: string, authors: readonly string[]): boolean {
  if (words.length > longestBio) return false;
  const bare = words.replace(/^[*_("“]+/, '');
  if (authors.some((author) => author.includes(' ') && bare.startsWith(author)) && bioWord.test(bare)) return true;
  return /^(?:about the author|the (?:author|writer) is)\b/i.test(bare) || (bioLine.test(bare) && isBioSentence(bare));
}

function isBioSentence(words: string): boolean {
  return /\b(?:is|was|has been)\s(?:an?|the|[\w-]+-in-chief|senior|associate|executive|deputy|chief|director|professor|editor|co-)\b/.test(
    words,
  )
    ? bioWord.test(words) && !/["“”]/.test(words)
    : /\breported from\b|\bcontributed to this\b/i.test(words);
}

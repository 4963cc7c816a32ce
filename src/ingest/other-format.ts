// What a file is that Parley does not read, in words a reader knows, and what to do with it.

interface OtherFormat {
  readonly pattern: RegExp;
  readonly words: string;
  readonly advice: string;
}

const saveAsText = 'Open it, save it as plain text or HTML, and add that.';

/** By the media types that signatures of files tell; the first that fits is taken. */
const otherFormats: readonly OtherFormat[] = [
  { pattern: /\/pdf$|\/postscript$/, words: 'a PDF or PostScript file', advice: saveAsText },
  {
    pattern: /wordprocessingml|opendocument\.text|\/rtf$|epub/,
    words: 'a document of a word processor',
    advice: saveAsText,
  },
  { pattern: /spreadsheetml|presentationml|opendocument/, words: 'a table or presentation', advice: saveAsText },
  {
    pattern: /x-cfb$/,
    words: 'a document or mail of an older office program',
    advice: 'Open it, save it as plain text, HTML or mail (.eml), and add that.',
  },
  {
    pattern: /zip|x-tar|gzip|x-7z|x-rar|bzip2|x-xz|zstd/,
    words: 'an archive',
    advice: 'Unpack it and add the articles in it.',
  },
  {
    pattern: /^(?:image|audio|video)\//,
    words: 'a picture, sound or film',
    advice: 'Add its words as a text.',
  },
];

/** "a PDF or PostScript file (application/pdf)" and what to do; null and unknown types are "not text". */
export function describeOtherFormat(mediaType: string | null): Pick<OtherFormat, 'words' | 'advice'> {
  if (mediaType === null) return { words: 'not text', advice: saveAsText };
  const known = otherFormats.find(({ pattern }) => pattern.test(mediaType));
  return known ?? { words: `not text (${mediaType})`, advice: saveAsText };
}

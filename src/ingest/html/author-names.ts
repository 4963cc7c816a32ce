// Names of authors as pages write them -> one clean name each.
import { readHeaderLine } from '../header-line.ts';

/** Parts a string that may hold several names. */
export function splitAuthors(names: string | null): readonly string[] {
  return names === null
    ? []
    : names.replace(/^\s*(?:by|von|par|por|di|от)\s*:?\s+/i, '').split(/\s*(?:[,;|/•·]|\band\b|&|\bund\b)\s*/);
}

/** Clean names, each once: no roles, addresses, accounts, nor the outlet itself. */
export function cleanAuthors(names: readonly string[], outlet: string | null): readonly string[] {
  const clean = names
    .flatMap((name) => readHeaderLine(`By ${name}`, [])?.byline ?? splitAuthors(name))
    .map((name) =>
      name
        .replace(/^(?:story |words |written |posted )?by:?\s+/i, '')
        .replace(/\s*\([^)]*\)$/, '')
        .replace(/[,;|]+$/, '')
        .trim(),
    )
    .filter((name) => name !== '' && name.length < 80 && !/^(?:https?:|www\.|@|\/)|[\w.]+@\w/.test(name))
    .filter(
      (name) =>
        !/^(?:admin|administrator|editor|staff|staff writer|unknown|null|undefined|none|author|web ?master|\d+)$/i.test(
          name,
        ),
    )
    .filter((name) => !/\b(?:writer|reporter|correspondent|editor|staff)\b|\.(?:com|org|net)$/i.test(name))
    .filter((name) => /\p{L}{2}/u.test(name) && name.toLowerCase() !== outlet?.toLowerCase());
  return [...new Set(clean)];
}

// Brings together what was typed into a form and what was written elsewhere meanwhile, so that neither takes the other away.
//
// Example: "sentries" was typed below the cues, and elsewhere "guards" was added: both stand there.
import type { FormValues } from './codebook-form.ts';

/** A form that is being filled in. */
export interface FilledForm {
  /** What the codebook says. */
  readonly before: FormValues;
  /** What stands in the fields. */
  readonly values: FormValues;
  /** Fields in which something else was typed than was written elsewhere, with what was written. */
  readonly clashes: FormValues;
}

/** Fields that hold a list, an item a line. */
const listed = /^(?:cues|aliases|derogatory|names|domains|offices|pole-\d-cues)$/;

/** A form as it opens. */
export function fillForm(before: FormValues): FilledForm {
  return { before, values: before, clashes: {} };
}

/** The form when the codebook says something else than when it was filled. */
export function joinForms({ before, values, clashes }: FilledForm, after: FormValues): FilledForm {
  const joined: Record<string, string> = {};
  const open: Record<string, string> = {};
  for (const key of Object.keys(after)) {
    const [former = '', typed = '', written = ''] = [before[key], values[key], after[key]];
    const isList = listed.test(key);
    joined[key] = typed === former ? written : isList ? joinLines(former, typed, written) : typed;
    const clash = written === former ? clashes[key] : written;
    if (!isList && typed !== former && clash !== undefined && clash !== typed) open[key] = clash;
  }
  return { before: after, values: joined, clashes: open };
}

/** The lines written elsewhere, without those taken out here and with those added here. */
function joinLines(former: string, typed: string, written: string): string {
  const [held, here, there] = [former, typed, written].map((text) => text.split('\n'));
  const kept = (there ?? []).filter((line) => here?.includes(line) || !held?.includes(line));
  const added = (here ?? []).filter((line) => !held?.includes(line) && !kept.includes(line));
  return [...kept, ...added].filter((line, at, all) => line !== '' || at === all.length - 1).join('\n');
}

// Who speaks in this article, and how to read the lines under the words.
import './speaker-list.css';
import { FormMark } from '../parts/form-mark.tsx';
import { SpeakerMark } from '../parts/speaker-mark.tsx';
import { hueOf, speakerName, useReader } from './reader-context.ts';

interface Speaker {
  readonly name: string | null;
  readonly hue: string;
  readonly first: string;
  count: number;
}

/** A button for each speaker, leading to the first statement. */
export function SpeakerList() {
  const { article, statements, parties, visit } = useReader();
  const speakers = new Map<string, Speaker>();
  for (const statement of statements) {
    const name = speakerName(statement, article.text);
    const key = statement.actor?.key ?? name ?? '';
    const known = speakers.get(key);
    if (known) known.count += 1;
    else speakers.set(key, { name, hue: hueOf(statement, parties), first: statement.id, count: 1 });
  }
  return (
    <div className="speaker-list no-print">
      <ul aria-label="Speakers in this article">
        {[...speakers].map(([key, { name, hue, first, count }]) => (
          <li key={key}>
            <button type="button" className="speaker" onClick={() => visit(first)}>
              <SpeakerMark name={name} hue={hue} />
              {name ?? 'Speaker not known'} <span className="soft number">{count}</span>
            </button>
          </li>
        ))}
      </ul>
      <p className="speaker-legend">
        <FormMark form="direct" factuality="asserted" />
        <FormMark form="mixed" factuality="asserted" />
        <FormMark form="indirect" factuality="asserted" />
        <span className="soft">Marked by the machine; colours stand for parties.</span>
      </p>
    </div>
  );
}

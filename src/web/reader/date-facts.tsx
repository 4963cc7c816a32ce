// Everything read about a date.
import type { DateMention } from '../../model/finding.ts';
import { boundsInWords, dateInWords, roleWords } from './fact-words.ts';

/** A list of facts. */
export function DateFacts({ date }: { readonly date: DateMention }) {
  return (
    <dl className="facts">
      <dt>Date</dt>
      <dd>{dateInWords(date)}</dd>
      <dt>EDTF</dt>
      <dd>
        <code>{date.edtf}</code>
      </dd>
      <dt>Bounds</dt>
      <dd>{boundsInWords(date)}</dd>
      <dt>Role</dt>
      <dd>
        {date.role}
        <span className="soft">, {roleWords[date.role]}</span>
      </dd>
      <dt>Certain</dt>
      <dd>
        {date.isCertain ? (
          'yes'
        ) : (
          <>
            no<span className="soft">, the text denies, supposes or doubts it</span>
          </>
        )}
      </dd>
    </dl>
  );
}

// The line that stands for a form (solid, dashed, dotted) with its word.
import './form-mark.css';
import type { Factuality, StatementForm } from '../../model/finding.ts';
import { factualityWords, formWords } from './statement-words.ts';

interface FormMarkProps {
  readonly form: StatementForm;
  readonly factuality: Factuality;
}

/** "direct", or "indirect · denied". */
export function FormMark({ form, factuality }: FormMarkProps) {
  return (
    <span className="form-mark">
      <span className="form-word" title={formWords[form].meaning}>
        <span className={`form-line form-line-${form}`} aria-hidden="true" />
        {formWords[form].word}
      </span>
      {factuality === 'asserted' ? null : (
        <span className={`factuality factuality-${factuality}`} title={factualityWords[factuality].meaning}>
          {factualityWords[factuality].word}
        </span>
      )}
    </span>
  );
}

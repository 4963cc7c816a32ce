// Search from the first view; the result is the statements view.
import { useId } from 'react';
import { Form } from 'react-router';

/** A form that works like any other on the web. */
export function QuickSearch() {
  const id = useId();
  return (
    <search>
      <Form action="/statements" className="quick-search">
        <label htmlFor={id}>What was said about</label>
        <input id={id} className="field" type="search" name="q" placeholder="a word, a name, or a “phrase”" required />
        <button type="submit" className="button button-strong">
          Search
        </button>
      </Form>
    </search>
  );
}

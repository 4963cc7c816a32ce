// A quiet sign that something is on its way.
import './message.css';

/** Shown only when waiting lasts: the style delays it. */
export function Loading({ what = 'the page' }: { readonly what?: string }) {
  return (
    <p className="loading" role="status">
      Loading {what}…
    </p>
  );
}

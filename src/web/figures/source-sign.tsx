// The sign of a source: a shape, so that colour is never all that tells two apart.

/** Shapes as paths round the middle of a field of 12 by 12. */
const shapes = [
  'M6 1.5a4.5 4.5 0 1 0 0.01 0z',
  'M2 2h8v8H2z',
  'M6 1l5 9.2H1z',
  'M6 0.8l5.2 5.2L6 11.2 0.8 6z',
  'M4.3 1h3.4v3.3H11v3.4H7.7V11H4.3V7.7H1V4.3h3.3z',
  'M6 11L1 1.8h10z',
];

/** The path of a source by its place among the sources. */
export function shapeOfSource(place: number): string {
  return shapes[place % shapes.length] ?? '';
}

/** The sign beside a name; the name says the same. */
export function SourceSign({ place }: { readonly place: number }) {
  return (
    <svg className="source-sign" viewBox="0 0 12 12" aria-hidden="true">
      <path d={shapeOfSource(place)} />
    </svg>
  );
}

// The head of the arrows of a drawing.

interface ArrowHeadProps {
  /** Of the whole page; a line ends in it by `markerEnd="url(#id)"`. */
  readonly id: string;
  /** Gives it the colour of its line. */
  readonly className: string;
}

/** Stands in the `defs` of an SVG; its size is in CSS pixels and does not grow with the line. */
export function ArrowHead({ id, className }: ArrowHeadProps) {
  return (
    <marker
      id={id}
      className={className}
      viewBox="0 0 8 8"
      refX={7}
      refY={4}
      markerWidth={9}
      markerHeight={9}
      markerUnits="userSpaceOnUse"
      orient="auto"
    >
      <path d="M0 0L8 4L0 8z" />
    </marker>
  );
}

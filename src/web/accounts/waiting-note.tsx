// Says that a page is not complete yet: places compared since, or touched by a decision, are still being put on it.

/** Nothing where nothing waits. */
export function WaitingNote({ waiting }: { readonly waiting: number }) {
  return (
    <div role="status">
      {waiting === 0 ? null : (
        <p className="soft">
          More is being put in order here, and follows in a moment; what you see is right as it stands.
        </p>
      )}
    </div>
  );
}

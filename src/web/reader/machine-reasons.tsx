// Why the machine took something for what it says, and which finder did.

interface MachineReasonsProps {
  readonly reasons: readonly string[];
  /** Name and version. */
  readonly finder: string;
}

/** Folded away until asked for. */
export function MachineReasons({ reasons, finder }: MachineReasonsProps) {
  return (
    <details className="reasons">
      <summary>Why the machine thinks so</summary>
      <ul>
        {reasons.map((reason) => (
          <li key={reason}>{reason}</li>
        ))}
      </ul>
      <p className="soft">Found by {finder}.</p>
    </details>
  );
}

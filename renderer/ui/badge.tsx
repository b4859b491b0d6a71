import './badge.css';

/** A count beside a word: filled when it asks for attention, quiet when it only counts. `label` says what is counted. */
export function Badge({
  count,
  label,
  isQuiet = false,
}: {
  count: number;
  label?: string | undefined;
  isQuiet?: boolean | undefined;
}) {
  return (
    <span className="rk-badge" data-quiet={isQuiet || undefined}>
      {label ? (
        <>
          <span aria-hidden="true">{count}</span>
          <span className="rk-visually-hidden">{label}</span>
        </>
      ) : (
        count
      )}
    </span>
  );
}

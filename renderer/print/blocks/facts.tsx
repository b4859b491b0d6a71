/** Names and values; what has no value is left out. */
export function Facts({ className, facts }: { className: string; facts: readonly (readonly [string, string])[] }) {
  return (
    <dl className={className}>
      {facts
        .filter(([, value]) => value !== '')
        .map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
    </dl>
  );
}

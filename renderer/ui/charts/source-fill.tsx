import './source.css';
import { useId } from 'react';
import type { SourceKind } from '#shared/model/kinds/money.ts';

/** The pattern that goes with the colour of a source of money, so that they differ in grey as well: department is plain. */
export function SourcePattern({ id, kind }: { id: string; kind: SourceKind }) {
  const size = kind === 'personal' ? 6 : 5;
  return (
    <pattern
      id={id}
      width={size}
      height={size}
      patternUnits="userSpaceOnUse"
      {...(kind === 'personal' && { patternTransform: 'rotate(45)' })}
    >
      <rect className="rk-source-fill" data-source={kind} width={size} height={size} />
      {kind === 'personal' && <path className="rk-source-line" d="M0 0V6" />}
      {kind === 'private' && <circle className="rk-source-dot" cx="2.5" cy="2.5" r="1" />}
      {kind === 'other' && <path className="rk-source-line" d="M0 2.5H5" />}
    </pattern>
  );
}

/** The little square of a source beside its name; `kind` null is what no source pays yet. Silent: the name says it. */
export function SourceSwatch({ kind }: { kind: SourceKind | null }) {
  const pattern = useId();
  return (
    <svg className="rk-source-swatch" width="14" height="14" viewBox="0 0 14 14" aria-hidden="true">
      {kind === null ? (
        <rect className="rk-source-open" x="0.75" y="0.75" width="12.5" height="12.5" rx="2" />
      ) : (
        <>
          <SourcePattern id={pattern} kind={kind} />
          <rect width="14" height="14" rx="2" fill={`url(#${pattern})`} />
        </>
      )}
    </svg>
  );
}

/** The marks of the gap chart, each with its own shape: bar, dot, triangle, open diamond and hatch. */
export type MarkKind = 'required' | 'own' | 'others' | 'agreed' | 'gap';

/** One mark as it stands in the chart, for the legend and beside the words of a person. Hidden from screen readers. */
export function Mark({ kind }: { kind: MarkKind }) {
  switch (kind) {
    case 'required':
      return (
        <svg className="rk-mark" data-kind={kind} width="8" height="20" viewBox="0 0 8 20" aria-hidden="true">
          <rect x="2" width="4" height="20" rx="1" />
        </svg>
      );
    case 'own':
      return (
        <svg className="rk-mark" data-kind={kind} width="14" height="14" viewBox="0 0 14 14" aria-hidden="true">
          <circle cx="7" cy="7" r="6" />
        </svg>
      );
    case 'others':
      return (
        <svg className="rk-mark" data-kind={kind} width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
          <path d="M8 2.5l5.5 10h-11z" />
        </svg>
      );
    case 'agreed':
      return (
        <svg className="rk-mark" data-kind={kind} width="22" height="22" viewBox="0 0 22 22" aria-hidden="true">
          <path d="M11 1.5l9.5 9.5-9.5 9.5-9.5-9.5z" />
        </svg>
      );
    case 'gap':
      return (
        <svg className="rk-mark" data-kind={kind} width="26" height="14" viewBox="0 0 26 14" aria-hidden="true">
          <rect width="26" height="14" />
          <path d="M0 4l4-4M0 11L11 0M4 14L18 0M11 14L25 0M18 14l8-8M25 14l1-1" />
        </svg>
      );
  }
}

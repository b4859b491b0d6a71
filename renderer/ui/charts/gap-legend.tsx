import './legend.css';
import { GapMark, type GapMarkKind } from './gap-marks.tsx';

const kinds: readonly GapMarkKind[] = ['required', 'own', 'other', 'agreed', 'gap'];

/** What the marks of the gap pictures mean, each with its real mark; `words` are the caller's. */
export function GapLegend({ words }: { words: Readonly<Record<GapMarkKind, string>> }) {
  return (
    <ul className="rk-legend">
      {kinds.map((kind) => (
        <li key={kind}>
          <GapMark kind={kind} />
          {words[kind]}
        </li>
      ))}
    </ul>
  );
}

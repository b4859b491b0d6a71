import type { Overview } from './overviews/overview.ts';
import { usePrint } from './print-context.ts';

/** The paper: the parts of an overview that are not left out, each with its own opening. */
export function Sheet({ overview, shown }: { overview: Overview; shown: ReadonlySet<string> }) {
  const { view, isSparse } = usePrint();
  return (
    <main className={isSparse ? 'sheet sparse' : 'sheet'}>
      {overview.parts
        .filter((part) => shown.has(part.id))
        .map(({ id, Content, startsPage }) => (
          <section key={id} className={startsPage(view) ? 'part part-new' : 'part'}>
            <Content />
          </section>
        ))}
    </main>
  );
}

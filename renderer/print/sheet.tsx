import type { Overview } from './overviews/overview.ts';
import { usePrint } from './print-context.ts';

/** The paper: the parts of an overview that are not left out, each with its own opening. */
export function Sheet({ overview, shown }: { overview: Overview; shown: ReadonlySet<string> }) {
  const { view } = usePrint();
  return (
    <main className={overview.isSparse(view) ? 'sheet sparse' : 'sheet'}>
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

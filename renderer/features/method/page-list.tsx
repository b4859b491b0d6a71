import type { MethodPage } from '#shared/contract/settings.ts';
import { methodTexts } from '#shared/text/method.ts';
import { useTexts } from '../../platform/texts.ts';
import { Icon } from '../../ui/icon.tsx';
import { Progress } from '../../ui/progress.tsx';

/** The five pages with their ticks; any of them opens at once. */
export function PageList({
  pages,
  current,
  read,
  onChoose,
}: {
  pages: readonly MethodPage[];
  current: MethodPage;
  read: readonly MethodPage[];
  onChoose: (page: MethodPage) => void;
}) {
  const t = useTexts(methodTexts);
  return (
    <nav className="rk-method-pages" aria-label={t.pages}>
      <ol>
        {pages.map((page) => {
          const isRead = read.includes(page);
          return (
            <li key={page}>
              <button type="button" aria-current={page === current ? 'page' : undefined} onClick={() => onChoose(page)}>
                <Icon name={isRead ? 'pass-filled' : 'circle-large'} />
                <span>{t.page[page].short}</span>
                {isRead && <span className="rk-visually-hidden">, {t.read}</span>}
              </button>
            </li>
          );
        })}
      </ol>
      <Progress
        label={t.pages}
        isLabelHidden
        value={read.length}
        total={pages.length}
        words={t.progress(read.length)}
      />
    </nav>
  );
}

import './method.css';
import { useState } from 'react';
import { MethodPage } from '#shared/contract/settings.ts';
import { methodTexts } from '#shared/text/method.ts';
import { usePlanView } from '../../platform/plan-hooks.ts';
import { changeSettings, useSettings } from '../../platform/settings-store.ts';
import { useTexts } from '../../platform/texts.ts';
import { Button } from '../../ui/button.tsx';
import { ViewHeader } from '../../ui/view-header.tsx';
import { openPlace } from '../../workbench/workbench-store.ts';
import { PageDrawing } from './page-drawing.tsx';
import { PageList } from './page-list.tsx';

const pages = MethodPage.options;

/** One page at a time; who goes on has read it. It opens on the first page that was not read. */
export function MethodView() {
  const t = useTexts(methodTexts);
  const hasPlan = usePlanView() !== null;
  const read = useSettings((s) => s.methodRead);
  const [page, setPage] = useState<MethodPage>(() => pages.find((p) => !read.includes(p)) ?? 'self-direction');
  const at = pages.indexOf(page);
  const next = pages[at + 1];
  const previous = pages[at - 1];
  const words = t.page[page];

  const goOn = () => {
    if (!read.includes(page)) changeSettings({ methodRead: [...read, page] });
    if (next) setPage(next);
    else if (hasPlan) openPlace({ type: 'home' }, { pin: true });
    else openPlace({ type: 'welcome' }, { pin: true, focus: 'name' });
  };

  return (
    <div className="rk-method">
      <PageList pages={pages} current={page} read={read} onChoose={setPage} />
      <article className="rk-method-page">
        <ViewHeader kicker={t.kicker(at + 1)} title={words.title} />
        <PageDrawing page={page} label={words.picture} />
        <div className="rk-method-words">
          {words.words.map((text) => (
            <p key={text}>{text}</p>
          ))}
          {words.list.length > 0 && (
            <dl className="rk-method-list">
              {words.list.map(([name, text]) => (
                <div key={name}>
                  <dt>{name}</dt>
                  <dd>{text}</dd>
                </div>
              ))}
            </dl>
          )}
          {words.after.map((text) => (
            <p key={text}>{text}</p>
          ))}
        </div>
        <p className="rk-visually-hidden" role="status">
          {t.shown(at + 1, words.title)}
        </p>
        <div className="rk-method-steps">
          <Button variant="primary" onPress={goOn}>
            {next ? t.next : hasPlan ? t.toPlan : t.begin}
          </Button>
          {previous && <Button onPress={() => setPage(previous)}>{t.previous}</Button>}
        </div>
      </article>
    </div>
  );
}

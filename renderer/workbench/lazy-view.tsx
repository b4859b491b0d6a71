import { type ComponentType, useEffect, useReducer, useState } from 'react';
import { errorSentence } from '#shared/text/errors.ts';
import { workbenchTexts } from '#shared/text/workbench.ts';
import { useTexts } from '../platform/texts.ts';
import { Button } from '../ui/button.tsx';
import { useLanguage } from '../ui/language.ts';

type Load = () => Promise<unknown>;

/** What loads the views that were not looked at yet. */
const waiting = new Set<Load>();

/**
 * A view whose code is loaded when it is first shown, or before that when the browser has nothing else to do
 * ({@link loadViewsLater}). Until it is there the place stays empty, as it is a moment only; when it cannot be loaded, it
 * says so and offers to try again.
 */
export function lazyView<Module extends object, Name extends keyof Module & string>(
  importModule: () => Promise<Module>,
  name: Name,
): Module[Name] {
  let View: ComponentType | undefined;
  const load = async () => {
    View ??= (await importModule())[name] as ComponentType;
    waiting.delete(load);
  };
  waiting.add(load);
  function LazyView(props: object) {
    const [, drawAgain] = useReducer((times: number) => times + 1, 0);
    const [hasFailed, setFailed] = useState(false);
    useEffect(() => {
      if (View === undefined && !hasFailed) load().then(drawAgain, () => setFailed(true));
    }, [hasFailed]);
    if (View) return <View {...props} />;
    return hasFailed ? <NotLoaded onRetry={() => setFailed(false)} /> : <div aria-busy="true" />;
  }
  LazyView.load = load;
  return LazyView as Module[Name];
}

/** Loads the code of a view before it is shown, so that its place is never empty; what cannot be loaded says so there. */
export async function loadView(View: unknown): Promise<void> {
  if (typeof View === 'function' && 'load' in View) await (View.load as Load)().catch(() => {});
}

function NotLoaded({ onRetry }: { onRetry: () => void }) {
  const t = useTexts(workbenchTexts);
  const language = useLanguage();
  return (
    <div role="alert">
      <p>{errorSentence({ code: 'not-reachable', data: {} }, language)}</p>
      <Button onPress={onRetry}>{t.tryAgain}</Button>
    </div>
  );
}

/** Milliseconds after the start in which what is on the screen goes first. */
const quietStart = 2_000;

/** Loads what is left after a start, one after another, so that no view has to be waited for and none is missed when the host is away. */
export function loadViewsLater(): void {
  const loadNext = () => {
    const [next] = waiting;
    // What fails is tried again when its view is shown.
    if (next) next().then(later, () => {});
  };
  const later = () => requestIdleCallback(loadNext);
  setTimeout(later, quietStart);
}

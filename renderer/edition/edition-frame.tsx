import { type ReactNode, useLayoutEffect, useState, useSyncExternalStore } from 'react';
import type { Language } from '#shared/text/language.ts';
import { pageTexts } from '#shared/text/page.ts';
import { LanguageProvider } from '../ui/language.ts';

type Theme = 'light' | 'dark';

const prefersDark = matchMedia('(prefers-color-scheme: dark)');

/** The language the page was made in, until its reader chooses another. */
export function languageOfPage(): Language {
  return document.documentElement.lang === 'en' ? 'en' : 'nl';
}

/** The page around its content: two choices of its reader, and that it works without a network. */
export function EditionFrame({ children }: { children: ReactNode }) {
  const [language, setLanguage] = useState(languageOfPage);
  const [chosen, setChosen] = useState<Theme | null>(null);
  const isDark = useSyncExternalStore(
    (onChange) => {
      prefersDark.addEventListener('change', onChange);
      return () => prefersDark.removeEventListener('change', onChange);
    },
    () => prefersDark.matches,
  );
  const theme = chosen ?? (isDark ? 'dark' : 'light');
  useLayoutEffect(() => {
    document.documentElement.dataset.theme = theme;
    document.documentElement.lang = language;
  }, [theme, language]);
  const t = pageTexts[language];
  return (
    <LanguageProvider value={language}>
      <header className="rk-edition-bar">
        <b className="rk-edition-brand">Routekaart</b>
        <span className="rk-edition-choices">
          <button type="button" lang={language === 'nl' ? 'en' : 'nl'} onClick={() => setLanguage(other(language))}>
            {language === 'nl' ? 'English' : 'Nederlands'}
          </button>
          <button type="button" onClick={() => setChosen(theme === 'dark' ? 'light' : 'dark')}>
            {theme === 'dark' ? t.light : t.dark}
          </button>
        </span>
      </header>
      <main className="rk-edition">{children}</main>
      <footer className="rk-edition-foot">{t.offline}</footer>
    </LanguageProvider>
  );
}

function other(language: Language): Language {
  return language === 'nl' ? 'en' : 'nl';
}

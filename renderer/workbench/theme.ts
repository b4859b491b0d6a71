import { useEffect } from 'react';
import { useSettings } from '../platform/settings-store.ts';
import { noteTheme } from './last-theme.ts';

/** Puts theme, density and language on the document, and follows the computer when that was chosen. */
export function useTheme(): void {
  const { theme, density, language } = useSettings();
  useEffect(() => {
    const dark = matchMedia('(prefers-color-scheme: dark)');
    const contrast = matchMedia('(prefers-contrast: more)');
    const show = () => {
      const followed = `${contrast.matches ? 'hc-' : ''}${dark.matches ? 'dark' : 'light'}`;
      const shown = theme === 'system' ? followed : theme;
      document.documentElement.dataset.theme = shown;
      noteTheme(shown);
    };
    show();
    dark.addEventListener('change', show);
    contrast.addEventListener('change', show);
    return () => {
      dark.removeEventListener('change', show);
      contrast.removeEventListener('change', show);
    };
  }, [theme]);
  useEffect(() => {
    document.documentElement.dataset.density = density;
    document.documentElement.lang = language;
  }, [density, language]);
}

const key = 'routekaart-theme';

/** Notes the colours that are shown, for the frame of the next start: the settings are not known yet then. */
export function noteTheme(theme: string): void {
  try {
    localStorage.setItem(key, theme);
  } catch {
    // Without it the next start begins in the colours of the computer.
  }
}

/** Puts the colours of last time on the document, else those of the computer. */
export function showLastTheme(): void {
  const followed = matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
  let noted: string | null = null;
  try {
    noted = localStorage.getItem(key);
  } catch {
    // As above.
  }
  document.documentElement.dataset.theme = noted ?? followed;
}

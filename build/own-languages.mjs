const words = /\/intl\/[\w-]+\/([a-z]{2}-[A-Z]{2})\.mjs$/;
const nothing = '\0no-words';

/**
 * The component library carries its own few words in 34 languages. The app speaks two of them; the others stay out of
 * the bundle, so that the window is on screen sooner.
 * @returns {import('vite').Plugin}
 */
export function ownLanguages() {
  return {
    name: 'own-languages',
    enforce: 'pre',
    resolveId(source) {
      const language = words.exec(source)?.[1];
      return language === undefined || language === 'nl-NL' || language === 'en-US' ? null : nothing;
    },
    load(id) {
      return id === nothing ? 'export default {};' : null;
    },
  };
}

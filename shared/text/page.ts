import { defineTexts } from './language.ts';

/** The page for the browser: a shared plan or a feedback form that opens without Routekaart. */
export const pageTexts = defineTexts(
  {
    shareTitle: (name: string, round: number) => `Ontwikkelplan ${name}, ronde ${round}`,
    formTitle: (name: string) => `Feedback voor ${name}`,
    broken: 'Deze pagina is niet heel. Vraag de afzender om haar opnieuw te sturen.',
    offline: 'Deze pagina werkt zonder internet. Er gaat niets naar buiten; alleen wat je zelf opslaat.',
    light: 'Licht',
    dark: 'Donker',
  },
  {
    shareTitle: (name: string, round: number) => `Development plan ${name}, round ${round}`,
    formTitle: (name: string) => `Feedback for ${name}`,
    broken: 'This page is not whole. Ask the sender to send it again.',
    offline: 'This page works without the internet. Nothing leaves it, only what you save yourself.',
    light: 'Light',
    dark: 'Dark',
  },
);

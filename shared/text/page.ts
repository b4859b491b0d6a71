import { defineTexts } from './language.ts';

/** The page for the browser: a shared plan or a feedback form that opens without Routekaart. */
export const pageTexts = defineTexts(
  {
    shareTitle: (name: string, round: number) => `Ontwikkelplan ${name}, ronde ${round}`,
    formTitle: (name: string) => `Feedback voor ${name}`,
    broken: 'Deze pagina is niet heel. Vraag de afzender om haar opnieuw te sturen.',
    offline: 'Deze pagina werkt zonder internet. Er gaat niets naar buiten; alleen wat je zelf opslaat.',
    withoutScripts:
      'Hier kun je alleen lezen. Wil je reageren? Sla deze pagina op en open haar in een browser, zoals Edge, Chrome, Firefox of Safari.',
    formWithoutScripts:
      'Hier kun je niets invullen. Sla deze pagina op en open haar in een browser, zoals Edge, Chrome, Firefox of Safari.',
    light: 'Licht',
    dark: 'Donker',
  },
  {
    shareTitle: (name: string, round: number) => `Development plan ${name}, round ${round}`,
    formTitle: (name: string) => `Feedback for ${name}`,
    broken: 'This page is not whole. Ask the sender to send it again.',
    offline: 'This page works without the internet. Nothing leaves it, only what you save yourself.',
    withoutScripts:
      'You can only read here. Would you like to respond? Save this page and open it in a browser, such as Edge, Chrome, Firefox or Safari.',
    formWithoutScripts:
      'You cannot fill in anything here. Save this page and open it in a browser, such as Edge, Chrome, Firefox or Safari.',
    light: 'Light',
    dark: 'Dark',
  },
);

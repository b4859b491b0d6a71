import { defineTexts } from './language.ts';

/** What the program says outside its page: in the terminal, in a native dialog, in the native menu. */
export const hostTexts = defineTexts(
  {
    portTaken: (port: string) =>
      `Poort ${port} is al in gebruik door een ander programma. Kies een andere poort, bijvoorbeeld --port 4321, of laat de poort weg.`,
    portForbidden: (port: string) =>
      `Poort ${port} mag je niet gebruiken. Kies een poort boven de 1024, bijvoorbeeld --port 4321.`,
    pageMissing: (folder: string) => `Het scherm van Routekaart ontbreekt in ${folder}. Installeer Routekaart opnieuw.`,
    alreadyRunning: (folder: string) => `Routekaart is al open met de map ${folder}; dit is het adres.`,
    unexpected: (id: string, folder: string) =>
      `Er ging iets mis dat we niet verwachtten. De details staan onder nummer ${id} in het logboek in ${folder}.`,
    cannotStart: 'Routekaart kan niet starten',
    openOutside: 'Deze pagina in je browser openen?',
    openInBrowser: 'Openen',
    cancel: 'Annuleren',
    notSaved: 'Nog niet alles is opgeslagen',
    notSavedDetail:
      'Blijf nog even, dan gaat het opslaan verder. Sluit je nu, dan kan je laatste wijziging verloren gaan.',
    stay: 'Blijven',
    closeAnyway: 'Toch sluiten',
    menu: {
      edit: 'Bewerken',
      view: 'Beeld',
      undo: 'Ongedaan maken',
      redo: 'Opnieuw',
      cut: 'Knippen',
      copy: 'Kopiëren',
      paste: 'Plakken',
      selectAll: 'Alles selecteren',
      zoomIn: 'Groter',
      zoomOut: 'Kleiner',
      resetZoom: 'Normale grootte',
      fullScreen: 'Volledig scherm',
      inspector: 'Ontwikkelaarsgereedschap',
      hide: 'Routekaart verbergen',
      hideOthers: 'Andere verbergen',
      quit: 'Routekaart sluiten',
    },
  },
  {
    portTaken: (port: string) =>
      `Port ${port} is already in use by another program. Choose another port, for example --port 4321, or leave it out.`,
    portForbidden: (port: string) => `You may not use port ${port}. Choose a port above 1024, for example --port 4321.`,
    pageMissing: (folder: string) => `The screen of Routekaart is missing in ${folder}. Install Routekaart again.`,
    alreadyRunning: (folder: string) => `Routekaart is already open with the folder ${folder}; this is its address.`,
    unexpected: (id: string, folder: string) =>
      `Something went wrong that we did not expect. The details are under number ${id} in the log in ${folder}.`,
    cannotStart: 'Routekaart cannot start',
    openOutside: 'Open this page in your browser?',
    openInBrowser: 'Open',
    cancel: 'Cancel',
    notSaved: 'Not everything is saved yet',
    notSavedDetail: 'Stay a moment and saving goes on. If you close now, your last change may be lost.',
    stay: 'Stay',
    closeAnyway: 'Close anyway',
    menu: {
      edit: 'Edit',
      view: 'View',
      undo: 'Undo',
      redo: 'Redo',
      cut: 'Cut',
      copy: 'Copy',
      paste: 'Paste',
      selectAll: 'Select all',
      zoomIn: 'Larger',
      zoomOut: 'Smaller',
      resetZoom: 'Normal size',
      fullScreen: 'Full screen',
      inspector: 'Developer tools',
      hide: 'Hide Routekaart',
      hideOthers: 'Hide others',
      quit: 'Close Routekaart',
    },
  },
);

import { formatDate } from './format.ts';
import { defineTexts } from './language.ts';
import { quote, quoteEnglish } from './quote.ts';

/** The plans that employees shared with their manager. */
export const receivedTexts = defineTexts(
  {
    tab: 'Plannen van medewerkers',
    title: 'Plannen van je medewerkers',
    lead: 'Wat anderen met je deelden, apart van je eigen plannen. Je leest mee en reageert; veranderen doen zij zelf.',
    open: 'Gedeeld plan openen',
    none: 'Nog geen plannen van anderen',
    noneText: 'Kreeg je een bestand dat eindigt op .routekaart? Open het, of sleep het in dit venster.',
    states: {
      new: 'nieuw',
      newRound: 'nieuwe ronde',
      busy: 'bezig',
      answered: 'antwoord bewaard',
    },
    round: (n: number, date: string) => `Ronde ${n}, gedeeld op ${formatDate(date, 'nl')}`,
    noName: 'Zonder naam',
    remove: 'Verwijderen',
    removeTitle: (name: string) => `Plan van ${name} verwijderen?`,
    removeText:
      'Het gedeelde plan en wat je erbij schreef gaan weg. Het plan van de medewerker zelf blijft bij de medewerker.',
    removed: (name: string) => `Het plan van ${name} is verwijderd`,
    outcome: {
      added: (name: string) => `Plan van ${name || 'iemand'} is geopend`,
      known: (name: string) => `Dit plan van ${name || 'iemand'} had je al`,
      different: 'Deze ronde is hier al, met andere inhoud. Wat je had, is blijven staan.',
    },
    earlierRounds: 'Rondes',
    carried: 'Wat je nog niet had verstuurd, is meegegaan naar deze ronde.',
    saveFailed: 'Wat je schreef is nog niet opgeslagen',
    command: 'Plannen van medewerkers',
    planOf: (name: string) => `Plan van ${quote(name)}`,
    saving: 'Bewaren …',
    kept: 'Bewaard',
  },
  {
    tab: 'Plans of employees',
    title: 'Plans of your employees',
    lead: 'What others shared with you, apart from your own plans. You read along and respond; they change it themselves.',
    open: 'Open a shared plan',
    none: 'No plans of others yet',
    noneText: 'Did you get a file that ends in .routekaart? Open it, or drag it into this window.',
    states: {
      new: 'new',
      newRound: 'new round',
      busy: 'in progress',
      answered: 'answer saved',
    },
    round: (n: number, date: string) => `Round ${n}, shared on ${formatDate(date, 'en')}`,
    noName: 'No name',
    remove: 'Delete',
    removeTitle: (name: string) => `Delete the plan of ${name}?`,
    removeText: 'The shared plan and what you wrote with it go away. The plan of the employee stays with the employee.',
    removed: (name: string) => `The plan of ${name} was deleted`,
    outcome: {
      added: (name: string) => `The plan of ${name || 'somebody'} was opened`,
      known: (name: string) => `You had this plan of ${name || 'somebody'} already`,
      different: 'This round is here already with other content. What you had was kept.',
    },
    earlierRounds: 'Rounds',
    carried: 'What you had not sent yet went along to this round.',
    saveFailed: 'What you wrote is not saved yet',
    command: 'Plans of employees',
    planOf: (name: string) => `Plan of ${quoteEnglish(name)}`,
    saving: 'Saving …',
    kept: 'Kept',
  },
);

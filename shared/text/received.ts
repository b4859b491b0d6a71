import { formatDate } from './format.ts';
import { defineTexts } from './language.ts';

/** The plans that employees shared with their manager. */
export const receivedTexts = defineTexts(
  {
    tab: 'Plannen van medewerkers',
    count: (n: number) => (n === 1 ? '1 plan dat iemand met je deelde.' : `${n} plannen die anderen met je deelden.`),
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
    carried: 'Wat je nog niet had verstuurd, is meegegaan naar deze ronde.',
    command: 'Plannen van medewerkers',
    saving: 'Bewaren …',
    kept: 'Bewaard',
    notKept: 'Nog niet bewaard. De app probeert het opnieuw; laat dit venster open.',
  },
  {
    tab: 'Plans of employees',
    count: (n: number) =>
      n === 1 ? '1 plan that somebody shared with you.' : `${n} plans that others shared with you.`,
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
    carried: 'What you had not sent yet went along to this round.',
    command: 'Plans of employees',
    saving: 'Saving …',
    kept: 'Kept',
    notKept: 'Not kept yet. The app tries again; leave this window open.',
  },
);

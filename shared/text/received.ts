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
    columns: {
      name: 'Medewerker',
      open: 'Wacht op jou',
      euros: 'Gevraagd',
      hours: 'Werktijd',
      talk: 'Volgend gesprek',
      shared: 'Laatste ronde',
    },
    asks: (n: number) => (n === 0 ? 'niets' : n === 1 ? '1 vraag' : `${n} vragen`),
    notAsked: 'deelde zonder iets te vragen',
    toDiscuss: (n: number) => (n === 0 ? '' : `${n} te bespreken`),
    changed: (n: number) => (n === 0 ? '' : `${n} gewijzigd na akkoord`),
    agreed: (amount: string) => `akkoord: ${amount}`,
    together: 'Samen',
    search: 'Zoek op naam of functie',
    onlyAsking: 'Alleen wie op antwoord wacht',
    some: (shown: number, all: number) => `${shown} van ${all} mensen`,
    remove: 'Verwijderen',
    removeOf: (name: string) => `Plan van ${name} verwijderen`,
    removeTitle: (name: string) => `Plan van ${name} verwijderen?`,
    removeText:
      'Het gedeelde plan en wat je erbij schreef gaan weg. Het plan van de medewerker zelf blijft bij de medewerker.',
    removed: (name: string) => `Het plan van ${name} is verwijderd`,
    outcome: {
      added: (name: string) => `Plan van ${name || 'iemand'} is geopend`,
      known: (name: string) => `Dit plan van ${name || 'iemand'} had je al`,
      addedMany: (n: number) =>
        n === 0 ? 'Er is geen nieuw plan bij' : n === 1 ? '1 plan staat in de lijst' : `${n} plannen staan in de lijst`,
      knownMany: (n: number) => (n === 0 ? '' : n === 1 ? '1 plan had je al.' : `${n} plannen had je al.`),
      differentMany: (n: number) =>
        n === 0
          ? ''
          : n === 1
            ? '1 ronde was hier al, met andere inhoud: wat je had, is blijven staan.'
            : `${n} rondes waren hier al, met andere inhoud: wat je had, is blijven staan.`,
      ownMany: (n: number) => (n === 0 ? '' : n === 1 ? '1 plan is van jezelf.' : `${n} plannen zijn van jezelf.`),
      different: 'Deze ronde is hier al, met andere inhoud. Wat je had, is blijven staan.',
    },
    carried: 'Wat je nog niet had verstuurd, is meegegaan naar deze ronde.',
    again: (n: number) => (n === 1 ? 'Neem 1 besluit opnieuw' : `Neem ${n} besluiten opnieuw`),
    againText: 'Je had dit nog niet verstuurd. Waar het over gaat, is veranderd. Kijk of je er nog zo over denkt.',
    takeAgain: 'Neem opnieuw',
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
    columns: {
      name: 'Employee',
      open: 'Waiting for you',
      euros: 'Asked',
      hours: 'Work time',
      talk: 'Next talk',
      shared: 'Last round',
    },
    asks: (n: number) => (n === 0 ? 'nothing' : n === 1 ? '1 request' : `${n} requests`),
    notAsked: 'shared without asking anything',
    toDiscuss: (n: number) => (n === 0 ? '' : `${n} to discuss`),
    changed: (n: number) => (n === 0 ? '' : `${n} changed after consent`),
    agreed: (amount: string) => `agreed: ${amount}`,
    together: 'Together',
    search: 'Search by name or job',
    onlyAsking: 'Only those who wait for an answer',
    some: (shown: number, all: number) => `${shown} of ${all} people`,
    remove: 'Delete',
    removeOf: (name: string) => `Delete the plan of ${name}`,
    removeTitle: (name: string) => `Delete the plan of ${name}?`,
    removeText: 'The shared plan and what you wrote with it go away. The plan of the employee stays with the employee.',
    removed: (name: string) => `The plan of ${name} was deleted`,
    outcome: {
      added: (name: string) => `The plan of ${name || 'somebody'} was opened`,
      known: (name: string) => `You had this plan of ${name || 'somebody'} already`,
      addedMany: (n: number) =>
        n === 0 ? 'There is no new plan' : n === 1 ? '1 plan is in the list' : `${n} plans are in the list`,
      knownMany: (n: number) => (n === 0 ? '' : n === 1 ? 'You had 1 plan already.' : `You had ${n} plans already.`),
      differentMany: (n: number) =>
        n === 0
          ? ''
          : n === 1
            ? '1 round was here already, with other content: what you had is still there.'
            : `${n} rounds were here already, with other content: what you had is still there.`,
      ownMany: (n: number) => (n === 0 ? '' : n === 1 ? '1 plan is your own.' : `${n} plans are your own.`),
      different: 'This round is here already with other content. What you had was kept.',
    },
    carried: 'What you had not sent yet went along to this round.',
    again: (n: number) => (n === 1 ? 'Take 1 decision again' : `Take ${n} decisions again`),
    againText: 'You had not sent this yet. What it is about has changed. See whether you still think so.',
    takeAgain: 'Take again',
    command: 'Plans of employees',
    saving: 'Saving …',
    kept: 'Kept',
    notKept: 'Not kept yet. The app tries again; leave this window open.',
  },
);

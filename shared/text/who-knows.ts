import type { Leaving, LeavingColumn } from '../share/who-knows.ts';
import { formatDate } from './format.ts';
import { defineTexts } from './language.ts';

/** "Wat weet wie": what went to whom, and what leaves where. */
export const whoKnowsTexts = defineTexts(
  {
    tab: 'Wat weet wie',
    title: 'Wat weet wie van je plan?',
    lead: 'Alles blijft bij jou, tot je het deelt, afdrukt of bewaart. Hier zie je wat er al bij wie is, en wat er meegaat.',
    shared: 'Met wie je deelde',
    sharedNone: 'Je hebt je plan nog met niemand gedeeld.',
    who: 'Wie',
    last: 'De laatste keer',
    knows: 'Wat er bij die persoon is',
    on: (date: string, rounds: number) =>
      `${formatDate(date, 'nl')}${rounds === 1 ? '' : `, ${rounds} keer in totaal`}`,
    onlyPlan: 'Alleen de naam en de periode van je plan',
    sharedHint: 'Wat je eerder deelde, kun je niet terughalen: het bestand is bij de ander.',
    rules: 'Wat er meegaat, en waarheen',
    part: 'Deel van je plan',
    columns: {
      manager: 'Naar je leidinggevende',
      coach: 'Naar je coach',
      colleague: 'Naar een collega',
      paper: 'Op papier',
      calendar: 'In je agenda',
      picture: 'In een afbeelding',
      notification: 'In een melding op je scherm',
    } satisfies Record<LeavingColumn, string>,
    leaving: { goes: 'gaat mee', ticked: 'als je het kiest', never: 'nooit' } satisfies Record<Leaving, string>,
    rulesHint:
      'De titel, je naam en de periode van je plan gaan altijd mee. In een feedbackformulier staan alleen de eisen die je kiest. Wat je van een les, je scan of je leergoesting maakt, blijft bij jou tot je hebt gezien wat ervan meegaat. In een reservekopie op een tweede plek staat alles, ook wat je verwijderde: kies daarvoor een plek waar alleen jij bij kunt.',
  },
  {
    tab: 'Who knows what',
    title: 'Who knows what of your plan?',
    lead: 'Everything stays with you until you share, print or save it. Here you see what is with whom already, and what goes along.',
    shared: 'With whom you shared',
    sharedNone: 'You have shared your plan with nobody yet.',
    who: 'Who',
    last: 'The last time',
    knows: 'What is with this person',
    on: (date: string, rounds: number) => `${formatDate(date, 'en')}${rounds === 1 ? '' : `, ${rounds} times in all`}`,
    onlyPlan: 'Only the name and the period of your plan',
    sharedHint: 'What you shared before you cannot take back: the other person has the file.',
    rules: 'What goes along, and where',
    part: 'Part of your plan',
    columns: {
      manager: 'To your manager',
      coach: 'To your coach',
      colleague: 'To a colleague',
      paper: 'On paper',
      calendar: 'In your calendar',
      picture: 'In a picture',
      notification: 'In a notification on your screen',
    },
    leaving: { goes: 'goes along', ticked: 'if you choose it', never: 'never' },
    rulesHint:
      'The title, your name and the period of your plan always go along. A feedback form holds only the requirements you choose. What you make of a lesson, your scan or your appetite for learning stays with you until you have seen what of it goes along. A backup in a second place holds everything, also what you deleted: choose a place that only you can open.',
  },
);

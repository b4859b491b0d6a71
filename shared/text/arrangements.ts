import type { Fact } from '../facts/fact.ts';
import { holdsOn } from '../facts/fact.ts';
import { formatDate } from './format.ts';
import { defineTexts, type Language } from './language.ts';

/** Dutch arrangements for learning: what they are, what they fill in, and that they have to be checked. */
export const arrangementTexts = defineTexts(
  {
    use: 'Kies een regeling',
    sourceTitle: 'Een bron volgens een regeling',
    sourceLead: 'Kies de regeling van jouw werkgever. Je ziet eerst wat die invult; daarna kun je alles aanpassen.',
    splitTitle: 'Verdelen volgens een regeling',
    splitLead: 'Kies wat bij jouw studie past. Je ziet eerst wie dan wat betaalt; daarna kun je alles aanpassen.',
    choose: 'Regeling',
    fills: 'Dit vult het in',
    add: 'Voeg deze bron toe',
    divide: 'Verdeel zo',
    cite: (source: string, date: string) => `${source}. Nagekeken op ${date}: controleer dit bij HR.`,
    unsure: 'Dit is niet zeker; het is nog niet bij de bron nagekeken.',
    isOver: (date: string) => `Deze kaart gold tot en met ${date}. Kijk eerst bij HR of het nog zo is.`,
    more: 'De CAO Rijk kent ook studieverlof, reiskosten en regels over terugbetalen. Vraag ernaar.',
    noSources: 'Geen leerbudget, wel goed om te weten',
    name: 'Naam',
    kind: 'Soort',
    amount: 'Bedrag',
    amountOwn: 'onbekend: vul jij in',
    renewal: 'Na de periode',
    start: 'Geldig van',
    startOwn: (date: string) => `${date}, het begin van je plan: pas aan wanneer jouw periode begon`,
    rules: 'Afspraken',
    part: (percent: string, amount: string) => `${percent}%: ${amount}`,
    partUnknown: (percent: string) => `${percent}%, het bedrag is nog onbekend`,
    atMost: 'Dit is het meeste dat je werkgever betaalt. Spreek af wat het wordt.',
    leave: (percent: string) =>
      `Studieverlof: ${percent}% van je studietijd is werktijd. Dat vul je zelf in bij de uren van de activiteit.`,
    leaveAtMost: (percent: string) =>
      `Studieverlof: ten hoogste ${percent}% van je studietijd is werktijd. Dat vul je zelf in bij de uren van de activiteit.`,
    replaces: 'Hoe de kosten nu verdeeld zijn, vervalt. Je kunt dit ongedaan maken.',
    isFixed: 'Een deel is al goedgekeurd of besteed. Daarom verdeelt een regeling dit niet opnieuw.',
    by: (name: string, source: string) => `Ingevuld volgens ‘${name}’. ${source}`,
    cancel: 'Annuleren',
  },
  {
    use: 'Choose an arrangement',
    sourceTitle: 'A source by an arrangement',
    sourceLead:
      'Choose the arrangement of your employer. You first see what it fills in; after that you can change it all.',
    splitTitle: 'Divide by an arrangement',
    splitLead: 'Choose what fits your study. You first see who then pays what; after that you can change it all.',
    choose: 'Arrangement',
    fills: 'This is what it fills in',
    add: 'Add this source',
    divide: 'Divide it like this',
    cite: (source, date) => `${source}. Checked on ${date}: check this with HR.`,
    unsure: 'This is not certain; it was not held against its source yet.',
    isOver: (date) => `This card held until ${date}. First see with HR whether it is still so.`,
    more: 'The collective agreement of central government also knows study leave, travel and rules on paying back. Ask about them.',
    noSources: 'No budget for learning, but good to know',
    name: 'Name',
    kind: 'Kind',
    amount: 'Amount',
    amountOwn: 'unknown: you fill it in',
    renewal: 'After the period',
    start: 'Valid from',
    startOwn: (date) => `${date}, the start of your plan: change it to when your period began`,
    rules: 'Arrangements',
    part: (percent, amount) => `${percent}%: ${amount}`,
    partUnknown: (percent) => `${percent}%, the amount is not known yet`,
    atMost: 'This is the most your employer pays. Agree on what it will be.',
    leave: (percent) =>
      `Study leave: ${percent}% of your study time is work time. You fill that in yourself with the hours of the activity.`,
    leaveAtMost: (percent) =>
      `Study leave: ${percent}% of your study time at most is work time. You fill that in yourself with the hours of the activity.`,
    replaces: 'How the cost is divided now will lapse. You can undo this.',
    isFixed: 'A part was approved or spent already. That is why an arrangement does not divide it anew.',
    by: (name, source) => `Filled in by ‘${name}’. ${source}`,
    cancel: 'Cancel',
  },
);

/** What stands below everything that comes from a card: its source and day, and whether one can still go by it. */
export function citeFact(card: Fact, source: string, today: string, language: Language): string {
  const t = arrangementTexts[language];
  return [
    t.cite(source, formatDate(card.checkedOn, language)),
    ...(card.isCertain ? [] : [t.unsure]),
    ...(holdsOn(card, today) ? [] : [t.isOver(formatDate(card.holdsUntil, language))]),
  ].join(' ');
}

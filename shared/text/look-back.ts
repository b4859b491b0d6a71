import { formatDate, formatHours } from './format.ts';
import { defineTexts } from './language.ts';
import { quote, quoteEnglish } from './quote.ts';

interface Data {
  readonly name: string;
  readonly count: number;
  readonly minutes: number;
}

/** The look-back of five minutes. The facts are written as the owner would: they are taken over into the own words. */
export const lookBackTexts = defineTexts(
  {
    title: 'Terugkijken',
    heading: 'Kijk vijf minuten terug',
    lead: (first: string, last: string) =>
      `De week van ${formatDate(first, 'nl')} tot en met ${formatDate(last, 'nl')}. Wat je schrijft, komt in je logboek en is alleen voor jou.`,
    entryTitle: (first: string) => `Week van ${formatDate(first, 'nl')}`,
    earlierWeek: 'Naar de week ervoor',
    thisWeek: 'Naar deze week',
    did: 'Wat heb je gedaan?',
    didHint: 'Een paar woorden zijn genoeg.',
    offered: 'Dit staat in je plan over deze week',
    takeOver: (fact: string) => `Neem over: ${fact}`,
    takenOver: (fact: string) => `Overgenomen: ${fact}`,
    nothingOffered: 'Over deze week staat nog niets in je plan. Wat je deed, weet jij het best.',
    learned: 'Wat heb je geleerd?',
    learnedHint: 'Ook iets kleins telt: wat ging goed, wat verraste je?',
    next: 'Wat ga je nu doen?',
    nextHint: 'Eén stap die je volgende week kunt zetten.',
    makeOfIt: 'Maak er iets van',
    asActivity: (question: string) => `Een activiteit bij ${quote(question)}`,
    asIdea: 'Een idee voor later',
    asTalkPoint: 'Een punt voor je gesprek',
    made: {
      activity: 'Het staat nu bij je activiteiten.',
      idea: 'Het staat nu bij je geparkeerde ideeën.',
      talkPoint: 'Het staat nu bij de punten voor je gesprek.',
    },
    see: 'Bekijken',
    inLogbook: 'Dit staat in je logboek',
    openLogbook: 'Openen in je logboek',
    earlier: 'Eerder teruggekeken',
    noEarlier: 'Hier komen de weken te staan waarop je terugkeek. Een week overslaan mag.',
    facts: {
      activityDone: (d: Data) => `${quote(d.name)} afgerond.`,
      activityBegun: (d: Data) => `Begonnen met ${quote(d.name)}.`,
      commitmentDone: (d: Data) => `Afspraak nagekomen: ${quote(d.name)}.`,
      talkHeld: (d: Data) => (d.name ? `Gesproken met ${d.name}.` : 'Een gesprek gevoerd.'),
      scored: (d: Data) =>
        d.count === 1 ? 'Mezelf een score gegeven op 1 eis.' : `Mezelf een score gegeven op ${d.count} eisen.`,
      feedback: (d: Data) => (d.name ? `Feedback gekregen van ${d.name}.` : 'Feedback gekregen.'),
      practised: (d: Data) => `Opnieuw geoefend: ${quote(d.name)}.`,
      reflection: (d: Data) => (d.name ? `In mijn logboek: ${quote(d.name)}.` : 'In mijn logboek geschreven.'),
      stumble: (d: Data) =>
        d.name ? `Gestruikeld, en opgeschreven: ${quote(d.name)}.` : 'Gestruikeld, en opgeschreven.',
      hours: (d: Data) => `${formatHours(d.minutes, 'nl')} uur aan leren besteed.`,
    },
  },
  {
    title: 'Looking back',
    heading: 'Look back for five minutes',
    lead: (first, last) =>
      `The week of ${formatDate(first, 'en')} to ${formatDate(last, 'en')}. What you write goes into your logbook and is for you alone.`,
    entryTitle: (first) => `Week of ${formatDate(first, 'en')}`,
    earlierWeek: 'To the week before',
    thisWeek: 'To this week',
    did: 'What did you do?',
    didHint: 'A few words are enough.',
    offered: 'This is in your plan about this week',
    takeOver: (fact) => `Take over: ${fact}`,
    takenOver: (fact) => `Taken over: ${fact}`,
    nothingOffered: 'There is nothing in your plan about this week yet. You know best what you did.',
    learned: 'What did you learn?',
    learnedHint: 'Something small counts, too: what went well, what surprised you?',
    next: 'What are you going to do now?',
    nextHint: 'One step that you can take next week.',
    makeOfIt: 'Make something of it',
    asActivity: (question) => `An activity with ${quoteEnglish(question)}`,
    asIdea: 'An idea for later',
    asTalkPoint: 'A point for your conversation',
    made: {
      activity: 'It is with your activities now.',
      idea: 'It is with your parked ideas now.',
      talkPoint: 'It is with the points for your conversation now.',
    },
    see: 'See it',
    inLogbook: 'This is in your logbook',
    openLogbook: 'Open in your logbook',
    earlier: 'Looked back before',
    noEarlier: 'The weeks you looked back on will be here. Skipping a week is fine.',
    facts: {
      activityDone: (d) => `Completed ${quoteEnglish(d.name)}.`,
      activityBegun: (d) => `Began with ${quoteEnglish(d.name)}.`,
      commitmentDone: (d) => `Kept a commitment: ${quoteEnglish(d.name)}.`,
      talkHeld: (d) => (d.name ? `Talked with ${d.name}.` : 'Held a conversation.'),
      scored: (d) => (d.count === 1 ? 'Scored myself on 1 requirement.' : `Scored myself on ${d.count} requirements.`),
      feedback: (d) => (d.name ? `Got feedback from ${d.name}.` : 'Got feedback.'),
      practised: (d) => `Practised again: ${quoteEnglish(d.name)}.`,
      reflection: (d) => (d.name ? `In my logbook: ${quoteEnglish(d.name)}.` : 'Wrote in my logbook.'),
      stumble: (d) =>
        d.name ? `Stumbled, and wrote it down: ${quoteEnglish(d.name)}.` : 'Stumbled, and wrote it down.',
      hours: (d) => `Spent ${formatHours(d.minutes, 'en')} hours on learning.`,
    },
  },
);
export type LookBackFacts = (typeof lookBackTexts)['nl']['facts'];

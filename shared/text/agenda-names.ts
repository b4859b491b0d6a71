import type { AgendaItem } from '../model/agenda.ts';
import type { PlanView } from '../model/plan-view.ts';
import { shortTitleOf } from '../model/short-title.ts';
import { formatDayAndMonth } from './format-period.ts';
import { defineTexts, type Language } from './language.ts';

/** What a dated thing is called where it stands between others, and what kind of thing it is. */
export const agendaNames = defineTexts(
  {
    kind: {
      activity: 'Activiteit',
      practiceMoment: 'Oefenmoment',
      neededBy: 'Leermoment',
      practise: 'Weer oefenen',
      lookBack: 'Terugkijken',
      conversation: 'Gesprek',
      followUp: 'Vervolggesprek',
      commitment: 'Afspraak',
      certificate: 'Certificaat verloopt',
      sourceEnd: 'Budget loopt af',
      sideTask: 'Neventaak',
      leave: 'Vrij',
      planStart: 'Begin van je plan',
      planEnd: 'Einde van je plan',
    },
    untitled: 'nog zonder naam',
    short: { neededBy: 'leermoment', practise: 'weer oefenen', lookBack: 'terugkijken', practiceMoment: 'oefenen' },
    leaveKind: { leave: 'Verlof', holiday: 'Feestdag', other: 'Afwezig' },
    practise: (name: string) => `Oefenen: ${name}`,
    neededBy: (name: string) => `Nodig: ${name}`,
    practiseAgain: (name: string) => `Weer oefenen: ${name}`,
    lookBack: (name: string) => `Terugkijken: ${name}`,
    talk: (name: string) => (name === '' ? 'Gesprek' : `Gesprek met ${name}`),
    followUp: (name: string) => (name === '' ? 'Vervolggesprek' : `Vervolggesprek met ${name}`),
    certificate: (name: string) => `Certificaat verloopt: ${name}`,
    sourceEnd: (name: string) => `Budget loopt af: ${name}`,
  },
  {
    kind: {
      activity: 'Activity',
      practiceMoment: 'Practice moment',
      neededBy: 'Learning moment',
      practise: 'Practise again',
      lookBack: 'Look back',
      conversation: 'Conversation',
      followUp: 'Follow-up',
      commitment: 'Agreement',
      certificate: 'Certificate expires',
      sourceEnd: 'Budget ends',
      sideTask: 'Side task',
      leave: 'Free',
      planStart: 'Start of your plan',
      planEnd: 'End of your plan',
    },
    untitled: 'no name yet',
    short: {
      neededBy: 'learning moment',
      practise: 'practise again',
      lookBack: 'look back',
      practiceMoment: 'practise',
    },
    leaveKind: { leave: 'Leave', holiday: 'Public holiday', other: 'Away' },
    practise: (name) => `Practise: ${name}`,
    neededBy: (name) => `Needed: ${name}`,
    practiseAgain: (name) => `Practise again: ${name}`,
    lookBack: (name) => `Look back: ${name}`,
    talk: (name) => (name === '' ? 'Conversation' : `Conversation with ${name}`),
    followUp: (name) => (name === '' ? 'Follow-up conversation' : `Follow-up conversation with ${name}`),
    certificate: (name) => `Certificate expires: ${name}`,
    sourceEnd: (name) => `Budget ends: ${name}`,
  },
);

/** What an item is called in a list, on the timeline and in a calendar elsewhere. One line, never empty. */
export function nameOfItem(view: PlanView, item: AgendaItem, language: Language): string {
  const t = agendaNames[language];
  const { record, kind } = item;
  const named = (title: string) => title.replace(/\s+/g, ' ').trim() || t.untitled;
  switch (record.kind) {
    case 'activity':
      return kind === 'certificate' ? t.certificate(named(record.title)) : named(record.title);
    case 'practiceMoment':
      return t.practise(named(view.get('activity', record.activityId)?.title ?? ''));
    case 'learningQuestion': {
      const name = named(shortTitleOf(record));
      if (kind === 'neededBy') return t.neededBy(name);
      return kind === 'practise' ? t.practiseAgain(name) : t.lookBack(name);
    }
    case 'conversation': {
      const name = record.withName.replace(/\s+/g, ' ').trim();
      return kind === 'followUp' ? t.followUp(name) : t.talk(name);
    }
    case 'commitment':
    case 'sideTask':
      return named(record.title);
    case 'budgetSource':
      return t.sourceEnd(named(record.name));
    case 'leave':
      return record.title.trim() === '' ? t.leaveKind[record.leaveKind] : named(record.title);
    default:
      return t.kind[kind];
  }
}

/** The same, where it stands in the row of its learning question or of the talks: what the row says already is left out. */
export function shortNameOfItem(view: PlanView, item: AgendaItem, language: Language): string {
  const t = agendaNames[language];
  const { kind } = item;
  switch (kind) {
    case 'neededBy':
    case 'practise':
    case 'lookBack':
    case 'practiceMoment':
      return t.short[kind];
    case 'conversation':
    case 'followUp':
      return formatDayAndMonth(item.startDate, language);
    default:
      return nameOfItem(view, item, language);
  }
}

import type { AgendaItem, AgendaKind } from '#shared/model/agenda.ts';
import type { PlanView } from '#shared/model/plan-view.ts';
import { shortTitleOf } from '#shared/model/short-title.ts';
import { agendaTexts } from '#shared/text/agenda.ts';
import { agendaNames } from '#shared/text/agenda-names.ts';
import type { Language } from '#shared/text/language.ts';
import type { IconName } from '../../ui/icon.tsx';
import type { Place } from '../../workbench/places.ts';

/** Items that stand together on the timeline, under one name. */
export interface AgendaGroup {
  readonly key: string;
  readonly title: string;
  readonly icon: IconName;
  /** Where the name leads. */
  readonly place: Place;
  readonly items: readonly AgendaItem[];
}

const ofKind: Partial<Record<AgendaKind, 'talks' | 'sideTasks' | 'deadlines' | 'leave'>> = {
  conversation: 'talks',
  followUp: 'talks',
  commitment: 'talks',
  sideTask: 'sideTasks',
  sourceEnd: 'deadlines',
  leave: 'leave',
};

/** The items by learning question in the owner's order, then what belongs to none. The plan's own ends are lines, not items. */
export function agendaGroups(view: PlanView, items: readonly AgendaItem[], language: Language): AgendaGroup[] {
  const t = agendaTexts[language].groups;
  const found = new Map<string, AgendaItem[]>();
  for (const item of items) {
    if (item.kind === 'planStart' || item.kind === 'planEnd') continue;
    const key = ofKind[item.kind] ?? item.questionId ?? 'noQuestion';
    const list = found.get(key);
    if (list) list.push(item);
    else found.set(key, [item]);
  }
  const group = (key: string, title: string, icon: IconName, place: Place): AgendaGroup[] => {
    const list = found.get(key);
    return list ? [{ key, title, icon, place, items: list }] : [];
  };
  return [
    ...view.learningQuestions.flatMap((q) =>
      group(q.id, shortTitleOf(q) || agendaNames[language].untitled, q.state === 'done' ? 'pass-filled' : 'fuel', {
        type: 'learning-question',
        id: q.id,
      }),
    ),
    ...group('noQuestion', t.noQuestion, 'circle-large', { type: 'learning-questions' }),
    ...group('sideTasks', t.sideTasks, 'megaphone', { type: 'working-time' }),
    ...group('talks', t.talks, 'comment-discussion', { type: 'conversations' }),
    ...group('deadlines', t.deadlines, 'credit-card', { type: 'budget' }),
    ...group('leave', t.leave, 'coffee', { type: 'leave' }),
  ];
}

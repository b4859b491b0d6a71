import { exampleNoteTexts } from '#shared/text/example.ts';
import type { Language } from '#shared/text/language.ts';
import { planTexts } from '#shared/text/plans.ts';
import { edit } from '../../platform/plan-hooks.ts';
import { usePlanStore } from '../../platform/plan-store.ts';
import type { Command } from '../../workbench/contribution.ts';
import { openPlace } from '../../workbench/workbench-store.ts';
import { openExample, removePlan, setArchived } from './plan-actions.ts';

type Words = (typeof planTexts)['nl']['commands'];

const say = (pick: (t: Words) => string) => (language: Language) => pick(planTexts[language].commands);
const openPlanRecord = () => usePlanStore.getState().view?.plan;

/** What can be done with whole plans. */
export const planCommands: readonly Command[] = [
  {
    id: 'plan.new',
    title: say((t) => t.new),
    icon: 'add',
    menu: { name: 'file', group: 1 },
    run: () => openPlace({ type: 'welcome' }, { pin: true, focus: 'name' }),
  },
  {
    id: 'plan.open',
    title: say((t) => t.open),
    icon: 'folder-opened',
    menu: { name: 'file', group: 1 },
    isEnabled: () => (usePlanStore.getState().plans ?? []).length > 0,
    run: () => openPlace({ type: 'plans' }, { pin: true }),
  },
  {
    id: 'plan.example',
    title: (language) => exampleNoteTexts[language].open,
    icon: 'book',
    menu: { name: 'help', group: 1 },
    run: async () => void (await openExample()),
  },
  {
    id: 'plan.remove',
    title: (language) => {
      const t = exampleNoteTexts[language];
      return openPlanRecord()?.isExample ? t.remove : t.removePlan;
    },
    icon: 'trash',
    menu: { name: 'file', group: 2 },
    isEnabled: () => {
      const plan = openPlanRecord();
      return plan !== undefined && (plan.isExample || plan.archivedAt !== null);
    },
    run: async () => void (await removePlan(edit.view().plan)),
  },
  {
    id: 'plan.details',
    title: say((t) => t.details),
    icon: 'account',
    menu: { name: 'file', group: 2 },
    isEnabled: () => openPlanRecord() !== undefined,
    run: () => openPlace({ type: 'plan-details' }, { pin: true }),
  },
  {
    id: 'plan.followUp',
    title: say((t) => t.followUp),
    menu: { name: 'file', group: 2 },
    isEnabled: () => openPlanRecord() !== undefined,
    // The list of plans asks the rest.
    run: () => openPlace({ type: 'plans' }, { pin: true, focus: edit.view().plan.id }),
  },
  {
    id: 'plan.archive',
    title: say((t) => t.archive),
    icon: 'archive',
    menu: { name: 'file', group: 2 },
    isEnabled: () => openPlanRecord()?.archivedAt === null,
    run: () => void setArchived(edit.view().plan, true),
  },
  {
    id: 'plan.unarchive',
    title: say((t) => t.unarchive),
    icon: 'archive',
    isEnabled: () => typeof openPlanRecord()?.archivedAt === 'string',
    run: () => void setArchived(edit.view().plan, false),
  },
];

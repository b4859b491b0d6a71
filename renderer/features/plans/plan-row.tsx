import type { PlanId } from '#shared/model/records.ts';
import { exampleNoteTexts } from '#shared/text/example.ts';
import { planTexts } from '#shared/text/plans.ts';
import { dayOf } from '../../platform/clock.ts';
import { useTexts } from '../../platform/texts.ts';
import { Icon } from '../../ui/icon.tsx';
import { LinkButton } from '../../ui/link-button.tsx';
import { Menu } from '../../ui/menu.tsx';
import { Tag } from '../../ui/tag.tsx';
import { goToPlan, removePlan, setArchived } from './plan-actions.ts';
import type { ListedPlan } from './use-plans.ts';

/** One plan of the list: its title opens it, the menu holds the rest. */
export function PlanRow({
  item: { plan, changedAt },
  isOpen,
  onFollow,
}: {
  item: ListedPlan;
  isOpen: boolean;
  onFollow: (planId: string) => void;
}) {
  const t = useTexts(planTexts);
  const example = useTexts(exampleNoteTexts);
  const title = plan.title || t.untitled;
  const isArchived = plan.archivedAt !== null;
  return (
    <li className="rk-plans-row" data-open={isOpen || undefined}>
      <Icon name={isArchived ? 'archive' : 'map'} />
      <div className="rk-plans-row-words">
        <div className="rk-plans-row-title">
          <LinkButton onPress={() => void goToPlan(plan.id as PlanId)}>{title}</LinkButton>
          {plan.isExample && <Tag>{example.is}</Tag>}
          {isOpen && <Tag tone="accent">{t.list.opened}</Tag>}
        </div>
        <p className="rk-muted">
          {[plan.ownerName, plan.jobTitle, t.list.hoursPerWeek(plan.contractMinutesPerWeek)]
            .filter(Boolean)
            .join(' · ')}
        </p>
        <p className="rk-muted rk-caption">
          {t.period(plan.startDate, plan.endDate)} · {t.list.changed(dayOf(changedAt))}
        </p>
      </div>
      <Menu
        label={t.list.actions(title)}
        isIconOnly
        placement="bottom end"
        items={[
          { id: 'follow', label: `${t.list.followUp} …`, icon: 'add', run: () => onFollow(plan.id) },
          isArchived
            ? { id: 'out', label: t.list.unarchive, icon: 'archive', run: () => void setArchived(plan, false) }
            : { id: 'in', label: t.list.archive, icon: 'archive', run: () => void setArchived(plan, true) },
          ...(isArchived || plan.isExample
            ? [
                {
                  id: 'remove',
                  label: plan.isExample ? example.remove : example.removePlan,
                  icon: 'trash' as const,
                  isDangerous: true,
                  run: () => void removePlan(plan),
                },
              ]
            : []),
        ]}
      />
    </li>
  );
}

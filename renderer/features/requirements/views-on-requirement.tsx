import type { ReactNode } from 'react';
import { standingOf } from '#shared/model/gap.ts';
import type { PlanView } from '#shared/model/plan-view.ts';
import type { RecordOf } from '#shared/model/records.ts';
import { formatShortDate } from '#shared/text/format.ts';
import { requirementTexts } from '#shared/text/requirements.ts';
import { termTexts } from '#shared/text/terms.ts';
import { usePlan } from '../../platform/plan-hooks.ts';
import { useTexts } from '../../platform/texts.ts';
import { useLanguage } from '../../ui/language.ts';
import { LinkButton } from '../../ui/link-button.tsx';
import { Section } from '../../ui/section.tsx';
import { openPlace } from '../../workbench/workbench-store.ts';

interface Row {
  readonly key: string;
  readonly date: string;
  readonly who: string;
  readonly level: number | null;
  readonly words: string;
  readonly conversationId: string | null;
}

/** Own scores, feedback and agreed levels one below the other by date: never averaged (method.md, step 2). Read only. */
export function ViewsOnRequirement({ requirement }: { requirement: RecordOf<'requirement'> }) {
  const view = usePlan();
  const t = useTexts(requirementTexts).page;
  const terms = useTexts(termTexts);
  const language = useLanguage();
  const rows = rowsOf(view, requirement.id, { own: t.own, agreed: t.agreed, roles: terms.giverRole });
  const { gap } = standingOf(view, requirement);
  const toScores = <LinkButton onPress={() => openPlace({ type: 'scores' })}>{t.toScore}</LinkButton>;
  return (
    <Section title={gap === null ? t.standing : t.gap(gap)} actions={rows.length > 0 ? toScores : undefined}>
      {rows.length === 0 ? (
        <p className="rk-muted">
          {t.standingEmpty} {toScores}
        </p>
      ) : (
        <div className="rk-table-scroll">
          <table className="rk-table rk-requirement-views">
            <thead>
              <tr>
                <th scope="col">{t.when}</th>
                <th scope="col">{t.who}</th>
                <th scope="col" className="rk-num">
                  {t.level}
                </th>
                <th scope="col">{t.said}</th>
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <tr key={row.key}>
                  <td className="rk-requirement-date">{formatShortDate(row.date, language)}</td>
                  <td className="rk-requirement-who">{row.who}</td>
                  <td className="rk-num" data-label={t.level}>
                    {row.level ?? '–'}
                  </td>
                  <td>
                    <Said row={row} label={t.inConversation(row.date)} />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </Section>
  );
}

function Said({ row, label }: { row: Row; label: string }): ReactNode {
  const { conversationId } = row;
  return (
    <>
      {row.words !== '' && <span className="rk-requirement-said">{row.words}</span>}
      {conversationId !== null && (
        <LinkButton onPress={() => openPlace({ type: 'conversation', id: conversationId })}>{label}</LinkButton>
      )}
    </>
  );
}

/** Newest first. */
function rowsOf(
  view: PlanView,
  requirementId: string,
  words: { own: string; agreed: string; roles: Readonly<Record<'colleague' | 'client' | 'manager', string>> },
): Row[] {
  const own = view.selfScores(requirementId).map((s): Row => {
    return { key: s.id, date: s.scoredOn, who: words.own, level: s.level, words: s.evidence, conversationId: null };
  });
  const others = view.feedback(requirementId).map((f): Row => {
    const who = f.giverName === '' ? words.roles[f.giverRole] : `${f.giverName} (${words.roles[f.giverRole]})`;
    return { key: f.id, date: f.givenOn, who, level: f.level, words: f.remark, conversationId: null };
  });
  const agreed = view.agreedLevels(requirementId).map((a): Row => {
    const date = view.get('conversation', a.conversationId)?.heldOn ?? '';
    return { key: a.id, date, who: words.agreed, level: a.level, words: a.remark, conversationId: a.conversationId };
  });
  return [...own, ...others, ...agreed].reverse().sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0));
}

import './said.css';
import type { PlanView } from '#shared/model/plan-view.ts';
import type { Kind, RecordOf } from '#shared/model/records.ts';
import { fieldName, valueWords } from '#shared/share/value-words.ts';
import { respondingTexts } from '#shared/text/responding.ts';
import { useTexts } from '../platform/texts.ts';
import { Icon, type IconName } from '../ui/icon.tsx';
import { useLanguage } from '../ui/language.ts';
import { Tag, type TagTone } from '../ui/tag.tsx';

const day = (moment: string) => moment.slice(0, 10);

function Draft({ isDraft }: { isDraft: boolean }) {
  const t = useTexts(respondingTexts);
  return isDraft ? <Tag tone="plan">{t.draftTag}</Tag> : null;
}

/** One remark, or an answer in its thread. */
export function SaidRemark({
  remark,
  isAnswer = false,
  isDraft = false,
}: {
  remark: RecordOf<'remark'>;
  isAnswer?: boolean;
  isDraft?: boolean;
}) {
  const t = useTexts(respondingTexts);
  return (
    <div className="rk-said" data-answer={isAnswer || undefined}>
      <p className="rk-said-head">
        <Icon name="comment" size={14} />
        <span>{t.said(remark.byName, day(remark.writtenAt))}</span>
        <Draft isDraft={isDraft} />
      </p>
      <p className="rk-shared-text">{remark.text}</p>
    </div>
  );
}

/** Another value that was proposed, beside the one it started from. */
export function SaidProposal({
  proposal,
  view,
  isDraft = false,
}: {
  proposal: RecordOf<'proposal'>;
  view: PlanView;
  isDraft?: boolean;
}) {
  const t = useTexts(respondingTexts);
  const language = useLanguage();
  const kind = proposal.aboutKind as Kind;
  const words = (value: unknown) => valueWords(kind, proposal.field, value, language, view) || t.nothing;
  return (
    <div className="rk-said">
      <p className="rk-said-head">
        <Icon name="edit" size={14} />
        <span>
          {t.proposes(fieldName(kind, proposal.field, language))} · {t.said(proposal.byName, day(proposal.proposedAt))}
        </span>
        {isDraft ? <Draft isDraft /> : <Tag>{t.states[proposal.state]}</Tag>}
      </p>
      <p className="rk-shared-text rk-said-values">
        <span className="rk-visually-hidden">{t.now}: </span>
        <del>{words(proposal.from)}</del>
        <Icon name="arrow-right" size={12} />
        <span className="rk-visually-hidden">{t.to}: </span>
        <ins>{words(proposal.to)}</ins>
      </p>
      {proposal.reason !== '' && <p className="rk-shared-text">{proposal.reason}</p>}
      {proposal.answer !== '' && <p className="rk-shared-text rk-muted">{proposal.answer}</p>}
    </div>
  );
}

const verdictLook: Readonly<Record<RecordOf<'decision'>['verdict'], { icon: IconName; tone: TagTone }>> = {
  agreed: { icon: 'verified', tone: 'done' },
  notAgreed: { icon: 'circle-slash', tone: 'warn' },
  later: { icon: 'comment-discussion', tone: 'neutral' },
};

/** A decision of the manager, with what was said with it. */
export function SaidDecision({ decision, isDraft = false }: { decision: RecordOf<'decision'>; isDraft?: boolean }) {
  const t = useTexts(respondingTexts);
  const { icon, tone } = verdictLook[decision.verdict];
  return (
    <div className="rk-said">
      <p className="rk-said-head">
        <Tag tone={tone} icon={icon}>
          {t.verdictDone[decision.verdict]}
        </Tag>
        <span>{t.said(decision.byName, decision.decidedOn)}</span>
        <Draft isDraft={isDraft} />
      </p>
      {decision.remark !== '' && <p className="rk-shared-text">{decision.remark}</p>}
    </div>
  );
}

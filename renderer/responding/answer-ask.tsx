import { useState } from 'react';
import type { Ask } from '#shared/asks/asks.ts';
import { type Answer, answerOf } from '#shared/model/consent.ts';
import type { Verdict } from '#shared/model/kinds/sharing.ts';
import type { RecordOf } from '#shared/model/records.ts';
import { decideOn, roleOfShare } from '#shared/share/response.ts';
import { askTexts } from '#shared/text/asks.ts';
import { formatEuros, formatHours } from '#shared/text/format.ts';
import { termTexts } from '#shared/text/terms.ts';
import { useTexts } from '../platform/texts.ts';
import type { AnswerSlots } from '../shared-plan/shared-plan-context.ts';
import { Button } from '../ui/button.tsx';
import { Choice } from '../ui/choice.tsx';
import { useLanguage } from '../ui/language.ts';
import { DecideForm } from './decide-form.tsx';
import { type Desk, useDesk } from './desk.ts';

/** How a receiver answers what is asked, for the slots of a shared plan. */
export const answerSlots: AnswerSlots = {
  one: (ask) => <AnswerAsk ask={ask} />,
  all: (open) => <AnswerAll open={open} />,
};

const verdictOf: Readonly<Record<Answer, Verdict>> = { yes: 'agreed', no: 'notAgreed', talk: 'later' };

/** Yes, no or talk in one press, bound to how it reads here; a remark beside it if one likes. */
function AnswerAsk({ ask }: { ask: Ask }) {
  const t = useTexts(askTexts);
  const desk = useDesk();
  const [isOpen, setIsOpen] = useState(false);
  const [wasOpen, setWasOpen] = useState(false);
  if (roleOfShare(desk.file) !== 'manager' || ask.record === null) return null;
  const chosen = answerAt(desk, ask);
  const close = () => {
    setIsOpen(false);
    setWasOpen(true);
  };
  if (isOpen) return <DecideForm record={ask.record} part={ask.part} onDone={() => close()} />;
  return (
    <>
      <div className="rk-ask-answer">
        <Choice
          label={t.answerTo(ask.title)}
          isLabelHidden
          size="small"
          value={chosen === undefined ? null : answerOf[chosen.verdict]}
          onChange={(answer) => put(desk, ask, answer)}
          options={(['yes', 'no', 'talk'] as const).map((value) => ({ value, label: t[value] }))}
        />
        <Button size="small" variant="quiet" autoFocus={wasOpen} onPress={() => setIsOpen(true)}>
          {t.remark}
        </Button>
      </div>
      {chosen && chosen.remark !== '' && <p className="rk-shared-text">{chosen.remark}</p>}
      <p className="rk-caption rk-muted">
        {t.coversTitle} {t.covers[ask.part]}.
      </p>
    </>
  );
}

/** One yes to all that waits, after what it comes to. */
function AnswerAll({ open }: { open: readonly Ask[] }) {
  const t = useTexts(askTexts);
  const language = useLanguage();
  const desk = useDesk();
  if (roleOfShare(desk.file) !== 'manager') return null;
  const left = open.filter((ask) => answerAt(desk, ask) === undefined);
  const cents = left.reduce((sum, ask) => sum + (ask.part === 'cost' ? (ask.cents ?? 0) : 0), 0);
  const minutes = left.reduce((sum, ask) => sum + (ask.part === 'workTime' ? (ask.minutes ?? 0) : 0), 0);
  const sum = [
    cents > 0 ? formatEuros(cents, language) : '',
    minutes > 0 ? t.inWorkTime(`${formatHours(minutes, language)} ${termTexts[language].hourUnit}`) : '',
  ].filter(Boolean);
  return (
    <div className="rk-asks-all">
      <p>
        <span role="status">{t.answered(open.length - left.length, open.length)}</span>
        {sum.length > 0 && <span className="rk-muted"> · {t.allSummary(sum.join(', '))}</span>}
      </p>
      {left.length > 0 && (
        <Button icon="verified" onPress={() => answerAll(desk, left)}>
          {left.length < open.length ? t.rest(left.length) : t.all(left.length)}
        </Button>
      )}
    </div>
  );
}

/** What has an answer keeps it. */
function answerAll(desk: Desk, left: readonly Ask[]): void {
  for (const ask of left) put(desk, ask, 'yes');
}

function answerAt(desk: Desk, { part, aboutId }: Ask): RecordOf<'decision'> | undefined {
  return desk.records.find(
    (r): r is RecordOf<'decision'> => r.kind === 'decision' && r.aboutId === aboutId && r.part === part,
  );
}

/** A second answer takes the place of the first; its remark stays. */
function put(desk: Desk, ask: Ask, answer: Answer): void {
  if (ask.record === null) return;
  const earlier = answerAt(desk, ask);
  const responder = { file: desk.file, name: desk.byName };
  const words = { part: ask.part, verdict: verdictOf[answer], remark: earlier?.remark ?? '' };
  const made = decideOn(responder, desk.context(), ask.record, words);
  desk.put(earlier === undefined ? made : { ...made, id: earlier.id });
}

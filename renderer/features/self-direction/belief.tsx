import { add } from '#shared/model/edits/base.ts';
import { newBelief } from '#shared/model/edits/new-self-direction.ts';
import { answerBelief } from '#shared/model/edits/self-direction.ts';
import type { BeliefQuestion } from '#shared/model/kinds/self-direction.ts';
import type { RecordOf } from '#shared/model/records.ts';
import { beliefTexts } from '#shared/text/beliefs.ts';
import { formatDate } from '#shared/text/format.ts';
import { today } from '../../platform/clock.ts';
import { edit, usePlan } from '../../platform/plan-hooks.ts';
import { useTexts } from '../../platform/texts.ts';
import { Button } from '../../ui/button.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { DraftField } from '../../ui/draft-field.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { useLanguage } from '../../ui/language.ts';
import { Section } from '../../ui/section.tsx';
import { removeWithUndo } from '../../workbench/removal.ts';
import { AlongSwitch } from './along-switch.tsx';

/** One question of leergoesting: the answer, the question that turns it around, and whether it goes to the conversation. */
export function Belief({ question }: { question: BeliefQuestion }) {
  const t = useTexts(beliefTexts);
  const language = useLanguage();
  const answers = usePlan().beliefs.filter((b) => b.question === question);
  const belief = answers.at(-1);
  const earlier = answers.slice(0, -1).toReversed();
  const hasWritten = belief !== undefined && (belief.text + belief.reframing).trim() !== '';
  return (
    <Section title={t.questions[question]} lead={t.hints[question]}>
      {/* The field of an answer begun anew is another field. */}
      <div className="rk-belief" key={earlier.length} data-field={belief?.id ?? question}>
        <DraftField
          label={t.questions[question]}
          isLabelHidden
          value={belief?.text ?? ''}
          onCommit={(text, group) => write(question, { text }, group)}
          words
          multiline
        />
        <div className="rk-belief-around" data-field="reframing">
          <p className="rk-belief-around-title">{t.reframeTitle}</p>
          <DraftField
            label={t.reframe[question]}
            value={belief?.reframing ?? ''}
            onCommit={(reframing, group) => write(question, { reframing }, group)}
            words
            multiline
          />
        </div>
        {belief && hasWritten && (
          <div className="rk-belief-foot">
            <AlongSwitch
              origin="belief"
              sourceKey={`belief:${belief.id}`}
              text={t.points[question]}
              words={t}
              editing={{ label: t.pointLabel, hint: t.pointHint }}
            />
            <p className="rk-muted rk-caption">
              {t.writtenOn(formatDate(belief.notedOn, language))}
              {belief.notedOn < today() && (
                <Button variant="quiet" size="small" onPress={() => answerAgain(question)}>
                  {t.again}
                </Button>
              )}
            </p>
          </div>
        )}
      </div>
      {earlier.length > 0 && (
        <Disclosure title={t.earlier(earlier.length)}>
          <ul className="rk-beliefs-earlier">
            {earlier.map((one) => (
              <Earlier key={one.id} belief={one} />
            ))}
          </ul>
        </Disclosure>
      )}
    </Section>
  );
}

function Earlier({ belief }: { belief: RecordOf<'belief'> }) {
  const t = useTexts(beliefTexts);
  const date = formatDate(belief.notedOn, useLanguage());
  return (
    <li>
      <div>
        <p className="rk-muted rk-caption">{t.writtenOn(date)}</p>
        <p className="rk-words">{belief.text}</p>
        {belief.reframing.trim() !== '' && <p className="rk-words">{belief.reframing}</p>}
      </div>
      <IconButton icon="trash" size="small" label={t.remove(date)} onPress={() => removeWithUndo(belief)} />
    </li>
  );
}

function write(question: BeliefQuestion, patch: { text?: string; reframing?: string }, group: string): void {
  edit.commit(answerBelief(edit.context(), edit.view(), question, patch), { group });
}

function answerAgain(question: BeliefQuestion): void {
  edit.commit([add(newBelief(edit.context(), edit.view(), { question }))]);
}

import type { About, Ask, GuideStep } from '#shared/guide/step.ts';
import type { Change } from '#shared/history/change-set.ts';
import { guideTexts } from '#shared/text/guide.ts';
import { levelWords, requiredLevelWords } from '#shared/text/level-words.ts';
import { edit, usePlan } from '../../platform/plan-hooks.ts';
import { useTexts } from '../../platform/texts.ts';
import { AddLine } from '../../ui/add-line.tsx';
import { Button } from '../../ui/button.tsx';
import { DateField } from '../../ui/date-field.tsx';
import { DraftField } from '../../ui/draft-field.tsx';
import { HoursField } from '../../ui/hours-field.tsx';
import { Icon } from '../../ui/icon.tsx';
import { useLanguage } from '../../ui/language.ts';
import { LevelChoice } from '../../ui/level-choice.tsx';
import type { Level } from '../../ui/level-picker.tsx';
import { LinkButton } from '../../ui/link-button.tsx';
import { MoneyField } from '../../ui/money-field.tsx';
import { RadioGroup } from '../../ui/radio-group.tsx';
import { openPlace } from '../../workbench/workbench-store.ts';
import { StatementAnswer } from './statement-answer.tsx';

interface AnswerProps<A extends Ask> {
  readonly ask: A;
  readonly about: About;
  /** The name of the field, for who cannot see the question above it. */
  readonly question: string;
  readonly example: string | undefined;
}

type AskOf<T extends Ask['type']> = Extract<Ask, { type: T }>;

/** Writes what a step makes of an answer; the plan may have moved on since it was shown. */
function commit(changes: Change[], group?: string): void {
  edit.commit(changes, group === undefined ? {} : { group });
}

/** The control that a question is answered with. */
export function Answer({
  step,
  ...rest
}: {
  step: GuideStep;
  about: About;
  question: string;
  example: string | undefined;
}) {
  const { ask } = step;
  switch (ask.type) {
    case 'text':
      return <TextAnswer ask={ask} {...rest} />;
    case 'list':
      return <ListAnswer ask={ask} {...rest} />;
    case 'level':
      return <LevelAnswer ask={ask} {...rest} />;
    case 'statement':
      return <StatementAnswer ask={ask} about={rest.about} question={rest.question} />;
    case 'choice':
      return <ChoiceAnswer ask={ask} {...rest} />;
    case 'press':
      return <PressAnswer ask={ask} />;
    default:
      return <ValueAnswer ask={ask} {...rest} />;
  }
}

function TextAnswer({ ask, about, question, example }: AnswerProps<AskOf<'text'>>) {
  const view = usePlan();
  return (
    <DraftField
      label={question}
      isLabelHidden
      hint={example}
      value={ask.read(view, about)}
      onCommit={(text, group) => commit(ask.write(edit.view(), edit.context(), about, text), group)}
      words
      multiline={ask.isLong}
    />
  );
}

function ListAnswer({ ask, about, question, example }: AnswerProps<AskOf<'list'>>) {
  const t = useTexts(guideTexts);
  const items = ask.items(usePlan(), about);
  return (
    <div className="rk-guide-list">
      {example && <p className="rk-field-hint">{example}</p>}
      <AddLine
        label={question}
        placeholder={t.listNew}
        action={t.listAdd}
        onAdd={(line) => commit(ask.add(edit.view(), edit.context(), about, line))}
      />
      <p role="status" className="rk-guide-so-far">
        {items.length > 0 && t.listSoFar(items.length)}
      </p>
      {items.length > 0 && (
        <ul>
          {items.map(({ id, title }) => (
            <li key={id}>
              <Icon name="check" /> <span>{title || t.listUntitled}</span>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function LevelAnswer({ ask, about, question }: AnswerProps<AskOf<'level'>>) {
  const t = useTexts(guideTexts);
  const language = useLanguage();
  const view = usePlan();
  const level = ask.read(view, about);
  const { because } = ask;
  return (
    <>
      <LevelChoice
        label={question}
        isLabelHidden
        hint={t.levelKeys}
        value={level as Level | null}
        onChange={(chosen) => commit(ask.write(edit.view(), edit.context(), about, chosen))}
        words={ask.scale === 'own' ? levelWords(language) : requiredLevelWords(language, view.plan.levelWords)}
      />
      {because && level !== null && (
        <DraftField
          label={t.because}
          value={because.read(view, about)}
          onCommit={(text, group) => commit(because.write(edit.view(), edit.context(), about, text), group)}
          words
          multiline
        />
      )}
    </>
  );
}

function ValueAnswer({ ask, about, question, example }: AnswerProps<AskOf<'date' | 'hours' | 'money'>>) {
  const view = usePlan();
  const common = { label: question, isLabelHidden: true, hint: example };
  if (ask.type === 'date') {
    return (
      <DateField
        {...common}
        value={ask.read(view, about)}
        onCommit={(date, group) => commit(ask.write(edit.view(), edit.context(), about, date), group)}
      />
    );
  }
  const number = {
    ...common,
    value: ask.read(view, about),
    onCommit: (value: number | null, group: string) =>
      commit(ask.write(edit.view(), edit.context(), about, value), group),
  };
  return ask.type === 'hours' ? <HoursField {...number} /> : <MoneyField {...number} />;
}

function ChoiceAnswer({ ask, about, question }: AnswerProps<AskOf<'choice'>>) {
  const words = ask.words[useLanguage()];
  return (
    <RadioGroup
      label={question}
      isLabelHidden
      value={ask.read(usePlan(), about)}
      options={Object.entries(words).map(([value, label]) => ({ value, label }))}
      onChange={(value) => commit(ask.write(edit.view(), edit.context(), about, value))}
    />
  );
}

function PressAnswer({ ask }: { ask: AskOf<'press'> }) {
  const t = useTexts(guideTexts);
  if (ask.isDone(usePlan())) {
    return (
      <p role="status" className="rk-guide-so-far">
        <Icon name="pass-filled" /> {t.pressDone}{' '}
        <LinkButton onPress={() => openPlace({ type: 'self-direction' })}>{t.pressSee}</LinkButton>
      </p>
    );
  }
  return <Button onPress={() => commit(ask.write(edit.view(), edit.context()))}>{t.pressDo}</Button>;
}

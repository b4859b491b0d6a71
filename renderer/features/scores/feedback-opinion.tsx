import type { RecordOf } from '#shared/model/records.ts';
import { levelWords } from '#shared/text/level-words.ts';
import { scoreTexts } from '#shared/text/scores.ts';
import { useTexts } from '../../platform/texts.ts';
import { DraftField } from '../../ui/draft-field.tsx';
import { useLanguage } from '../../ui/language.ts';
import { type Level, LevelPicker } from '../../ui/level-picker.tsx';
import { LinkButton } from '../../ui/link-button.tsx';
import type { FeedbackSheet } from './feedback-sheet.ts';

/** What this person says about one requirement: a score if they gave one, and their words. */
export function FeedbackOpinion({
  requirement,
  sheet,
  hasTitle = false,
}: {
  requirement: RecordOf<'requirement'>;
  sheet: FeedbackSheet;
  hasTitle?: boolean | undefined;
}) {
  const t = useTexts(scoreTexts);
  const language = useLanguage();
  const title = requirement.title || t.untitled;
  const { level, remark } = sheet.opinionOn(requirement.id);
  return (
    <div className="rk-feedback-opinion">
      {hasTitle && <h4>{title}</h4>}
      <div className="rk-feedback-level">
        <LevelPicker
          label={hasTitle ? t.feedbackLevel(title) : t.levelOptional}
          isLabelHidden={hasTitle}
          value={level as Level | null}
          onChange={(chosen) => sheet.setOpinion(requirement.id, { level: chosen })}
          words={levelWords(language)}
          size="small"
          compact
        />
        {level !== null && (
          <LinkButton onPress={() => sheet.setOpinion(requirement.id, { level: null })}>{t.clearLevel}</LinkButton>
        )}
      </div>
      <DraftField
        label={hasTitle ? t.remarkOf(title) : t.remark}
        isLabelHidden={hasTitle}
        placeholder={hasTitle ? t.remark : undefined}
        value={remark}
        onCommit={(text, group) => sheet.setOpinion(requirement.id, { remark: text }, group)}
        words
        multiline
      />
    </div>
  );
}

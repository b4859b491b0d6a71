import { useEffect, useState } from 'react';
import { GiverRole } from '#shared/model/kinds/scores.ts';
import { type FeedbackFormFile, fileExtension } from '#shared/share/envelope.ts';
import { makeFeedbackAnswer } from '#shared/share/feedback-form.ts';
import { fileText } from '#shared/share/make-share.ts';
import { feedbackRequestTexts } from '#shared/text/feedback-requests.ts';
import { termTexts } from '#shared/text/terms.ts';
import { now, today } from '../platform/clock.ts';
import { useTexts } from '../platform/texts.ts';
import { Button } from '../ui/button.tsx';
import { Choice } from '../ui/choice.tsx';
import { useLanguage } from '../ui/language.ts';
import { type Level, LevelPicker } from '../ui/level-picker.tsx';
import { Note } from '../ui/note.tsx';
import { saveFile } from '../ui/save-file.ts';
import { isKept, whereKept } from '../ui/saved-file-news.ts';
import { TextField } from '../ui/text-field.tsx';
import { newPageId } from './page-id.ts';

type Requirement = FeedbackFormFile['requirements'][number];
interface Opinion {
  readonly level: Level | null;
  readonly remark: string;
}
const nothing: Opinion = { level: null, remark: '' };

/** A form for one person's view on a few requirements; the answer is a small file. */
export function FormPage({ file }: { file: FeedbackFormFile }) {
  const texts = useTexts(feedbackRequestTexts);
  const t = texts.form;
  const language = useLanguage();
  const roles = useTexts(termTexts).giverRole;
  const { form, requirements } = file;
  const owner = form.ownerName;
  const [name, setName] = useState('');
  const [role, setRole] = useState<GiverRole>('colleague');
  const [opinions, setOpinions] = useState<ReadonlyMap<string, Opinion>>(new Map());
  const [saved, setSaved] = useState<ReadonlyMap<string, Opinion>>(opinions);
  const [savedAs, setSavedAs] = useState('');
  const [problem, setProblem] = useState<'needName' | 'nothingYet' | null>(null);
  const isSaved = saved === opinions;
  useEffect(() => {
    const warn = (event: BeforeUnloadEvent) => {
      if (!isSaved) event.preventDefault();
    };
    addEventListener('beforeunload', warn);
    return () => removeEventListener('beforeunload', warn);
  }, [isSaved]);
  const change = ({ id }: Requirement, patch: Partial<Opinion>) =>
    setOpinions((all) => new Map(all).set(id, { ...(all.get(id) ?? nothing), ...patch }));
  const save = async () => {
    const items = requirements.flatMap(({ id }) => {
      const { level, remark } = opinions.get(id) ?? nothing;
      return level === null && remark.trim() === '' ? [] : [{ requirementId: id, level, remark: remark.trim() }];
    });
    const isNamed = form.mode === 'named';
    const wrong = isNamed && name.trim() === '' ? 'needName' : items.length === 0 ? 'nothingYet' : null;
    setProblem(wrong);
    if (wrong !== null) return;
    const answer = makeFeedbackAnswer(
      file,
      { now: now(), today: today(), newId: newPageId },
      { byName: name.trim(), role, madeWith: file.madeWith, items },
    );
    const blob = new Blob([fileText(answer)], { type: 'application/octet-stream' });
    const saved = await saveFile(blob, `${t.fileName(owner, isNamed ? name.trim() : '')}${fileExtension}`);
    if (!isKept(saved, language)) return;
    setSaved(opinions);
    setSavedAs(whereKept(saved, language));
  };
  return (
    <>
      <div className="rk-edition-intro">
        <h1 className="rk-shared-title rk-form-title">{form.title || texts.usualTitle(owner)}</h1>
        <p className="rk-desk-intro">{t.intro(owner, form.jobTitle)}</p>
        {form.closesOn && <p>{t.before(form.closesOn)}</p>}
        {form.note.trim() !== '' && (
          <div className="rk-shared-note">
            <span className="rk-caption">{t.asks(owner)}</span>
            <p className="rk-shared-text">{form.note}</p>
          </div>
        )}
        <Note tone="tip">{form.mode === 'named' ? t.named(owner) : t.summary(owner)}</Note>
      </div>
      <div className="rk-form-who">
        {form.mode === 'named' && <TextField label={t.yourName} value={name} onChange={setName} maxLength={200} />}
        <Choice
          label={t.role}
          value={role}
          onChange={setRole}
          options={GiverRole.options.map((value) => ({ value, label: roles[value] }))}
        />
      </div>
      {requirements.map((requirement, i) => {
        const { level, remark } = opinions.get(requirement.id) ?? nothing;
        return (
          <section key={requirement.id} className="rk-shared-part" aria-labelledby={`rk-form-${i}`}>
            <h2 id={`rk-form-${i}`} className="rk-shared-heading rk-shared-name">
              {requirement.title}
            </h2>
            <LevelPicker
              label={t.level(owner)}
              value={level}
              onChange={(chosen) => change(requirement, { level: chosen })}
              words={[t.levels[1], t.levels[2], t.levels[3], t.levels[4], t.levels[5]]}
            />
            {level !== null && (
              <div>
                <Button size="small" variant="quiet" onPress={() => change(requirement, { level: null })}>
                  {t.noOpinion}
                </Button>
              </div>
            )}
            <TextField
              label={t.remark}
              value={remark}
              onChange={(text) => change(requirement, { remark: text })}
              maxLength={20_000}
              words
              multiline
            />
          </section>
        );
      })}
      <section className="rk-desk rk-desk-screen">
        {problem && (
          <Note tone="warn" isAlert>
            {t[problem]}
          </Note>
        )}
        <div className="rk-desk-buttons">
          <Button variant="primary" icon="save" onPress={() => void save()}>
            {t.save}
          </Button>
        </div>
        <p className="rk-caption rk-muted">{t.saveHint(owner)}</p>
        {!isSaved && <Note tone="tip">{t.notSavedYet}</Note>}
        <div role="status">
          {isSaved && savedAs !== '' && (
            <Note tone="done" title={t.saved}>
              {t.savedText(savedAs)}
            </Note>
          )}
        </div>
      </section>
    </>
  );
}

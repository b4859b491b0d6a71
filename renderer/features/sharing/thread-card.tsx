import { useState } from 'react';
import type { PlanView } from '#shared/model/plan-view.ts';
import { answerRemark, resolveThread, type Thread } from '#shared/share/threads.ts';
import { returnedTexts } from '#shared/text/returned.ts';
import { edit } from '../../platform/plan-hooks.ts';
import { useTexts } from '../../platform/texts.ts';
import { SaidRemark } from '../../shared-plan/said.tsx';
import { Button } from '../../ui/button.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { AboutLink } from './about-link.tsx';

/** What is typed as an answer and not added yet, by thread: kept while the app runs. */
const typed = new Map<string, string>();

/** A remark with its answers; one answers it, and says when it is dealt with. */
export function ThreadCard({ view, thread, hasLink = true }: { view: PlanView; thread: Thread; hasLink?: boolean }) {
  const t = useTexts(returnedTexts);
  const { first, answers } = thread;
  const [isOpen, setIsOpen] = useState(() => (typed.get(first.id) ?? '') !== '');
  const [text, setText] = useState(() => typed.get(first.id) ?? '');
  const write = (words: string) => {
    typed.set(first.id, words);
    setText(words);
  };
  const add = () => {
    const changes = answerRemark(edit.view(), edit.context(), first.id, text.trim());
    if (changes.length === 0) return;
    edit.commit(changes);
    write('');
    setIsOpen(false);
  };
  return (
    <div className="rk-returned-card" data-resolved={first.isResolved || undefined}>
      {hasLink && <AboutLink view={view} aboutId={first.aboutId} aboutName={first.aboutName} />}
      <div className="rk-thread">
        <SaidRemark remark={first} />
        {answers.map((answer) => (
          <SaidRemark key={answer.id} remark={answer} isAnswer />
        ))}
      </div>
      {isOpen && (
        <div className="rk-returned-answer">
          <TextField
            label={t.answerTo}
            hint={t.answerHint}
            value={text}
            onChange={write}
            onKeyDown={(event) => {
              if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) add();
            }}
            maxLength={20_000}
            words
            multiline
            autoFocus
          />
        </div>
      )}
      <div className="rk-share-buttons">
        {isOpen ? (
          <Button size="small" onPress={add}>
            {t.send}
          </Button>
        ) : (
          <Button size="small" variant="quiet" icon="comment" onPress={() => setIsOpen(true)}>
            {t.answerTo}
          </Button>
        )}
        <Button
          size="small"
          variant="quiet"
          icon={first.isResolved ? 'discard' : 'check'}
          onPress={() => edit.commit(resolveThread(edit.view(), first.id, !first.isResolved))}
        >
          {first.isResolved ? t.reopen : t.resolve}
        </Button>
      </div>
    </div>
  );
}

import { useMemo, useState } from 'react';
import { addOwn, type Proposal } from '#shared/profile/propose.ts';
import { unreadSentence } from '#shared/text/left-out.ts';
import { requiredLevelWords } from '#shared/text/level-words.ts';
import { profileTexts } from '#shared/text/profile.ts';
import { edit } from '../../platform/plan-hooks.ts';
import { useTexts } from '../../platform/texts.ts';
import { Button } from '../../ui/button.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { useLanguage } from '../../ui/language.ts';
import { LinkButton } from '../../ui/link-button.tsx';
import { Note } from '../../ui/note.tsx';
import { Tag } from '../../ui/tag.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { DocumentView } from './document-view.tsx';
import { ProposalList } from './proposal-list.tsx';
import { type Reading, readAnew } from './reading-store.ts';
import { ScaleBar } from './scale-bar.tsx';

/** The profile beside what it proposes; what is chosen at one side is shown at the other. */
export function Review({
  reading,
  isNarrow,
  takeLabel,
  canTake,
  onReading,
  onLevel,
  onWords,
  onTake,
}: {
  reading: Reading;
  isNarrow: boolean;
  takeLabel: string;
  canTake: boolean;
  onReading: (change: (now: Reading) => Reading) => void;
  onLevel: (requirementId: string, level: Proposal['requiredLevel']) => void;
  /** What the levels of the plan are to be called. */
  onWords: (words: readonly string[]) => void;
  onTake: () => void;
}) {
  const t = useTexts(profileTexts);
  const language = useLanguage();
  const [selected, setSelected] = useState<string | null>(null);
  const [editing, setEditing] = useState<string | null>(null);
  const { source, proposals } = reading;
  const { headings } = reading.read;
  const setProposals = (change: (now: readonly Proposal[]) => readonly Proposal[]) =>
    onReading((now) => ({ ...now, proposals: change(now.proposals) }));

  const marks = useMemo(
    () =>
      proposals
        .flatMap((p) =>
          p.place ? [{ key: p.key, ...p.place, isTicked: p.isTicked || p.existing !== null, number: 0 }] : [],
        )
        .sort((a, b) => a.start - b.start)
        .map((mark, i) => ({ ...mark, number: i + 1 })),
    [proposals],
  );
  const numbers = useMemo(() => new Map(marks.map((mark) => [mark.key, mark.number])), [marks]);
  const open = proposals.filter((p) => p.existing === null);
  const chosen = open.filter((p) => p.isTicked).length;
  const tickAll = (isTicked: boolean) => setProposals((now) => now.map((p) => (p.existing ? p : { ...p, isTicked })));
  const select = (key: string) => {
    setSelected(key);
    document.querySelector(`.rk-profile-row[data-key="${CSS.escape(key)}"]`)?.scrollIntoView({ block: 'nearest' });
  };

  const { read, choices } = reading;
  const words = (
    <DocumentView
      text={source.text}
      blocks={reading.document.blocks}
      marks={marks}
      tables={read.tables}
      selected={selected}
      onSelect={select}
      onColumn={({ table, column, role }) => {
        const roles = table.shape.roles.map((own, i) => (i === column ? role : own));
        onReading((now) =>
          readAnew(now, { ...now.choices, columns: new Map(now.choices.columns).set(table.start, roles) }, edit.view()),
        );
      }}
    />
  );
  const levelWords = reading.levelWords ?? edit.view().plan.levelWords;
  const wordsOfLevels = useMemo(() => requiredLevelWords(language, levelWords), [language, levelWords]);
  const isLevelRead = (p: Proposal) => p.levelRead !== null;
  return (
    <>
      {proposals.some(isLevelRead) && (
        <ScaleBar
          scales={read.scales}
          words={wordsOfLevels}
          taken={levelWords}
          onTaken={onWords}
          onLevel={
            open.some(isLevelRead)
              ? (step, level) =>
                  onReading((now) =>
                    readAnew(now, { ...now.choices, levels: new Map(choices.levels).set(step, level) }, edit.view()),
                  )
              : null
          }
        />
      )}
      <div className="rk-profile-parts">
        <section className="rk-profile-source" aria-labelledby="rk-profile-source">
          <div className="rk-profile-head">
            <h2 id="rk-profile-source">{t.profile}</h2>
            {source.fileName !== '' && (
              <Tag icon={source.fileName.toLowerCase().endsWith('.pdf') ? 'file-pdf' : 'file'}>{source.fileName}</Tag>
            )}
          </div>
          <TextField
            label={t.titleLabel}
            value={source.title}
            onChange={(title) => onReading((now) => ({ ...now, source: { ...now.source, title } }))}
            maxLength={2_000}
            words
          />
          {isNarrow ? <Disclosure title={t.showText}>{words}</Disclosure> : words}
          {reading.document.unread.map((unread) => (
            <Note key={`${unread.what} ${unread.page}`} tone="warn">
              {unreadSentence(unread, language)}
            </Note>
          ))}
        </section>
        <section className="rk-profile-proposals" aria-labelledby="rk-profile-proposals">
          <div className="rk-profile-head">
            <h2 id="rk-profile-proposals">{t.proposals}</h2>
            {open.length > 0 && (
              <span className="rk-muted rk-num">
                <span role="status">{t.chosen(chosen, open.length)}</span>{' '}
                <LinkButton onPress={() => tickAll(chosen < open.length)}>
                  {chosen < open.length ? t.all : t.none}
                </LinkButton>
              </span>
            )}
          </div>
          <ProposalList
            text={source.text}
            headings={headings}
            proposals={proposals}
            levelWords={wordsOfLevels}
            numbers={numbers}
            selected={selected}
            onSelect={setSelected}
            onProposals={setProposals}
            onLevel={onLevel}
            editing={editing}
            onEditing={setEditing}
          />
          <div className="rk-profile-actions">
            {canTake && (
              <Button variant="primary" onPress={onTake}>
                {takeLabel}
              </Button>
            )}
            <Button
              variant="quiet"
              icon="add"
              onPress={() => {
                const { proposals: now, key } = addOwn(proposals);
                setProposals(() => now);
                setSelected(key);
                setEditing(key);
              }}
            >
              {t.own}
            </Button>
          </div>
          <p className="rk-profile-keys rk-caption rk-muted">{t.keys}</p>
        </section>
      </div>
    </>
  );
}

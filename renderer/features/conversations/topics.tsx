import { useState } from 'react';
import { agreedIn, agreeOnLevel } from '#shared/model/edits/conversations.ts';
import { standingOf } from '#shared/model/gap.ts';
import type { RecordOf } from '#shared/model/records.ts';
import { talkTopics } from '#shared/model/talk-topics.ts';
import { conversationTexts } from '#shared/text/conversations.ts';
import { formatDate } from '#shared/text/format.ts';
import { levelWords } from '#shared/text/level-words.ts';
import { alterRecord } from '../../platform/alter-record.ts';
import { edit, usePlan } from '../../platform/plan-hooks.ts';
import { useTexts } from '../../platform/texts.ts';
import { Button } from '../../ui/button.tsx';
import { DraftField } from '../../ui/draft-field.tsx';
import { MoreItems, useGrowingList } from '../../ui/growing-list.tsx';
import { useLanguage } from '../../ui/language.ts';
import { type Level, LevelPicker } from '../../ui/level-picker.tsx';
import { LinkButton } from '../../ui/link-button.tsx';

type Talk = RecordOf<'conversation'>;
type Requirement = RecordOf<'requirement'>;

const topicsAtOnce = 15;

/** The requirements of a talk: what is worth talking about first, the others on demand. */
export function Topics({ talk }: { talk: Talk }) {
  const t = useTexts(conversationTexts);
  const view = usePlan();
  const [showsRest, setShowsRest] = useState(false);
  const { first, rest } = talkTopics(view, talk.id);
  const list = useGrowingList([...first, ...(showsRest ? rest : [])], topicsAtOnce);
  if (view.requirements.length === 0) return <p className="rk-muted">{t.topicsEmpty}</p>;
  return (
    <div className="rk-topics">
      {first.length === 0 && <p className="rk-muted">{t.topicsNothing}</p>}
      {list.shown.map((requirement) => (
        <Topic key={requirement.id} talk={talk} requirement={requirement} />
      ))}
      <MoreItems list={list} />
      {list.left === 0 && rest.length > 0 && (
        <div>
          <Button size="small" variant="quiet" onPress={() => setShowsRest(!showsRest)}>
            {showsRest ? t.hideRest : t.showRest(rest.length)}
          </Button>
        </div>
      )}
    </div>
  );
}

const nothing = '–';

function Topic({ talk, requirement }: { talk: Talk; requirement: Requirement }) {
  const t = useTexts(conversationTexts);
  const language = useLanguage();
  const view = usePlan();
  const [group] = useState(() => crypto.randomUUID());
  const { required, own, others } = standingOf(view, requirement);
  const agreed = agreedIn(view, talk.id, requirement.id);
  const earlier = view.agreedLevels(requirement.id).findLast((a) => a.conversationId !== talk.id);
  const earlierTalk = earlier && view.get('conversation', earlier.conversationId);
  const agree = (level: Level | null) =>
    edit.commit(agreeOnLevel(edit.view(), edit.context(), talk.id, requirement.id, level), { group });
  const title = requirement.title || t.untitledRequirement;
  return (
    <article className="rk-topic" aria-label={title} data-agreed={agreed ? '' : undefined}>
      <h3>{title}</h3>
      <dl className="rk-topic-levels">
        <div>
          <dt>{t.required}</dt>
          <dd className="rk-num">{required}</dd>
        </div>
        <div>
          <dt>{t.own}</dt>
          <dd className="rk-num">{own ?? nothing}</dd>
        </div>
        <div>
          <dt>{t.others}</dt>
          <dd className="rk-num">{others.length > 0 ? others.join(' · ') : nothing}</dd>
        </div>
      </dl>
      <div className="rk-topic-agreed">
        <span aria-hidden="true" className="rk-muted rk-caption">
          {t.agreed}
        </span>
        <LevelPicker
          label={t.agreedLevelOf(title)}
          isLabelHidden
          value={(agreed?.level ?? null) as Level | null}
          onChange={agree}
          words={levelWords(language)}
          size="small"
          compact
        />
        {agreed && <LinkButton onPress={() => agree(null)}>{t.notDiscussed}</LinkButton>}
      </div>
      {earlier && earlierTalk && (
        <p className="rk-muted rk-caption">
          {t.earlierAgreed(earlier.level, formatDate(earlierTalk.heldOn, language))}
        </p>
      )}
      {agreed && (
        <div className="rk-topic-remark">
          <DraftField
            key={agreed.id}
            label={t.remark}
            value={agreed.remark}
            onCommit={(remark, stretch) => alterRecord('agreedLevel', agreed.id, { remark }, stretch)}
            words
            multiline
          />
        </div>
      )}
    </article>
  );
}

import { leaveOut, pointOf, takeAlong } from '#shared/model/edits/self-direction.ts';
import type { TalkPoint } from '#shared/model/kinds/conversation.ts';
import { alterRecord } from '../../platform/alter-record.ts';
import { edit, usePlan } from '../../platform/plan-hooks.ts';
import { Button } from '../../ui/button.tsx';
import { DraftField } from '../../ui/draft-field.tsx';
import { Icon } from '../../ui/icon.tsx';
import { LinkButton } from '../../ui/link-button.tsx';
import { placeOfRecord } from '../../workbench/places.ts';
import { openPlace } from '../../workbench/workbench-store.ts';

/** Takes something to the conversation as one line, and out of it again. What stands there can be read and changed here. */
export function AlongSwitch({
  origin,
  sourceKey,
  text,
  words,
  editing,
}: {
  origin: TalkPoint['origin'];
  sourceKey: string;
  /** How it begins. */
  text: string;
  words: { readonly take: string; readonly along: string; readonly leave: string; readonly discussed: string };
  editing: { readonly label: string; readonly hint?: string };
}) {
  const point = pointOf(usePlan(), origin, sourceKey);
  if (point === undefined) {
    return (
      <Button
        size="small"
        icon="comment-discussion"
        onPress={() => edit.commit(takeAlong(edit.context(), edit.view(), { origin, sourceKey, text }))}
      >
        {words.take}
      </Button>
    );
  }
  return (
    <div className="rk-along">
      <DraftField
        label={editing.label}
        hint={editing.hint}
        value={point.text}
        onCommit={(line, group) => alterRecord('talkPoint', point.id, { text: line }, group)}
        words
        multiline
      />
      <div className="rk-may-actions">
        <span className="rk-made">
          <Icon name="check" />
          <LinkButton onPress={() => openPlace(placeOfRecord(point), { focus: point.id })}>
            {point.isDiscussed ? words.discussed : words.along}
          </LinkButton>
        </span>
        {!point.isDiscussed && (
          <Button variant="quiet" size="small" onPress={() => edit.commit(leaveOut(edit.view(), origin, sourceKey))}>
            {words.leave}
          </Button>
        )}
      </div>
    </div>
  );
}

import { isPrivateOrigin, type TalkPointOrigin } from '#shared/model/talk-points.ts';
import { talkTexts } from '#shared/text/talk.ts';
import { useTexts } from '../../platform/texts.ts';
import { Icon } from '../../ui/icon.tsx';

/** Where a point comes from, in a few words; a lock when it stays off the paper unless it is ticked. */
export function PointOrigin({ origin, saysPaper = false }: { origin: TalkPointOrigin; saysPaper?: boolean }) {
  const t = useTexts(talkTexts);
  const isPrivate = isPrivateOrigin(origin);
  return (
    <span className="rk-point-origin">
      {isPrivate && <Icon name="lock" size={13} />}
      <span>{isPrivate && saysPaper ? `${t.origins[origin]}, ${t.notOnPaper}` : t.origins[origin]}</span>
    </span>
  );
}

import { memo } from 'react';
import { shortened } from '#shared/history/record-name.ts';
import { entryName, isUnwritten, type LogbookEntry } from '#shared/model/logbook.ts';
import { formatDayOfWeek } from '#shared/text/format-period.ts';
import { logbookTexts } from '#shared/text/logbook.ts';
import { useTexts } from '../../platform/texts.ts';
import { useLanguage } from '../../ui/language.ts';
import { LinkButton } from '../../ui/link-button.tsx';
import { Tag } from '../../ui/tag.tsx';
import { openPlace } from '../../workbench/workbench-store.ts';
import { entryLook } from './entry-look.ts';

const lengthOfText = 180;

/** One entry: its day and kind, what it is called, how it begins and what was learned. */
export const EntryRow = memo(function EntryRow({ entry }: { entry: LogbookEntry }) {
  const t = useTexts(logbookTexts);
  const language = useLanguage();
  const look = entryLook[entry.entryKind];
  const begin = entry.title.trim() === '' ? '' : shortened(entry.whatHappened || entry.thoughts, lengthOfText);
  const lesson = shortened(entry.lesson, lengthOfText);
  const used = entry.becameActivityIds.length + entry.becameScoreIds.length;
  return (
    <li className="rk-logbook-entry" data-entry={entry.id}>
      <div className="rk-logbook-when">
        <time dateTime={entry.happenedOn}>{formatDayOfWeek(entry.happenedOn, language)}</time>
        <Tag tone={look.tone} icon={look.icon}>
          {t.kinds[entry.entryKind]}
        </Tag>
      </div>
      <div className="rk-logbook-words">
        <h3>
          <LinkButton onPress={() => openPlace({ type: 'reflection', id: entry.id })}>
            {isUnwritten(entry) ? t.unwritten : entryName(entry)}
          </LinkButton>
        </h3>
        {begin !== '' && <p>{begin}</p>}
        {lesson !== '' && lesson !== shortened(entryName(entry), lengthOfText) && (
          <p>
            <span className="rk-logbook-label">{t.theLesson}</span> {lesson}
          </p>
        )}
        {used > 0 && (
          <p className="rk-logbook-used">
            <Tag tone="done" icon="pass-filled">
              {t.became(used)}
            </Tag>
          </p>
        )}
      </div>
    </li>
  );
});

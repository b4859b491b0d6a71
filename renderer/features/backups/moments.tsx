import { Label, Radio, RadioGroup } from 'react-aria-components';
import type { BackupInfo } from '#shared/contract/backups.ts';
import { backupTexts } from '#shared/text/backups.ts';
import { formatDate } from '#shared/text/format.ts';
import type { Language } from '#shared/text/language.ts';
import { dayOf, timeOf } from '../../platform/clock.ts';
import { useTexts } from '../../platform/texts.ts';
import { Icon } from '../../ui/icon.tsx';
import { useLanguage } from '../../ui/language.ts';
import { useShelf } from './shelf-store.ts';

const newestDays = 7;
const weeksAfter = 4;

/** The shelf: one group of radio buttons, the oldest first, in the three stretches of time that are kept. */
export function Moments({ backups, chosen }: { backups: readonly BackupInfo[]; chosen: string }) {
  const t = useTexts(backupTexts);
  const days = backups.slice(0, newestDays).toReversed();
  const weeks = backups.slice(newestDays, newestDays + weeksAfter).toReversed();
  const months = backups.slice(newestDays + weeksAfter).toReversed();
  const stretches = [
    { label: t.months, of: months },
    { label: t.weeks, of: weeks },
    { label: t.days, of: days },
  ].filter(({ of }) => of.length > 0);
  return (
    <RadioGroup
      className="rk-moments"
      orientation="horizontal"
      value={chosen}
      onChange={(name) => useShelf.setState({ chosen: name })}
    >
      <Label className="rk-visually-hidden">{t.moments}</Label>
      {stretches.map(({ label, of }) => (
        <div key={label} className="rk-moments-stretch">
          <div className="rk-moments-shelf">
            {of.map((backup) => (
              <Moment key={backup.name} backup={backup} />
            ))}
          </div>
          <span className="rk-caption rk-muted">{label}</span>
        </div>
      ))}
    </RadioGroup>
  );
}

function Moment({ backup }: { backup: BackupInfo }) {
  const t = useTexts(backupTexts);
  const language = useLanguage();
  const day = dayOf(backup.madeAt);
  const isWell = backup.isSound && backup.isIntact;
  return (
    <Radio
      value={backup.name}
      className="rk-moment"
      aria-label={t.at(formatDate(day, language), timeOf(backup.madeAt))}
    >
      <span className="rk-moment-top" aria-hidden="true">
        {isWell ? null : <Icon name="warning" size={13} />}
      </span>
      <b>{Number(day.slice(8))}</b>
      <span className="rk-caption">{shortMonth(day, language)}</span>
    </Radio>
  );
}

function shortMonth(day: string, language: Language): string {
  const month = new Date(`${day}T12:00:00`).toLocaleDateString(language === 'nl' ? 'nl-NL' : 'en-GB', {
    month: 'short',
  });
  const isThisYear = day.slice(0, 4) === String(new Date().getFullYear());
  return isThisYear ? month : `${month} ’${day.slice(2, 4)}`;
}

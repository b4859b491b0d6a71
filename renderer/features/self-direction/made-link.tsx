import type { Made } from '#shared/scan/made.ts';
import { scanTexts } from '#shared/text/scan.ts';
import { useTexts } from '../../platform/texts.ts';
import { Icon } from '../../ui/icon.tsx';
import { LinkButton } from '../../ui/link-button.tsx';
import { placeOfRecord } from '../../workbench/places.ts';
import { openPlace } from '../../workbench/workbench-store.ts';

/** Where something went that was made of a step; it leads there. */
export function MadeLink({ made: { form, record } }: { made: Made }) {
  const t = useTexts(scanTexts);
  const isDiscussed = record.kind === 'talkPoint' && record.isDiscussed;
  return (
    <span className="rk-made">
      <Icon name="check" />
      <LinkButton onPress={() => openPlace(placeOfRecord(record), { focus: record.id })}>
        {isDiscussed ? t.madeDone[form] : t.made[form]}
      </LinkButton>
    </span>
  );
}

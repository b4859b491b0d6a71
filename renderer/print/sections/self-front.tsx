import { dayOf, newestResult } from '#shared/scan/history.ts';
import { formatDate } from '#shared/text/format.ts';
import { printSelfTexts } from '#shared/text/print-self-direction.ts';
import { usePrint } from '../print-context.ts';

/** Whose scan it is, and that it is a start for a conversation. On the screen also that nothing is ticked yet. */
export function SelfFront() {
  const { t, view, language, leftOut, isSparse } = usePrint();
  const words = printSelfTexts[language];
  const scan = newestResult(view);
  const { ownerName, department } = view.plan;
  const { selfScan, selfSentences, selfSteps, selfBeliefs, selfClimate } = t.parts;
  const isBare = [selfScan, selfSentences, selfSteps, selfBeliefs, selfClimate].every((p) => leftOut.includes(p));
  return (
    <>
      <div className="mast">
        <span>{t.overviews.selfDirection}</span>
        <span>{department}</span>
      </div>
      <h1 className="mid">{words.title}</h1>
      <p className="job">
        {scan !== undefined
          ? words.scanOf(ownerName.trim(), formatDate(dayOf(scan), language))
          : isSparse
            ? words.formFor(ownerName.trim())
            : ownerName.trim()}
      </p>
      <p className="hint hint-wide">{words.isStart}</p>
      {isBare && <p className="empty no-print">{words.tickFirst}</p>}
    </>
  );
}

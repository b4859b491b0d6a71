import { useState } from 'react';
import type { PlanView } from '#shared/model/plan-view.ts';
import type { RecordOf } from '#shared/model/records.ts';
import { feedbackRequestTexts } from '#shared/text/feedback-requests.ts';
import { useTexts } from '../../platform/texts.ts';
import { Button } from '../../ui/button.tsx';
import { saveForm } from './make-form.ts';

type Request = RecordOf<'feedbackRequest'>;

/** One question that was asked: how many answered, the form once more, asking again, and the two times side by side. */
export function FeedbackRequestRow({
  view,
  request,
  onAgain,
}: {
  view: PlanView;
  request: Request;
  onAgain: () => void;
}) {
  const t = useTexts(feedbackRequestTexts);
  const earlier = request.earlierRequestId ? view.get('feedbackRequest', request.earlierRequestId) : undefined;
  const [isOpen, setIsOpen] = useState(false);
  return (
    <li>
      <b className="rk-strong">{request.title || t.requestOn(request.askedOn)}</b>
      <span className="rk-muted">
        {[
          t.requestOn(request.askedOn),
          t.requirements(request.requirementIds.length),
          t.modes[request.mode].toLowerCase(),
          t.answers(request.answers.length),
        ].join(' · ')}
      </span>
      <div className="rk-share-buttons">
        <Button size="small" variant="quiet" icon="save" onPress={() => void saveForm(request)}>
          {t.formAgain}
        </Button>
        <Button size="small" variant="quiet" icon="refresh" onPress={onAgain}>
          {t.askAgain}
        </Button>
        {earlier && (
          <Button size="small" variant="quiet" icon="diff" onPress={() => setIsOpen(!isOpen)}>
            {t.compare}
          </Button>
        )}
      </div>
      {isOpen && earlier && <Compare view={view} before={earlier} after={request} />}
    </li>
  );
}

/** Levels of then and of now side by side, each person one number: never an average. */
function Compare({ view, before, after }: { view: PlanView; before: Request; after: Request }) {
  const t = useTexts(feedbackRequestTexts);
  const levels = (request: Request, requirementId: string) =>
    view
      .feedback(requirementId)
      .flatMap((f) => (f.requestId === request.id && f.level !== null ? [f.level] : []))
      .sort()
      .join(', ') || t.nothing;
  return (
    <div className="rk-table-scroll">
      <table className="rk-table">
        <thead>
          <tr>
            <th scope="col">{t.requirement}</th>
            <th scope="col" className="rk-num">
              {t.before(before.askedOn)}
            </th>
            <th scope="col" className="rk-num">
              {t.before(after.askedOn)}
            </th>
          </tr>
        </thead>
        <tbody>
          {after.requirementIds.map((id) => (
            <tr key={id}>
              <th scope="row" className="rk-shared-name">
                {view.get('requirement', id)?.title}
              </th>
              <td className="rk-num">{levels(before, id)}</td>
              <td className="rk-num">{levels(after, id)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

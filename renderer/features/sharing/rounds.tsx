import type { PlanView } from '#shared/model/plan-view.ts';
import { sharingTexts } from '#shared/text/sharing.ts';
import { useTexts } from '../../platform/texts.ts';

/** Every time the plan was shared, newest first. */
export function Rounds({ view }: { view: PlanView }) {
  const t = useTexts(sharingTexts);
  return (
    <section aria-labelledby="rk-share-rounds">
      <h2 className="rk-share-heading" id="rk-share-rounds">
        {t.rounds}
      </h2>
      {view.shares.length === 0 && <p className="rk-muted">{t.noRounds}</p>}
      <ul className="rk-share-rounds">
        {[...view.shares].reverse().map((share) => (
          <li key={share.id}>
            <b className="rk-strong">{share.receiverName || t.profiles[share.profile]}</b>
            <span className="rk-muted">
              {[
                t.round(share.round, share.sharedOn),
                t.editions[share.edition],
                share.hasPassphrase ? t.withPassphrase : '',
                t.answers(share.responses.length),
              ]
                .filter(Boolean)
                .join(' · ')}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

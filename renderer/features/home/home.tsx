import { useRef } from 'react';
import { nextSteps } from '#shared/coach/next-steps.ts';
import { figureTexts } from '#shared/text/figure.ts';
import { formatDate, withTime } from '#shared/text/format.ts';
import { homeTexts } from '#shared/text/home.ts';
import { today } from '../../platform/clock.ts';
import { useFindings } from '../../platform/findings.ts';
import { usePlan } from '../../platform/plan-hooks.ts';
import { useTexts } from '../../platform/texts.ts';
import { SavePictureMenu } from '../../ui/charts/save-picture-menu.tsx';
import { useLanguage } from '../../ui/language.ts';
import { ViewHeader } from '../../ui/view-header.tsx';
import { ExampleNote } from './example-note.tsx';
import { NextSteps } from './next-steps.tsx';
import { Pictures } from './pictures.tsx';
import { RoadPicture } from './road/road-picture.tsx';
import { roadFacts } from './road-facts.ts';
import { RoadTable } from './road-table.tsx';
import './home.css';

/** The first thing one sees of a plan: the road, where one is on it, and one clear next step. */
export function Home() {
  const t = useTexts(homeTexts);
  const figure = useTexts(figureTexts);
  const language = useLanguage();
  const view = usePlan();
  const { plan } = view;
  const frame = useRef<HTMLDivElement>(null);
  const facts = roadFacts(view, language);
  const day = today();
  const findings = useFindings();
  const talk = view.conversations.find((c) => c.state === 'planned' && c.heldOn >= day);
  const lead = [
    plan.assignment
      ? t.assignment(plan.assignment.replace(/\.\s*$/, ''))
      : t.period(formatDate(plan.startDate, language), formatDate(plan.endDate, language)),
    talk && t.nextTalk(withTime(formatDate(talk.heldOn, language), talk.startTime, language), talk.withName),
  ];
  return (
    <div className="rk-home">
      <ViewHeader
        title={plan.motto || plan.title}
        words
        actions={
          <SavePictureMenu
            frame={frame}
            name={`${t.title} ${plan.ownerName}`}
            label={figure.savePicture}
            kinds={figure.pictureKinds}
          />
        }
        lead={<span className="rk-home-lead">{lead.filter(Boolean).join(' · ')}</span>}
      />
      {plan.isExample && <ExampleNote />}
      <RoadPicture facts={facts} frame={frame} />
      <RoadTable facts={facts} />
      <NextSteps steps={nextSteps(view, findings, day)} />
      <Pictures view={view} />
    </div>
  );
}

import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import type { PlanView } from '#shared/model/plan-view.ts';
import { currentWording, statementsOf } from '#shared/scan/wording.ts';
import { planWith, today } from '#tests/support/plans.ts';
import { SharedPlan } from '../../../renderer/shared-plan/shared-plan.tsx';

const shown = (view: PlanView) =>
  renderToStaticMarkup(
    <SharedPlan
      view={view}
      kinds={['scan', 'belief', 'climateSheet', 'reflection']}
      sharedOn={today}
      note=""
      headingLevel={1}
    />,
  )
    .replace(/<[^>]*>/g, '|')
    .replace(/\|+/g, '|');

test('a scan has its scores, sentences and remarks, and says that mogen is about the surroundings', () => {
  const may = statementsOf(currentWording, 'may');
  const text = shown(
    planWith((b) => {
      b.scan({
        wordingVersion: currentWording.version,
        completedOn: today,
        answers: may.map(({ id }, i) => ({ statementId: id, answer: i === 3 ? null : 2 })),
        remarks: { know: '', want: '', can: '', dare: '', may: 'Geen tijd gekregen.' },
      });
    }),
  );
  expect(text).toContain('|Mogen|Gaat over de omgeving.');
  expect(text).toContain('|Geen tijd gekregen.|2,0|');
  expect(text).toContain(`|${may[0]?.words.nl}|2|`);
  expect(text).toContain(`|${may[3]?.words.nl}|weet ik niet|`);
  expect(text).toContain('|Weten|geen score|');
  expect(text).toContain('privé, bewust gedeeld');
});

test('a scan with a wording that is not known has its answers and no scores, and says why', () => {
  const text = shown(
    planWith((b) => {
      b.scan({ wordingVersion: 99, completedOn: today, answers: [{ statementId: 'new-7', answer: 4 }] });
    }),
  );
  expect(text).toContain('zinnen die deze versie van Routekaart niet kent');
  expect(text).toContain('|Een zin die deze versie niet kent (new-7)|4|');
  expect(text).not.toContain('geen score');
});

test('leergoesting, leerklimaat and the logbook have the words of their own views', () => {
  const text = shown(
    planWith((b) => {
      const requirement = b.requirement({ title: 'Cijfers lezen' });
      b.belief({ question: 'holdsBack', text: 'Te oud.', reframing: 'Ik leerde fietsen op mijn veertigste.' });
      const open = { now: null, wanted: null };
      b.climateSheet({
        by: 'team',
        dimensions: {
          goal: { now: 1, wanted: 5 },
          content: open,
          didactics: open,
          organisation: open,
          responsibility: open,
        },
        keys: 'Elke maand een uur.',
      });
      b.reflection({
        entryKind: 'weekly',
        title: '',
        whatHappened: 'Een overleg.',
        tomorrow: 'Vragen stellen.',
        requirementIds: [requirement.id],
      });
    }),
  );
  expect(text).toContain('|Welke overtuiging of weerstand houdt mij tegen?|');
  expect(text).toContain('wat deed jij toen?|Ik leerde fietsen op mijn veertigste.|');
  expect(text).toContain('|helemaal: doelen van de organisatie|helemaal: persoonlijke doelen|');
  expect(text).toContain('|Sleutels|Elke maand een uur.|');
  expect(text).toContain('|Terugblik|');
  expect(text).toContain('|Wat doe je volgende week?|Vragen stellen.|');
  expect(text).toContain('|Hoort bij|eis ‘Cijfers lezen’|');
});

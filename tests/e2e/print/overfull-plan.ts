import type { PlanView } from '#shared/model/plan-view.ts';
import { planWith } from '#tests/support/plans.ts';

/** Dutch makes words without end. */
export const longWord = 'Arbeidsongeschiktheidsverzekeringsmaatschappijvertegenwoordigersvergadering';
/** And people paste what has no space at all. */
export const noSpace = 'x'.repeat(180);
const name80 = 'Wilhelmina-Alexandra van der Bovenkamp-Schimmelpenninck van Nijenhuis-Oldebroek';

/** More of everything than fits: 300 requirements, words without spaces, answers of 5,000 characters, long names. */
export function overfullPlan(): PlanView {
  return planWith((b) => {
    const long = (label: string) =>
      `begin-${label} ${'Planning ligt op schema en wie het leest begrijpt het. '.repeat(92)}slot-${label}`;
    b.plan({
      title: `Ontwikkelplan ${longWord}`,
      motto: 'Meer dan er op een blad past',
      ownerName: name80,
      jobTitle: `Coördinerend adviseur ${longWord}`,
      department: `Gemeenschappelijke regeling Omgevingsdienst ${longWord}`,
      managerName: `Constantijn-Maximiliaan de Grootschalige ${longWord}`,
      contractMinutesPerWeek: 2160,
      startDate: '2026-09-01',
      endDate: '2027-08-31',
      learningForms: ['doing', 'watching', 'talking', 'reading', 'writing', 'teaching'],
      whereILearn: long('waar'),
      whenItIsFun: long('leuk'),
      whenINeedIt: long('nodig'),
      assignment: long('opgave'),
      contribution: long('bijdrage'),
      knowForAssignment: long('weten'),
      knowForMotivation: 'Kort.',
    });
    const talk = b.conversation({ withName: name80, heldOn: '2026-10-08', state: 'held', notes: long('verslag') });
    const requirements = Array.from({ length: 300 }, (_, i) => {
      const n = i + 1;
      const origin = n <= 100 ? 'assignment' : n <= 280 ? 'profile' : 'ambition';
      const middle = n % 7 === 0 ? longWord : n % 11 === 0 ? noSpace : 'een taak die bij deze functie hoort en';
      const { id } = b.requirement({ title: `start${n} ${middle} einde${n}.`, origin, requiredLevel: 1 + (n % 5) });
      if (n % 9 !== 0) {
        const evidence = n % 50 === 0 ? long(`bewijs${n}`) : `bewijs${n} gezien`;
        b.selfScore({ requirementId: id, level: 1 + (n % 4), evidence });
      }
      for (let k = 0; k < n % 6; k++) {
        const remark = n % 40 === 0 ? long(`feedback${n}k${k}`) : '';
        b.feedback({
          requirementId: id,
          giverName: k === 0 ? name80 : `Collega ${k}`,
          level: 1 + ((n + k) % 5),
          remark,
        });
      }
      if (n % 3 === 0) {
        b.agreedLevel({ conversationId: talk.id, requirementId: id, level: 1 + (n % 5), remark: '' });
      }
      return id;
    });
    for (let i = 1; i <= 30; i++) {
      b.commitment({
        conversationId: talk.id,
        title: `afspraak${i} ${longWord}`,
        owner: 'manager',
        dueDate: '2026-12-01',
      });
    }
    for (let i = 1; i <= 40; i++)
      b.quality({ title: `kwaliteit${i}`, evidence: i % 9 === 0 ? long(`kwaliteit${i}`) : noSpace });
    for (let i = 1; i <= 40; i++) b.parkedIdea({ title: `idee${i} ${longWord}`, note: i === 4 ? long('idee4') : '' });

    const sources = Array.from({ length: 24 }, (_, i) =>
      b.budgetSource({
        name: `bron${i + 1} ${longWord}`,
        amountCents: i % 5 === 0 ? null : (10_000_000_000 / (i + 1)) | 0,
      }),
    );
    const task = b.sideTask({
      title: `neventaak ${longWord}`,
      minutesPerWeek: 400,
      goals: long('doelen'),
      contribution: noSpace,
    });
    for (let q = 1; q <= 27; q++) {
      const question = b.learningQuestion({
        text:
          q === 2
            ? `vraag${q} ${long(`vraag${q}`)}`
            : `vraag${q} Hoe leer ik dit ${q % 3 === 0 ? longWord : 'het best'}?`,
        requirementIds: requirements.slice(q, q + (q === 3 ? 40 : 2)),
        learningForm: 'Doen.',
        place: q === 2 ? long('plaats') : noSpace,
        doDifferently: q === 4 ? long('morgen') : 'Iets.',
        evidenceOfSuccess: longWord,
        lookBackOn: '2027-03-01',
      });
      for (let a = 1; a <= (q === 5 ? 40 : 2); a++) {
        const activity = b.activity({
          title: `activiteit${q}-${a} ${a % 2 === 0 ? longWord : 'doen'}`,
          learningQuestionId: question.id,
          way: a % 2 === 0 ? 'formal' : 'experience',
          startDate: '2026-10-01',
          endDate: a % 5 === 0 ? '2199-01-01' : '2027-02-01',
          workMinutes: 600_000,
          ownMinutes: null,
          note: a === 2 && q === 1 ? long('notitie') : '',
        });
        const cost = b.cost({
          activityId: activity.id,
          amountCents: a % 2 === 0 ? 10_000_000_000 : null,
          title: `kosten${q}-${a}`,
        });
        sources.slice(0, q === 1 ? 6 : 2).forEach((source) => {
          b.allocation({ costId: cost.id, sourceId: source.id, amountCents: 4_000_000_000, state: 'requested' });
        });
      }
    }
    b.activity({ title: `nevenactiviteit ${longWord}`, sideTaskId: task.id });
  });
}

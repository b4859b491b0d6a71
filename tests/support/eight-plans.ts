import { addDays } from '#shared/model/calendar.ts';
import type { PlanBuilder } from './plans.ts';

/** An invented employee, and exactly what the coach should say of the plan; of everything else it is silent. */
export interface KnownPlan {
  readonly who: string;
  readonly write: (b: PlanBuilder) => void;
  /** The rules that speak, each with what it points at in the owner's words; in the order of the coach. */
  readonly says: readonly string[];
}

/** Step 1 and 2 of somebody who took the time: requirements with a score, evidence and somebody else's view. */
function scored(b: PlanBuilder, title: string, level: number, required = 3) {
  const requirement = b.requirement({ title, requiredLevel: required, origin: 'profile' });
  b.selfScore({
    requirementId: requirement.id,
    level,
    evidence: 'Zo ging het de laatste weken.',
    scoredOn: '2026-10-01',
  });
  b.feedback({ requirementId: requirement.id, giverName: 'Sam', level, givenOn: '2026-10-05' });
  return requirement;
}

/** A learning question that is thought through, for a requirement. */
function thoughtThrough(b: PlanBuilder, text: string, requirementId: ReturnType<typeof scored>['id']) {
  return b.learningQuestion({
    text,
    requirementIds: [requirementId],
    neededBy: '2027-03-01',
    moment: 'Bij het volgende grote werk',
    doDifferently: 'Ik vraag eerst wat er al bekend is.',
    practiseAgain: 'Elke maand een keer met een collega.',
    practiseOn: '2027-01-11',
    managerSupport: 'Een vaste middag om te oefenen.',
    evidenceOfSuccess: 'Mijn collega’s merken het.',
    lookBackOn: '2027-02-15',
  });
}

/** The frame of a plan that is under way: an assignment, a quality, a wish of one's own, and a talk that was held. */
function underWay(b: PlanBuilder, fields: Parameters<PlanBuilder['plan']>[0]) {
  b.plan({
    assignment: 'Mensen sneller en beter helpen',
    contribution: 'Ik doe mijn deel.',
    managerName: 'Robin',
    ...fields,
  });
  b.quality({ title: 'Rustig blijven', evidence: 'Dat zeggen collega’s.' });
  const talk = b.conversation({ withName: 'Robin', heldOn: '2026-10-12', state: 'held', notes: 'Goed gesprek.' });
  b.conversation({ withName: 'Robin', heldOn: '2027-01-25', state: 'planned' });
  const wish = b.requirement({ title: 'Anderen iets leren', requiredLevel: 2, origin: 'ambition' });
  b.selfScore({ requirementId: wish.id, level: 2, evidence: 'Ik werk stagiairs in.', scoredOn: '2026-10-01' });
  b.feedback({ requirementId: wish.id, giverName: 'Sam', level: 2, givenOn: '2026-10-05' });
  return talk;
}

/** Hours of the core task on four days from that one on. */
function spread(b: PlanBuilder, from: string, minutes: number) {
  for (let i = 0; i < 4; i++) b.hourEntry({ workedOn: addDays(from, i), minutes: minutes / 4 });
}

/** Eight people at work, all invented (reviews of words: "go through all rules with their eyes"). */
export const eightPlans: readonly KnownPlan[] = [
  {
    who: 'a nurse in shifts, whose resuscitation certificate ends and who pays her own obliged course',
    write: (b) => {
      underWay(b, {
        jobTitle: 'Verpleegkundige',
        contractMinutesPerWeek: 28 * 60,
        pattern: 'varies',
        knowsSideTask: 'no',
      });
      const bls = scored(b, 'Reanimeren (BLS)', 3);
      const question = thoughtThrough(b, 'Hoe blijf ik vaardig in reanimeren?', bls.id);
      b.activity({
        title: 'BLS-training',
        learningQuestionId: question.id,
        way: 'formal',
        state: 'done',
        endDate: '2025-12-15',
        expiresOn: '2026-12-15',
        isUpkeep: true,
        requiredBy: 'employer',
        requiredWhere: 'Scholingsbeleid van het ziekenhuis',
        workMinutes: 240,
        ownMinutes: 0,
      });
      b.activity({
        title: 'Voorbehouden handelingen',
        way: 'formal',
        state: 'planned',
        startDate: '2027-01-20',
        endDate: '2027-01-20',
        isUpkeep: true,
        requiredBy: 'law',
        requiredWhere: 'Wet BIG',
        credit: '6 punten',
        workMinutes: 0,
        ownMinutes: 240,
        note: 'E-learning vooraf.',
      });
      // Long weeks and short ones, as the roster falls: 36, 20, 36, 20 hours.
      for (const [monday, hours] of [
        ['2026-10-26', 36],
        ['2026-11-02', 20],
        ['2026-11-09', 36],
        ['2026-11-16', 20],
      ] as const)
        spread(b, monday, hours * 60);
    },
    says: ['own-means-for-required-training: Voorbehouden handelingen', 'certificate-expires: BLS-training'],
  },
  {
    who: 'a municipal clerk, whose IKB pays a course and whose work knows no side task',
    write: (b) => {
      underWay(b, { jobTitle: 'Medewerker vergunningen', knowsSideTask: 'no' });
      const law = scored(b, 'Kennis van de Omgevingswet', 2);
      const question = thoughtThrough(b, 'Wat vraagt de Omgevingswet van mijn adviezen?', law.id);
      b.activity({
        title: 'Meelopen met de jurist',
        learningQuestionId: question.id,
        way: 'others',
        state: 'busy',
        startDate: '2026-11-02',
        endDate: '2026-12-18',
        workMinutes: 480,
        ownMinutes: 0,
      });
      const course = b.activity({
        title: 'Leergang Omgevingswet',
        learningQuestionId: question.id,
        way: 'formal',
        state: 'planned',
        startDate: '2027-01-11',
        endDate: '2027-03-08',
        workMinutes: 9 * 480,
        ownMinutes: 0,
      });
      const ikb = b.budgetSource({ name: 'IKB', sourceKind: 'personal', amountCents: 150_000 });
      const cost = b.cost({ activityId: course.id, amountCents: 95_000, vat: 'exempt', costDate: '2026-12-10' });
      b.allocation({
        costId: cost.id,
        sourceId: ikb.id,
        amountCents: 95_000,
        state: 'approved',
        stateOn: '2026-11-02',
      });
    },
    says: [],
  },
  {
    who: 'a software tester, with an exam the job asks and a side task of the usual size',
    write: (b) => {
      const talk = underWay(b, { jobTitle: 'Softwaretester', contractMinutesPerWeek: 40 * 60, knowsSideTask: 'yes' });
      const design = scored(b, 'Testontwerp', 2);
      const question = thoughtThrough(b, 'Hoe ontwerp ik tests die fouten vinden?', design.id);
      b.activity({
        title: 'Samen testen met Joris',
        learningQuestionId: question.id,
        way: 'others',
        state: 'busy',
        startDate: '2026-11-02',
        endDate: '2027-01-15',
        workMinutes: 960,
        ownMinutes: 0,
      });
      const exam = b.activity({
        title: 'ISTQB-examen',
        learningQuestionId: question.id,
        way: 'formal',
        state: 'planned',
        startDate: '2027-02-01',
        endDate: '2027-02-01',
        workMinutes: 480,
        ownMinutes: 480,
      });
      const cost = b.cost({ activityId: exam.id, amountCents: 27_500, vat: 'included', costDate: '2027-02-01' });
      b.allocation({
        costId: cost.id,
        sourceId: b.budgetSource({ amountCents: 100_000 }).id,
        amountCents: 27_500,
        state: 'requested',
        stateOn: talk.heldOn,
      });
      b.sideTask({
        title: 'Testgilde',
        goals: 'Elke maand een avond',
        contribution: 'Minder fouten bij klanten',
        minutesPerWeek: 240,
        startDate: '2026-09-01',
        endDate: '2027-08-31',
        agreedBeforeOn: talk.heldOn,
      });
    },
    says: ['request-unanswered: ISTQB-examen'],
  },
  {
    who: 'a teacher, who keeps up a register and is not asked yet about a side task',
    write: (b) => {
      underWay(b, { jobTitle: 'Docent wiskunde', contractMinutesPerWeek: 32 * 60, knowsSideTask: null });
      const talk = scored(b, 'Moeilijke gesprekken met ouders', 2);
      const question = thoughtThrough(b, 'Hoe blijf ik rustig in een gesprek met boze ouders?', talk.id);
      b.activity({
        title: 'Gesprekken voordoen met de teamleider',
        learningQuestionId: question.id,
        way: 'others',
        state: 'planned',
        startDate: '2027-01-11',
        endDate: '2027-02-08',
        workMinutes: 300,
        ownMinutes: 60,
      });
      b.activity({
        title: 'Nascholing vakdidactiek',
        way: 'formal',
        state: 'done',
        startDate: '2026-10-07',
        endDate: '2026-10-07',
        expiresOn: '2028-08-01',
        isUpkeep: true,
        credit: '12 uur',
        workMinutes: 480,
        ownMinutes: 0,
      });
    },
    says: [],
  },
  {
    who: 'a member of the works council, with eight agreed hours beside core tasks',
    write: (b) => {
      const talk = underWay(b, { jobTitle: 'Planner', knowsSideTask: 'yes' });
      const figures = scored(b, 'Jaarcijfers lezen', 2);
      const question = thoughtThrough(b, 'Hoe lees ik een jaarrekening als OR-lid?', figures.id);
      const council = b.sideTask({
        title: 'Lid van de ondernemingsraad',
        goals: 'Goed advies over het rooster',
        contribution: 'Besluiten met draagvlak',
        minutesPerWeek: 480,
        startDate: '2026-09-01',
        endDate: '2027-08-31',
        agreedBeforeOn: talk.heldOn,
        learningQuestionIds: [question.id],
      });
      b.activity({
        title: 'Jaarrekening lezen met de penningmeester',
        learningQuestionId: question.id,
        sideTaskId: council.id,
        way: 'others',
        state: 'busy',
        startDate: '2026-11-02',
        endDate: '2027-01-29',
        workMinutes: 480,
        ownMinutes: 0,
      });
      b.coreTask({
        title: 'Roosters maken',
        results: 'Elke maand op tijd',
        minutesPerWeek: 28 * 60,
        agreedOn: talk.heldOn,
      });
      for (const monday of ['2026-10-26', '2026-11-02', '2026-11-09', '2026-11-16']) {
        b.hourEntry({ workedOn: monday, minutes: 480, what: 'side', sideTaskId: council.id });
        spread(b, addDays(monday, 1), 28 * 60);
      }
    },
    says: [],
  },
  {
    who: 'a part-timer with two contracts, who wants to ask for a side task',
    write: (b) => {
      underWay(b, { jobTitle: 'Begeleider', contractMinutesPerWeek: 16 * 60, knowsSideTask: 'toAsk' });
      b.contractPeriod({ startDate: '2026-09-01', minutesPerWeek: 12 * 60, isBeside: true });
      const writing = scored(b, 'Rapporteren', 2);
      const question = thoughtThrough(b, 'Hoe schrijf ik een verslag dat een ander begrijpt?', writing.id);
      b.activity({
        title: 'Verslagen nalezen met Fatma',
        learningQuestionId: question.id,
        way: 'others',
        state: 'busy',
        startDate: '2026-11-02',
        endDate: '2026-12-18',
        workMinutes: 240,
        ownMinutes: 0,
      });
      b.sideTask({
        title: 'Moestuin met bewoners',
        goals: 'In juni eten wij eruit',
        contribution: 'Bewoners doen mee',
        minutesPerWeek: 240,
        startDate: '2027-01-01',
        endDate: '2027-06-30',
      });
    },
    says: ['side-task-without-agreement: Moestuin met bewoners'],
  },
  {
    who: 'somebody returning from half a year of leave',
    write: (b) => {
      b.plan({
        jobTitle: 'Adviseur',
        assignment: 'Nieuw beleid invoeren',
        contribution: 'Ik adviseer.',
        managerName: 'Robin',
        knowsSideTask: 'no',
        startDate: '2026-01-01',
        endDate: '2027-06-30',
      });
      b.quality({ title: 'Luisteren', evidence: 'Dat zeggen collega’s.' });
      b.leave({ title: 'Ouderschapsverlof', startDate: '2026-05-18', endDate: '2026-11-15' });
      b.conversation({
        withName: 'Robin',
        heldOn: '2026-05-11',
        state: 'held',
        notes: 'Afspraken voor na het verlof.',
      });
      b.conversation({ withName: 'Robin', heldOn: '2026-12-07', state: 'planned' });
      const policy = scored(b, 'Kennis van het nieuwe beleid', 1);
      const wish = b.requirement({ title: 'Anderen iets leren', requiredLevel: 2, origin: 'ambition' });
      b.selfScore({ requirementId: wish.id, level: 2, evidence: 'Ik werk mensen in.', scoredOn: '2026-04-01' });
      b.feedback({ requirementId: wish.id, giverName: 'Sam', level: 2, givenOn: '2026-04-05' });
      const question = b.learningQuestion({
        text: 'Wat is er veranderd sinds mei?',
        requirementIds: [policy.id],
        neededBy: '2026-09-01',
        moment: 'Bij de start',
        doDifferently: 'Ik lees eerst mee.',
        practiseAgain: 'Wekelijks.',
        practiseOn: '2027-01-11',
        managerSupport: 'Tijd om in te lezen.',
        evidenceOfSuccess: 'Mijn adviezen kloppen.',
        lookBackOn: '2027-02-15',
      });
      b.activity({
        title: 'Inlezen met de vervanger',
        learningQuestionId: question.id,
        way: 'others',
        state: 'planned',
        startDate: '2026-11-30',
        endDate: '2026-12-11',
        workMinutes: 480,
        ownMinutes: 0,
      });
    },
    says: ['learning-moment-passed: Wat is er veranderd sinds mei?'],
  },
  {
    who: 'somebody two years before retirement, who hands over and learns for pleasure',
    write: (b) => {
      underWay(b, { jobTitle: 'Werkvoorbereider', knowsSideTask: 'no' });
      const teach = scored(b, 'Kennis overdragen', 3);
      const question = thoughtThrough(b, 'Hoe geef ik door wat ik weet?', teach.id);
      b.activity({
        title: 'Meester en gezel met Daan',
        learningQuestionId: question.id,
        way: 'experience',
        state: 'busy',
        startDate: '2026-11-02',
        endDate: '2027-06-30',
        workMinutes: 2400,
        ownMinutes: 0,
      });
      b.activity({
        title: 'Cursus verhalen schrijven',
        learningQuestionId: question.id,
        way: 'formal',
        state: 'idea',
        note: '',
      });
    },
    says: ['activity-above-level: Cursus verhalen schrijven'],
  },
];

import type { RecordOf } from '#shared/model/records.ts';
import type { PlanBuilder } from '#tests/support/plans.ts';
import { type Places, placesOf, single } from './places.ts';
import { writeSelfDirection } from './self-direction.ts';

/** A believable plan in its third month: every kind of record, every state that has its own look. */
export function writeFullPlan(b: PlanBuilder): Places {
  b.plan({
    title: 'Ontwikkelplan 2026–2027',
    motto: 'Beleid dat klopt met de cijfers, en dat gemeenten kunnen uitvoeren',
    ownerName: 'Noor Verhagen',
    jobTitle: 'Beleidsmedewerker',
    department: 'Mobiliteit',
    managerName: 'Marieke Postma',
    startDate: '2026-09-01',
    endDate: '2027-08-31',
    assignment: 'In 2030 kan elke vrachtwagen onderweg elektrisch laden.',
    contribution: 'Ik zorg dat de laadagenda klopt met de cijfers.',
    knowForAssignment: 'Hoe gemeenten hun netplannen maken.',
    knowForMotivation: 'Of ik projectleider wil worden.',
  });
  const profile = b.jobProfile({
    title: 'Beleidsmedewerker',
    text: 'Je schrijft nota’s met een heldere keuze.\n\nJe leest cijfers en legt uit wat zeker is en wat niet.',
    fileName: 'profiel-2026.pdf',
  });
  const [writing, advice, figures, towns, feasible, budgeting, interests, , , talks, europe] = requirements.map(
    ([title, requiredLevel, mastery, origin]) =>
      b.requirement({ title, requiredLevel, mastery, origin, importance: requiredLevel === 4 ? 'high' : 'medium' }),
  );
  b.requirement({ title: 'Presenteren', notNow: { reason: 'Dit jaar leid ik geen bijeenkomsten.' } });
  if (!writing || !advice || !figures || !towns || !feasible || !budgeting || !interests || !talks || !europe)
    throw new Error('the list of requirements is too short');
  const own: [typeof writing, 1 | 2 | 3 | 4 | 5, string][] = [
    [writing, 4, 'Mijn laatste drie nota’s kwamen zonder vragen terug.'],
    [advice, 2, 'Als de minister snel iets wil weten, schrijf ik liever eerst een hele nota.'],
    [figures, 2, 'Ik neem cijfers over, maar weet niet hoe zeker ze zijn.'],
    [towns, 3, ''],
    [feasible, 4, 'De uitvoeringstoets van april.'],
    [budgeting, 3, ''],
    [interests, 5, 'Anderen vragen mij erbij.'],
  ];
  for (const [requirement, level, evidence] of own)
    b.selfScore({ requirementId: requirement.id, level, evidence, scoredOn: '2026-11-04' });
  b.selfScore({
    requirementId: advice.id,
    level: 1,
    evidence: '',
    scoredOn: '2026-09-10',
    scoredAt: '2026-09-10T09:00:00Z',
  });
  const remark = 'Inhoudelijk sterk. Begin met je advies, de onderbouwing mag daarna.';
  b.feedback({ requirementId: advice.id, giverName: 'Youssef', level: 3, remark, givenOn: '2026-11-09' });
  b.feedback({
    requirementId: advice.id,
    giverName: 'Ineke',
    giverRole: 'client',
    level: 3,
    remark: 'Je twijfelt hardop.',
  });
  b.feedback({ requirementId: feasible.id, giverName: 'Tom', level: 2, remark: '', givenOn: '2026-11-11' });
  b.feedback({
    requirementId: towns.id,
    giverName: 'Marieke Postma',
    giverRole: 'manager',
    level: null,
    remark: 'Groeit.',
  });
  b.quality({
    title: 'Rustig blijven als het spannend wordt',
    evidence: 'Het debat van maart.',
    requirementId: interests.id,
  });
  b.quality({ title: 'Mensen bij elkaar brengen' });
  const held = b.conversation({
    withName: 'Marieke Postma',
    heldOn: '2026-11-12',
    state: 'held',
    notes: 'Goed gesprek over wat er dit jaar echt toe doet.',
    followUpDate: '2026-12-03',
  });
  const planned = b.conversation({
    withName: 'Marieke Postma',
    heldOn: '2026-12-03',
    startTime: '10:00',
    state: 'planned',
  });
  b.talkPoint({
    conversationId: held.id,
    text: 'Ik wil in januari een ochtend meelopen bij Oosterdijk. Kan dat in werktijd?',
    answer: 'Ja, één ochtend in januari.',
    isDiscussed: true,
  });
  b.talkPoint({ conversationId: held.id, text: 'Hoeveel budget is er dit jaar?', origin: 'coach' });
  b.talkPoint({
    conversationId: planned.id,
    text: 'We kijken verschillend naar mijn adviezen onder druk. Waar zit dat in?',
    origin: 'coach',
    sourceKey: `coach:scores-far-apart:${feasible.id}`,
  });
  b.talkPoint({
    conversationId: planned.id,
    text: 'Waar mag ik zelf over beslissen?',
    origin: 'scan',
    sourceKey: 'scan:may',
  });
  b.talkPoint({ conversationId: planned.id, text: 'Wie leest mijn nota’s mee?' });
  b.agreedLevel({
    conversationId: held.id,
    requirementId: advice.id,
    level: 3,
    remark: 'Je staat er beter voor dan je denkt.',
  });
  b.commitment({ conversationId: held.id, title: 'Elke week één advies van één alinea', dueDate: '2026-12-01' });
  b.commitment({ conversationId: held.id, title: 'Marieke leest mee', owner: 'manager', isDone: true });
  const question = (shortTitle: string, text: string, fields: Parameters<PlanBuilder['learningQuestion']>[0]) =>
    b.learningQuestion({ shortTitle, text, ...fields });
  const money = question('Begroting begrijpen', 'Hoe werkt de begroting?', {
    requirementIds: [budgeting.id],
    state: 'done',
    neededBy: '2026-10-31',
  });
  const reading = question(
    'Cijfers lezen en duiden',
    'Hoe lees ik cijfers zo dat ik in een nota eerlijk kan zeggen wat zeker is en wat niet?',
    {
      requirementIds: [figures.id],
      neededBy: '2027-03-31',
      moment: 'De voortgangsbrief van maart.',
      learningForm: 'Eerst zien hoe een ander het doet, dan zelf.',
      place: 'Bij team Data',
      doDifferently: 'Bij elk cijfer schrijf ik hoe zeker het is.',
      practiseAgain: 'In elke nota van dit voorjaar.',
      practiseOn: '2027-02-15',
      managerSupport: 'Marieke vraagt bij elke nota naar de bron.',
      evidenceOfSuccess: 'Ineke vraagt niet meer: waar komt dit vandaan?',
      lookBackOn: '2027-06-01',
    },
  );
  const short = question('Adviseren onder druk', 'Hoe geef ik een kort advies als er weinig tijd is?', {
    requirementIds: [advice.id],
    neededBy: '2026-12-31',
  });
  const together = question('Samen met gemeenten', 'Hoe werk ik samen met gemeenten?', {
    requirementIds: [towns.id, talks.id],
    neededBy: '2027-05-31',
  });
  question('Europese regels', 'Welke Europese regels gelden?', { requirementIds: [europe.id], state: 'later' });
  const hour = 60;
  b.activity({
    title: 'Gesprek met control',
    learningQuestionId: money.id,
    way: 'others',
    state: 'done',
    startDate: '2026-10-01',
    endDate: '2026-10-20',
    workMinutes: 4 * hour,
    ownMinutes: 0,
  });
  b.activity({
    title: 'Meekijken bij Tom van team Data',
    learningQuestionId: reading.id,
    way: 'others',
    state: 'busy',
    startDate: '2026-11-01',
    endDate: '2026-12-20',
    workMinutes: 8 * hour,
    ownMinutes: 0,
  });
  const training = b.activity({
    title: 'Training Statistiek voor beleid',
    learningQuestionId: reading.id,
    way: 'formal',
    state: 'planned',
    startDate: '2027-01-18',
    endDate: '2027-01-25',
    workMinutes: 16 * hour,
    ownMinutes: 8 * hour,
    note: 'Bij het opleidingshuis.',
  });
  b.activity({
    title: 'Eigen nota herschrijven, Ineke leest mee',
    learningQuestionId: reading.id,
    way: 'experience',
    state: 'planned',
    startDate: '2027-02-01',
    endDate: '2027-03-31',
    workMinutes: 6 * hour,
    ownMinutes: 0,
  });
  const book = b.activity({
    title: 'Boek over kansen en risico’s',
    learningQuestionId: reading.id,
    way: 'formal',
    state: 'idea',
    workMinutes: 0,
    ownMinutes: 5 * hour,
  });
  b.activity({
    title: 'Oefenen in het werkoverleg',
    learningQuestionId: short.id,
    state: 'busy',
    startDate: '2026-11-01',
    endDate: '2027-02-01',
    workMinutes: 5 * hour,
  });
  const spoken = b.activity({
    title: 'Praten met de woordvoerder',
    learningQuestionId: short.id,
    way: 'others',
    state: 'done',
    startDate: '2026-11-02',
    endDate: '2026-11-02',
    workMinutes: 60,
    ownMinutes: 0,
  });
  b.practiceMoment({
    activityId: spoken.id,
    plannedOn: '2026-11-09',
    doneOn: '2026-11-10',
    note: 'Het eerste advies in drie zinnen.',
  });
  b.practiceMoment({ activityId: spoken.id, plannedOn: '2026-12-02' });
  b.activity({
    title: 'Cursus veilig werken met persoonsgegevens',
    way: 'formal',
    state: 'done',
    startDate: '2026-09-14',
    endDate: '2026-09-14',
    expiresOn: '2027-09-14',
    workMinutes: 4 * hour,
    ownMinutes: 0,
  });
  b.leave({ title: 'Tandarts', startDate: '2026-11-26', minutesPerDay: 120 });
  b.activity({
    title: 'Meelopen bij de provincie',
    learningQuestionId: together.id,
    way: 'others',
    state: 'planned',
    startDate: '2026-12-22',
    endDate: '2026-12-22',
    workMinutes: 8 * hour,
    ownMinutes: 0,
  });
  b.activity({ title: 'Cursus snel schrijven', learningQuestionId: short.id, way: 'formal', state: 'dropped' });
  b.activity({
    title: 'Meelopen in Zwolle en Breda',
    learningQuestionId: together.id,
    way: 'others',
    state: 'planned',
    startDate: '2027-02-01',
    endDate: '2027-05-31',
    workMinutes: 10 * hour,
    ownMinutes: 0,
  });
  const department = b.budgetSource({
    name: 'Afdeling',
    sourceKind: 'department',
    amountCents: 200_000,
    startDate: '2026-09-01',
    endDate: '2027-08-31',
    rules: 'Aanvragen voor 1 december.',
  });
  const personal = b.budgetSource({
    name: 'Persoonlijk ontwikkelbudget',
    sourceKind: 'personal',
    amountCents: 75_000,
    startDate: '2025-09-01',
    renewal: 'carriesOver',
    renewalMonths: 12,
  });
  const purse = b.budgetSource({ name: 'Privé', sourceKind: 'private', amountCents: null });
  b.budgetSource({ name: 'Samenwerkingsfonds', sourceKind: 'other', amountCents: 75_000 });
  const cost = b.cost({
    activityId: training.id,
    amountCents: 128_000,
    costDate: '2027-01-18',
    vat: 'included',
    vatPermille: 210,
  });
  const half = { costId: cost.id, stateOn: '2026-11-12' };
  b.allocation({
    ...half,
    sourceId: department.id,
    amountCents: 64_000,
    state: 'approved',
    percentHundredths: 5_000,
  });
  b.allocation({ ...half, sourceId: personal.id, amountCents: 48_000, state: 'requested', percentHundredths: 3_750 });
  const price = b.cost({ activityId: book.id, amountCents: 3_250 });
  b.allocation({ costId: price.id, sourceId: purse.id, amountCents: 3_250, state: 'spent' });
  const panel = b.sideTask({
    title: 'Jongerenpanel Mobiliteit',
    isOutsideDepartment: true,
    goals: 'Drie bijeenkomsten, met een advies aan de directeur.',
    contribution: 'Jongeren denken mee over laden onderweg.',
    minutesPerWeek: 180,
    startDate: '2026-09-01',
    endDate: '2027-08-31',
    agreedBeforeOn: '2026-11-12',
  });
  b.sideTask({ title: 'Stagiairs begeleiden', minutesPerWeek: 60 });
  const core = b.coreTask({
    title: 'Kamervragen beantwoorden',
    results: 'Negen van de tien antwoorden liggen op tijd bij de minister.',
    minutesPerWeek: 16 * hour,
    agreedOn: '2026-11-12',
  });
  b.coreTask({ title: 'Nota’s schrijven', minutesPerWeek: 16 * hour });
  b.contractPeriod({ startDate: '2027-03-01', minutesPerWeek: 32 * hour });
  b.leave({ title: 'Herfstvakantie', startDate: '2026-10-12', endDate: '2026-10-16' });
  b.leave({ title: 'Kerstvakantie', startDate: '2026-12-21', endDate: '2027-01-03' });
  b.leave({ title: 'Tandarts', startDate: '2026-11-20', minutesPerDay: 120 });
  writeHours(b, core.id, panel.id);
  b.activity({ title: 'Een bijeenkomst leiden', sideTaskId: panel.id, learningQuestionId: together.id });
  b.parkedIdea({ title: 'Ik wil een cursus Excel' });
  b.parkedIdea({ title: 'Naar het congres in Lyon', note: 'Ineke gaat ook.' });
  const stumble = b.reflection({
    entryKind: 'stumble',
    happenedOn: '2026-11-19',
    title: 'Te lang aan het woord',
    whatHappened: 'De wethouder vroeg om één zin en ik gaf er tien.',
    thoughts: 'Ik was bang om iets te vergeten.',
    lesson: 'Eerst het antwoord, dan pas de uitleg.',
    tomorrow: 'Ik schrijf mijn eerste zin op voordat ik de kamer in ga.',
    requirementIds: [advice.id],
    learningQuestionIds: [reading.id],
    becameActivityIds: [training.id],
  });
  b.reflection({
    happenedOn: '2026-11-12',
    whatHappened: 'Marieke zag meer groei dan ik zelf.',
    lesson: 'Vaker vragen.',
  });
  b.reflection({
    entryKind: 'weekly',
    happenedOn: '2026-11-20',
    whatHappened: 'Twee nota’s en een avond in Oosterdijk.',
  });
  b.reflection({ happenedOn: '2026-10-02', title: 'Nog niets' });
  b.dismissal({
    findingKey: `own-means-for-required-training:${book.id}`,
    ruleId: 'own-means-for-required-training',
    reason: 'Dit boek wil ik graag zelf houden.',
  });
  b.dismissal({ findingKey: `question-without-date:${reading.id}`, ruleId: 'question-without-date', reason: '' });
  b.ruleSetting({ ruleId: 'parked-idea-waiting', severity: 'off' });
  writeShared(b, { question: reading.id, training: training.id, task: panel.id, requirement: advice.id });
  return [
    ...single,
    ...placesOf({
      profile: profile.id,
      requirement: advice.id,
      conversation: held.id,
      reflection: stumble.id,
      'learning-question': reading.id,
      activity: training.id,
      'side-task': panel.id,
      'core-task': core.id,
      library: reading.id,
      ...writeSelfDirection(b),
    }),
  ];
}

const requirements = [
  ['Nota’s schrijven met een heldere keuze', 4, 'skill', 'profile'],
  ['Adviseren onder tijdsdruk', 4, 'skill', 'profile'],
  ['Cijfers lezen en duiden', 3, 'skill', 'assignment'],
  ['Samenwerken met gemeenten', 4, 'skill', 'assignment'],
  ['Toetsen of beleid uitvoerbaar is', 4, 'skill', 'profile'],
  ['De begrotingscyclus kennen', 3, 'knowledge', 'profile'],
  ['Belangen in kaart brengen', 4, 'skill', 'profile'],
  ['Kamervragen beantwoorden', 3, 'skill', 'profile'],
  ['Werken in projecten', 3, 'skill', 'profile'],
  ['Moeilijke gesprekken leiden', 4, 'skill', 'ambition'],
  ['Europese regels voor laden kennen', 3, 'knowledge', 'assignment'],
] as const;

/** Hours of every week since the plan began, as somebody writes them down: some days for the panel, one evening with a book. */
function writeHours(
  b: PlanBuilder,
  coreTaskId: RecordOf<'coreTask'>['id'],
  sideTaskId: RecordOf<'sideTask'>['id'],
): void {
  const first = Date.UTC(2026, 8, 1);
  for (let day = 0; day < 84; day++) {
    const at = new Date(first + day * 86_400_000);
    const workedOn = at.toISOString().slice(0, 10);
    const weekday = at.getUTCDay();
    if (weekday === 0 || weekday === 6 || (workedOn >= '2026-10-12' && workedOn <= '2026-10-16')) continue;
    b.hourEntry({ workedOn, minutes: 400 - (day % 5) * 12, coreTaskId });
    if (weekday === 2)
      b.hourEntry({ workedOn, minutes: 90 + (day % 4) * 30, what: 'side', sideTaskId, note: 'Voorbereiding' });
    if (weekday === 4) b.hourEntry({ workedOn, minutes: 60, what: 'learning', note: 'lezen' });
    if (weekday === 5 && day % 3 === 0) b.hourEntry({ workedOn, minutes: 45, what: 'learning', time: 'own' });
  }
}

/** What was shared with the manager, and what came back of it: answered, open, agreed and changed since. */
function writeShared(
  b: PlanBuilder,
  ids: { question: string; training: string; task: string; requirement: string },
): void {
  b.share({ profile: 'manager', receiverName: 'Marieke Postma', sections: ['requirements', 'learning', 'thread'] });
  b.remark({
    aboutId: ids.question,
    aboutKind: 'learningQuestion',
    aboutName: 'Cijfers lezen en duiden',
    byName: 'Marieke Postma',
    role: 'manager',
    text: 'Vraag Tom van team Data erbij.',
  });
  b.proposal({
    aboutId: ids.task,
    aboutKind: 'sideTask',
    aboutName: 'Jongerenpanel laadpalen',
    field: 'minutesPerWeek',
    from: 216,
    to: 120,
    byName: 'Marieke Postma',
    reason: 'Begin klein.',
  });
  b.decision({
    aboutId: ids.training,
    aboutKind: 'activity',
    aboutName: 'Training Statistiek voor beleid',
    part: 'workTime',
    byName: 'Marieke Postma',
    remark: 'Boek maar.',
  });
  b.feedbackRequest({ title: 'Feedback voor Noor', requirementIds: [ids.requirement as never] });
}

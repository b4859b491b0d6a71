import type { PlanView } from '#shared/model/plan-view.ts';
import { type PlanBuilder, planWith } from '#tests/support/plans.ts';

/** A believable plan, halfway its year: every kind of record, every state that has its own look. */
export function fullPlan(): PlanView {
  return planWith((b) => {
    b.plan({
      title: 'Ontwikkelplan 2026–2027',
      motto: 'Eerst kijken, dan pas meten',
      ownerName: 'Ilse Brouwer',
      jobTitle: 'Adviseur waterkwaliteit',
      department: 'Waterschap De Lage Vliet, team Beheer',
      managerName: 'Rachid Ouali',
      contractMinutesPerWeek: 2160,
      startDate: '2026-09-01',
      endDate: '2027-08-31',
      learningForms: ['doing', 'watching', 'teaching'],
      whereILearn: 'Veel in het veld met Klaas, weinig in een volle zaal.',
      whenItIsFun: 'Als ik het dezelfde week aan iemand kan laten zien.',
      whenINeedIt: 'Vlak voor het meetseizoen begint.',
      assignment:
        'Het waterschap wil dat in 2029 zes van de acht plassen weer helder zijn, samen met boeren, gemeenten en natuurbeheerders.',
      contribution:
        'Ik zorg dat we per plas weten waar de meststoffen vandaan komen, en dat de boeren eromheen het onderzoek vertrouwen.',
      knowForAssignment: 'Hoe stoffen door de bodem naar de sloot gaan. En wat een boer nodig heeft om mee te doen.',
      knowForMotivation: 'Of ik liever onderzoeker blijf of de kar ga trekken. Daar wil ik dit jaar achter komen.',
    });
    write(b);
  });
}

function write(b: PlanBuilder): void {
  const hour = 60;
  const talk = requirement(b, 'Een keukentafelgesprek met een boer voeren, ook als de belangen botsen', {
    origin: 'assignment',
    importance: 'high',
    requiredLevel: 4,
    own: [2, 'Bij Van Dijk ging ik uitleggen in plaats van vragen.'],
    feedback: [
      ['Wim, veldmedewerker', 'colleague', 2, 'Je weet veel, maar je laat weinig stil.'],
      ['Agrarisch collectief', 'client', 3, 'Prettig dat je terugbelt. Kom de volgende keer zonder map.'],
    ],
  });
  const soil = requirement(b, 'Uit- en afspoeling van meststoffen verklaren met een bodemmodel', {
    origin: 'assignment',
    importance: 'high',
    mastery: 'knowledge',
    requiredLevel: 4,
    own: [2, 'Ik lees de uitkomsten, maar stel het model niet zelf in.'],
    feedback: [['Dr. Smit, hydroloog', 'colleague', 2, '']],
  });
  const measure = requirement(b, 'Een meetplan opstellen dat standhoudt bij de rechter', {
    requiredLevel: 3,
    own: [4, 'Meetplan Rietplas is zonder vragen vastgesteld.'],
    feedback: [['Rachid', 'manager', 4, 'Hier kunnen anderen van leren.']],
    note: 'Zie het functieprofiel, onderdeel vakmanschap.',
  });
  const advise = requirement(b, 'Het bestuur adviseren in één bladzijde', {
    importance: 'high',
    requiredLevel: 4,
    own: [3, 'Twee van de vier stukken kwamen terug met vragen.'],
    feedback: [
      ['Rachid', 'manager', 3, 'Begin bij het besluit.'],
      ['Bestuurssecretaris', 'client', 2, 'Te veel bijlagen, te weinig keuze.'],
      ['Noëlla', 'colleague', null, 'Mooie kaarten.'],
    ],
  });
  requirement(b, 'Europese regels voor waterkwaliteit toepassen', {
    mastery: 'knowledge',
    requiredLevel: 3,
    own: [3, 'Rapportage van 2025 zelf geschreven.'],
    feedback: [],
  });
  const plain = requirement(b, 'Een bewonersavond leiden', {
    importance: 'low',
    requiredLevel: 3,
    own: [2, ''],
    feedback: [],
  });
  b.requirement({ title: 'Samenwerken met drie provincies', requiredLevel: 3 });
  const drone = requirement(b, 'Zelf dronebeelden verwerken tot een kaart', {
    origin: 'ambition',
    importance: 'low',
    requiredLevel: 3,
    own: [1, 'Nog niet gedaan.'],
    feedback: [],
  });
  b.quality({
    title: 'Ik blijf rustig als het spannend wordt',
    evidence: 'Bij de vissterfte in juli deed ik de pers.',
    requirementId: talk,
  });
  b.quality({ title: 'Nauwkeurig', evidence: '' });

  const autumn = b.conversation({
    withName: 'Rachid Ouali',
    heldOn: '2026-10-08',
    state: 'held',
    notes: 'We kozen twee vragen voor dit jaar. Rachid wil dat ik het gesprek met Van Dijk zelf afrond.',
    followUpDate: '2027-01-14',
  });
  b.conversation({ withName: 'Rachid Ouali', heldOn: '2027-01-14', state: 'planned' });
  for (const [requirementId, level, remark] of [
    [talk, 2, ''],
    [soil, 2, 'Het model komt eerst.'],
    [measure, 4, ''],
    [advise, 3, 'Sterker dan vorig jaar.'],
    [drone, 1, ''],
  ] as const) {
    b.agreedLevel({ conversationId: autumn.id, requirementId, level, remark });
  }
  const promise = (title: string, owner: 'employee' | 'manager' | 'both', dueDate: string | null, isDone = false) =>
    b.commitment({ conversationId: autumn.id, title, owner, dueDate, isDone });
  promise('Gaat mee naar het eerste gesprek in Oudewetering.', 'manager', '2026-12-03');
  promise('Vraagt een tweede offerte voor de bodemcursus.', 'employee', '2026-11-13');
  promise('Stuurt het eerste stuk van één bladzijde rond.', 'employee', '2026-11-20', true);
  promise('Kijken terug op leervraag B.', 'both', null);

  const first = b.learningQuestion({
    text: 'Hoe blijf ik vragen stellen als een boer boos wordt, in plaats van mijn cijfers te verdedigen?',
    shortTitle: 'Vragen blijven stellen',
    requirementIds: [talk],
    neededBy: '2026-12-03',
    moment: 'Vóór de gesprekken rond de Braassemerplas.',
    learningForm: 'Eerst meekijken, dan zelf doen terwijl iemand kijkt, en er dezelfde dag over praten.',
    place: 'Aan de keukentafel, met Wim als vaste kijker.',
    doDifferently: 'Ik laat mijn map in de auto en begin met drie vragen.',
    practiseAgain: 'Na elk gesprek een kwartier met Wim.',
    practiseOn: '2027-02-04',
    managerSupport: 'Rachid gaat één keer mee en plant mij in voor alle gesprekken rond deze plas.',
    evidenceOfSuccess: 'Boeren bellen zelf; drie bedrijven doen mee met de proef; de plas haalt zijn doel in 2028.',
    lookBackOn: '2027-03-31',
  });
  const second = b.learningQuestion({
    text: 'Hoe stel ik het bodemmodel zo in dat ik de uitkomst kan uitleggen?',
    requirementIds: [soil, advise],
    learningForm: 'Een cursus voor de grote lijn, daarna meteen een echte plas.',
    managerSupport: 'Rachid houdt de donderdag vrij.',
  });
  const later = b.learningQuestion({
    text: 'Hoe leid ik een avond met tachtig bewoners?',
    requirementIds: [plain],
    state: 'later',
    moment: 'Na de zomer van 2027.',
  });

  const watch = b.activity({
    title: 'Zes gesprekken meelopen met Wim',
    learningQuestionId: first.id,
    way: 'others',
    state: 'done',
    startDate: '2026-09-14',
    endDate: '2026-10-30',
    workMinutes: 15 * hour,
    ownMinutes: 0,
  });
  const own = b.activity({
    title: 'Vier gesprekken zelf voeren, met een kijker erbij',
    learningQuestionId: first.id,
    way: 'experience',
    state: 'busy',
    startDate: '2026-11-02',
    endDate: '2027-03-15',
    workMinutes: 24 * hour,
    ownMinutes: 0,
  });
  const conflict = b.activity({
    title: 'Training Omgaan met tegenstand, twee dagen',
    learningQuestionId: first.id,
    way: 'formal',
    state: 'planned',
    startDate: '2027-02-09',
    endDate: '2027-02-10',
    workMinutes: 14 * hour,
    ownMinutes: 2.5 * hour,
  });
  const course = b.activity({
    title: 'Online cursus Bodem en water in modellen',
    learningQuestionId: second.id,
    way: 'formal',
    state: 'planned',
    startDate: '2027-01-11',
    endDate: '2027-04-30',
    workMinutes: 20 * hour,
    ownMinutes: 8 * hour,
    note: 'Begint twee keer per jaar.',
  });
  b.activity({
    title: 'De Rietplas narekenen met dr. Smit',
    learningQuestionId: second.id,
    way: 'others',
    state: 'idea',
    workMinutes: null,
    ownMinutes: null,
  });
  b.activity({
    title: 'Congres in Utrecht',
    learningQuestionId: second.id,
    way: 'formal',
    state: 'dropped',
    startDate: '2026-12-01',
    endDate: '2026-12-01',
    workMinutes: 8 * hour,
    ownMinutes: 0,
  });
  b.activity({ title: 'Een dag spreken voor publiek', learningQuestionId: later.id, way: 'experience', state: 'idea' });
  b.activity({ title: 'Werkboek van de vakgroep lezen', way: 'experience', workMinutes: 0, ownMinutes: 6 * hour });
  b.parkedIdea({ title: 'Cursus Excel voor gevorderden', note: 'Kwam op toen de draaitabel vastliep.' });
  b.parkedIdea({ title: 'Coach zoeken' });

  const side = b.sideTask({
    title: 'Vogelvlucht: dronekaarten van oevers, met team Data',
    minutesPerWeek: 3 * hour,
    startDate: '2026-09-01',
    endDate: '2027-08-31',
    agreedBeforeOn: '2026-10-08',
    isOutsideDepartment: true,
    contribution: 'Met eigen kaarten zien we binnen een week of een oever herstelt, in plaats van na een jaar.',
    goals: 'Een kaart van twee plassen vóór 1 maart 2027.\nElke maand ververst zonder hulp van team Data.',
  });
  const drones = b.activity({
    title: 'Workshop Dronebeelden verwerken',
    sideTaskId: side.id,
    way: 'formal',
    state: 'planned',
    startDate: '2027-01-26',
    endDate: '2027-01-26',
    workMinutes: 8 * hour,
    ownMinutes: 0,
  });

  const department = b.budgetSource({
    name: 'Team Beheer',
    sourceKind: 'department',
    amountCents: 250_000,
    startDate: '2026-01-01',
    endDate: '2027-12-31',
  });
  const personal = b.budgetSource({
    name: 'Persoonlijk ontwikkelbudget',
    sourceKind: 'personal',
    amountCents: 100_000,
    startDate: '2026-01-01',
    endDate: '2030-12-31',
    rules: 'Vijf jaar geldig, aanvragen bij de leidinggevende.',
  });
  const own_money = b.budgetSource({ name: 'Privé', sourceKind: 'private', amountCents: null });
  const cost = (activityId: typeof watch.id, amountCents: number | null, title = '') =>
    b.cost({ activityId, amountCents, title });
  const pays = (
    costRecord: ReturnType<typeof cost>,
    source: typeof department,
    amountCents: number,
    state: 'planned' | 'requested' | 'approved' | 'spent',
  ) => b.allocation({ costId: costRecord.id, sourceId: source.id, amountCents, state });
  cost(watch.id, 0);
  cost(own.id, 0);
  const training = cost(conflict.id, 84_000, 'Deelname');
  pays(training, department, 84_000, 'requested');
  pays(cost(conflict.id, 4_250, 'Reiskosten'), department, 4_250, 'approved');
  const modelling = cost(course.id, 128_000);
  pays(modelling, department, 100_000, 'spent');
  pays(modelling, personal, 20_000, 'planned');
  pays(modelling, own_money, 3_250, 'planned');
  pays(cost(drones.id, 29_500), personal, 29_500, 'approved');
  cost(drones.id, null, 'Huur van een drone');
}

interface RequirementFields {
  readonly origin?: 'assignment' | 'profile' | 'ambition';
  readonly importance?: 'high' | 'medium' | 'low';
  readonly mastery?: 'knowledge' | 'skill';
  readonly requiredLevel: number;
  readonly own: readonly [number, string];
  readonly feedback: readonly (readonly [string, 'colleague' | 'client' | 'manager', number | null, string])[];
  readonly note?: string;
}

function requirement(b: PlanBuilder, title: string, { own, feedback, ...fields }: RequirementFields) {
  const { id } = b.requirement({
    title,
    ...fields,
    ...(title.startsWith('Een bewonersavond')
      ? { notNow: { reason: 'Pas na de zomer van 2027 komt er een avond.' } }
      : {}),
  });
  b.selfScore({ requirementId: id, level: own[0], evidence: own[1], scoredOn: '2026-09-20' });
  for (const [giverName, giverRole, level, remark] of feedback) {
    b.feedback({ requirementId: id, giverName, giverRole, level, remark, givenOn: '2026-10-01' });
  }
  return id;
}

/** A plan on its first day: four fields and nothing else. */
export function emptyPlan(): PlanView {
  return planWith((b) => b.plan({ title: 'Nieuw plan', ownerName: '', jobTitle: '', endDate: '2027-08-31' }));
}

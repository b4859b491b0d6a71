import { expect, test } from 'vitest';
import type { Change } from '#shared/history/change-set.ts';
import { describeChanges } from '#shared/history/describe.ts';
import { recordName, shortened } from '#shared/history/record-name.ts';
import type { Kind, PlanRecord } from '#shared/model/records.ts';
import { everyKind } from '#tests/support/every-kind.ts';
import { PlanBuilder } from '#tests/support/plans.ts';

const records = everyKind();
const find = (id: string) => records.find((r) => r.id === id);
const of = <K extends Kind>(kind: K) => records.find((r) => r.kind === kind) as Extract<PlanRecord, { kind: K }>;
const nl = (record: PlanRecord) => recordName(record, 'nl', find);

/** What a record is called by, beside the word of its kind: its title, its day, its person, or what it is about. */
const names: Readonly<Partial<Record<Kind, string>>> = {
  plan: 'plan ‘Ontwikkelplan’',
  jobProfile: 'functieprofiel ‘Beleidsmedewerker’',
  quality: 'kwaliteit ‘Luisteren’',
  selfScore: 'eigen score 2 voor ‘Duidt cijfers’',
  feedback: 'feedback van Youssef voor ‘Duidt cijfers’',
  conversation: 'gesprek met Marieke',
  agreedLevel: 'afgesproken niveau 3 voor ‘Duidt cijfers’',
  commitment: 'afspraak ‘Nota samen lezen’',
  sideTask: 'neventaak ‘Jongerenpanel’',
  practiceMoment: 'oefenmoment van 1 december 2026',
  budgetSource: 'budgetbron ‘Afdeling’',
  allocation: 'dekking van €\u00a01.280,00',
  scan: 'scan eigen regie van 23 november 2026',
  scanStep: 'stap uit de scan',
  belief: 'antwoord over leergoesting ‘Ja’',
  climateSheet: 'blad over het leerklimaat van 23 november 2026',
  talkPoint: 'gesprekspunt ‘Hoe krijg ik tijd?’',
  ruleSetting: 'keuze voor de coach',
  contractPeriod: 'contractperiode van 1 september 2026',
  coreTask: 'kerntaak ‘Advies’',
  hourEntry: 'urenregel van 23 november 2026',
  calendarEntry: 'agendapunt',
  reminder: 'herinnering',
  share: 'deelronde ‘Marieke Postma’',
  remark: 'opmerking ‘Mooi zo’',
};

test.each(Object.entries(names))('%s is called %s', (kind, name) => {
  expect(nl(of(kind as Kind))).toBe(name);
});

test('what has no title is called by the next best, and without any by its kind', () => {
  const question = of('learningQuestion');
  expect(nl({ ...question, shortTitle: 'Kort' })).toBe('leervraag ‘Kort’');
  expect(nl({ ...question, shortTitle: '', text: 'Hoe?' })).toBe('leervraag ‘Hoe?’');
  expect(nl({ ...question, shortTitle: '', text: ' ' })).toBe('leervraag');
  const entry = of('reflection');
  expect(nl({ ...entry, title: '', whatHappened: 'Een gesprek' })).toBe('notitie in het logboek ‘Een gesprek’');
  const cost = of('cost');
  expect(nl({ ...cost, title: 'Boek' })).toBe('kostenpost ‘Boek’');
  expect(nl({ ...cost, title: '' })).toBe('kostenpost ‘Meekijken’');
  expect(recordName({ ...cost, title: '' }, 'nl')).toBe('kostenpost');
  expect(nl({ ...of('leave'), title: 'Kerst' })).toBe('verlof ‘Kerst’');
  expect(nl({ ...of('leave'), title: ' ', startDate: '2026-12-21' })).toBe('verlof van 21 december 2026');
  expect(nl({ ...of('conversation'), withName: ' ' })).toBe('gesprek');
  expect(nl({ ...of('feedback'), giverName: '' })).toBe('feedback voor ‘Duidt cijfers’');
  expect(recordName(of('feedback'), 'nl')).toBe('feedback van Youssef');
  expect(recordName(of('selfScore'), 'en', () => ({ ...of('requirement'), title: ' ' }))).toBe('self score 2');
});

test('a long title is cut at a word, or where it must within one, and never in half a sign', () => {
  expect(shortened('kort', 4)).toBe('kort');
  expect(shortened(' twee\n  regels ')).toBe('twee regels');
  expect(shortened('een twee drie', 9)).toBe('een twee …');
  expect(shortened('een tweedrievier', 10)).toBe('een tweedr …');
  expect(shortened('aaaaa bbbbb', 10)).toBe('aaaaa bbbb …');
  expect(shortened('aaaaaa bbbbb', 10)).toBe('aaaaaa …');
  expect(shortened('abcde😀fgh', 6)).toBe('abcde …');
});

const b = new PlanBuilder();
const [one, two] = [b.requirement({ title: 'Nota’s' }), b.requirement({ title: 'Cijfers' })];
const question = b.learningQuestion({ text: 'Hoe?' });
const altered = (before: PlanRecord, patch: object): Change => ({
  before,
  after: { ...before, ...patch } as PlanRecord,
});
const told = (...changes: Change[]) => describeChanges(changes, 'nl', (id) => b.view().records.get(id));

test('several that changed are counted; where only places changed, the one that was taken up has moved', () => {
  expect(told(altered(one, { title: 'a' }), altered(two, { title: 'b' }))).toBe('2 eisen gewijzigd');
  expect(told(altered(one, { position: 8, title: 'a' }), altered(two, { position: 9 }))).toBe('2 eisen gewijzigd');
  expect(told(altered(one, { position: 8 }), altered(two, { position: 9 }))).toBe('Eis ‘Nota’s’ verplaatst');
  expect(told(altered(one, {}))).toBe('Eis ‘Nota’s’ verplaatst');
  expect(told(altered(one, { title: 'a' }), altered(question, { text: 'b' }))).toBe(
    'Eis ‘Nota’s’ gewijzigd: titel van ‘Nota’s’ naar ‘a’',
  );
  expect(told()).toBe('');
});

test('a place that changed along with something else is not told, nor is the value of a list', () => {
  expect(told(altered(one, { position: 8, title: 'a' }))).toBe('Eis ‘Nota’s’ gewijzigd: titel van ‘Nota’s’ naar ‘a’');
  expect(told(altered(question, { requirementIds: [one.id] }))).toBe('Leervraag ‘Hoe?’ gewijzigd: eisen');
  expect(told(altered(one, { title: 'a', note: 'b', importance: 'low', requiredLevel: 5 }))).toBe(
    'Eis ‘Nota’s’ gewijzigd: 4 velden',
  );
  const plan = b.view().plan;
  expect(told(altered(plan, { archivedAt: '2026-11-23T09:00:00Z' }))).toBe('Plan ‘Ontwikkelplan’ gearchiveerd');
  expect(told(altered({ ...plan, archivedAt: '2026-11-23T09:00:00Z' }, { archivedAt: null }))).toBe(
    'Plan ‘Ontwikkelplan’ uit het archief gehaald',
  );
});

import type { Change } from '../history/change-set.ts';
import { addDays, addMonths } from '../model/calendar.ts';
import type { IsoDate } from '../model/define.ts';
import { add, type EditContext } from '../model/edits/base.ts';
import { newPlan } from '../model/edits/new-records.ts';
import { PlanView } from '../model/plan-view.ts';
import type { PlanRecord } from '../model/records.ts';
import { exampleTexts } from '../text/example-plan.ts';
import type { Language } from '../text/language.ts';
import { workday } from './workday.ts';

/** Makes a record with the defaults of new-records.ts. */
type Make<F, R extends PlanRecord> = (context: EditContext, view: PlanView, fields: F) => R;

/** A plan of 32 hours a week that began four months ago and fills up record by record; lists keep the order of the calls. */
export class ExampleWriter {
  readonly texts: (typeof exampleTexts)['nl'];
  readonly language: Language;
  readonly records: PlanRecord[];
  readonly startDate: IsoDate;
  readonly endDate: IsoDate;
  readonly #context: EditContext;
  readonly #empty: PlanView;
  readonly #said: ((view: PlanView, context: EditContext) => readonly Change[])[] = [];

  constructor(context: EditContext, language: Language) {
    this.language = language;
    this.texts = exampleTexts[language];
    this.#context = context;
    this.startDate = `${addMonths(context.today, -4).slice(0, 8)}01`;
    this.endDate = addDays(addMonths(this.startDate, 12), -1);
    const plan = newPlan(context, {
      ...this.texts.plan,
      contractMinutesPerWeek: 32 * 60,
      learningForms: ['doing', 'talking'],
      startDate: this.startDate,
      endDate: this.endDate,
      isExample: true,
    });
    this.records = [plan];
    this.#empty = new PlanView(new Map([[plan.id, plan]]));
  }

  /** The day on which the example is made. */
  get today(): IsoDate {
    return this.#context.today;
  }

  /** A working day, counted from today; negative = ago. */
  day(days: number): IsoDate {
    return workday(this.#context.today, days);
  }

  /** A moment on such a day. */
  moment(days: number): string {
    return `${this.day(days)}T09:00:00Z`;
  }

  /** Something that is said about records: it is bound to how they read when all are there. */
  say(changes: (view: PlanView, context: EditContext) => readonly Change[]): void {
    this.#said.push(changes);
  }

  /** The changes that make the plan. */
  changes(): Change[] {
    const view = new PlanView(new Map(this.records.map((record) => [record.id, record])));
    return [...this.records.map(add), ...this.#said.flatMap((changes) => changes(view, this.#context))];
  }

  write<F extends object, R extends PlanRecord>(make: Make<F, R>, fields: F): R {
    const position = this.records.length;
    const made = make(this.#context, this.#empty, fields);
    const record = 'position' in made ? { ...made, position } : made;
    this.records.push(record);
    return record;
  }
}

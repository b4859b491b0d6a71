import { formatDate } from './format.ts';
import { defineTexts } from './language.ts';
import { quote, quoteEnglish } from './quote.ts';

interface Data {
  readonly name: string;
  readonly count: number;
  readonly date: string;
}

/** What goes well: short, and only what is there to see. */
export const goingWellTexts = defineTexts(
  {
    grown: (d: Data) =>
      d.count === 1
        ? `Je groeide naar het niveau dat je werk vraagt bij ${quote(d.name)}.`
        : `Bij ${d.count} eisen groeide je naar het niveau dat je werk vraagt, zoals ${quote(d.name)}.`,
    done: (d: Data) =>
      d.count === 1 ? `Je hebt ${quote(d.name)} afgerond.` : `Je hebt ${d.count} activiteiten afgerond.`,
    talked: (d: Data) =>
      `Uit je gesprek van ${formatDate(d.date, 'nl')} ${d.count === 1 ? 'kwam 1 afspraak' : `kwamen ${d.count} afspraken`}.`,
    asked: (d: Data) => `Je hebt bij ${d.count} eisen gevraagd hoe een ander je ziet.`,
    scored: (d: Data) => `Je hebt jezelf op alle ${d.count} eisen een score gegeven.`,
    covered: (d: Data) =>
      d.count === 1
        ? 'Van je kosten is tot op de cent bekend wie ze betaalt.'
        : `Van alle ${d.count} kosten is tot op de cent bekend wie ze betaalt.`,
    named: (d: Data) =>
      d.count === 1
        ? 'Je hebt een kwaliteit van jezelf genoemd.'
        : `Je hebt ${d.count} kwaliteiten van jezelf genoemd.`,
  },
  {
    grown: (d) =>
      d.count === 1
        ? `You grew to the level that your work asks at ${quoteEnglish(d.name)}.`
        : `At ${d.count} requirements you grew to the level that your work asks, such as ${quoteEnglish(d.name)}.`,
    done: (d) => (d.count === 1 ? `You completed ${quoteEnglish(d.name)}.` : `You completed ${d.count} activities.`),
    talked: (d) =>
      `Your conversation of ${formatDate(d.date, 'en')} led to ${d.count === 1 ? '1 agreement' : `${d.count} agreements`}.`,
    asked: (d) => `You asked how somebody else sees you at ${d.count} requirements.`,
    scored: (d) => `You scored yourself on all ${d.count} requirements.`,
    covered: (d) =>
      d.count === 1
        ? 'Of your cost it is known to the cent who pays.'
        : `Of all ${d.count} costs it is known to the cent who pays.`,
    named: (d) => (d.count === 1 ? 'You named a quality of yours.' : `You named ${d.count} qualities of yours.`),
  },
);

import { law } from '../../coach/law.ts';
import { formatDate, formatEuros, formatHours } from '../format.ts';
import { defineTexts } from '../language.ts';
import { quote, quoteEnglish } from '../quote.ts';

interface Data {
  readonly name: string;
  readonly minutes: number;
  readonly cents: number;
  readonly by: 'law' | 'cao' | 'employer';
  readonly hasRepayment: boolean;
}

const { requiredTraining } = law;

export const words = defineTexts(
  {
    title: 'Eigen tijd of geld voor een verplichte training',
    what: (d: Data) => {
      const by = { law: 'de wet', cao: 'de cao', employer: 'je werkgever' }[d.by];
      const means = [
        ...(d.minutes === 0 ? [] : [`${formatHours(d.minutes, 'nl')} uur eigen tijd`]),
        ...(d.cents === 0 ? [] : [`${formatEuros(d.cents, 'nl')} eigen geld`]),
        ...(d.hasRepayment ? ['een afspraak over terugbetalen'] : []),
      ];
      return `${quote(d.name)} moet van ${by}, en er staat bij: ${listOf(means, 'en')}.`;
    },
    why: `Misschien botst dit met ${requiredTraining.article} (sinds ${formatDate(requiredTraining.since, 'nl')}): training die je werkgever je door wet of cao moet geven, is gratis, telt als werktijd en hoef je niet terug te betalen; voor sommige beroepen geldt dat niet, dus dit is een signaal en geen oordeel: vraag het HR.`,
    goTo: 'Bespreek dit',
  },
  {
    title: 'Own time or money for required training',
    what: (d) => {
      const by = { law: 'the law', cao: 'the collective agreement', employer: 'your employer' }[d.by];
      const means = [
        ...(d.minutes === 0 ? [] : [`${formatHours(d.minutes, 'en')} hours of your own time`]),
        ...(d.cents === 0 ? [] : [`${formatEuros(d.cents, 'en')} of your own money`]),
        ...(d.hasRepayment ? ['an agreement on paying back'] : []),
      ];
      return `${quoteEnglish(d.name)} is required by ${by}, and you put down: ${listOf(means, 'and')}.`;
    },
    why: `This may conflict with ${requiredTraining.articleEnglish} (since ${formatDate(requiredTraining.since, 'en')}): training that your employer has to give you by law or collective agreement is free, counts as work time and is not paid back; for some professions that does not hold, so this is a signal and not a verdict: ask HR.`,
    goTo: 'Discuss this',
  },
);

function listOf(parts: readonly string[], and: string): string {
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} ${and} ${parts.at(-1)}`;
}

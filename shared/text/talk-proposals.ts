import { formatDate, formatEuros } from './format.ts';
import { defineTexts } from './language.ts';
import { quote, quoteEnglish } from './quote.ts';

/**
 * Points that the plan itself proposes for a conversation, worded as the employee could say them. They are a begin: once taken
 * along they are the person's own text.
 */
export const talkProposalTexts = defineTexts(
  {
    gap: (d: { name: string; level: number; required: number }) =>
      `Bij ${quote(d.name)} sta ik op ${d.level}, en mijn functie vraagt ${d.required}. Wat kunnen we daaraan doen?`,
    scoresFarApart: (d: { name: string; own: number; giver: string; other: number }) =>
      `We kijken verschillend naar ${quote(d.name)}: ik geef een ${d.own}, ${d.giver || 'een ander'} een ${d.other}. Waar zit dat in?`,
    commitmentOverdue: (d: { name: string; dueDate: string }) =>
      `We spraken af: ${quote(d.name)}, vóór ${formatDate(d.dueDate, 'nl')}. Hoe staat het daarmee?`,
    sideTask: (d: { name: string }) => `Ik wil ${quote(d.name)} als neventaak doen. Ben je akkoord?`,
    sideModel: () => 'Is er in ons werk ruimte voor een neventaak, en hoeveel uur?',
    managerSupport: (d: { name: string }) => `Wat heb ik nodig om ${quote(d.name)} straks in mijn werk te gebruiken?`,
    whoPays: (d: { name: string; cents: number }) => `Wie betaalt ${quote(d.name)} (${formatEuros(d.cents, 'nl')})?`,
    promise: (d: { name: string; cents: number }) =>
      `Kan de toezegging voor ${quote(d.name)} (${formatEuros(d.cents, 'nl')}) nog dit jaar op papier?`,
    requested: (d: { name: string; cents: number }) =>
      `Ik vroeg ${formatEuros(d.cents, 'nl')} aan voor ${quote(d.name)}. Ben je akkoord?`,
    ownMeans: (d: { name: string }) =>
      `${quote(d.name)} is verplicht. Kan het in werktijd en op kosten van de organisatie?`,
    budgetUnknown: (d: { name: string }) => `Hoeveel budget zit er in ${quote(d.name)}?`,
    tooManyQuestions: (d: { count: number }) =>
      `Ik heb ${d.count} leervragen tegelijk. Welke gaan voor, en welke kunnen wachten?`,
    /** Steps of the scan and sheets of the climate have words of their own. */
    step: (d: { nl: string; en: string }) => d.nl,
    ownWords: (d: { text: string }) => d.text,
  },
  {
    gap: (d) =>
      `For ${quoteEnglish(d.name)} I am at ${d.level}, and my job asks ${d.required}. What can we do about it?`,
    scoresFarApart: (d) =>
      `We look differently at ${quoteEnglish(d.name)}: I give a ${d.own}, ${d.giver || 'somebody else'} a ${d.other}. What makes the difference?`,
    commitmentOverdue: (d) =>
      `We agreed on ${quoteEnglish(d.name)}, by ${formatDate(d.dueDate, 'en')}. How is it going?`,
    sideTask: (d) => `I want to do ${quoteEnglish(d.name)} as a side task. Do you consent?`,
    sideModel: () => 'Is there room for a side task in our work, and for how many hours?',
    managerSupport: (d) => `What do I need to use ${quoteEnglish(d.name)} in my work later on?`,
    whoPays: (d) => `Who pays ${quoteEnglish(d.name)} (${formatEuros(d.cents, 'en')})?`,
    promise: (d) =>
      `Can the promise for ${quoteEnglish(d.name)} (${formatEuros(d.cents, 'en')}) be put in writing this year?`,
    requested: (d) => `I asked ${formatEuros(d.cents, 'en')} for ${quoteEnglish(d.name)}. Do you consent?`,
    ownMeans: (d) => `${quoteEnglish(d.name)} is required. Can I do it in work time, paid by the organisation?`,
    budgetUnknown: (d) => `How much budget is there in ${quoteEnglish(d.name)}?`,
    tooManyQuestions: (d) =>
      `I have ${d.count} learning questions at the same time. Which come first, and which can wait?`,
    step: (d) => d.en,
    ownWords: (d) => d.text,
  },
);

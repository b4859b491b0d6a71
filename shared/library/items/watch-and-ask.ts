import { itemsOf } from '../item.ts';

/** With others: watching them and asking them. */
export const watchAndAsk = itemsOf('others', [
  {
    id: 'watch-somebody-good-at-it',
    suits: 'skill',
    forms: ['watching'],
    moment: 'now-and-then',
    workMinutes: 240,
    nl: {
      title: 'Kijk mee met iemand die het goed kan',
      what: 'Je loopt een dagdeel mee met een collega en let op één ding dat jij wilt leren.',
      sticks: 'Vraag na afloop waarom die collega het zo deed, en doe het zelf binnen een week.',
    },
    en: {
      title: 'Watch somebody who is good at it',
      what: 'You spend half a day with a colleague and watch for one thing you want to learn.',
      sticks: 'Ask afterwards why your colleague did it that way, and do it yourself within a week.',
    },
  },
  {
    id: 'five-questions',
    suits: 'knowledge',
    forms: ['talking'],
    moment: 'now-and-then',
    workMinutes: 60,
    nl: {
      title: 'Stel een kenner vijf vragen',
      what: 'Je vraagt iemand die er veel van weet om een half uur, en bereidt vijf vragen voor.',
      sticks: 'Mail daarna in drie regels wat je hebt begrepen: dan hoor je of het klopt.',
    },
    en: {
      title: 'Ask an expert five questions',
      what: 'You ask somebody who knows a lot about it for half an hour, and prepare five questions.',
      sticks: 'Mail afterwards in three lines what you understood: then you hear whether it is right.',
    },
  },
  {
    id: 'look-elsewhere',
    suits: 'both',
    forms: ['watching', 'talking'],
    moment: 'now-and-then',
    workMinutes: 300,
    nl: {
      title: 'Ga kijken bij een andere organisatie',
      what: 'Je gaat op bezoek bij een school, gemeente, instelling of bedrijf dat dit al langer doet.',
      sticks: 'Ga met z’n tweeën en vertel elkaar op de terugweg wat je morgen gaat doen.',
    },
    en: {
      title: 'Go and look at another organisation',
      what: 'You visit a school, municipality, institution or company that has done this for longer.',
      sticks: 'Go in a pair and tell each other on the way back what you will do tomorrow.',
    },
  },
  {
    id: 'ask-whom-you-do-it-for',
    suits: 'both',
    forms: ['talking'],
    moment: 'after',
    workMinutes: 60,
    nl: {
      title: 'Vraag het aan wie je het voor doet',
      what: 'Je vraagt een bewoner, cliënt, leerling of klant hoe het voor hen was en wat beter kan.',
      sticks: 'Vraag door naar één voorbeeld, en vertel later wat je ermee gedaan hebt.',
    },
    en: {
      title: 'Ask those you do it for',
      what: 'You ask a resident, client, pupil or customer how it was for them and what could be better.',
      sticks: 'Ask for one example, and tell them later what you did with it.',
    },
  },
  {
    id: 'do-it-together-once',
    suits: 'skill',
    forms: ['doing', 'watching'],
    moment: 'now-and-then',
    workMinutes: 180,
    nl: {
      title: 'Doe het één keer samen',
      what: 'Je doet de klus naast iemand die hem kent: eerst kijk jij, dan doe jij.',
      sticks: 'Houd zelf de pen, de muis of het gereedschap vast in de tweede helft.',
    },
    en: {
      title: 'Do it together once',
      what: 'You do the job beside somebody who knows it: first you watch, then you do it.',
      sticks: 'In the second half hold the pen, the mouse or the tool yourself.',
    },
  },
  {
    id: 'let-somebody-think-aloud',
    suits: 'both',
    forms: ['watching', 'talking'],
    moment: 'now-and-then',
    workMinutes: 60,
    nl: {
      title: 'Laat een collega hardop denken',
      what: 'Je vraagt iemand om een lastige zaak hardop aan te pakken, en je luistert naar de stappen.',
      sticks: 'Schrijf op welke vragen die collega zichzelf stelt, en gebruik er volgende keer twee.',
    },
    en: {
      title: 'Let a colleague think aloud',
      what: 'You ask somebody to tackle a hard case aloud, and you listen for the steps.',
      sticks: 'Write down which questions your colleague asks, and use two of them next time.',
    },
  },
  {
    id: 'ask-three-people',
    suits: 'both',
    forms: ['talking'],
    moment: 'now-and-then',
    workMinutes: 90,
    nl: {
      title: 'Vraag drie mensen hoe zij het doen',
      what: 'Je stelt drie collega’s dezelfde vraag en legt hun antwoorden naast elkaar.',
      sticks: 'Probeer eerst de aanpak die het minst op de jouwe lijkt.',
    },
    en: {
      title: 'Ask three people how they do it',
      what: 'You ask three colleagues the same question and lay their answers side by side.',
      sticks: 'First try the approach that is least like yours.',
    },
  },
  {
    id: 'lunch-with-another-trade',
    suits: 'knowledge',
    forms: ['talking'],
    moment: 'now-and-then',
    workMinutes: 60,
    nl: {
      title: 'Lunch met iemand van een ander vak',
      what: 'Je eet met iemand met wie je werk te maken heeft, en vraagt wat jij zou moeten weten.',
      sticks: 'Spreek af dat je elkaar een keer mag bellen met een vraag.',
    },
    en: {
      title: 'Have lunch with another trade',
      what: 'You eat with somebody your work has to do with, and ask what you ought to know.',
      sticks: 'Agree that you may call each other once with a question.',
    },
  },
  {
    id: 'sit-in-on-a-meeting',
    suits: 'both',
    forms: ['watching'],
    moment: 'now-and-then',
    workMinutes: 120,
    nl: {
      title: 'Schuif aan bij een overleg als toehoorder',
      what: 'Je zit bij een vergadering, overdracht of raadsavond die je nog niet kent en kijkt hoe het gaat.',
      sticks: 'Let op wie wat voor elkaar krijgt en hoe, en vraag het na afloop.',
    },
    en: {
      title: 'Sit in on a meeting as a listener',
      what: 'You attend a meeting, handover or council evening you do not know yet and watch how it goes.',
      sticks: 'Notice who gets what done and how, and ask about it afterwards.',
    },
  },
  {
    id: 'ask-for-a-coach-at-work',
    suits: 'skill',
    forms: ['talking', 'doing'],
    moment: 'regularly',
    workMinutes: 480,
    nl: {
      title: 'Vraag iemand om je op weg te helpen',
      what: 'Je vraagt een ervaren collega om een paar maanden elke twee weken met je mee te denken.',
      sticks: 'Kom elke keer met een eigen voorbeeld en ga weg met één ding om te proberen.',
    },
    en: {
      title: 'Ask somebody to help you on your way',
      what: 'You ask an experienced colleague to think along with you every two weeks for a few months.',
      sticks: 'Bring an example of your own each time and leave with one thing to try.',
    },
  },
]);

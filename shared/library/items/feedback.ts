import { itemsOf } from '../item.ts';

/** With others: hearing how one does it. */
export const feedback = itemsOf('others', [
  {
    id: 'have-somebody-watch-you',
    suits: 'skill',
    forms: ['doing', 'talking'],
    moment: 'after',
    workMinutes: 60,
    nl: {
      title: 'Laat een collega met jou meekijken',
      what: 'Je vraagt een collega om bij een les, gesprek of handeling te zijn en op één ding te letten.',
      sticks: 'Spreek het ding vooraf af, en praat er dezelfde dag tien minuten over.',
    },
    en: {
      title: 'Have a colleague watch you',
      what: 'You ask a colleague to be there at a lesson, talk or task and to watch for one thing.',
      sticks: 'Agree on the thing beforehand, and talk about it for ten minutes the same day.',
    },
  },
  {
    id: 'ask-for-one-point',
    suits: 'skill',
    forms: ['talking'],
    moment: 'after',
    workMinutes: 30,
    nl: {
      title: 'Vraag na afloop om één punt',
      what: 'Je vraagt na een overleg of dienst aan één collega wat je de volgende keer anders kunt doen.',
      sticks: 'Zeg alleen dank je wel, en laat de volgende keer zien wat je ermee deed.',
    },
    en: {
      title: 'Ask for one point afterwards',
      what: 'After a meeting or shift you ask one colleague what you can do differently next time.',
      sticks: 'Only say thank you, and show next time what you did with it.',
    },
  },
  {
    id: 'somebody-reads-along',
    suits: 'skill',
    forms: ['writing', 'talking'],
    moment: 'before',
    workMinutes: 90,
    nl: {
      title: 'Laat iemand meelezen voor het weggaat',
      what: 'Je geeft een concept aan een collega met één vraag erbij, zoals waar haak je af.',
      sticks: 'Verbeter zelf: laat de ander alleen strepen zetten, geen zinnen.',
    },
    en: {
      title: 'Have somebody read along before it goes',
      what: 'You give a draft to a colleague with one question, such as where do you lose the thread.',
      sticks: 'Mend it yourself: let the other only mark, not rewrite.',
    },
  },
  {
    id: 'how-do-i-come-across',
    suits: 'skill',
    forms: ['talking'],
    moment: 'after',
    workMinutes: 45,
    nl: {
      title: 'Vraag hoe je overkomt',
      what: 'Je vraagt iemand die je vertrouwt wat jij bij anderen oproept, en herhaalt in je eigen woorden wat je hoort.',
      sticks: 'Zeg erbij wat je ermee gaat doen, en vraag het over een maand weer.',
    },
    en: {
      title: 'Ask how you come across',
      what: 'You ask somebody you trust what you call up in others, and repeat in your own words what you hear.',
      sticks: 'Add what you will do with it, and ask again in a month.',
    },
  },
  {
    id: 'act-out-the-talk',
    suits: 'skill',
    forms: ['doing', 'talking'],
    moment: 'before',
    workMinutes: 90,
    nl: {
      title: 'Speel het lastige gesprek na',
      what: 'Je oefent een gesprek met een collega die de ander speelt, en doet het daarna nog eens.',
      sticks: 'De tweede keer telt: verander één ding en kijk wat er gebeurt.',
    },
    en: {
      title: 'Act out the difficult talk',
      what: 'You practise a conversation with a colleague who plays the other, and then do it once more.',
      sticks: 'The second time counts: change one thing and see what happens.',
    },
  },
  {
    id: 'half-hour-with-manager',
    suits: 'both',
    forms: ['talking'],
    moment: 'regularly',
    workMinutes: 180,
    nl: {
      title: 'Praat elke maand over wat je leert',
      what: 'Je zit een half uur met je leidinggevende en laat zien wat je deed met wat je leerde.',
      sticks: 'Neem één voorbeeld uit je werk mee, en vraag om een kans om het weer te doen.',
    },
    en: {
      title: 'Talk every month about what you learn',
      what: 'You sit with your manager for half an hour and show what you did with what you learned.',
      sticks: 'Bring one example from your work, and ask for a chance to do it again.',
    },
  },
  {
    id: 'find-an-opponent',
    suits: 'both',
    forms: ['talking'],
    moment: 'before',
    workMinutes: 60,
    nl: {
      title: 'Leg je aanpak voor aan een tegenspreker',
      what: 'Je vraagt iemand die er anders over denkt om je plan een half uur af te breken.',
      sticks: 'Verdedig je niet: schrijf mee, en kies daarna wat je verandert.',
    },
    en: {
      title: 'Put your approach to an opponent',
      what: 'You ask somebody who thinks otherwise to take your plan apart for half an hour.',
      sticks: 'Do not defend yourself: write it down, and choose afterwards what you change.',
    },
  },
  {
    id: 'look-back-together',
    suits: 'both',
    forms: ['talking'],
    moment: 'after',
    workMinutes: 90,
    nl: {
      title: 'Kijk samen terug na een grote klus',
      what: 'Je bespreekt met wie meedeed wat jullie wilden, wat er gebeurde en wat je de volgende keer anders doet.',
      sticks: 'Begin met wat goed ging, en zet één afspraak in de agenda.',
    },
    en: {
      title: 'Look back together after a big job',
      what: 'With those who took part you discuss what you wanted, what happened and what you do differently next time.',
      sticks: 'Begin with what went well, and put one agreement in the calendar.',
    },
  },
  {
    id: 'few-people-one-subject',
    suits: 'skill',
    forms: ['talking', 'writing'],
    moment: 'now-and-then',
    workMinutes: 120,
    nl: {
      title: 'Vraag vijf mensen naar één onderwerp',
      what: 'Je stelt vijf mensen om je heen drie korte vragen over één ding dat je wilt leren.',
      sticks: 'Zoek naar wat twee mensen los van elkaar zeggen, en begin daar.',
    },
    en: {
      title: 'Ask five people about one subject',
      what: 'You put three short questions to five people around you about one thing you want to learn.',
      sticks: 'Look for what two people say independently, and begin there.',
    },
  },
]);

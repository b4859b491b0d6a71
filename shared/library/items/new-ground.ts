import { itemsOf } from '../item.ts';

/** In the work: something new, in the own job or beside it. */
export const newGround = itemsOf('experience', [
  {
    id: 'task-a-size-too-big',
    suits: 'skill',
    forms: ['doing'],
    moment: 'now-and-then',
    workMinutes: 960,
    nl: {
      title: 'Neem een klus die net te groot is',
      what: 'Je neemt een opdracht aan die je nog niet helemaal kunt, met iemand die je mag bellen.',
      sticks: 'Spreek halverwege een moment af om te kijken wat je al kunt en wat je nog mist.',
    },
    en: {
      title: 'Take a task a size too big',
      what: 'You take on an assignment you cannot quite do yet, with somebody you may call.',
      sticks: 'Agree on a moment halfway to see what you can do already and what is still missing.',
    },
  },
  {
    id: 'stand-in-for-a-day',
    suits: 'skill',
    forms: ['doing'],
    moment: 'now-and-then',
    workMinutes: 480,
    nl: {
      title: 'Neem een dag waar voor een collega',
      what: 'Je doet een dag het werk van iemand die weg is, na een goede overdracht.',
      sticks: 'Schrijf die avond op wat je verraste, en bespreek het als je collega terug is.',
    },
    en: {
      title: 'Stand in for a colleague for a day',
      what: 'You do the work of somebody who is away for a day, after a good handover.',
      sticks: 'Write down that evening what surprised you, and talk it over when your colleague is back.',
    },
  },
  {
    id: 'swap-a-task',
    suits: 'both',
    forms: ['doing', 'watching'],
    moment: 'now-and-then',
    workMinutes: 480,
    nl: {
      title: 'Ruil een taak met een collega',
      what: 'Je wisselt een maand lang één taak, en legt elkaar vooraf uit hoe die gaat.',
      sticks: 'Vertel elkaar na twee weken wat de ander anders doet, en wat je ervan overneemt.',
    },
    en: {
      title: 'Swap a task with a colleague',
      what: 'You exchange one task for a month, and explain to each other beforehand how it goes.',
      sticks: 'Tell each other after two weeks what the other does differently, and what you take over.',
    },
  },
  {
    id: 'days-elsewhere',
    suits: 'both',
    forms: ['doing', 'watching'],
    moment: 'now-and-then',
    workMinutes: 1440,
    nl: {
      title: 'Werk een paar dagen op een andere plek',
      what: 'Je werkt drie dagen mee bij een andere afdeling, locatie of ploeg waar jouw werk naartoe gaat.',
      sticks: 'Neem één vraag mee, en vertel je eigen team wat je daar zag.',
    },
    en: {
      title: 'Work somewhere else for a few days',
      what: 'You work along for three days in another department, place or shift that your work goes to.',
      sticks: 'Take one question with you, and tell your own team what you saw there.',
    },
  },
  {
    id: 'side-task-that-needs-it',
    suits: 'skill',
    forms: ['doing'],
    moment: 'regularly',
    workMinutes: 1920,
    nl: {
      title: 'Kies een neventaak waarin je dit nodig hebt',
      what: 'Je neemt naast je gewone werk een taak waarin je dit vanzelf vaak moet doen.',
      sticks: 'Spreek met je leidinggevende af hoeveel uur het kost en wanneer het klaar is.',
    },
    en: {
      title: 'Choose a side task that needs this',
      what: 'Beside your usual work you take a task in which you will have to do this often.',
      sticks: 'Agree with your manager how many hours it takes and when it is finished.',
    },
  },
  {
    id: 'small-trial',
    suits: 'both',
    forms: ['doing', 'writing'],
    moment: 'now-and-then',
    workMinutes: 480,
    nl: {
      title: 'Zet een kleine proef op',
      what: 'Je probeert een andere aanpak uit bij één klas, wijk, cliënt of machine, en kijkt wat het doet.',
      sticks: 'Schrijf vooraf op wat je verwacht: dan zie je straks wat je echt geleerd hebt.',
    },
    en: {
      title: 'Set up a small trial',
      what: 'You try another approach with one class, neighbourhood, client or machine, and see what it does.',
      sticks: 'Write down beforehand what you expect: then you see later what you really learned.',
    },
  },
  {
    id: 'mend-an-annoyance',
    suits: 'both',
    forms: ['doing'],
    moment: 'now-and-then',
    workMinutes: 480,
    nl: {
      title: 'Los één vaste ergernis op',
      what: 'Je zoekt uit waarom iets steeds misgaat, en maakt met de mensen die het raakt iets beters.',
      sticks: 'Kies iets kleins dat je binnen een maand af krijgt.',
    },
    en: {
      title: 'Mend one lasting annoyance',
      what: 'You find out why something keeps going wrong, and make something better with those it touches.',
      sticks: 'Choose something small that you can finish within a month.',
    },
  },
  {
    id: 'one-job-in-the-new-program',
    suits: 'skill',
    forms: ['doing'],
    moment: 'now-and-then',
    workMinutes: 180,
    nl: {
      title: 'Doe één klus helemaal in het nieuwe programma',
      what: 'Je kiest een gewone taak en doet die van begin tot eind met het programma dat je wilt leren.',
      sticks: 'Neem een klus zonder haast, en noteer de drie dingen die je moest opzoeken.',
    },
    en: {
      title: 'Do one job wholly in the new program',
      what: 'You choose an ordinary task and do it from start to finish with the program you want to learn.',
      sticks: 'Take a job without hurry, and note the three things you had to look up.',
    },
  },
  {
    id: 'morning-at-the-desk',
    suits: 'both',
    forms: ['doing', 'talking'],
    moment: 'now-and-then',
    workMinutes: 240,
    nl: {
      title: 'Draai een ochtend mee waar de vragen komen',
      what: 'Je helpt een ochtend aan de balie, de telefoon of het loket en hoort wat mensen echt vragen.',
      sticks: 'Schrijf drie vragen letterlijk op, en bedenk wat jouw werk eraan kan doen.',
    },
    en: {
      title: 'Spend a morning where the questions come in',
      what: 'You help for a morning at the desk or on the phone and hear what people really ask.',
      sticks: 'Write down three questions word for word, and think what your work can do about them.',
    },
  },
  {
    id: 'organise-a-meeting',
    suits: 'skill',
    forms: ['doing', 'talking'],
    moment: 'before',
    workMinutes: 960,
    nl: {
      title: 'Organiseer een bijeenkomst',
      what: 'Je regelt een ouderavond, bewonersavond of open dag, van de uitnodiging tot het opruimen.',
      sticks: 'Maak na afloop een lijstje voor wie het de volgende keer doet.',
    },
    en: {
      title: 'Organise a gathering',
      what: 'You arrange a parents’ evening, residents’ evening or open day, from invitation to clearing up.',
      sticks: 'Afterwards make a short list for whoever does it next time.',
    },
  },
  {
    id: 'project-outside-the-team',
    suits: 'both',
    forms: ['doing', 'talking'],
    moment: 'regularly',
    workMinutes: 1920,
    nl: {
      title: 'Doe mee aan een project buiten je team',
      what: 'Je werkt een paar uur per week mee met mensen van een ander vak aan iets wat af moet.',
      sticks: 'Spreek af welk deel van jou is, zodat je het echt moet kunnen.',
    },
    en: {
      title: 'Join a project outside your team',
      what: 'You work a few hours a week with people of another trade on something that has to be finished.',
      sticks: 'Agree which part is yours, so that you really have to be able to do it.',
    },
  },
  {
    id: 'follow-one-case',
    suits: 'knowledge',
    forms: ['watching', 'doing'],
    moment: 'now-and-then',
    workMinutes: 300,
    nl: {
      title: 'Volg één zaak van begin tot eind',
      what: 'Je loopt mee met één aanvraag, cliënt, bestelling of storing langs iedereen die eraan werkt.',
      sticks: 'Teken de weg die het aflegt, en laat het tekeningetje aan een van hen zien.',
    },
    en: {
      title: 'Follow one case from start to finish',
      what: 'You go along with one request, client, order or fault past everybody who works on it.',
      sticks: 'Draw the way it goes, and show your drawing to one of them.',
    },
  },
]);

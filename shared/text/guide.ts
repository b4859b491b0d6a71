import type { GuideStepId } from '../guide/script.ts';
import type { Language } from './language.ts';
import { defineTexts } from './language.ts';

/** What Begeleid says at one step. */
export interface StepWords {
  /** The question. What it is about stands above it, in the owner's own words. */
  readonly ask: string;
  /** Why the coach asks this: one or two sentences. */
  readonly why: string;
  /** What an answer can look like. */
  readonly example?: string;
}

/** The frame around the questions. */
export const guideTexts = defineTexts(
  {
    tab: 'Begeleid',
    command: 'Begeleid: laat de coach je door de stappen leiden',
    parts: {
      start: 'Om te beginnen',
      job: 'Wat vraagt mijn functie?',
      standing: 'Wat weet en kan ik al?',
      'self-direction': 'Eigen regie',
      learning: 'Hoe wil ik dit leren?',
      'side-task': 'Kern- en neventaak',
      talk: 'Je gesprek',
    },
    partsLabel: 'De delen van Begeleid',
    partProgress: (answered: number, count: number) => `${answered} van ${count}`,
    partDone: 'klaar',
    partEmpty: 'nog niets te vragen',
    progress: (answered: number, count: number) => `${answered} van ${count} vragen beantwoord`,
    whyTitle: 'Waarom vraag ik dit?',
    next: 'Verder',
    later: 'Later',
    back: 'Terug',
    laterHint:
      'Sla je een vraag over, dan komt hij aan het eind terug. Stoppen kan altijd; je gaat verder waar je was.',
    because: 'Waaraan zie je dat? Geef een voorbeeld.',
    listNew: 'Nieuwe regel',
    listAdd: 'Toevoegen',
    listSoFar: (count: number) => (count === 1 ? '1 opgeschreven' : `${count} opgeschreven`),
    listUntitled: 'Zonder titel',
    notNow: 'Bewust niet nu',
    levelKeys: 'Kies met de toetsen 1 tot en met 5.',
    pressDone: 'Je scan is afgerond.',
    pressSee: 'Bekijk je uitkomst',
    pressDo: 'Scan afronden',
    endTitle: 'Je bent erdoorheen',
    endLead: (answered: number) =>
      `Je hebt ${answered} vragen beantwoord. Alles staat in je plan; je kunt het daar altijd aanvullen.`,
    endLeadLater: (count: number) =>
      count === 1
        ? 'Eén vraag bewaarde je voor later. Die kun je nu nog beantwoorden, of een andere keer.'
        : `${count} vragen bewaarde je voor later. Die kun je nu nog beantwoorden, of een andere keer.`,
    endPrint: 'Gespreksformulier printen',
    endPrintLead:
      'Neem het formulier mee naar je gesprek: alles staat erop, met ruimte om op te schrijven wat jullie afspreken.',
    endHome: 'Naar mijn routekaart',
    endTalk: 'Het gesprek verder voorbereiden',
    laterTitle: 'Voor later bewaard',
    start: 'Laat de coach je erdoorheen leiden',
    startLead: 'Eén vraag tegelijk, in jouw tempo. Stoppen kan altijd.',
    goOn: 'Ga verder met Begeleid',
  },
  {
    tab: 'Guided tour',
    command: 'Guided tour: let the coach lead you through the steps',
    parts: {
      start: 'To begin with',
      job: 'What does my job ask?',
      standing: 'What do I know and can I do already?',
      'self-direction': 'Self-direction',
      learning: 'How do I want to learn this?',
      'side-task': 'Core and side task',
      talk: 'Your conversation',
    },
    partsLabel: 'The parts of the guided tour',
    partProgress: (answered: number, count: number) => `${answered} of ${count}`,
    partDone: 'done',
    partEmpty: 'nothing to ask yet',
    progress: (answered: number, count: number) => `${answered} of ${count} questions answered`,
    whyTitle: 'Why do I ask this?',
    next: 'Go on',
    later: 'Later',
    back: 'Back',
    laterHint: 'A question you skip comes back at the end. You can stop at any time and go on where you were.',
    because: 'How can you tell? Give an example.',
    listNew: 'New line',
    listAdd: 'Add',
    listSoFar: (count: number) => (count === 1 ? '1 written down' : `${count} written down`),
    listUntitled: 'Untitled',
    notNow: 'Not now, on purpose',
    levelKeys: 'Choose with the keys 1 to 5.',
    pressDone: 'Your scan is completed.',
    pressSee: 'See what came out',
    pressDo: 'Complete the scan',
    endTitle: 'You have been through it all',
    endLead: (answered: number) =>
      `You answered ${answered} questions. Everything is in your plan; you can always add to it there.`,
    endLeadLater: (count: number) =>
      count === 1
        ? 'One question is kept for later. You can answer it now, or another time.'
        : `${count} questions are kept for later. You can answer them now, or another time.`,
    endPrint: 'Print the conversation sheet',
    endPrintLead: 'Take the sheet to your conversation: everything is on it, with room to write down what you agree.',
    endHome: 'To my route map',
    endTalk: 'Prepare the conversation further',
    laterTitle: 'Kept for later',
    start: 'Let the coach lead you through',
    startLead: 'One question at a time, at your own pace. You can stop at any time.',
    goOn: 'Go on with the guided tour',
  },
);

/** The questions of Begeleid, by step. A step without words does not compile. */
export const guideSteps: Readonly<Record<Language, Readonly<Record<GuideStepId, StepWords>>>> = {
  nl: {
    manager: {
      ask: 'Wie is je leidinggevende?',
      why: 'Met diegene bespreek je straks je plan. De naam komt op het gespreksformulier.',
    },
    assignment: {
      ask: 'Wat moet jouw organisatie of afdeling de komende tijd bereiken?',
      why: 'Leren helpt het meest als het bijdraagt aan de opgave. Daarom beginnen we daar, en niet bij een cursus.',
      example: 'Bijvoorbeeld: inwoners krijgen binnen een week antwoord in gewone taal.',
    },
    contribution: {
      ask: 'Wat draag jij daaraan bij?',
      why: 'Zo zie je welk deel van de opgave van jou is, en wat je daarvoor nodig hebt.',
    },
    'know-for-assignment': {
      ask: 'Wat moet je weten om daaraan bij te dragen?',
      why: 'Dit is de eerste van twee vragen die je op de goede eisen brengen.',
    },
    'know-for-motivation': {
      ask: 'Wat wil je weten om gemotiveerd te blijven?',
      why: 'Wat je zelf belangrijk vindt, hoort er ook in: daar leer je het liefst voor.',
    },
    requirements: {
      ask: 'Wat vraagt je functie van je? Schrijf op wat je moet weten en kunnen.',
      why: 'Een eis is één ding dat je moet weten of kunnen. Vijf tot tien is genoeg; je functieprofiel helpt.',
      example: 'Bijvoorbeeld: een nota schrijven die de raad in één keer begrijpt. Enter voegt toe.',
    },
    'required-level': {
      ask: 'Hoe goed moet je dit kunnen of weten?',
      why: 'Niet alles hoeft op het hoogste niveau. Kies wat je werk echt vraagt.',
    },
    qualities: {
      ask: 'Waar ben je goed in?',
      why: 'Je begint niet bij nul. Wat je goed kunt, helpt je om te leren wat nog lastig is.',
      example: 'Bijvoorbeeld: rustig blijven als het spannend wordt. Enter voegt toe.',
    },
    score: {
      ask: 'Hoe ver ben je hiermee?',
      why: 'Jouw eigen beeld is het begin van het gesprek. Een lage score is geen tekort: het laat zien waar iets te leren valt.',
    },
    gap: {
      ask: 'Wat wil je leren om hiermee verder te komen?',
      why: 'Hier zit ruimte tussen wat je werk vraagt en wat je nu kunt. Een leervraag in je eigen woorden brengt je verder. Bewust niet nu is ook een antwoord.',
      example: 'Bijvoorbeeld: hoe schrijf ik een nota die in één keer duidelijk is?',
    },
    'scan-sentence': {
      ask: 'Klopt dit voor jou?',
      why: 'Met twintig zinnen zie je hoe het staat met weten, willen, kunnen, durven en mogen. Het is een begin voor een gesprek, geen getoetste test, en alleen voor jou.',
    },
    'complete-scan': {
      ask: 'Wil je de scan afronden?',
      why: 'Na het afronden veranderen je antwoorden niet meer, zodat je later kunt vergelijken. Bij Eigen regie zie je wat eruit komt.',
    },
    belief: {
      ask: 'Wat geloof je hier zelf van?',
      why: 'Wat je over jezelf gelooft, bepaalt of je een stap zet. Wat je hier schrijft, blijft bij jou.',
    },
    questions: {
      ask: 'Met welke leervragen ga je nu aan de slag?',
      why: 'Drie tegelijk is meestal genoeg. Heb je er nog een, schrijf hem erbij.',
    },
    'learning-form': {
      ask: 'Hoe leer je dit het liefst?',
      why: 'De een leert door te doen, de ander door te kijken of te praten. Wat bij je past, houd je vol.',
      example: 'Bijvoorbeeld: eerst meekijken, dan zelf doen met iemand die meeleest.',
    },
    'needed-by': {
      ask: 'Wanneer heb je dit nodig?',
      why: 'Leren beklijft als je het kort daarna gebruikt. Een dag helpt je om op tijd te beginnen.',
    },
    activities: {
      ask: 'Wat ga je doen om dit te leren?',
      why: 'Het meeste leer je in je werk en met anderen. Een cursus mag ook, als die bij je vraag past.',
      example: 'Bijvoorbeeld: twee nota’s samen met Sanne schrijven. Enter voegt toe.',
    },
    'work-time': {
      ask: 'Hoeveel uur in werktijd vraagt dit?',
      why: 'Zo zie je of het past in de tijd die er is. Vul 0 in als het in werktijd niets kost.',
    },
    'own-time': {
      ask: 'En hoeveel uur van je eigen tijd?',
      why: 'Eigen tijd is een keuze. Opgeschreven kun je erover praten. Vul 0 in als het niets kost.',
    },
    cost: {
      ask: 'Wat kost dit?',
      why: 'Met het bedrag kun je straks kiezen wie wat betaalt. Is het gratis, vul dan 0 in.',
    },
    'do-differently': {
      ask: 'Wat doe je straks anders in je werk?',
      why: 'Daar doe je het voor. Wie dit vooraf bedenkt, gebruikt meer van wat hij leert.',
    },
    'practise-again': {
      ask: 'Hoe en wanneer oefen je opnieuw?',
      why: 'Eén keer is zelden genoeg. Oefenen na een week en na een maand maakt dat het blijft.',
    },
    'manager-support': {
      ask: 'Hoe kan je leidinggevende je hierbij helpen?',
      why: 'Tijd, een opdracht om op te oefenen of een goed woord: steun maakt groot verschil.',
    },
    evidence: {
      ask: 'Waaraan zien jullie dat het gelukt is?',
      why: 'Denk aan gedrag: wat doe je dan, wie merkt het, en wat levert het op voor de opgave?',
    },
    'look-back': {
      ask: 'Wanneer kijk je hierop terug?',
      why: 'Een dag in je agenda maakt dat het terugkijken er ook van komt.',
    },
    'side-model': {
      ask: 'Kent jouw werk een neventaak?',
      why: 'Een neventaak kies je zelf, naast het werk van je functie. Vaak is daar zo’n tiende van de tijd voor. Niet elk werk kent het.',
    },
    'side-tasks': {
      ask: 'Wat zou je willen doen naast je kerntaak?',
      why: 'Je kiest een neventaak zelf, ook buiten je afdeling. Je spreekt hem af met je leidinggevende.',
      example: 'Bijvoorbeeld: het jongerenpanel begeleiden. Enter voegt toe.',
    },
    'side-task-goals': {
      ask: 'Wat wil je hiermee bereiken?',
      why: 'Een doel maakt dat je weet wanneer het gelukt is.',
    },
    'side-task-contribution': {
      ask: 'Wat draagt dit bij aan de opgave?',
      why: 'Dat is wat je leidinggevende wil weten voor jullie het afspreken.',
    },
    'side-task-hours': {
      ask: 'Hoeveel uur per week vraagt dit?',
      why: 'Dan kunnen jullie er tijd voor afspreken.',
    },
    'talk-day': {
      ask: 'Wanneer is je gesprek met je leidinggevende?',
      why: 'Samen kijken jullie wat je kunt, wat je wilt leren en wat daarvoor nodig is. Een dag maakt dat het gesprek er komt.',
    },
    'talk-points': {
      ask: 'Wat wil je in elk geval bespreken?',
      why: 'Wat je nu opschrijft, vergeet je straks niet. Het komt op je gespreksformulier.',
      example: 'Bijvoorbeeld: mag ik op donderdag bij team Data meelopen? Enter voegt toe.',
    },
  },
  en: {
    manager: {
      ask: 'Who is your manager?',
      why: 'You will discuss your plan together. The name goes on the conversation sheet.',
    },
    assignment: {
      ask: 'What does your organisation or department have to achieve in the time ahead?',
      why: 'Learning helps most when it contributes to the assignment. That is why we begin there, and not with a course.',
      example: 'For example: residents get an answer in plain language within a week.',
    },
    contribution: {
      ask: 'What do you contribute to that?',
      why: 'It shows which part of the assignment is yours, and what you need for it.',
    },
    'know-for-assignment': {
      ask: 'What must you know to contribute to it?',
      why: 'This is the first of two questions that lead you to the right requirements.',
    },
    'know-for-motivation': {
      ask: 'What do you want to know to stay motivated?',
      why: 'What matters to you belongs here too: that is what you like to learn for.',
    },
    requirements: {
      ask: 'What does your job ask of you? Write down what you must know and be able to do.',
      why: 'A requirement is one thing to know or to be able to do. Five to ten is enough; your job profile helps.',
      example: 'For example: write a memo that the council understands at once. Enter adds it.',
    },
    'required-level': {
      ask: 'How well must you know this or be able to do it?',
      why: 'Not everything has to be at the highest level. Choose what your work really asks.',
    },
    qualities: {
      ask: 'What are you good at?',
      why: 'You do not begin at nothing. What you do well helps you to learn what is still hard.',
      example: 'For example: staying calm when things get tense. Enter adds it.',
    },
    score: {
      ask: 'How far are you with this?',
      why: 'Your own view is where the conversation begins. A low score is no failing: it shows where there is something to learn.',
    },
    gap: {
      ask: 'What do you want to learn to get further with this?',
      why: 'There is room here between what your work asks and what you can do now. A learning question in your own words takes you further. Not now, on purpose, is an answer too.',
      example: 'For example: how do I write a memo that is clear at once?',
    },
    'scan-sentence': {
      ask: 'Is this true for you?',
      why: 'Twenty sentences show how it stands with knowing, wanting, being able, daring and the room you get. It begins a conversation, is no validated test, and is for you alone.',
    },
    'complete-scan': {
      ask: 'Do you want to complete the scan?',
      why: 'Once it is completed your answers stay as they are, so that you can compare later. Under Self-direction you see what came out.',
    },
    belief: {
      ask: 'What do you believe of this yourself?',
      why: 'What you believe about yourself decides whether you take a step. What you write here stays with you.',
    },
    questions: {
      ask: 'Which learning questions will you work on now?',
      why: 'Three at a time is mostly enough. If you have another one, add it.',
    },
    'learning-form': {
      ask: 'How do you like to learn this?',
      why: 'Some learn by doing, others by watching or talking. What suits you, you keep up.',
      example: 'For example: first watch, then do it myself with somebody who reads along.',
    },
    'needed-by': {
      ask: 'When do you need this?',
      why: 'Learning lasts when you use it soon after. A day helps you to begin in time.',
    },
    activities: {
      ask: 'What will you do to learn this?',
      why: 'You learn most in your work and with others. A course is fine too, if it fits your question.',
      example: 'For example: write two memos together with Sanne. Enter adds it.',
    },
    'work-time': {
      ask: 'How many hours of work time does this take?',
      why: 'It shows whether it fits in the time there is. Fill in 0 when it takes no work time.',
    },
    'own-time': {
      ask: 'And how many hours of your own time?',
      why: 'Own time is a choice. Written down, you can talk about it. Fill in 0 when it takes none.',
    },
    cost: {
      ask: 'What does this cost?',
      why: 'With the amount you can choose later who pays what. If it is free, fill in 0.',
    },
    'do-differently': {
      ask: 'What will you do differently in your work?',
      why: 'That is what you do it for. Who thinks of this beforehand uses more of what was learned.',
    },
    'practise-again': {
      ask: 'How and when will you practise again?',
      why: 'Once is rarely enough. Practising after a week and after a month makes it stay.',
    },
    'manager-support': {
      ask: 'How can your manager help you with this?',
      why: 'Time, a task to practise on or a good word: support makes a great difference.',
    },
    evidence: {
      ask: 'How will you both see that it worked?',
      why: 'Think of behaviour: what do you do then, who notices, and what does it give for the assignment?',
    },
    'look-back': {
      ask: 'When do you look back on this?',
      why: 'A day in your calendar makes sure that looking back happens.',
    },
    'side-model': {
      ask: 'Does your job have room for a side task?',
      why: 'You choose a side task yourself, beside the work of your job. Often about a tenth of the time goes to it. Not every job has room for one.',
    },
    'side-tasks': {
      ask: 'What would you like to do beside your core task?',
      why: 'You choose a side task yourself, outside your department too. You agree on it with your manager.',
      example: 'For example: guide the youth panel. Enter adds it.',
    },
    'side-task-goals': {
      ask: 'What do you want to achieve with this?',
      why: 'A goal tells you when it has worked.',
    },
    'side-task-contribution': {
      ask: 'What does this contribute to the assignment?',
      why: 'That is what your manager wants to know before you agree on it.',
    },
    'side-task-hours': {
      ask: 'How many hours a week does this take?',
      why: 'Then you can agree on time for it.',
    },
    'talk-day': {
      ask: 'When is your conversation with your manager?',
      why: 'Together you look at what you can do, what you want to learn and what that takes. A day makes sure that it happens.',
    },
    'talk-points': {
      ask: 'What do you want to discuss in any case?',
      why: 'What you write down now you will not forget then. It goes on your conversation sheet.',
      example: 'For example: may I join team Data on Thursdays? Enter adds it.',
    },
  },
};

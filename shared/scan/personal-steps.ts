import type { Step } from './step.ts';

/** Steps for the four personal factors, one for each sentence of the scan. */
export const personalSteps: readonly Step[] = [
  {
    id: 'ask-what-is-coming',
    factor: 'know',
    statementId: 'know-1',
    form: 'activity',
    way: 'others',
    words: {
      nl: {
        title: 'Vraag een collega die vooruitkijkt wat er op jullie werk afkomt',
        hint: 'Een half uur met koffie is genoeg.',
        ask: 'Wat vraagt mijn functie de komende twee jaar, en waar merk ik dat als eerste?',
      },
      en: {
        title: 'Ask a colleague who looks ahead what is coming your way',
        hint: 'Half an hour with coffee is enough.',
        ask: 'What will my job ask in the next two years, and where will I notice it first?',
      },
    },
  },
  {
    id: 'three-things-done-well',
    factor: 'know',
    statementId: 'know-2',
    form: 'reflection',
    way: 'experience',
    words: {
      nl: {
        title: 'Schrijf drie dingen op die je dit jaar goed hebt gedaan',
        hint: 'Bij elk één voorbeeld dat een ander ook zag.',
        ask: 'Waar vind jij mij goed in, en waaraan zie je dat?',
      },
      en: {
        title: 'Write down three things you did well this year',
        hint: 'With each one example that somebody else saw too.',
        ask: 'What do you think I am good at, and how do you see it?',
      },
    },
  },
  {
    id: 'one-new-way-to-learn',
    factor: 'know',
    statementId: 'know-3',
    form: 'activity',
    way: 'experience',
    words: {
      nl: {
        title: 'Kies één manier van leren die je nog niet kende',
        hint: 'Kijk een kwartier rond bij de ideeën om te leren.',
        ask: 'Welke manieren om te leren zijn er hier waar ik nog niet aan denk?',
      },
      en: {
        title: 'Choose one way of learning you did not know yet',
        hint: 'Look around in the ideas to learn for a quarter of an hour.',
        ask: 'Which ways to learn are there here that I have not thought of?',
      },
    },
  },
  {
    id: 'five-people',
    factor: 'know',
    statementId: 'know-4',
    form: 'activity',
    way: 'others',
    words: {
      nl: {
        title: 'Maak een lijstje van vijf mensen die jou verder kunnen helpen',
        hint: 'Spreek er deze maand één.',
        ask: 'Wie zou ik volgens jou eens moeten spreken?',
      },
      en: {
        title: 'List five people who can help you on',
        hint: 'Speak to one of them this month.',
        ask: 'Whom do you think I should speak to?',
      },
    },
  },
  {
    id: 'more-and-less',
    factor: 'want',
    statementId: 'want-1',
    form: 'reflection',
    way: 'experience',
    words: {
      nl: {
        title: 'Schrijf op wat je over een jaar graag vaker doet, en wat minder',
        hint: 'Tien minuten, en nog even niet bedenken of het kan.',
        ask: 'Wat zou ik volgens jou vaker kunnen doen, en wat mag iemand anders overnemen?',
      },
      en: {
        title: 'Write down what you would like to do more a year from now, and what less',
        hint: 'Ten minutes, without asking yet whether it can be done.',
        ask: 'What could I do more of, and what may somebody else take over?',
      },
    },
  },
  {
    id: 'half-hour-a-week',
    factor: 'want',
    statementId: 'want-2',
    form: 'activity',
    way: 'experience',
    words: {
      nl: {
        title: 'Zet elke week een half uur om te leren in je agenda',
        hint: 'Op een vast moment. Verschuif het liever dan dat je het schrapt.',
        ask: 'Welk half uur in de week houden we vrij, zodat ik kan leren?',
      },
      en: {
        title: 'Put half an hour to learn in your calendar every week',
        hint: 'At a fixed moment. Rather move it than drop it.',
        ask: 'Which half hour in the week do we keep free for me to learn?',
      },
    },
  },
  {
    id: 'watch-unknown-work',
    factor: 'want',
    statementId: 'want-3',
    form: 'activity',
    way: 'others',
    words: {
      nl: {
        title: 'Kijk een uur mee bij werk dat je niet kent',
        hint: 'Neem één vraag mee die je echt wilt stellen.',
        ask: 'Bij wie mag ik een keer meekijken met werk dat ik niet ken?',
      },
      en: {
        title: 'Watch work you do not know for an hour',
        hint: 'Bring one question you really want to ask.',
        ask: 'With whom may I watch work that I do not know?',
      },
    },
  },
  {
    id: 'begin-about-a-wish',
    factor: 'want',
    statementId: 'want-4',
    form: 'question',
    way: 'others',
    words: {
      nl: {
        title: 'Begin in het volgende gesprek zelf over één leerwens',
        hint: 'Zeg wat je wilt leren, en waarom nu.',
        ask: 'Ik wil iets leren en wil daar graag zelf over beginnen. Hebben we daar tien minuten voor?',
      },
      en: {
        title: 'Bring up one wish to learn yourself in the next conversation',
        hint: 'Say what you want to learn, and why now.',
        ask: 'There is something I want to learn, and I would like to bring it up. Do we have ten minutes for it?',
      },
    },
  },
  {
    id: 'step-of-this-week',
    factor: 'can',
    statementId: 'can-1',
    form: 'activity',
    way: 'experience',
    words: {
      nl: {
        title: 'Maak van één leervraag een stap die je deze week kunt doen',
        hint: 'Zo klein dat hij in een half uur past.',
        ask: 'Wil je met mij van mijn leervraag een eerste stap maken?',
      },
      en: {
        title: 'Make one learning question into a step you can take this week',
        hint: 'So small that it fits into half an hour.',
        ask: 'Will you help me make a first step of my learning question?',
      },
    },
  },
  {
    id: 'one-pointed-question',
    factor: 'can',
    statementId: 'can-2',
    form: 'activity',
    way: 'others',
    words: {
      nl: {
        title: 'Stel een collega na een overleg één gerichte vraag over jezelf',
        hint: 'Bijvoorbeeld: wat had ik korter kunnen zeggen?',
        ask: 'Wat zie je mij doen als het goed gaat, en wat mag anders?',
      },
      en: {
        title: 'Ask a colleague one pointed question about yourself after a meeting',
        hint: 'For example: what could I have said in fewer words?',
        ask: 'What do you see me do when it goes well, and what could be different?',
      },
    },
  },
  {
    id: 'tie-to-a-habit',
    factor: 'can',
    statementId: 'can-3',
    form: 'activity',
    way: 'experience',
    words: {
      nl: {
        title: 'Koppel één voornemen aan iets wat je toch al doet',
        hint: 'Na de eerste koffie, of voor het weekoverleg: dan hoef je er niet aan te denken.',
        ask: 'Wil je mij over een maand vragen hoe het met mijn voornemen gaat?',
      },
      en: {
        title: 'Tie one good intention to something you do anyway',
        hint: 'After the first coffee, or before the weekly meeting: then you need not think of it.',
        ask: 'Will you ask me in a month how my good intention is going?',
      },
    },
  },
  {
    id: 'another-way',
    factor: 'can',
    statementId: 'can-4',
    form: 'reflection',
    way: 'experience',
    words: {
      nl: {
        title: 'Schrijf over iets wat niet lukte, en wat je de volgende keer anders probeert',
        hint: 'Eén ding anders is genoeg.',
        ask: 'Wie kan met mij meekijken als iets niet meteen lukt?',
      },
      en: {
        title: 'Write about something that did not work, and what you will try differently',
        hint: 'One thing is enough.',
        ask: 'Who can look along with me when something does not work at once?',
      },
    },
  },
  {
    id: 'where-a-mistake-costs-little',
    factor: 'dare',
    statementId: 'dare-1',
    form: 'activity',
    way: 'experience',
    words: {
      nl: {
        title: 'Probeer iets nieuws in een overleg waar een fout weinig kost',
        hint: 'Bijvoorbeeld het werkoverleg met je eigen team.',
        ask: 'Waar mag ik iets uitproberen zonder dat het meteen goed hoeft te gaan?',
      },
      en: {
        title: 'Try something new in a meeting where a mistake costs little',
        hint: 'For example the meeting with your own team.',
        ask: 'Where may I try something out without having to get it right at once?',
      },
    },
  },
  {
    id: 'say-i-do-not-know',
    factor: 'dare',
    statementId: 'dare-2',
    form: 'activity',
    way: 'experience',
    words: {
      nl: {
        title: 'Zeg deze week één keer: dat weet ik niet, ik zoek het uit',
        hint: 'Let op wat er dan gebeurt.',
        ask: 'Wat heb je liever: dat ik zeg dat ik iets niet weet, of dat ik eerst zelf zoek?',
      },
      en: {
        title: 'Say once this week: I do not know, I will find out',
        hint: 'Watch what happens then.',
        ask: 'What do you prefer: that I say I do not know, or that I look for it first?',
      },
    },
  },
  {
    id: 'show-it-halfway',
    factor: 'dare',
    statementId: 'dare-3',
    form: 'activity',
    way: 'others',
    words: {
      nl: {
        title: 'Laat één stuk zien als het halverwege is, aan iemand die je vertrouwt',
        hint: 'Zeg erbij waarover je nog twijfelt.',
        ask: 'Mag ik je werk eerder laten zien, als het nog niet af is?',
      },
      en: {
        title: 'Show one piece of work halfway, to somebody you trust',
        hint: 'Say what you are still unsure of.',
        ask: 'May I show you work earlier, when it is not finished yet?',
      },
    },
  },
  {
    id: 'worst-of-a-no',
    factor: 'dare',
    statementId: 'dare-4',
    form: 'reflection',
    way: 'experience',
    words: {
      nl: {
        title: 'Schrijf op wat je nodig hebt, en wat er gebeurt als het antwoord nee is',
        hint: 'Vaak valt dat mee, en dan kun je het vragen.',
        ask: 'Ik heb iets nodig om verder te komen. Wil je met mij kijken wat er kan?',
      },
      en: {
        title: 'Write down what you need, and what happens if the answer is no',
        hint: 'Often that is not so bad, and then you can ask.',
        ask: 'There is something I need to get further. Will you look with me at what can be done?',
      },
    },
  },
];

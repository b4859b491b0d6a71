import { itemsOf } from '../item.ts';

/** With others: learning with them and teaching them. */
export const learnTogether = itemsOf('others', [
  {
    id: 'bring-a-case-to-the-group',
    suits: 'skill',
    forms: ['talking'],
    moment: 'regularly',
    workMinutes: 480,
    nl: {
      title: 'Breng je vraag in bij een intervisiegroep',
      what: 'Je legt een echte situatie voor aan een vast groepje collega’s, die vragen stellen in plaats van raad geven.',
      sticks: 'Kies aan het eind zelf één stap, en vertel de volgende keer hoe het ging.',
    },
    en: {
      title: 'Bring your question to a peer group',
      what: 'You put a real situation to a steady small group of colleagues, who ask questions instead of advising.',
      sticks: 'Choose one step yourself at the end, and tell next time how it went.',
    },
  },
  {
    id: 'explain-it-to-the-team',
    suits: 'both',
    forms: ['teaching', 'talking'],
    moment: 'after',
    workMinutes: 120,
    nl: {
      title: 'Leg het uit aan je team',
      what: 'Je vertelt in een kwartier wat je geleerd hebt, met een voorbeeld uit jullie eigen werk.',
      sticks: 'Laat je collega’s het meteen een keer doen: aan hun vragen merk je wat je nog mist.',
    },
    en: {
      title: 'Explain it to your team',
      what: 'You tell in a quarter of an hour what you learned, with an example from your own work.',
      sticks: 'Have your colleagues try it at once: their questions show what you still miss.',
    },
  },
  {
    id: 'guide-a-newcomer',
    suits: 'both',
    forms: ['teaching', 'doing'],
    moment: 'regularly',
    workMinutes: 960,
    nl: {
      title: 'Werk een nieuwe collega in',
      what: 'Je helpt iemand die nieuw is de eerste weken op weg en legt uit waarom jullie het zo doen.',
      sticks: 'Laat de ander ook vragen waarom: wat je niet kunt uitleggen, zoek je op.',
    },
    en: {
      title: 'Show a new colleague the ropes',
      what: 'You help somebody who is new through the first weeks and explain why you do things this way.',
      sticks: 'Let the other ask why, too: what you cannot explain, you look up.',
    },
  },
  {
    id: 'find-a-mentor',
    suits: 'both',
    forms: ['talking'],
    moment: 'regularly',
    workMinutes: 480,
    nl: {
      title: 'Zoek een mentor voor een half jaar',
      what: 'Je spreekt elke maand iemand die verder is in dit vak en die niet je leidinggevende is.',
      sticks: 'Stuur vooraf één vraag, en schrijf achteraf op wat je ermee deed.',
    },
    en: {
      title: 'Find a mentor for half a year',
      what: 'Every month you talk to somebody further on in this trade who is not your manager.',
      sticks: 'Send one question beforehand, and write down afterwards what you did with it.',
    },
  },
  {
    id: 'learn-from-somebody-newer',
    suits: 'both',
    forms: ['talking', 'watching'],
    moment: 'regularly',
    workMinutes: 360,
    nl: {
      title: 'Leer van iemand die nieuwer is dan jij',
      what: 'Je vraagt een jongere of nieuwe collega om je in een paar keer te laten zien wat jij niet kent.',
      sticks: 'Draai de rollen echt om: jij vraagt en doet na, de ander legt uit.',
    },
    en: {
      title: 'Learn from somebody newer than you',
      what: 'You ask a younger or new colleague to show you in a few sessions what you do not know.',
      sticks: 'Really turn the roles round: you ask and copy, the other explains.',
    },
  },
  {
    id: 'learning-partner',
    suits: 'both',
    forms: ['talking', 'doing'],
    moment: 'regularly',
    workMinutes: 240,
    nl: {
      title: 'Leer samen met een maatje',
      what: 'Je zoekt een collega die hetzelfde wil leren, en jullie bellen elke week een kwartier.',
      sticks: 'Zeg elke keer wat je voor de volgende keer gaat doen, en vraag elkaar ernaar.',
    },
    en: {
      title: 'Learn together with a partner',
      what: 'You find a colleague who wants to learn the same, and call for a quarter of an hour every week.',
      sticks: 'Say each time what you will do before the next, and ask each other about it.',
    },
  },
  {
    id: 'join-a-circle-of-peers',
    suits: 'both',
    forms: ['talking'],
    moment: 'regularly',
    workMinutes: 480,
    nl: {
      title: 'Sluit je aan bij vakgenoten',
      what: 'Je doet mee met een groep van mensen met hetzelfde werk, in je organisatie of daarbuiten.',
      sticks: 'Breng zelf iets in: wie een vraag of voorbeeld meeneemt, leert het meest.',
    },
    en: {
      title: 'Join a circle of peers',
      what: 'You take part in a group of people with the same work, in your organisation or outside it.',
      sticks: 'Bring something yourself: who brings a question or example learns most.',
    },
  },
  {
    id: 'round-of-tips',
    suits: 'both',
    forms: ['talking', 'teaching'],
    moment: 'regularly',
    workMinutes: 120,
    nl: {
      title: 'Houd een tipronde in het werkoverleg',
      what: 'Je laat iedereen in één minuut vertellen wat deze maand hielp, en begint zelf.',
      sticks: 'Kies er samen één die jullie allemaal een maand proberen.',
    },
    en: {
      title: 'Hold a round of tips in the team meeting',
      what: 'You let everybody tell in one minute what helped this month, and begin yourself.',
      sticks: 'Choose one together that you all try for a month.',
    },
  },
  {
    id: 'read-together',
    suits: 'knowledge',
    forms: ['reading', 'talking'],
    moment: 'regularly',
    workMinutes: 180,
    nl: {
      title: 'Lees samen een stuk en bespreek het',
      what: 'Je leest met twee of drie collega’s hetzelfde artikel en praat er een half uur over.',
      sticks: 'Eindig met de vraag wat jullie hier morgen van merken, en schrijf het antwoord op.',
    },
    en: {
      title: 'Read a piece together and discuss it',
      what: 'With two or three colleagues you read the same article and talk about it for half an hour.',
      sticks: 'End by asking what you will notice of it here tomorrow, and write down the answer.',
    },
  },
]);

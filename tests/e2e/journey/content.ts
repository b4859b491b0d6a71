/** What the person of the journey writes. Every line of it has to come back on paper. */
export const person = {
  name: 'Noor Verhagen',
  job: 'Senior beleidsmedewerker',
  requirements: [
    'Nota’s schrijven met een heldere keuze',
    'Adviseren onder tijdsdruk',
    'Cijfers lezen en duiden',
    'Samenwerken met gemeenten en provincies',
    'Toetsen of beleid uitvoerbaar is',
    'De begrotingscyclus kennen',
    'Europese regels voor laadinfrastructuur kennen',
    'Kamervragen beantwoorden',
  ],
  wish: 'ik wil een cursus Excel',
  /** Own level for each requirement, in order. */
  scores: [4, 2, 1, 3, 4, 3, 2, 3],
  evidence: 'Mijn laatste nota ging in één keer door',
  quality: 'Rustig blijven als het druk is',
  feedback: { name: 'Youssef el Amrani', level: 3, remark: 'Begin met je advies, de onderbouwing mag daarna' },
  conversation: {
    manager: 'Marieke Postma',
    agreed: 3,
    commitment: 'Samen de voorjaarsnota doornemen',
    followUp: '3 maart 2027',
  },
  questions: [
    'Hoe lees ik cijfers zo dat ik eerlijk kan zeggen wat zeker is?',
    'Hoe geef ik een kort advies als er weinig tijd is?',
  ],
  formal: { title: 'Training Statistiek voor beleid', work: '16', own: '8', cost: '€ 1.280,00' },
  informal: [
    { title: 'Meekijken bij Tom van team Data', work: '12,5', own: '' },
    { title: 'Eigen nota herschrijven met Ineke', work: '6', own: '2' },
  ],
  split: [
    ['Afdeling', '640'],
    ['Persoonlijk ontwikkelbudget', '480'],
    ['Privé', '160'],
  ],
  sideTask: { title: 'Jongerenpanel Mobiliteit', hours: '3,6' },
} as const;

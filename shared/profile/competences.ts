import { foldedWords } from './same-words.ts';

const names = `aanpassingsvermogen|aansturen|accuratesse|adviseren|ambitie|analyseren|analytisch vermogen|analytisch denken|assertiviteit
besluitvaardigheid|betrokkenheid|betrouwbaarheid|bestuurssensitiviteit|bestuurlijke sensitiviteit|coachen|coachend leiderschap
communiceren|communicatie|communicatieve vaardigheden|mondelinge communicatie|schriftelijke communicatie|conceptueel denken
conflicthantering|conflictbeheersing|consciëntieusheid|creativiteit|cultuursensitiviteit|delegeren|didactische vaardigheden
discipline|doorzettingsvermogen|durf|eigenaarschap|empathie|energie|evalueren|feedback geven|flexibiliteit|flexibel zijn
gastvrijheid|gastgerichtheid|helder schrijven|hulpvaardigheid|impact|initiatief|initiatief nemen|inlevingsvermogen|innoveren
innovatief vermogen|innovatie|integer handelen|integriteit|klantgericht|klantgerichtheid|klantgericht werken|klantgericht handelen
kwaliteitsgerichtheid|leervermogen|lerend vermogen|leiderschap|leidinggeven|luisteren|marktgerichtheid|mensgericht leidinggeven
motiveren|nauwkeurigheid|netwerken|netwerkvaardigheid|omgevingsbewustzijn|omgevingsgerichtheid|ondernemerschap|ondernemen
onderhandelen|onafhankelijkheid|ontwikkelen van medewerkers|oordeelsvorming|oordeelsvermogen|organisatiebewustzijn
organisatiesensitiviteit|organisatieloyaliteit|organiserend vermogen|overtuigen|overtuigingskracht|plannen|plannen en organiseren
politieke sensitiviteit|presenteren|proactief|pro-activiteit|proactiviteit|probleemanalyse|probleemoplossend vermogen
problemen oplossen|reflecteren|resultaatgerichtheid|resultaatgericht|resultaatgericht werken|samenwerken|samenwerking
samenwerkingsgericht|sensitiviteit|servicegerichtheid|sociabiliteit|sociale vaardigheden|stressbestendigheid|stressbestendig
situatiebewustzijn|taakgericht leiderschap|teamgerichtheid|verantwoordelijkheid|verantwoordelijkheidsgevoel|vasthoudendheid
veranderingsbereidheid|veiligheidsbewustzijn|verbinden|verbindend vermogen|visie|visie ontwikkelen|voortgangscontrole
voortgangsbewaking|vakmanschap|vernieuwen|verbeteren|weerbaarheid|zelfontwikkeling|zelfinzicht|zelfreflectie|zelfstandigheid
zelfstandig werken|zelfvertrouwen|zorgvuldigheid|teamwork|leadership|communication|problem solving|creativity|collaboration
adaptability|customer focus|accountability|decision making|negotiation|initiative|integrity|coaching|planning and organising
planning and organizing|analytical thinking|critical thinking|time management|attention to detail|resilience
stakeholder management|strategic thinking|empathy|listening|delegating|results orientation|result orientation`;
const known = new Set(names.split(/[|\n]/).map(foldedWords));

/** Whether words are the name of a competence as such lists have it: enough to know one where no heading says it. */
export function isCompetence(words: string): boolean {
  return known.has(foldedWords(words));
}

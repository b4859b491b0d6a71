import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { csvText } from '#shared/profile/csv-text.ts';
import { readProfile } from '#shared/profile/read-profile.ts';

const own = path.resolve(import.meta.dirname, '../../fixtures/profiles');
const published = path.resolve(import.meta.dirname, '../../../../shared/data/functieprofielen');

/** What is told apart in a profile: `# ` a heading, `x ` proposed, `- ` proposed without a tick. */
function outline(text: string): string[] {
  const { headings, items } = readProfile(text);
  const marked = [
    ...headings.map((h) => ({ start: h.start, line: `# ${h.text}` })),
    ...items.map((i) => ({ start: i.start, line: `${i.isLikely ? 'x' : '-'} ${i.text}` })),
  ];
  return marked.sort((a, b) => a.start - b.start).map((m) => m.line);
}

/** Short forms: `x ` with the first words of an entry is enough. */
function expectOutline(text: string, expected: string) {
  const lines = expected
    .trim()
    .split('\n')
    .map((line) => line.trim());
  const found = outline(text);
  expect(
    found.map((line, i) => (lines[i]?.endsWith('…') ? `${line.slice(0, (lines[i]?.length ?? 1) - 1)}…` : line)),
  ).toEqual(lines);
}

const shapes: Readonly<Record<string, string>> = {
  'numbered-headings.txt': `
    # Functiebeschrijving waterveiligheid
    # Plaats in de organisatie
    - De adviseur valt onder de afdeling Dijken en rapporteert aan het hoofd van die afdeling
    x Je werkt samen met aannemers en met de gemeenten langs de rivier
    # Werkzaamheden
    x Beoordeelt ontwerpen van dijken op veiligheid en legt de uitkomst vast in een advies dat anderen kunnen volgen
    x Bereidt inspecties voor
    x Licht bewoners voor over werkzaamheden aan de dijk
    x Houdt gegevens over de dijken bij in het beheersysteem
    # Functie-eisen
    # Kennis
    x kennis van grondmechanica op hbo-niveau
    x kennis van de Waterwet
    # Vaardigheden
    x uitleggen van techniek aan mensen zonder technische achtergrond
    x onderhandelen met aannemers`,
  'own-line-bullets.txt': `
    # PROFIEL WIJKVERPLEEGKUNDIGE
    # Kern van de functie:
    - De wijkverpleegkundige stelt vast welke zorg iemand thuis nodig heeft en regelt die zorg
    # Belangrijkste taken:
    x stelt met de cliënt een zorgplan op
    x leert mantelzorgers hoe zij veilig kunnen tillen en draaien
    x overlegt met huisarts en ziekenhuis
    # Verdere taken
    # Taakgebied 2: Begeleiding van het team
    x begeleidt leerlingen op de werkvloer
    x bespreekt fouten zonder schuld te zoeken`,
  'without-bullets.txt': `
    # Functieprofiel
    - Medewerker bezwaar
    - Team Juridische zaken
    - Schaal 9
    # Wat ga je doen?
    x Je behandelt bezwaarschriften van begin tot eind
    x Je hoort de indiener en schrijft daarna het advies, d.w.z. een voorstel dat de commissie kan overnemen
    x Je houdt de termijnen in de gaten
    # Wij vragen:
    x zorgvuldig kunnen formuleren
    x rustig blijven bij boze bezoekers
    x afspraken bewaken zonder dat iemand erom vraagt
    # Competenties
    x Luisteren
    x Plannen en organiseren
    x Oordeelsvorming
    x Integriteit
    - Een rijbewijs is een pre`,
  'markdown.md': `
    # Senior developer
    - De developer werkt in een team van acht mensen aan software voor scholen
    # Taken
    x Ontwerpt en bouwt nieuwe onderdelen
    x Beoordeelt code van collega's
    x geeft uitleg bij elke opmerking
    x stelt een beter alternatief voor
    x Zoekt uit waarom iets traag is
    # Kennis
    x Databases en hun zoekplannen
    x Toegankelijkheid volgens WCAG
    x Testen zonder toevallige uitkomst
    # Vaardigheid
    x Presenteren
    x Feedback geven`,
  'tabs-and-odd-bullets.txt': `
    x Leidt vergaderingen van het bestuur
    x Schrijft besluitenlijsten die iedereen begrijpt
    x bewaakt de agenda
    x verzamelt stukken op tijd
    # Resultaten
    x De agenda staat vijf dagen vooraf vast
    x Besluiten zijn binnen een dag rondgestuurd
    # Kwaliteitseisen aan het werk
    x Foutloze verslagen
    x Vertrouwelijkheid
    x Snelheid
    # Contacten met:
    x bestuurders
    x griffie
    x pers`,
  'english.txt': `
    # JOB PROFILE: COMMUNITY LIBRARIAN
    # Purpose
    - The librarian helps people of all ages to find information
    x You must be able to explain how to judge a source
    # Key responsibilities
    x Run reading groups for adults
    x Choose books with the local schools
    x Answer questions at the desk
    # Person specification:
    x Patience with people who have never used a computer
    x Knowledge of children's literature, including picture books and poetry
    x Clear speech`,
  'one-long-line.txt': `
    # Medewerker magazijn
    # Taken:
    x ontvangt goederen en controleert de bon
    x rijdt met de heftruck
    x houdt de voorraad bij in het systeem
    # Eisen:
    x nauwkeurig tellen
    x kennis van veilig stapelen`,
  'facts-and-sentences.txt': `
    # Functiebeschrijving
    # Doel van de functie
    - Het adviseren van de directie…
    # Resultaatgebieden
    # Advisering
    - Adviseert gevraagd en ongevraagd over communicatievraagstukken
    - Vertaalt ontwikkelingen in de omgeving naar strategie
    - Resultaat: adviezen die worden benut
    # Projectleiding
    - Leidt communicatieprojecten
    - Bewaakt planning, budget en kwaliteit
    - Resultaat: projecten zijn op tijd klaar
    # Competenties
    x Omgevingsbewustzijn (niveau 3)
    x Overtuigingskracht (niveau 4)
    # Opleiding en ervaring
    - Hbo+/wo werk- en denkniveau
    - Minimaal vijf jaar werkervaring in een vergelijkbare functie`,
  'lines-without-signs.txt': `
    # Kerntaken
    - Voert intakegesprekken met nieuwe klanten
    - Legt de gegevens vast in het systeem
    - Stelt samen met de klant een plan op
    - Evalueert de voortgang elk kwartaal
    # Kennis en vaardigheden
    - Kennis van sociale wetgeving
    - Vaardig in gesprekstechnieken
    - Kan goed samenwerken
    - Reistijd is werktijd`,
  'table.csv': `
    # Gedrag
    x Haalt hoofdzaken uit een groot dossier; noemt wat ontbreekt
    x Betrekt collega's van andere teams voordat een besluit valt
    x Onderbouwt een voorstel met voorbeelden uit de praktijk`,
};

function textOf(name: string): string {
  const bytes = readFileSync(path.join(own, name));
  return name.endsWith('.csv') ? csvText(new TextDecoder('windows-1252').decode(bytes)) : bytes.toString('utf8');
}

test.each(Object.entries(shapes))('headings and entries of %s', (name, expected) => {
  expectOutline(textOf(name), expected);
});

test.each(Object.keys(shapes))('%s reads the same with other line ends and odd spaces', (name) => {
  const text = textOf(name).replaceAll('\r\n', '\n');
  const other = text.replaceAll('\n', '\r\n').replace(/(?<=\p{L}) (?=\p{L})/gu, '\u00a0');
  expect(outline(other)).toEqual(outline(text));
});

describe.skipIf(!existsSync(published))('published profiles, when they lie beside the checkout', () => {
  const read = (name: string) => readFileSync(path.join(published, name), 'utf8');

  test('two functions of the national government: each bullet is an entry, each other line a heading', () => {
    for (const name of ['rijk-508-medewerker-beleid.txt', 'rijk-521-behandelen-en-ontwikkelen.txt']) {
      const text = read(name);
      const lines = text.split('\n').map((line) => line.replace(/\s+/g, ' ').trim());
      const bullets = lines.filter((line) => line.startsWith('• ')).map((line) => line.slice(2));
      const others = lines.filter((line) => line !== '' && !line.startsWith('• ') && !line.startsWith('Voorbeelden'));
      const { headings, items, rest } = readProfile(text);
      expect(items.map((i) => i.text)).toEqual(bullets);
      expect(items.every((i) => i.isLikely)).toBe(true);
      expect(headings.map((h) => h.text)).toEqual(others);
      const examples = rest.filter((p) => text.slice(p.start, p.end).includes('Voorbeelden'));
      expect(examples).toHaveLength(name.includes('521') ? 1 : 0);
      expect(headings[1]?.parent).toBe(0);
    }
  });

  test('a director of a municipality', () => {
    expectOutline(
      read('hr21-algemeen-directeur.txt'),
      `# FUNCTIEBESCHRIJVING ALGEMEEN DIRECTEUR/(GEMEENTE)SECRETARIS
       # Functiereeks Management:
       - Leidinggeven aan…
       - Binnen de budgettaire…
       - Management omvat…
       # Functiegroep Strategisch I:
       - Integraal leidinggeven…
       - Uitvoering vindt…
       # Overwegende functiekenmerken:
       x levert als eerste adviseur…
       x is eindverantwoordelijk voor…
       x is eind verantwoordelijk voor…
       x geeft integraal leiding aan de gehele organisatie
       x signaleert en verbindt vanuit lokale, regionale en landelijke ontwikkelingen
       # Generieke taken
       # Resultaatgebied 1: Advisering dagelijks bestuur
       x stuurt, bewaakt en ondersteunt bij de afdoening/naleving van afspraken`,
    );
  });
});

const pieces = fc.constantFrom(
  '•',
  '- •',
  '- ',
  '1. ',
  '2) ',
  'a) ',
  '3.1 ',
  '# ',
  '**',
  '|',
  ' | : | ',
  ':',
  '\t',
  '\n',
  '\n\n',
  '\r\n',
  '\r',
  '  ',
  '\u00a0',
  '\u00ad',
  '\u2028',
  '. ',
  ', ',
  ';',
  '---',
  'o\t',
  'Taken',
  'GENERIEKE TAKEN',
  'stelt plannen op',
  'Je kent de Waterwet',
  'o.a. nota’s, plannen, adviezen, brieven, besluiten',
  '12',
  'blz. 3 van 9',
  'é🚂',
);
const anyText = fc.oneof(
  fc.array(pieces, { maxLength: 60 }).map((parts) => parts.join('')),
  fc.string({ unit: 'grapheme', maxLength: 200 }),
  fc.string({ unit: 'binary', maxLength: 200 }),
);
const bare = (text: string) => text.replace(/[\s\u00ad\u200b\u2060\ufeff]/g, '');

test('whatever the text, nothing of it is lost or invented', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const { headings, items, rest } = readProfile(text);
      for (const { text: words, start, end } of [...headings, ...items]) {
        expect(bare(words)).toBe(bare(text.slice(start, end)));
        expect(words).not.toBe('');
      }
      const all = [...headings, ...items, ...rest].sort((a, b) => a.start - b.start);
      let at = 0;
      for (const { start, end } of all) {
        expect(start).toBe(at);
        expect(end).toBeGreaterThan(start);
        at = end;
      }
      expect(at).toBe(text.length);
      for (const list of [headings, items, rest]) expect([...list].sort((a, b) => a.start - b.start)).toEqual(list);
      for (const item of items) expect(item.heading).toBeLessThan(headings.length);
    }),
    { numRuns: 1500 },
  );
});

test('a line with a bullet is never lost', () => {
  const words = fc.constantFrom(
    'stelt plannen op',
    'Leidt het team',
    'kennis van de wet',
    'Overlegt, luistert en besluit',
  );
  const sign = fc.constantFrom('• ', '- ', '– ', '* ', '- •\n', '•\t', '  • ', '✓ ');
  fc.assert(
    fc.property(
      fc.array(fc.tuple(sign, words), { minLength: 1, maxLength: 20 }),
      fc.constantFrom('\n', '\n\n'),
      (lines, gap) => {
        const text = lines.map(([mark, line]) => `${mark}${line}`).join(gap);
        expect(readProfile(text).items.map((i) => i.text)).toEqual(lines.map(([, line]) => line));
      },
    ),
  );
});

import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Document } from '#shared/document/document.ts';
import { readDocument } from '#shared/document/read-file.ts';
import { readText } from '#shared/document/read-text.ts';
import { readProfile } from '#shared/profile/read-profile.ts';

const own = path.resolve(import.meta.dirname, '../../fixtures/profiles');
const published = path.resolve(import.meta.dirname, '../../../../shared/data/functieprofielen');

/**
 * What is told apart in a profile: `# ` a heading, `x ` proposed, `- ` proposed without a tick, `~ ` how it shows. Behind it the
 * level that is named: `= 3`.
 */
function outline(document: Document): string[] {
  const { headings, items } = readProfile(document);
  const marked = [
    ...headings.map((h) => ({ start: h.start, lines: [`# ${h.text}`] })),
    ...items.map((i) => ({
      start: i.start,
      lines: [
        `${i.isLikely ? 'x' : '-'} ${i.text}${i.level ? ` = ${i.level.level}` : ''}`,
        ...i.behaviours.map((b) => `~ ${b.text}`),
      ],
    })),
  ];
  return marked.sort((a, b) => a.start - b.start).flatMap((m) => m.lines);
}

/** Short forms: `x ` with the first words of an entry is enough. */
function expectOutline(document: Document, expected: string) {
  const lines = expected
    .trim()
    .split('\n')
    .map((line) => line.trim());
  const found = outline(document);
  expect(
    found.map((line, i) => (lines[i]?.endsWith('…') ? `${line.slice(0, (lines[i]?.length ?? 1) - 1)}…` : line)),
  ).toEqual(lines);
}

const shapes: Readonly<Record<string, string>> = {
  'numbered-headings.txt': `
    # Functiebeschrijving waterveiligheid
    # Plaats in de organisatie
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
    x Een rijbewijs is een pre`,
  'markdown.md': `
    # Senior developer
    - De developer werkt in een team van acht mensen aan software voor scholen
    # Taken
    x Ontwerpt en bouwt nieuwe onderdelen
    x Beoordeelt code van collega's
    ~ geeft uitleg bij elke opmerking
    ~ stelt een beter alternatief voor
    x Zoekt uit waarom iets traag is
    # Kennis
    x Databases en hun zoekplannen
    x Toegankelijkheid volgens WCAG
    x Testen zonder toevallige uitkomst
    x Presenteren = 3
    x Feedback geven = 4`,
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
    - bestuurders
    - griffie
    - pers`,
  'english.txt': `
    # JOB PROFILE: COMMUNITY LIBRARIAN
    # Purpose
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
    # Resultaatgebieden
    # Advisering
    x Adviseert gevraagd en ongevraagd over communicatievraagstukken
    x Vertaalt ontwikkelingen in de omgeving naar strategie
    # Projectleiding
    x Leidt communicatieprojecten
    x Bewaakt planning, budget en kwaliteit
    # Competenties
    x Omgevingsbewustzijn = 3
    x Overtuigingskracht = 4
    # Opleiding en ervaring
    x Hbo+/wo werk- en denkniveau
    x Minimaal vijf jaar werkervaring in een vergelijkbare functie`,
  'lines-without-signs.txt': `
    # Kerntaken
    # Taak A: Intake
    x Voert intakegesprekken met nieuwe klanten
    x Legt de gegevens vast in het systeem
    # Taak B: Begeleiding
    x Stelt samen met de klant een plan op
    x Evalueert de voortgang elk kwartaal
    # Kennis en vaardigheden
    x Kennis van sociale wetgeving
    x Vaardig in gesprekstechnieken
    x Kan goed samenwerken`,
  'table.csv': `
    x Analyseren = 3
    ~ Haalt hoofdzaken uit een groot dossier; noemt wat ontbreekt
    x Samenwerken = 4
    ~ Betrekt collega's van andere teams voordat een besluit valt
    x Overtuigen = 2
    ~ Onderbouwt een voorstel met voorbeelden uit de praktijk`,
};

const bytesOf = (name: string) => new Uint8Array(readFileSync(path.join(own, name)));

test.each(Object.entries(shapes))('headings and entries of %s', async (name, expected) => {
  expectOutline(await readDocument(name, bytesOf(name)), expected);
});

test.each(Object.keys(shapes))('%s reads the same with other line ends and odd spaces', async (name) => {
  const { text } = await readDocument(name, bytesOf(name));
  const other = text.replaceAll('\n', '\r\n').replace(/(?<=\p{L}) (?=\p{L})/gu, '\u00a0');
  expect(outline(readText(other))).toEqual(outline(readText(text)));
});

describe.skipIf(!existsSync(published))('published profiles, when they lie beside the checkout', () => {
  const read = (name: string) => readFileSync(path.join(published, name), 'utf8');

  test('two functions of the national government: each bullet is an entry, each other line a heading', () => {
    for (const name of ['rijk-508-medewerker-beleid.txt', 'rijk-521-behandelen-en-ontwikkelen.txt']) {
      const text = read(name);
      const lines = text.split('\n').map((line) => line.replace(/\s+/g, ' ').trim());
      const bullets = lines.filter((line) => line.startsWith('• ')).map((line) => line.slice(2));
      const others = lines.filter((line) => line !== '' && !line.startsWith('• ') && !line.startsWith('Voorbeelden'));
      const { headings, items, rest } = readProfile(readText(text));
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
      readText(read('hr21-algemeen-directeur.txt')),
      `# FUNCTIEBESCHRIJVING ALGEMEEN DIRECTEUR/(GEMEENTE)SECRETARIS
       # Functiereeks Management:
       # Functiegroep Strategisch I:
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
  'niveau 3',
  '(gevorderd)',
  '●●●○○',
  '☒ ',
  '☐ ',
  '     ',
  '| 1 | 2 | 3 |',
  'Competentie: ',
  'Gedrag: ',
  '4 of 5',
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
      const { headings, items, rest } = readProfile(readText(text));
      // A level stands in the text, in the words it is given in.
      for (const { level } of items) if (level) expect(bare(text)).toContain(bare(level.words));
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
        const said = readProfile(readText(text)).items.flatMap((i) => [i.text, ...i.behaviours.map((b) => b.text)]);
        expect(said).toEqual(lines.map(([, line]) => line));
      },
    ),
  );
});

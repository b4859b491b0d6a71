import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { readDocument } from '#shared/document/read-file.ts';
import { readProfile } from '#shared/profile/read-profile.ts';

const folder = path.resolve(import.meta.dirname, '../../../../shared/data/cases');

/** What is ticked, with the level that is named: "Coachen = 4". */
async function ticked(start: string): Promise<string[]> {
  const name = readdirSync(folder).find((file) => file.startsWith(start)) ?? '';
  const document = await readDocument(name, new Uint8Array(readFileSync(path.join(folder, name))));
  return readProfile(document)
    .items.filter((item) => item.isLikely)
    .map((item) => `${item.text}${item.level ? ` = ${item.level.level}` : ''}`);
}

describe.skipIf(!existsSync(folder))('small files with the right outcome, when they lie beside the checkout', () => {
  test('tables, nested lists and text boxes of a Word file', async () => {
    expect(await ticked('d01')).toEqual([
      'Signaleert maatschappelijke en bestuurlijke ontwikkelingen op het gebied van mobiliteit',
      'Vertaalt ontwikkelingen in voorstellen voor het college',
      'Stelt beleidsnota’s op en stemt die af met de betrokken teams',
      'Legt adviezen mondeling toe in de raadscommissie',
      'Leidt projectgroepen van vijf tot acht personen',
      'Bewaakt planning, budget en kwaliteit van het project',
      'Rapporteert elk kwartaal aan de opdrachtgever',
      'Onderhoudt contacten met provincie, vervoerders en bewonersgroepen',
      'Wo werk- en denkniveau',
      'Kennis van het omgevingsrecht en de Omgevingswet',
      'Inzicht in bestuurlijke verhoudingen',
      'Omgevingsbewustzijn = 4',
      'Overtuigingskracht = 3',
      'Plannen en organiseren = 3',
      'Analytisch vermogen = 5',
      'Beheerst het schrijven van bestuurlijke stukken op B1-niveau',
      'Is bereid om enkele avonden per maand te werken',
    ]);
  });

  test('heading styles over plain lines', async () => {
    expect(await ticked('d02')).toEqual([
      'Stelt het onderhoudsplan op',
      'Begeleidt aannemers',
      'Controleert facturen',
      'Civiele techniek op mbo-4',
      'Wet milieubeheer',
      'Samenwerken',
      'Klantgericht',
    ]);
  });

  test('a vacancy: what is offered is not ticked', async () => {
    const found = await ticked('d03');
    expect(found).toHaveLength(10);
    expect(found[0]).toBe('Je ontwerpt en bouwt koppelingen tussen onze systemen');
    expect(found[7]).toBe('Je beheerst het Nederlands in woord en geschrift = 4');
    expect(found.join(' ')).not.toMatch(/salaris|borrel|budget|laptop/);
  });

  test('a pdf with a running head and foot', async () => {
    expect(await ticked('d04')).toEqual([
      'Stuurt een team van vijftien medewerkers aan en voert de gesprekken',
      'Verdeelt het werk en zorgt voor vervanging bij ziekte',
      'Stelt het jaarplan en de begroting van het team op',
      'Onderhandelt met leveranciers over prijs en levertijd',
      'Zorgt dat iedereen veilig werkt en spreekt aan op onveilig gedrag',
      'Verbetert processen volgens lean',
      'Coachen = 4',
      'Besluitvaardigheid = 4',
      'Organisatiesensitiviteit = 3',
      'Resultaatgerichtheid = 5',
      'Vca-vol',
      'Kennis van de cao Metaal en Techniek',
    ]);
  });

  test('a csv with a title row that holds a comma', async () => {
    expect(await ticked('d05')).toEqual([
      'Behandelt klachten, vragen en verzoeken van bewoners = 3',
      'Kent de Algemene wet bestuursrecht = 4',
    ]);
  });

  test('emoji as bullets', async () => {
    expect(await ticked('d06')).toEqual([
      'Je kunt goed plannen',
      'Je kent de Wmo',
      'Je spreekt Fries',
      'Je hebt een rijbewijs B',
      'Je werkt graag buiten',
    ]);
  });

  test('a csv with a column of levels', async () => {
    expect((await ticked('d07')).map((line) => line.slice(-1))).toEqual(['3', '4', '4', '3', '4', '4', '3', '2', '2']);
  });
});

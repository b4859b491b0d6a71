import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { migrations } from '#db/migrations/index.ts';
import { choiceTexts } from '#shared/model/names.ts';
import { definitionOf, type Kind, kinds } from '#shared/model/records.ts';
import { agreedFieldsOf } from '#shared/share/agreement-parts.ts';
import { fileVersion } from '#shared/share/envelope.ts';
import { fieldsToPropose } from '#shared/share/proposable.ts';

export const frozenFolder = path.resolve(import.meta.dirname, '../fixtures/versions');

/** What an app could read and write: its versions, and about which fields something could be proposed or agreed. */
export interface Versions {
  readonly kinds: Readonly<Record<string, number>>;
  readonly tables: number;
  readonly file: number;
  /** Proposable fields with the values of a choice. */
  readonly said: Readonly<Record<string, { agreed: readonly string[]; proposable: Record<string, readonly string[]> }>>;
}

/** A store, a share, a response, a form and an answer as one app wrote them. They never change; what reads them does. */
export interface FrozenSet {
  readonly name: string;
  readonly folder: string;
  readonly versions: Versions;
}

export function frozenSets(): FrozenSet[] {
  const names = existsSync(frozenFolder) ? readdirSync(frozenFolder).sort() : [];
  return names.map((name) => {
    const folder = path.join(frozenFolder, name);
    return { name, folder, versions: JSON.parse(readFileSync(path.join(folder, 'versions.json'), 'utf8')) as Versions };
  });
}

export function versionsOfToday(): Versions {
  const all = Object.keys(kinds) as Kind[];
  const said = all.flatMap((kind) => {
    const proposable = fieldsToPropose(kind).map((field) => [field, Object.keys(choiceTexts(kind, field, 'nl') ?? {})]);
    const agreed = agreedFieldsOf(kind);
    return proposable.length + agreed.length > 0
      ? [[kind, { agreed, proposable: Object.fromEntries(proposable) }]]
      : [];
  });
  return {
    kinds: Object.fromEntries(all.map((kind) => [kind, definitionOf(kind).version])),
    tables: migrations.length,
    file: fileVersion,
    said: Object.fromEntries(said),
  };
}

/** What no set holds yet, such as budgetSource@2, tables@3 or file@3. */
export function uncovered(sets: readonly FrozenSet[]): string[] {
  const namesOf = ({ kinds: versions, tables, file }: Versions) => [
    ...Object.entries(versions).map(([kind, version]) => `${kind}@${version}`),
    `tables@${tables}`,
    `file@${file}`,
  ];
  const covered = new Set(sets.flatMap((set) => namesOf(set.versions)));
  return namesOf(versionsOfToday()).filter((name) => !covered.has(name));
}

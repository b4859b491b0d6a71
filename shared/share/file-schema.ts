import * as z from 'zod';
import { fileVersion, RoutekaartFile } from './envelope.ts';

/** The JSON Schema of today's file format, as docs/share-file.schema.json holds it. */
export function fileSchema(): unknown {
  const schema = z.toJSONSchema(RoutekaartFile, { target: 'draft-2020-12', unrepresentable: 'any', reused: 'ref' });
  return {
    ...schema,
    $id: `https://routekaart.example/share-file-${fileVersion}.schema.json`,
    title: `Routekaart file, version ${fileVersion}`,
  };
}

/** Its text in the file. */
export function fileSchemaText(): string {
  return `${JSON.stringify(fileSchema(), null, 1)}\n`;
}

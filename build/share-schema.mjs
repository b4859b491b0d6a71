// Writes docs/share-file.schema.json from the schemas in shared/share: `node build/run.mjs build/share-schema.mjs`, whenever
// a test says that it is not up to date.
import { writeFileSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '..');
/** @type {{ fileSchemaText: () => string }} */
const { fileSchemaText } = await import(path.join(root, 'shared', 'share', 'file-schema.ts'));
writeFileSync(path.join(root, 'docs', 'share-file.schema.json'), fileSchemaText());

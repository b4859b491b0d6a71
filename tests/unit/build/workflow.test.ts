import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

const root = path.resolve(import.meta.dirname, '../../..');
const read = (name: string) => readFileSync(path.join(root, name), 'utf8');

test('the workflow for installers runs scripts that are there, and keeps what the packer makes', () => {
  const workflow = read('.github/workflows/desktop.yml');
  const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
  const asked = [...workflow.matchAll(/npm run ([\w:]+)/g)].map(([, name]) => name);
  expect(asked).toContain('smoke:electron');
  for (const name of asked) expect(Object.keys(scripts)).toContain(name);
  const builder = read('electron-builder.yml');
  expect(builder).toContain('output: out/release');
  for (const kept of workflow.matchAll(/out\/release\/\*\.(\w+)/g))
    expect(builder.toLowerCase()).toContain(
      { exe: 'nsis', dmg: 'dmg', zip: 'zip', appimage: 'appimage', deb: 'deb' }[kept[1]?.toLowerCase() ?? ''],
    );
});

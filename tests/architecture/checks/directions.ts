import { type Import, packageOf } from './imports.ts';
import { type Finding, type Room, roomOf } from './sources.ts';

/** Which rooms a room may look into. */
const allowedRooms: Readonly<Record<Room, readonly Room[]>> = {
  shared: [],
  db: ['shared'],
  main: ['db', 'shared'],
  renderer: ['shared'],
};

/** Rooms look one way only; across rooms by `#room/…`, inside a room by a relative path. */
export function checkRooms(imports: readonly Import[]): Finding[] {
  return imports.flatMap(({ from, place, specifier, target }): Finding[] => {
    const own = roomOf(from.path);
    if (own === undefined || target === undefined) return [];
    const other = roomOf(target);
    if (other === undefined) return [`${place}: ${specifier} leads out of the rooms`];
    if (other === own) return specifier.startsWith('#') ? [`${place}: ${specifier} is in the same room: relative`] : [];
    if (!allowedRooms[own].includes(other)) return [`${place}: ${own} may not look into ${other} (${specifier})`];
    return specifier.startsWith('.') ? [`${place}: ${specifier} leaves its room: write #${target}`] : [];
  });
}

const featureOf = (file: string) => /^renderer\/features\/([^/]+)\//.exec(file)?.[1];

/** A feature knows no other feature, and nothing but the roots of the renderer knows a feature. */
export function checkFeatures(imports: readonly Import[]): Finding[] {
  return imports.flatMap(({ from, place, target = '' }): Finding[] => {
    const wanted = featureOf(target);
    const own = featureOf(from.path);
    if (wanted === undefined || wanted === own || /^renderer\/[^/]+$/.test(from.path)) return [];
    return [`${place}: ${own ? `feature ${own}` : from.path} may not import feature ${wanted}`];
  });
}

const hostOf = (file: string) => /^main\/(host-[a-z]+)\//.exec(file)?.[1];

/** Hosts use the core; neither the core nor the other host knows a host. */
export function checkHosts(imports: readonly Import[]): Finding[] {
  return imports.flatMap(({ from, place, target = '' }): Finding[] => {
    const wanted = hostOf(target);
    return wanted === undefined || wanted === hostOf(from.path)
      ? []
      : [`${place}: only ${wanted} itself may import it`];
  });
}

/** The packages that a room may use. At run time only better-sqlite3 is a package; the rest is bundled. */
const allowedPackages: Readonly<Record<Room, readonly string[]>> = {
  shared: ['@noble/hashes', 'age-encryption', 'fflate', 'ical.js', 'node-diff3', 'parse5', 'unpdf', 'zod'],
  db: ['better-sqlite3', 'zod'],
  main: ['electron', 'zod'],
  renderer: [
    '@fontsource/source-sans-3',
    '@fontsource/source-serif-4',
    '@fontsource-variable/source-sans-3',
    '@fontsource-variable/source-serif-4',
    '@internationalized/date',
    '@leeoniya/ufuzzy',
    '@vscode/codicons',
    'fflate',
    'ical-generator',
    'react',
    'react-aria-components',
    'react-dom',
    'tinykeys',
    'unpdf',
    'zod',
    'zustand',
  ],
};
const nodeRooms: readonly Room[] = ['db', 'main'];

/** Packages and Node's own modules, room by room. */
export function checkPackages(imports: readonly Import[]): Finding[] {
  return imports.flatMap(({ from, place, specifier, target }): Finding[] => {
    const own = roomOf(from.path);
    if (own === undefined || target !== undefined) return [];
    if (specifier.startsWith('node:'))
      return nodeRooms.includes(own) ? [] : [`${place}: ${own} knows no Node (${specifier})`];
    return allowedPackages[own].includes(packageOf(specifier)) ? [] : [`${place}: ${own} may not use ${specifier}`];
  });
}

/** Files that need each other when the program runs, as "a → b → a"; each circle once. */
export function checkCycles(imports: readonly Import[]): Finding[] {
  const edges = new Map<string, Set<string>>();
  for (const { from, target, typeOnly } of imports)
    if (target !== undefined && !typeOnly) edges.set(from.path, (edges.get(from.path) ?? new Set()).add(target));
  const found: Finding[] = [];
  const done = new Set<string>();
  const visit = (file: string, trail: readonly string[]): void => {
    const at = trail.indexOf(file);
    if (at >= 0) found.push(`${file}: ${[...trail.slice(at), file].join(' → ')}`);
    if (at >= 0 || done.has(file)) return;
    for (const next of edges.get(file) ?? []) visit(next, [...trail, file]);
    done.add(file);
  };
  for (const file of edges.keys()) visit(file, []);
  return found;
}

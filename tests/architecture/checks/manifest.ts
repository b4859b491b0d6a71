import type { Finding } from './sources.ts';

export interface Manifest {
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
  readonly scripts?: Readonly<Record<string, string>>;
}

/** Only better-sqlite3 comes along at run time; every version is exact; installing runs nothing. */
export function checkManifest(manifest: Manifest): Finding[] {
  const { dependencies = {}, devDependencies = {}, optionalDependencies = {}, scripts = {} } = manifest;
  const runtime = [...Object.keys(dependencies), ...Object.keys(optionalDependencies)];
  const all = Object.entries({ ...dependencies, ...devDependencies, ...optionalDependencies });
  return [
    ...runtime
      .filter((name) => name !== 'better-sqlite3')
      .map((name): Finding => `${name}: bundle it (devDependencies)`),
    ...all
      .filter(([, version]) => !/^(\d+\.\d+\.\d+(-[\w.]+)?|file:build\/[\w-]+)$/.test(version))
      .map(([name, version]): Finding => `${name}: ${version} is not an exact version`),
    ...Object.keys(scripts)
      .filter((name) => /^(pre|post)?install$|^prepare$/.test(name))
      .map((name): Finding => `${name}: npm ci may run no script`),
  ];
}

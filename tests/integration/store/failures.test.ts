import { execFile, execFileSync } from 'node:child_process';
import { chmodSync, chownSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it, onTestFinished } from 'vitest';
import { fileLog } from '#main/services/log.ts';
import { adds, alters, bytesOf, core, Desk, requirement, samplePlan, temporaryFolder } from './support.ts';

const nobody = 65_534;

describe('a folder that cannot be used', () => {
  it('is refused when a file stands in its place', async () => {
    const file = path.join(temporaryFolder(), 'data');
    writeFileSync(file, 'geen map');
    for (const folder of [file, path.join(file, 'deeper')]) {
      const running = await core(folder);
      const error = { code: 'store-readonly', data: { folder } };
      expect(await running.call('plans.list', {}, 'a')).toMatchObject({ ok: false, error });
      expect(await running.call('rescue.look', {}, 'a')).toMatchObject({
        value: { rescue: { error, canGoOn: false } },
      });
      expect(await running.call('rescue.go', { way: 'again' }, 'a')).toMatchObject({ ok: false, error });
    }
    expect(readFileSync(file, 'utf8')).toBe('geen map');
  });

  it('is refused when its owner may not write there, with not a byte changed', async ({ skip }) => {
    skip(process.getuid?.() !== 0, 'only root can start a process as somebody else');
    const folder = temporaryFolder();
    const desk = new Desk(folder);
    desk.apply([adds(samplePlan)]);
    desk.close();
    chmodSync(folder, 0o755);
    const before = bytesOf(folder);
    const probe = path.join(import.meta.dirname, 'open-as-somebody-else.ts');
    const run = (where: string) =>
      promisify(execFile)(process.execPath, [probe, where], { uid: nobody, gid: nobody, env: {} }).then(
        (r) => r.stdout,
      );
    const output = await run(folder).catch((error: Error & { stderr: string }) => `did not run: ${error.stderr}`);
    skip(/did not run.*(EACCES|permission denied)/s.test(output), 'somebody else may not read the source here');
    expect(output).toContain('store-readonly');
    expect(bytesOf(folder)).toEqual(before);
    // The same process can open a folder of its own: it is the folder that is refused, not the user.
    const own = temporaryFolder();
    chownSync(own, nobody, nobody);
    expect(await run(own)).toContain('opened');
  });
});

describe('a disk that is full', () => {
  it('refuses the edit, keeps what was acknowledged, and goes on once there is room', async ({ skip }) => {
    const disk = smallDisk();
    if (disk === null) return skip('no small disk could be mounted here');
    const data = path.join(disk, 'data');
    const running = await core(data);
    const apply = (changes: ReturnType<typeof adds>[]) =>
      running.call('changes.apply', { changeSet: { ...envelope(), changes } }, 'a');
    let eis = requirement('eis-00001', 'Voor de volle schijf');
    expect(await apply([adds(samplePlan), adds(eis)])).toMatchObject({ ok: true });
    const { bavail, bsize } = statfsSync(disk);
    writeFileSync(path.join(disk, 'ballast'), Buffer.alloc(bavail * bsize));

    let refused: unknown;
    for (let i = 0; i < 200; i++) {
      const after = { ...eis, note: `${i} ${'x'.repeat(2_000)}` };
      const reply = await apply([alters(eis, { note: after.note })]);
      if (!reply.ok) {
        refused = reply.error;
        break;
      }
      eis = after;
    }
    expect(refused).toMatchObject({ code: 'store-full', data: { folder: data } });
    expect(await running.call('plan.open', { planId: samplePlan.id }, 'a')).toMatchObject({
      ok: true,
      value: { records: [samplePlan, eis] },
    });

    rmSync(path.join(disk, 'ballast'));
    const later = { ...eis, title: 'Na de volle schijf' };
    expect(await apply([alters(eis, { title: later.title })])).toMatchObject({ ok: true });
    await running.close();
    const again = await core(data);
    expect(await again.call('plan.open', { planId: samplePlan.id }, 'a')).toMatchObject({
      value: { records: [samplePlan, later] },
    });
    await again.close();
  });
});

describe('an error that nobody expected', () => {
  it('is told by an id only, and the log names kind and place but no word of the user', () => {
    const folder = temporaryFolder();
    const log = fileLog(
      folder,
      () => '2026-11-23T09:00:00Z',
      () => 'abcdefgh-1234',
    );
    let thrown: unknown;
    try {
      JSON.parse('{"geheim dagboek": oeps}');
    } catch (error) {
      thrown = error;
    }
    expect(log.error('plan.open', thrown)).toBe('abcdefgh');
    const text = readFileSync(path.join(folder, 'log', 'routekaart.log'), 'utf8');
    expect(text).toContain('plan.open error=abcdefgh SyntaxError');
    expect(text).toContain('failures.test.ts');
    expect(text).not.toMatch(/geheim|oeps/);
  });
});

let count = 0;
function envelope() {
  const id = `failure-${String(++count).padStart(5, '0')}`;
  return { id, planId: samplePlan.id, at: '2026-11-23T09:00:00Z', group: id, origin: 'edit' };
}

/** A disk of one megabyte, or null where none can be mounted. */
function smallDisk(): string | null {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return null;
  const folder = mkdtempSync(path.join('/tmp', 'routekaart-disk-'));
  mkdirSync(folder, { recursive: true });
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', folder], { stdio: 'ignore' });
  } catch {
    rmSync(folder, { recursive: true });
    return null;
  }
  onTestFinished(() => {
    execFileSync('umount', ['-l', folder]);
    rmSync(folder, { recursive: true, force: true });
  });
  return folder;
}

import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'fast',
          include: ['tests/unit/**/*.test.ts', 'tests/unit/**/*.test.tsx', 'tests/architecture/*.test.ts'],
          // Random plans take long on a busy machine; no test may fail by the clock.
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'integration',
          include: ['tests/integration/**/*.test.ts', 'tests/integration/**/*.test.tsx'],
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          testTimeout: 180_000,
          hookTimeout: 60_000,
          // What is asked again until it holds may take long on a busy machine, as everything else may.
          expect: { poll: { timeout: 30_000 } },
          // Each file has a host and a browser of its own; more than two at a time only wait for one another.
          maxWorkers: 2,
        },
      },
      { test: { name: 'deep', include: ['tests/deep/**/*.test.ts'], testTimeout: 1_800_000, fileParallelism: false } },
    ],
  },
});

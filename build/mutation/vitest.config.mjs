// One project: the tests that build/mutate.mjs names for a module. Stryker narrows them to those that reach a mutant.
export default {
  test: { name: 'mutation', include: (process.env.MUTATE_TESTS ?? '').split('|'), testTimeout: 60_000 },
};

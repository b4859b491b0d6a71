const megabyte = 1024 * 1024;

/** What a file from outside may ask of this computer; beyond it the file is refused before harm is done. */
export const fileLimits = {
  rawBytes: 50 * megabyte,
  unpackedBytes: 200 * megabyte,
  entries: 2_000,
  /** Unpacked against packed, from a megabyte on: below that a high ratio harms nobody. */
  ratio: 100,
  ratioFromBytes: megabyte,
  /** As long as a text in a plan may be. */
  characters: 200_000,
  milliseconds: 60_000,
  /** Events of a calendar, each time of a repeating one counted. */
  calendarEvents: 2_000,
  /** How many times repeating events are followed, all together: one that repeats every second since 1970 is no leave. */
  calendarSteps: 100_000,
} as const;

/** What a file from outside may ask of this computer; beyond it the file is refused before harm is done. */
export declare const fileLimits: {
    readonly rawBytes: number;
    readonly unpackedBytes: number;
    readonly entries: 2000;
    /** Unpacked against packed, from a megabyte on: below that a high ratio harms nobody. */
    readonly ratio: 100;
    readonly ratioFromBytes: number;
    /** As long as a text in a plan may be. */
    readonly characters: 200000;
    readonly milliseconds: 60000;
    /** Events of a calendar, each time of a repeating one counted. */
    readonly calendarEvents: 2000;
    /** How many times repeating events are followed, all together: one that repeats every second since 1970 is no leave. */
    readonly calendarSteps: 100000;
};

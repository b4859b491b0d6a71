import * as z from 'zod';
/** The parts of a plan that one chooses from when sharing; the plan itself (title, name, period) always goes along. */
export declare const ShareSection: z.ZodEnum<{
    budget: "budget";
    climate: "climate";
    conversations: "conversations";
    feedback: "feedback";
    hours: "hours";
    ideas: "ideas";
    jobProfile: "jobProfile";
    learning: "learning";
    leave: "leave";
    notes: "notes";
    requirements: "requirements";
    standing: "standing";
    talkPoints: "talkPoints";
    thread: "thread";
    workingTime: "workingTime";
}>;
export type ShareSection = z.infer<typeof ShareSection>;

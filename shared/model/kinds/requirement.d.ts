import * as z from 'zod';
export declare const Importance: z.ZodEnum<{
    high: "high";
    low: "low";
    medium: "medium";
}>;
export type Importance = z.infer<typeof Importance>;
export declare const Origin: z.ZodEnum<{
    ambition: "ambition";
    assignment: "assignment";
    profile: "profile";
}>;
export type Origin = z.infer<typeof Origin>;
export declare const Mastery: z.ZodEnum<{
    knowledge: "knowledge";
    skill: "skill";
}>;
export type Mastery = z.infer<typeof Mastery>;
/** One thing the job, the assignment or one's own ambition asks: to know or to be able to do (method: eis). */
export declare const requirementKind: {
    readonly kind: "requirement";
    readonly version: 1;
    readonly upcasters: import("../define.ts").Upcaster[];
    readonly initially: Readonly<Record<never, unknown>>;
    readonly name: Readonly<Record<import("../../text/language.ts").Language, readonly [one: string, many: string]>>;
    readonly leaves: "requirements";
    readonly fields: {
        readonly title: import("../field.ts").Field<z.ZodString, "requirements">;
        readonly mastery: import("../field.ts").Field<z.ZodEnum<{
            knowledge: "knowledge";
            skill: "skill";
        }>, "requirements">;
        readonly requiredLevel: import("../field.ts").Field<z.ZodInt, "requirements">;
        readonly importance: import("../field.ts").Field<z.ZodEnum<{
            high: "high";
            low: "low";
            medium: "medium";
        }>, "requirements">;
        readonly origin: import("../field.ts").Field<z.ZodEnum<{
            ambition: "ambition";
            assignment: "assignment";
            profile: "profile";
        }>, "requirements">;
        readonly note: import("../field.ts").Field<z.ZodString, "requirements">;
        readonly position: import("../field.ts").Field<z.ZodNumber, "requirements">;
        readonly notNow: import("../field.ts").Field<z.ZodNullable<z.ZodObject<{
            reason: z.ZodString;
        }, z.core.$strict>>, "requirements">;
        readonly profileId: import("../field.ts").Field<z.ZodNullable<z.core.$ZodBranded<z.ZodString, "jobProfile", "out">>, "requirements">;
        readonly profileStart: import("../field.ts").Field<z.ZodNullable<z.ZodInt>, "requirements">;
        readonly profileEnd: import("../field.ts").Field<z.ZodNullable<z.ZodInt>, "requirements">;
    };
    readonly schema: z.ZodObject<{
        kind: z.ZodLiteral<"requirement">;
        id: z.core.$ZodBranded<z.ZodString, "requirement", "out">;
        planId: z.core.$ZodBranded<z.ZodString, "plan", "out">;
        title: z.ZodString;
        mastery: z.ZodEnum<{
            knowledge: "knowledge";
            skill: "skill";
        }>;
        requiredLevel: z.ZodInt;
        importance: z.ZodEnum<{
            high: "high";
            low: "low";
            medium: "medium";
        }>;
        origin: z.ZodEnum<{
            ambition: "ambition";
            assignment: "assignment";
            profile: "profile";
        }>;
        note: z.ZodString;
        position: z.ZodNumber;
        notNow: z.ZodNullable<z.ZodObject<{
            reason: z.ZodString;
        }, z.core.$strict>>;
        profileId: z.ZodNullable<z.core.$ZodBranded<z.ZodString, "jobProfile", "out">>;
        profileStart: z.ZodNullable<z.ZodInt>;
        profileEnd: z.ZodNullable<z.ZodInt>;
    }, z.core.$strict>;
    readonly references: readonly {
        field: "importance" | "mastery" | "notNow" | "note" | "origin" | "position" | "profileEnd" | "profileId" | "profileStart" | "requiredLevel" | "title";
        to: string;
        onDelete: import("../define.ts").OnDelete;
    }[];
    readonly fixed: readonly ("importance" | "mastery" | "notNow" | "note" | "origin" | "position" | "profileEnd" | "profileId" | "profileStart" | "requiredLevel" | "title")[];
    readonly sealed: import("../define.ts").Seal<"importance" | "mastery" | "notNow" | "note" | "origin" | "position" | "profileEnd" | "profileId" | "profileStart" | "requiredLevel" | "title"> | null;
    readonly titleField: "importance" | "mastery" | "notNow" | "note" | "origin" | "position" | "profileEnd" | "profileId" | "profileStart" | "requiredLevel" | "title";
    readonly isPrivate: boolean;
};
export type Requirement = z.infer<typeof requirementKind.schema>;

export type Language = 'nl' | 'en';
/** The same keys with texts of the same shape: a missing or extra text does not compile. */
type SameShape<T> = {
    readonly [K in keyof T]: T[K] extends string ? string : T[K] extends (...args: infer A) => string ? (...args: A) => string : SameShape<T[K]>;
};
export type Texts<T> = Readonly<Record<Language, SameShape<T>>>;
/** Declares the words of one part of the app in both languages. Dutch is the original; English has to match it. */
export declare function defineTexts<const T>(nl: T, en: SameShape<T>): Texts<T>;
export {};

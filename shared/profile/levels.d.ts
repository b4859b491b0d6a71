/** In which way a level is written. Levels of one way belong to one scale. */
export type LevelForm = 'number' | 'roman' | 'letter' | 'language' | 'signs' | 'plus' | 'word';
/** A level as it is written somewhere, before it is known on which scale it lies. */
export interface WrittenLevel {
    readonly form: LevelForm;
    /** Its words there: "niveau 2", "gevorderd (3)", "●●○○○". */
    readonly words: string;
    /** Its number on its own scale; null for a word, which gets its number from the scale. */
    readonly value: number | null;
    /** The highest of its scale when it says so: "3 van 5", ●●○○○. */
    readonly most: number | null;
    /** The word of a level, folded; also beside a number ("gevorderd (3)"). */
    readonly word: string | null;
}
/** A level at the end (or the beginning) of a line, and what is left of the line without it, as offsets in it. */
export interface LevelMark extends WrittenLevel {
    /** Says itself that it is a level. Else only its like at the entries around it makes it one. */
    readonly isSure: boolean;
    /** Nothing but a space keeps it apart: it may as well be the end of a name ("Windows 10"). */
    readonly isBare: boolean;
    readonly start: number;
    readonly end: number;
}
/** Words that are levels wherever they stand alone; a scale gives them their order (scales.ts). */
export declare const levelWord = "(?:absolute )?(?:beginner|beginnend|basis(?:niveau)?|basaal|starter|startend|starting|start|foundation(?:al)?|elementair|elementary|basic|novice|instap|ori\u00EBnterend|lerend|in ontwikkeling|developing|onvoldoende|matig|redelijk|voldoende|ruim voldoende|goed|zeer goed|uitstekend|excellent|good|fair|poor|laag|gemiddeld|midden|hoog|zeer hoog|zeer laag|low|medium|average|high|junior|medior|senior|gevorderde beginner|gevorderd|vergevorderd|half-?gevorderd|intermediair|intermediate|upper intermediate|competent|bekwaam|vakbekwaam|startbekwaam|zelfstandig|ervaren|experienced|vakvolwassen|professional|professioneel|proficient|advanced|advanced beginner|specialist|expert|meester|master|gids|leidend|leading|autoriteit|grondig|verdiepend)";
/** Reads words that are nothing but a level, as a cell or a line of its own has them; null when they are more or none. */
export declare function writtenLevel(raw: string): WrittenLevel | null;
/** The level that stands at a line of a list or a heading; null when there is none. */
export declare function levelMarkOf(line: string): LevelMark | null;
/** "op gevorderd niveau", "at an advanced level" within a sentence, which keeps its words. */
export declare function levelWithin(line: string): WrittenLevel | null;

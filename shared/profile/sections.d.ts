/**
 * What a part of a profile is about, by the words of its heading: what the job asks (`ask`, `tasks`, `competence`), how a
 * competence shows (`behaviour`, `definition`), what its levels mean (`scale`), or something that asks nothing.
 */
export type SectionKind = 'ask' | 'knowledge' | 'tasks' | 'competence' | 'behaviour' | 'definition' | 'scale' | 'context' | 'offer' | 'about' | 'procedure';
/** Parts of which an entry is asked of whoever does the job. */
export declare const asking: ReadonlySet<SectionKind>;
/** Parts that stand unticked under their own heading. */
export declare const besides: ReadonlySet<SectionKind>;
/** What a part is about by the words of its heading; null when they do not say. */
export declare function sectionKindOf(heading: string): SectionKind | null;

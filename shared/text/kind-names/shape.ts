import type { FrameField } from '../../model/define.ts';
import type { Kind, RecordOf } from '../../model/records.ts';
import type { Language } from '../language.ts';

type FieldNames<K extends Kind> = Readonly<Record<Exclude<keyof RecordOf<K>, FrameField>, string>>;

/** A new kind or field without a name does not compile. */
export type KindNames = {
  readonly [K in Kind]: { readonly one: string; readonly many: string; readonly fields: FieldNames<K> };
};

/** The names of some kinds, in both languages. */
export type NamesOf<K extends Kind> = Readonly<Record<Language, Pick<KindNames, K>>>;

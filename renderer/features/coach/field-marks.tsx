import { createPortal } from 'react-dom';
import { useFindings } from '../../platform/findings.ts';
import { usePlan } from '../../platform/plan-hooks.ts';
import type { EditorProps } from '../../workbench/contribution.ts';
import { FieldMark } from './field-mark.tsx';
import { useSpots } from './spots.ts';

/** What the coach sees, at the fields of the sheet in front: one quiet line each. No view has to know of it. */
export function FieldMarks({ place }: EditorProps) {
  const spots = useSpots(place, usePlan(), useFindings());
  return spots.map(({ key, slot, findings }) => createPortal(<FieldMark findings={findings} />, slot, key));
}

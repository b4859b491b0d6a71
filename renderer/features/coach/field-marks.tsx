import { createPortal } from 'react-dom';
import { useFindings } from '../../platform/findings.ts';
import { usePlan } from '../../platform/plan-hooks.ts';
import type { EditorProps } from '../../workbench/contribution.ts';
import { useSpots } from '../../workbench/spots.ts';
import { FieldMark } from './field-mark.tsx';

/** What the coach sees, at the fields of the sheet in front: one quiet line each. No view has to know of it. */
export function FieldMarks({ place }: EditorProps) {
  const spots = useSpots(place, usePlan(), useFindings(), 'rk-marks');
  return spots.map(({ key, slot, said }) => createPortal(<FieldMark findings={said} />, slot, key));
}

import { usePlan } from '../../platform/plan-hooks.ts';
import type { EditorProps } from '../../workbench/contribution.ts';
import { focusField } from '../../workbench/focus-field.ts';
import { useFocusTarget } from '../../workbench/use-focus-target.ts';
import { ScanFilling } from './scan-filling.tsx';
import { ScanResult } from './scan-result.tsx';

/** One eigen-regie scan: being filled in, or what came out of it (method.md, Eigen regie). */
export function ScanView({ id }: EditorProps) {
  const scan = usePlan().get('scan', id);
  useFocusTarget(focusField);
  if (scan === undefined) return null;
  return scan.completedOn === null ? <ScanFilling key={id} scan={scan} /> : <ScanResult key={id} scan={scan} />;
}

import type { ReactNode } from 'react';
import { Button } from '../ui/button.tsx';
import type { IconName } from '../ui/icon.tsx';
import { runCommand } from './registry.ts';

/** A button that runs a command: the way from a page of one feature to what another one does. */
export function CommandButton({
  command,
  icon,
  children,
}: {
  /** The id of the command. It knows by itself what stands in front. */
  command: string;
  icon?: IconName | undefined;
  children: ReactNode;
}) {
  return (
    <Button icon={icon} onPress={() => void runCommand(command)}>
      {children}
    </Button>
  );
}

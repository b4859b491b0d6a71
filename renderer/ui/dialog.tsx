import './dialog.css';
import type { ReactNode } from 'react';
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { IconButton } from './icon-button.tsx';
import { useKitTexts } from './language.ts';

/** A window over the work, for one thing at a time. Escape and the cross close it; the focus returns where it was. */
export function Dialog({
  isOpen,
  onClose,
  title,
  children,
  actions,
  role = 'dialog',
  width = 'normal',
  hasCross = true,
}: {
  isOpen: boolean;
  onClose: () => void;
  title: string;
  children: ReactNode;
  /** Buttons, the one that goes on last. */
  actions?: ReactNode;
  role?: 'dialog' | 'alertdialog' | undefined;
  width?: 'normal' | 'wide' | undefined;
  hasCross?: boolean | undefined;
}) {
  const t = useKitTexts();
  return (
    <ModalOverlay
      className="rk-scrim"
      isOpen={isOpen}
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
    >
      <Modal className="rk-dialog" data-width={width}>
        <AriaDialog role={role}>
          <header className="rk-dialog-head">
            <Heading slot="title" level={2}>
              {title}
            </Heading>
            {hasCross && <IconButton icon="close" label={t.close} onPress={onClose} />}
          </header>
          <div className="rk-dialog-body">{children}</div>
          {actions && <div className="rk-dialog-actions">{actions}</div>}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}

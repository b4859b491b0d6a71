import './field.css';
import { type ReactNode, useId } from 'react';
import { Icon } from './icon.tsx';

/** What the control inside a field has to carry, so that label, hint and error are read with it. */
export type FieldLinks = {
  id: string;
  'aria-describedby'?: string;
  'aria-invalid'?: true;
};

/**
 * The frame of every field: label above, hint between label and control, error below it with an icon and a sentence.
 * The control is drawn by the caller with the ids of this frame.
 */
export function Field({
  label,
  isLabelHidden = false,
  hint,
  error,
  understood,
  children,
}: {
  label: string;
  isLabelHidden?: boolean | undefined;
  hint?: ReactNode;
  error?: string | null | undefined;
  /** What was read in the control, for the person to see; an error stands in its place. */
  understood?: string | null | undefined;
  children: (links: FieldLinks) => ReactNode;
}) {
  const id = useId();
  const hintId = `${id}-hint`;
  const errorId = `${id}-error`;
  const described = [hint && hintId, error && errorId].filter(Boolean).join(' ');
  return (
    <div className="rk-field">
      <label htmlFor={id} className={isLabelHidden ? 'rk-visually-hidden' : 'rk-field-label'}>
        {label}
      </label>
      {hint && (
        <span id={hintId} className="rk-field-hint">
          {hint}
        </span>
      )}
      {children({
        id,
        ...(described !== '' && { 'aria-describedby': described }),
        ...(error && { 'aria-invalid': true as const }),
      })}
      <FieldError id={errorId} error={error} understood={understood} />
    </div>
  );
}

/** The sentence under a field. The region is always there, so that a screen reader hears it appear. */
export function FieldError({
  id,
  error,
  understood,
}: {
  id?: string | undefined;
  error?: string | null | undefined;
  understood?: string | null | undefined;
}) {
  return (
    <div id={id} className="rk-field-message" aria-live="polite">
      {!error && understood && (
        <>
          <Icon name="arrow-right" />
          <span data-understood="">{understood}</span>
        </>
      )}
      {error && (
        <>
          <Icon name="error" />
          <span>{error}</span>
        </>
      )}
    </div>
  );
}

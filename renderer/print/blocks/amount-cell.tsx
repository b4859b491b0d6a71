import type { ReactNode } from 'react';

/** More than € 999.999,99: set smaller, and the sign may stand on a line of its own. */
const wide = 13;

/** A cell with an amount in euros. */
export function AmountCell({
  amount,
  isStrong = false,
  children,
}: {
  amount: string;
  isStrong?: boolean;
  children?: ReactNode;
}) {
  const text = amount.length > wide ? amount.replace('\u00a0', ' ') : amount;
  return (
    <td className={amount.length > wide ? 'num big' : 'num'}>
      {isStrong ? <b>{text}</b> : text}
      {children}
    </td>
  );
}

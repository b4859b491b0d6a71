/** The mark: a road that winds to where one wants to go. */
export function Logo() {
  const road = 'M4.5 19.5C4.5 13.8 17.5 14.6 17.5 9.2 17.5 5.6 5 7.8 5 2.5';
  return (
    <svg className="rk-logo" viewBox="0 0 22 22" aria-hidden="true" fill="none" strokeLinecap="round">
      <path d={road} stroke="currentColor" strokeWidth="4.4" />
      <path d={road} className="rk-logo-line" strokeWidth="1" strokeDasharray="2.4 2.6" />
    </svg>
  );
}

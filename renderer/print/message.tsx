/** One sentence in place of the sheet, with something to do about it where there is. */
export function Message({ text, again }: { text: string; again?: { text: string; run: () => void } }) {
  return (
    <main className="message" role="status">
      <p>{text}</p>
      {again && (
        <button type="button" onClick={again.run}>
          {again.text}
        </button>
      )}
    </main>
  );
}

/** Figures, percentages and marks of notes in a text, each once for each time it stands there, in a form that both languages share. */
export function figuresIn(text: string): readonly string[] {
  return [...text.matchAll(/\d+(?:[.,]\d+)*/g)].map(([figure]) =>
    figure.replaceAll(/[.,](?=\d{3}\b)/g, '').replace(',', '.'),
  );
}

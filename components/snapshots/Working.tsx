interface WorkingProps {
  /** What goes on. */
  readonly words: string;
}

/** That something goes on of which nobody can say how far it is. */
export function Working({ words }: WorkingProps) {
  return (
    <>
      <progress aria-label={words} /> {words}
    </>
  );
}

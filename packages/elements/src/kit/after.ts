/** The one timer of the elements: something that only time can tell (a wait grown long, a departure). Answers its cancel. */
export function after(ms: number, then: () => void): () => void {
  const timer = setTimeout(then, ms);
  return () => clearTimeout(timer);
}

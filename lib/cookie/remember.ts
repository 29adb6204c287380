/** The cookies of a list are worked on again with every change; what hostile sites have without end is not kept. */
const MOST = 5000;

/** Makes what works something out for a text, once for each as long as it is remembered. */
export function remember<Value>(workOut: (text: string) => Value): (text: string) => Value {
  const remembered = new Map<string, Value>();
  return (text) => {
    const known = remembered.get(text);
    if (known !== undefined) return known;
    if (remembered.size >= MOST) remembered.clear();
    const value = workOut(text);
    remembered.set(text, value);
    return value;
  };
}

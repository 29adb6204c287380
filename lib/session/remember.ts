/** The same few names are judged again with every change; those of hostile sites without end are not kept. */
const MOST_NAMES = 5000;

/** Makes what works something out for a name, once for each as long as it is remembered. */
export function remember<Value>(workOut: (name: string) => Value): (name: string) => Value {
  const remembered = new Map<string, Value>();
  return (name) => {
    const known = remembered.get(name);
    if (known !== undefined) return known;
    if (remembered.size >= MOST_NAMES) remembered.clear();
    const value = workOut(name);
    remembered.set(name, value);
    return value;
  };
}

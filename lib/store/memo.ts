/** The function with its last answer remembered: asked again with the same arguments it does not compute again. */
export function memo<A extends readonly unknown[], R>(
  compute: (...args: A) => R,
): (...args: A) => R {
  let last: { args: A; result: R } | null = null;
  return (...args) => {
    if (!last || last.args.some((arg, index) => arg !== args[index])) {
      last = { args, result: compute(...args) };
    }
    return last.result;
  };
}

/** Makes something for each key, when it is first asked for, and remembers it. */
export const madeOnce = <Key, T extends object>(make: (key: Key) => T): ((key: Key) => T) => {
  const made = new Map<Key, T>();
  return (key) => {
    const known = made.get(key) ?? make(key);
    made.set(key, known);
    return known;
  };
};

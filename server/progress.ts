/** Says what is being done and how long it took, a line for each step. */
export async function step<T>(what: string, work: () => Promise<T>): Promise<T> {
  const began = performance.now();
  console.log(`  ${what}…`);
  const result = await work();
  console.log(`  ✓ ${what} (${((performance.now() - began) / 1000).toFixed(1)} s)`);
  return result;
}

const AT_ONCE = 5

/** Does some work on each of many, a few at once and in order, so that neither the database nor the clock is strained. */
export async function aFewAtOnce<Item, Outcome>(
  items: readonly Item[],
  work: (item: Item, place: number) => Promise<Outcome>,
): Promise<Outcome[]> {
  const outcomes: Outcome[] = []
  for (let at = 0; at < items.length; at += AT_ONCE) {
    const some = items.slice(at, at + AT_ONCE)
    outcomes.push(...(await Promise.all(some.map((item, place) => work(item, at + place)))))
  }
  return outcomes
}

/** Many as groups of at most so many. */
export const inGroups = <Item>(items: readonly Item[], size: number): Item[][] =>
  Array.from({ length: Math.ceil(items.length / size) }, (_, group) => items.slice(group * size, (group + 1) * size))

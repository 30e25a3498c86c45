/** A value for each of some kinds: a table names the kinds once, and whatever is there for each follows. */
export const eachOf = <Kind extends string, Value>(kinds: readonly Kind[], valueOf: (kind: Kind) => Value): Record<Kind, Value> =>
  Object.fromEntries(kinds.map((kind) => [kind, valueOf(kind)])) as Record<Kind, Value>

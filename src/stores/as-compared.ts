/** Fields as they are compared: what comes from the phone has its own order. */
export const asCompared = (fields: object): string =>
  JSON.stringify(Object.entries(fields).sort(([one], [other]) => (one < other ? -1 : 1)))

/** Pages in tests get their stores by the context alone: nothing is put together. */
export const stores = undefined

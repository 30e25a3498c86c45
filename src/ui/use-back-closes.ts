/** Of mini-programs, whose way back leaves the page: they tell nobody of it before. */
export const useBackCloses = (_onClose: () => void): void => undefined

/** Of browsers alone. */
export const hearBackFirst = (): void => undefined

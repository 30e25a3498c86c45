/** Whether the record itself has the key; `Object.hasOwn` for phones that do not know it. */
export const hasOwn = (record: object, key: PropertyKey): boolean => Object.prototype.hasOwnProperty.call(record, key)

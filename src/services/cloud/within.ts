import { TookTooLong } from './platform-error'

/** What was promised, or a rejection with `TookTooLong` after so many milliseconds. */
export function within<Value>(milliseconds: number, promised: Promise<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new TookTooLong(`no answer in ${milliseconds} ms`)), milliseconds)
    promised.then(resolve, reject).finally(() => clearTimeout(timer))
  })
}

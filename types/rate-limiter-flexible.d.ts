/** The package types this class at its root, but does not export it there. */
declare module 'rate-limiter-flexible/lib/RateLimiterStoreAbstract' {
  import { type RateLimiterStoreAbstract } from 'rate-limiter-flexible'

  const store: typeof RateLimiterStoreAbstract
  export default store
}

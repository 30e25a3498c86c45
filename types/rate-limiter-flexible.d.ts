/** Each class by itself: the package's root loads a store for every database there is. */
declare module 'rate-limiter-flexible/lib/RateLimiterMemory' {
  export { RateLimiterMemory as default } from 'rate-limiter-flexible'
}

declare module 'rate-limiter-flexible/lib/RateLimiterRes' {
  export { RateLimiterRes as default } from 'rate-limiter-flexible'
}

/** Typed at the package's root, but not exported there. */
declare module 'rate-limiter-flexible/lib/RateLimiterStoreAbstract' {
  export { RateLimiterStoreAbstract as default } from 'rate-limiter-flexible'
}

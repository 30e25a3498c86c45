/** What the replaced `Date` adds to the machine's clock. */
export interface DateShift {
  /** The present by the machine's own clock, epoch ms. */
  machineNow(): number
  set(shiftMs: number): void
}

/**
 * Replaces the global `Date` of this thread: `new Date()`, `Date.now()` and `Date()` give the machine's time plus a shift; all else is as before,
 * so that unchanged code runs at another time. Timers and `performance` keep the machine's pace.
 */
export function shiftDate(initialMs = 0): DateShift {
  const Real = Date
  let shiftMs = initialMs
  const now = () => Real.now() + shiftMs

  function Shifted(...args: []): Date | string {
    if (!new.target) return new Real(now()).toString()
    const target = new.target === (Shifted as unknown) ? Real : new.target
    return Reflect.construct(Real, args.length === 0 ? [now()] : args, target) as Date
  }
  Object.defineProperty(Shifted, 'name', { value: 'Date' })
  Object.defineProperty(Shifted, 'length', { value: Real.length })
  Shifted.now = now
  Shifted.parse = Real.parse
  Shifted.UTC = Real.UTC
  // One prototype for both, so that dates made by Node itself are instances of the replaced Date too.
  Shifted.prototype = Real.prototype
  Object.defineProperty(Real.prototype, 'constructor', { value: Shifted, writable: true, configurable: true })
  globalThis.Date = Shifted as unknown as DateConstructor

  return {
    machineNow: () => Real.now(),
    set(next) {
      shiftMs = next
    },
  }
}

import { randomBytes } from 'node:crypto'

export type FaceSystem = 'wechat' | 'alipay' | 'face'
export const FACE_OUTCOMES = ['passed', 'failed', 'cancelled'] as const
export type FaceOutcome = (typeof FACE_OUTCOMES)[number]

/** A face check that a caller has begun: for whom, and how it ended. */
export interface FaceCheck {
  id: string
  system: FaceSystem
  /** The caller's own number of it. */
  order: string
  name: string
  documentNumber: string
  /** Of the platform's user who is to look into the camera; empty where the platform has none. */
  user: string
  until: number
  outcome?: FaceOutcome
}

const LIVES = 60 * 60_000

/** Face checks of all platforms. Nobody's face is here: how a check ends is said by the control, in the place of the camera. */
export class FaceChecks {
  private readonly checks = new Map<string, FaceCheck>()

  /** Nothing when the caller has used the number before. */
  begin(check: Omit<FaceCheck, 'id' | 'until' | 'outcome'>, now: number): FaceCheck | undefined {
    if (this.all().some(({ system, order }) => system === check.system && order === check.order)) return undefined
    const begun = { ...check, id: randomBytes(24).toString('base64url'), until: now + LIVES }
    this.checks.set(begun.id, begun)
    return begun
  }

  find(system: FaceSystem, id: unknown): FaceCheck | undefined {
    const check = this.checks.get(String(id))
    return check?.system === system ? check : undefined
  }

  /** The person in front of the camera: once, and in time. */
  end(id: string, outcome: FaceOutcome, now: number): FaceCheck | undefined {
    const check = this.checks.get(id)
    if (!check || check.outcome || check.until <= now) return undefined
    check.outcome = outcome
    return check
  }

  all(): FaceCheck[] {
    return [...this.checks.values()]
  }
}

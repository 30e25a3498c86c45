import type { Position } from '@domain/geofence'
import Taro from '@tarojs/taro'

/** A position in GCJ-02, and how many metres it may be wrong by. */
export interface Found {
  position: Position
  accuracy: number
}

/** Where the phone is. What it says goes nowhere: it is compared on the phone. */
export interface Whereabouts {
  /** The platform asks for permission the first time; nothing when it was refused, or the phone does not know. */
  find(): Promise<Found | undefined>
}

/** Of mini-programs. Alipay, whose own way of saying is GCJ-02 too, answers in texts. */
export const whereabouts: Whereabouts = {
  async find() {
    try {
      const { longitude, latitude, accuracy } = await Taro.getLocation({ type: 'gcj02' })
      return { position: { longitude: Number(longitude), latitude: Number(latitude) }, accuracy: Number(accuracy) }
    } catch {
      return undefined
    }
  },
}

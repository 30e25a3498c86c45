import { wgs84ToGcj02 } from '@domain/geofence'
import type { Whereabouts } from './whereabouts'

/** Five minutes old is new enough, and ten seconds are long enough to wait. */
const OPTIONS: PositionOptions = { maximumAge: 300_000, timeout: 10_000 }

/** Of browsers, which measure in WGS-84. */
export const whereabouts: Whereabouts = {
  find: () =>
    new Promise((resolve) => {
      const found = ({ coords: { longitude, latitude, accuracy } }: GeolocationPosition) =>
        resolve({ position: wgs84ToGcj02({ longitude, latitude }), accuracy })
      navigator.geolocation.getCurrentPosition(found, () => resolve(undefined), OPTIONS)
    }),
}

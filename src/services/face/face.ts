/** Why the platform's face page gave no result. */
export type FaceStop = 'cancelled' | 'unsupported' | 'network' | 'permission' | 'capture' | 'timeout' | 'system'

/** `done`: the page is left, and the functions know how. */
export type FaceEnd = 'done' | FaceStop

export interface FacePage {
  /** What the platform calls the check. */
  id: string
  /** Where the page lies, where it has an address. */
  url: string | null
}

/** Whose face it is, as typed. */
export interface FacePerson {
  name: string
  idNumber: string
}

/** The platform's own page that compares a face with an ID card. No picture of it comes through the program. */
export interface Face {
  /** Never ends where this page gives way to the platform's, and the program begins anew after it. */
  check(page: FacePage, person: FacePerson): Promise<FaceEnd>
  /** Who was typed before this page gave way; told once. */
  typed?(): FacePerson | undefined
}

/** In a tab's own memory, which ends with the tab. */
const PLACE = 'face-person'

/** Of browsers: a page of the national platform, which comes back to this one. */
export const face: Face = {
  check({ url }, person) {
    if (url === null) return Promise.resolve('unsupported')
    const { origin, pathname } = window.location
    const home = `${origin}${pathname}#/packages/people/link/index?way=face`
    window.sessionStorage.setItem(PLACE, JSON.stringify(person))
    window.location.assign(`${url}&return=${encodeURIComponent(home)}`)
    // Browsers may bring this page back as it was, when the person turns back.
    return new Promise((resolve) => window.addEventListener('pageshow', () => resolve('done'), { once: true }))
  },
  typed() {
    const kept = window.sessionStorage.getItem(PLACE)
    window.sessionStorage.removeItem(PLACE)
    return kept === null ? undefined : (JSON.parse(kept) as FacePerson)
  },
}

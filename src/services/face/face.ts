/** Why the platform's face page gave no result. */
export type FaceStop = 'cancelled' | 'unsupported' | 'network' | 'permission' | 'capture' | 'timeout' | 'system'

/** `done`: the page was gone through, and the functions know how; `away`: this page gives way to it, and the program begins anew when it ends. */
export type FaceEnd = 'done' | 'away' | FaceStop

export interface FacePage {
  /** What the platform calls the check. */
  id: string
  /** Where the page lies, where it has an address. */
  url: string | null
}

/** The platform's own page that compares a face with an ID card. No picture of it comes through the program. */
export interface Face {
  check(page: FacePage): Promise<FaceEnd>
}

/** Of browsers: a page of the national platform, which comes back to this one. */
export const face: Face = {
  check({ url }) {
    if (url === null) return Promise.resolve('unsupported')
    const { origin, pathname } = window.location
    const home = `${origin}${pathname}#/packages/people/link/index?way=face`
    window.location.assign(`${url}&return=${encodeURIComponent(home)}`)
    return Promise.resolve('away')
  },
}

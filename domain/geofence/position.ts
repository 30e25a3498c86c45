/** A place on the earth in degrees: GCJ-02 as the platforms hand it out and the boundary has it, where nothing else is said. */
export interface Position {
  longitude: number
  latitude: number
}

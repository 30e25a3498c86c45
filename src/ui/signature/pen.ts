export interface Point {
  x: number
  y: number
}

/** What a finger, a mouse or a pen does on a canvas, in points of the canvas as it is seen. */
export interface Pen {
  down(point: Point): void
  move(point: Point): void
  up(): void
}

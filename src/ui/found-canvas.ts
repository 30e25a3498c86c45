/** The part of a canvas that is used here; the same on all platforms. */
export interface CanvasNode {
  width: number
  height: number
  getContext(
    kind: '2d',
  ): Pick<
    CanvasRenderingContext2D,
    'fillStyle' | 'fillRect' | 'strokeStyle' | 'lineWidth' | 'lineCap' | 'lineJoin' | 'beginPath' | 'moveTo' | 'lineTo' | 'stroke' | 'scale'
  >
}

/** A canvas on the screen, with its size there. */
export interface FoundCanvas {
  node: CanvasNode
  width: number
  height: number
}

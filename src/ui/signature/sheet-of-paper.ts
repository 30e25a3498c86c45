import type { FoundCanvas } from '../found-canvas'
import type { Pen, Point } from './pen'

/** Points of the drawing a point of the screen: strokes stay smooth. */
const RATIO = 2
/** Where a phone does not say how large its canvas is. */
const USUAL = { width: 300, height: 150 }
const PAPER = '#ffffff'
const INK = '#13212d'
const STROKE = 3
/** A tap, or a slip of the finger, is no signature. In points of the screen. */
const INK_AT_LEAST = 60

/** What a signature is written on: white paper, dark ink, by day and by night. */
export class SheetOfPaper implements Pen {
  private last: Point | undefined
  private ink = 0

  /** `onInk`: told whether there is a signature. */
  constructor(
    private readonly canvas: FoundCanvas,
    private readonly onInk: (isSigned: boolean) => void,
  ) {
    this.clear()
  }

  clear = (): void => {
    const { node } = this.canvas
    const [width, height] = [this.canvas.width || USUAL.width, this.canvas.height || USUAL.height]
    // Setting the size clears the canvas, and its scale.
    Object.assign(node, { width: width * RATIO, height: height * RATIO })
    const context = node.getContext('2d')
    context.scale(RATIO, RATIO)
    context.fillStyle = PAPER
    context.fillRect(0, 0, width, height)
    Object.assign(context, { strokeStyle: INK, lineWidth: STROKE, lineCap: 'round', lineJoin: 'round' })
    this.last = undefined
    this.ink = 0
    this.onInk(false)
  }

  down = (point: Point): void => {
    this.last = point
  }

  move = (point: Point): void => {
    if (!this.last) return
    const context = this.canvas.node.getContext('2d')
    context.beginPath()
    context.moveTo(this.last.x, this.last.y)
    context.lineTo(point.x, point.y)
    context.stroke()
    this.ink += Math.hypot(point.x - this.last.x, point.y - this.last.y)
    this.last = point
    if (this.ink >= INK_AT_LEAST) this.onInk(true)
  }

  up = (): void => {
    this.last = undefined
  }
}

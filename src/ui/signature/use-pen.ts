import type { CanvasProps } from '@tarojs/components'
import type { CanvasNode } from '../found-canvas'
import type { Pen, Point } from './pen'

interface Touched {
  touches: readonly Point[]
}

/** Of mini-programs: a canvas tells where it is touched, from its own corner. */
export const usePen = (pen: Pen, _node: CanvasNode | undefined): Partial<CanvasProps> => {
  const at = (tell: (point: Point) => void) => (event: unknown) => {
    const [point] = (event as Touched).touches
    if (point) tell({ x: point.x, y: point.y })
  }
  return { disableScroll: true, onTouchStart: at(pen.down), onTouchMove: at(pen.move), onTouchEnd: pen.up, onTouchCancel: pen.up }
}
